// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/digest.h"

#include "core/vault/bytes.h"

#include <sodium.h>

namespace colloquy {

namespace {

constexpr size_t hashBytes = 32;

/// Writes a cell; the kinds' letters are part of the file format.
struct CellWriter {
    Framed &to;

    void operator()(std::monostate) const { to.byte('n'); }
    void operator()(qint64 number) const { to.byte('i').number(static_cast<quint64>(number)); }
    void operator()(const Utf8 &text) const { to.byte('t').field(text.bytes); }
    void operator()(const QByteArray &blob) const { to.byte('b').field(blob); }
};

} // namespace

QByteArray plainHash(QByteArrayView bytes)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), hashBytes, raw(bytes), static_cast<quint64>(bytes.size()), nullptr, 0);
    return hash;
}

QByteArray keyedHash(const Secret &key, QByteArrayView bytes)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), hashBytes, raw(bytes), static_cast<quint64>(bytes.size()), key.data(),
                       Secret::size);
    return hash;
}

QByteArray canonicalRow(QByteArrayView table, const Row &row)
{
    Framed framed("colloquy row");
    framed.field(table).number(static_cast<quint64>(row.size()));
    for (const Cell &cell : row)
        std::visit(CellWriter{framed}, cell);
    return framed.view().toByteArray();
}

} // namespace colloquy
