// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audittrail.h"

namespace colloquy {

/// What is said of a change beside the rows themselves.
struct Occasion {
    QByteArray action;      ///< stable word, such as "interview.book"
    QString subject;        ///< a code; never a name
    QByteArray participant; ///< whom it concerns, for rows that don't say so themselves
    QStringList reasons;    ///< codes that were overridden
    QString actor;          ///< label of the key slot
    qint64 utc = 0;
    bool clockSet = false;
};

/// A write: begun at once (BEGIN IMMEDIATE), rolled back unless committed. Collects the rows before and
/// after, which become notification, undo step and audit entries.
class Transaction {
public:
    explicit Transaction(Store &store);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Adds the record, or changes the one with its id. A sealed group whose words are the same keeps its
    /// blob. A record that couldn't be read whole is not written, nor one that others changed since it was
    /// read (record.changed).
    template <class T>
    void put(const T &value);

    template <class T>
    void remove(const Id<T> &id)
    {
        removeRow(tableOf<T>().shape, id.bytes());
    }

    /// Leaves a record as it is and an entry in the audit trail, as for an export. No change, so nothing to
    /// undo.
    template <class T>
    void touch(const Id<T> &id)
    {
        touchRow(tableOf<T>().shape, id.bytes());
    }

    /// The number behind the prefix, never given before; stays spent if the record is undone. A
    /// \a withKey owner gets a key of their own.
    int spendCode(const QByteArray &owner, const QString &prefix, bool withKey);

    /// Puts the rows back as they were. record.changed where one is no longer as \a changes left it.
    Outcome revert(const ChangeSet &changes, qint64 now);

    /// Writes the audit entries and commits. Nothing is written when it fails.
    Result<ChangeSet> commit(const Occasion &occasion);

    const QList<Change> &changes() const { return m_changes; }
    /// What commit() added to the audit trail.
    const AuditGrowth &added() const { return m_added; }
    Store &store() { return m_store; }

private:
    void write(const TableShape &shape, const QByteArray &id, const std::optional<Row> &before,
               const Row &after);
    void removeRow(const TableShape &shape, const QByteArray &id);
    void touchRow(const TableShape &shape, const QByteArray &id);
    void remember(const TableShape &shape, const QByteArray &id, const std::optional<Row> &before,
                  const std::optional<Row> &after);
    bool isCurrent(const TableShape &shape, const QByteArray &id, const Row &stored,
                   const Revision &revision) const;
    void sealGroups(const TableShape &shape, const QList<Row> &groups, const std::optional<Row> &before,
                    Row &after);
    Cell sealGroup(const OwnerKey &key, const SealPlace &place, const QByteArray &plain,
                   const QByteArray *before);
    Outcome revertChange(const Change &change, qint64 now);
    Outcome failed();

    Store &m_store;
    bool m_open = false;
    AuditGrowth m_added;
    QList<Change> m_changes;
    QHash<QByteArray, int> m_changed; ///< table + id -> index
};

template <class T>
void Transaction::put(const T &value)
{
    const Table<T> &table = tableOf<T>();
    if constexpr (requires { value.sealState; }) {
        if (value.sealState != SealState::Open) {
            m_store.connection().fail(value.sealState == SealState::Locked
                                          ? Error::locked()
                                          : Error::of(Error::Kind::Damaged, Code::BlobDamaged));
            return;
        }
    }
    const QByteArray id = value.id.bytes();
    const std::optional<Row> before = m_store.storedRow(table.shape, id);
    if constexpr (requires { value.revision; }) {
        if (before && value.revision.stamp && !isCurrent(table.shape, id, *before, value.revision)) {
            m_store.connection().fail(Error::of(Error::Kind::Conflict, Code::RecordChanged));
            return;
        }
    }
    Row after;
    for (const Column<T> &column : table.open)
        after << column.read(value);
    QList<Row> groups;
    for (const SealedGroup<T> &group : table.sealed) {
        Row fields;
        for (const Column<T> &field : group.fields)
            fields << field.read(value);
        groups << fields;
    }
    sealGroups(table.shape, groups, before, after);
    if (before != after)
        write(table.shape, id, before, after);
}

} // namespace colloquy
