// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/digest.h"

#include "core/vault/bytes.h"

#include <sodium.h>

namespace colloquy {

namespace {

constexpr size_t hashBytes = 32;

/// The kinds' letters are part of the file format.
void write(const CellView &cell, Framed &to)
{
    switch (cell.kind) {
    case CellView::Kind::Null:
        to.byte('n');
        break;
    case CellView::Kind::Integer:
        to.byte('i').number(static_cast<quint64>(cell.number));
        break;
    case CellView::Kind::Text:
        to.byte('t').field(cell.bytes);
        break;
    case CellView::Kind::Blob:
        to.byte('b').field(cell.bytes);
        break;
    }
}

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

QByteArray canonicalRow(QByteArrayView table, std::span<const CellView> row)
{
    Framed framed("colloquy row");
    framed.field(table).number(static_cast<quint64>(row.size()));
    for (const CellView &cell : row)
        write(cell, framed);
    return framed.view().toByteArray();
}

} // namespace colloquy
