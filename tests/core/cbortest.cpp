// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cbor.h"

#include "tests/support/print.h"

#include <QCborArray>
#include <QCborValue>

#include <catch2/catch.hpp>

#include <limits>

namespace colloquy {

namespace {

QByteArray asQtWritesIt(const Row &cells)
{
    QCborArray array;
    for (const Cell &cell : cells) {
        if (const auto *number = std::get_if<qint64>(&cell))
            array << *number;
        else if (const auto *text = std::get_if<Utf8>(&cell))
            array << QString::fromUtf8(text->bytes);
        else if (const auto *blob = std::get_if<QByteArray>(&cell))
            array << *blob;
        else
            array << QCborValue(nullptr);
    }
    return QCborValue(array).toCbor();
}

/// Around every length at which a number or a string gets a longer head.
Row boundaryCells()
{
    Row cells{Cell(), Utf8{}, QByteArray(""), Utf8{"Siobhán عائشہ"}, QByteArray("\0\xff", 2)};
    for (const qint64 edge : {qint64(0), qint64(24), qint64(256), qint64(65536), qint64(1) << 32}) {
        for (const qint64 number : {edge - 1, edge, -edge, -edge - 1})
            cells << number;
    }
    for (const int size : {23, 24, 255, 256, 65535, 65536})
        cells << Utf8{QByteArray(size, 't')} << QByteArray(size, 'b');
    cells << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::min();
    return cells;
}

} // namespace

TEST_CASE("A sealed group is written as any CBOR library would write it")
{
    const Row cells = boundaryCells();
    CHECK(cborOf(cells) == asQtWritesIt(cells));
    CHECK(cborOf({}) == asQtWritesIt({}));
}

TEST_CASE("A sealed group comes back as it was written")
{
    const Row cells = boundaryCells();
    const auto read = cellsOfCbor(cborOf(cells));
    REQUIRE(read);
    CHECK((*read == cells));
}

TEST_CASE("What was cut off or is something else is no sealed group")
{
    const QByteArray whole = cborOf({qint64(300), Utf8{"some words"}, QByteArray(30, 'b'), Cell()});
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(cellsOfCbor(whole.first(size)));
    for (const char *other :
         {"", "\x01", "\xa0", "\x81\xf4", "\x81\x80", "\x81\xc0", "\x81\x1c", "\x81\x7f", "\x9f\xff",
          "\x81\x1b\xff\xff\xff\xff\xff\xff\xff\xff", "\x81\x7b\x7f\xff\xff\xff\xff\xff\xff\xff",
          "\x9b\xff\xff\xff\xff\xff\xff\xff\xff"})
        CHECK_FALSE(cellsOfCbor(other));
}

} // namespace colloquy
