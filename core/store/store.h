// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workprogress.h"
#include "core/store/connection.h"
#include "core/store/query.h"
#include "core/store/tables.h"
#include "core/vault/vault.h"

namespace colloquy {

/// All that is remembered of one study. Reads never throw and never fail silently: a failed read gives
/// nothing and leaves a failure(), and no transaction commits while there is one.
class Store {
public:
    explicit Store(std::unique_ptr<Connection> connection);

    Connection &connection() const { return *m_connection; }
    const std::optional<Error> &failure() const { return m_connection->failure(); }
    void clearFailure() { m_connection->clearFailure(); }

    Vault &vault() { return m_vault; }
    const Vault &vault() const { return m_vault; }
    bool isLocked() const { return m_vault.isLocked(); }
    /// Of the long work that is done here; nobody looks on unless it was set.
    WorkProgress &progress() const { return *m_progress; }
    void setProgress(std::shared_ptr<WorkProgress> progress) { m_progress = std::move(progress); }

    /// Before the first row is written to a new file.
    void setStudyId(const QByteArray &studyId) { m_vault = Vault(studyId); }

    Query prepare(const QByteArray &sql) const { return Query(*m_connection, sql); }

    /// Undone records of evidence are not found.
    template <class T>
    std::optional<T> find(const Id<T> &id) const
    {
        return first<T>("id = ?1", id);
    }

    /// \a where is SQL over the open columns, with an ORDER BY behind it where order matters; undone
    /// records of evidence are left out.
    template <class T, class... Cells>
    QList<T> list(const QByteArray &where, const Cells &...cells) const
    {
        Query statement = prepare(selecting(tableOf<T>().shape, where));
        statement.bind(cells...);
        QList<T> values;
        while (statement.step())
            values << read<T>(statement);
        return values;
    }

    template <class T, class... Cells>
    std::optional<T> first(const QByteArray &where, const Cells &...cells) const
    {
        const QList<T> values = list<T>(where + " LIMIT 1", cells...);
        return values.isEmpty() ? std::nullopt : std::optional<T>(values.first());
    }

    template <class T, class... Cells>
    qint64 count(const QByteArray &where, const Cells &...cells) const
    {
        Query statement = prepare("SELECT count(*) FROM " + tableOf<T>().shape.name +
                                  whereClause(tableOf<T>().shape, where));
        statement.bind(cells...);
        return statement.step() ? statement.integer(0) : 0;
    }

    /// The value of a stored row, its sealed groups opened as far as they can be.
    template <class T>
    T valueOf(const RowView &row) const;

    /// ... of the row on which \a statement stands; it selects as the table's selectSql() does.
    template <class T>
    T read(const Query &statement) const
    {
        return valueOf<T>(statement.view(0, static_cast<int>(tableOf<T>().shape.columns.size())));
    }

    std::optional<Row> storedRow(const TableShape &shape, const QByteArray &id) const;

    /// The person's wrapped key; empty for the staff key and for a person who was erased.
    QByteArray wrappedKey(const QByteArray &owner) const;

    static QByteArray whereClause(const TableShape &shape, const QByteArray &where);

private:
    static QByteArray selecting(const TableShape &shape, const QByteArray &where);

    /// The cells of each sealed group of one row; says in \a state why there are none.
    QList<Row> openGroups(const TableShape &shape, const RowView &row, SealState &state) const;

    std::unique_ptr<Connection> m_connection;
    Vault m_vault;
    std::shared_ptr<WorkProgress> m_progress = std::make_shared<WorkProgress>();
};

template <class T>
T Store::valueOf(const RowView &row) const
{
    const Table<T> &table = tableOf<T>();
    T value;
    if constexpr (requires { value.revision; })
        value.revision = revisionOf(row);
    bool sound = row.size() == table.shape.columns.size();
    for (int i = 0; sound && i < table.open.size(); ++i)
        sound = table.open[i].write(row[i], value);
    if (!sound)
        m_connection->fail(
            Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, QString::fromLatin1(table.shape.name)));
    if constexpr (requires { value.sealState; }) {
        const QList<Row> groups = sound ? openGroups(table.shape, row, value.sealState) : QList<Row>();
        for (int i = 0; i < groups.size(); ++i) {
            const QList<Column<T>> &fields = table.sealed[i].fields;
            for (int f = 0; f < fields.size() && f < groups[i].size(); ++f) {
                if (!fields[f].write(groups[i][f], value))
                    value.sealState = SealState::Damaged;
            }
        }
    }
    return value;
}

} // namespace colloquy
