// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

#include <string_view>

namespace colloquy {

QByteArray TableShape::ownerOf(const RowView &row) const
{
    return ownerColumn < 0 || row[ownerColumn].kind != CellView::Kind::Blob
               ? QByteArray()
               : row[ownerColumn].bytes.toByteArray();
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

Revision revisionOf(const RowView &row)
{
    size_t stamp = 0;
    for (const CellView &cell : row) {
        const std::string_view bytes(cell.bytes.data(), static_cast<size_t>(cell.bytes.size()));
        const size_t content = std::hash<std::string_view>()(bytes) + static_cast<size_t>(cell.number);
        stamp = (stamp + content) * 0x9e3779b97f4a7c15U + static_cast<size_t>(cell.kind);
        stamp ^= stamp >> 29;
    }
    return {stamp};
}

} // namespace colloquy
