// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

namespace colloquy {

namespace {

size_t stampOf(std::monostate, size_t seed)
{
    return seed;
}

size_t stampOf(qint64 value, size_t seed)
{
    return ::qHash(value, seed);
}

size_t stampOf(const Utf8 &text, size_t seed)
{
    return ::qHash(text.bytes, seed);
}

size_t stampOf(const QByteArray &blob, size_t seed)
{
    return ::qHash(blob, seed);
}

} // namespace

QByteArray TableShape::ownerOf(const Row &row) const
{
    const auto *owner = ownerColumn < 0 ? nullptr : std::get_if<QByteArray>(&row[ownerColumn]);
    return owner ? *owner : QByteArray();
}

QByteArray TableShape::selectSql() const
{
    return "SELECT " + columns.join(", ") + " FROM " + name;
}

QByteArray TableShape::insertSql() const
{
    return "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES (?" +
           QByteArray(", ?").repeated(columns.size() - 1) + ")";
}

QByteArray TableShape::updateSql() const
{
    return "UPDATE " + name + " SET " + columns.join(" = ?, ") + " = ? WHERE id = ?";
}

Revision revisionOf(const Row &row)
{
    size_t stamp = 0;
    for (const Cell &cell : row)
        stamp =
            std::visit([&](const auto &value) { return stampOf(value, cell.index() + 31 * stamp); }, cell);
    return {stamp};
}

} // namespace colloquy
