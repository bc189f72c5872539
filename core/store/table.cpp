// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

namespace colloquy {

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
    return "INSERT INTO " + name + " (" + columns.join(", ") + ") VALUES (?" + QByteArray(", ?").repeated(columns.size() - 1)
        + ")";
}

QByteArray TableShape::updateSql() const
{
    return "UPDATE " + name + " SET " + columns.join(" = ?, ") + " = ? WHERE id = ?";
}

} // namespace colloquy
