// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

namespace colloquy {

namespace {

QByteArray studyIdOf(Connection &connection)
{
    Query statement(connection, "SELECT id FROM study");
    return statement.step() ? statement.bytes(0).toByteArray() : QByteArray();
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_vault(studyIdOf(*m_connection))
{}

std::optional<Row> Store::storedRow(const TableShape &shape, const QByteArray &id) const
{
    Query statement = prepare(shape.selectSql() + " WHERE id = ?1");
    statement.bind(id);
    if (!statement.step())
        return std::nullopt;
    return statement.row(0, static_cast<int>(shape.columns.size()));
}

QByteArray Store::wrappedKey(const QByteArray &owner) const
{
    if (owner.isEmpty())
        return {};
    Query statement = prepare("SELECT wrapped FROM keyring WHERE owner = ?1");
    statement.bind(owner);
    return statement.step() ? statement.bytes(0).toByteArray() : QByteArray();
}

QByteArray Store::whereClause(const TableShape &shape, const QByteArray &where)
{
    const QByteArray asked = where.trimmed();
    const bool bare = asked.isEmpty() || asked.startsWith("ORDER ") || asked.startsWith("LIMIT ");
    // Whether anything was ever undone is asked once a statement, and mostly spares looking up every row.
    const QByteArray standing = "(NOT EXISTS (SELECT 1 FROM voiding) OR id NOT IN (SELECT id FROM voiding))";
    if (shape.evidence)
        return " WHERE " + standing + (bare ? " " : " AND ") + asked;
    return bare ? " " + asked : " WHERE " + asked;
}

QByteArray Store::selecting(const TableShape &shape, const QByteArray &where)
{
    return shape.selectSql() + whereClause(shape, where);
}

// The owner's key is unwrapped once for all of them, and not at all where nothing is sealed.
QList<Row> Store::openGroups(const TableShape &shape, const RowView &row, SealState &state) const
{
    QList<Row> groups(shape.columns.size() - shape.firstSealed);
    const QByteArray owner = shape.ownerOf(row);
    const QByteArray id = row[0].bytes.toByteArray();
    std::optional<Result<OwnerKey>> key;
    for (int i = 0; i < groups.size(); ++i) {
        const int column = shape.firstSealed + i;
        if (row[column].kind != CellView::Kind::Blob)
            continue;
        if (isLocked()) {
            state = SealState::Locked;
            break;
        }
        if (!key)
            key = m_vault.ownerKey(owner, wrappedKey(owner));
        const SealPlace place{shape.name, shape.columns[column], id, owner};
        const Result<QByteArray> plain =
            *key ? (*key)->open(place, row[column].bytes) : Result<QByteArray>(key->error());
        std::optional<Row> cells = plain ? cellsOfCbor(*plain) : std::nullopt;
        if (!cells)
            state = SealState::Damaged;
        else
            groups[i] = *std::move(cells);
    }
    return groups;
}

} // namespace colloquy
