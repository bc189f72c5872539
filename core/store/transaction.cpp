// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <sqlite3.h>

namespace colloquy {

using namespace Qt::StringLiterals;

Transaction::Transaction(Store &store)
    : m_store(store)
{
    m_store.clearFailure();
    m_open = m_store.connection().execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_store.connection().handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_store.clearFailure();
}

void Transaction::write(const TableShape &shape, const QByteArray &id, const std::optional<Row> &before,
                        const Row &after)
{
    if (before == after)
        return; // nothing to keep, and nothing to tell
    Query statement = m_store.prepare(before ? shape.updateSql() : shape.insertSql());
    for (int i = 0; i < after.size(); ++i)
        statement.bindCell(i + 1, after[i]);
    if (before)
        statement.bindCell(static_cast<int>(after.size()) + 1, id);
    if (statement.run())
        remember(shape, id, before, after);
}

void Transaction::removeRow(const TableShape &shape, const QByteArray &id)
{
    const std::optional<Row> before = m_store.storedRow(shape, id);
    if (!before)
        return;
    Query statement = m_store.prepare("DELETE FROM " + shape.name + " WHERE id = ?1");
    if (statement.bind(id).run())
        remember(shape, id, before, std::nullopt);
}

void Transaction::touchRow(const TableShape &shape, const QByteArray &id)
{
    if (const std::optional<Row> row = m_store.storedRow(shape, id))
        remember(shape, id, row, row);
}

// A row that is written twice counts as one change, from what it was before the transaction.
void Transaction::remember(const TableShape &shape, const QByteArray &id, const std::optional<Row> &before,
                           const std::optional<Row> &after)
{
    const QByteArray key = shape.name + id;
    const auto known = m_changed.constFind(key);
    if (known == m_changed.cend()) {
        m_changed.insert(key, static_cast<int>(m_changes.size()));
        m_changes << Change{shape.name, id, before, after};
    } else {
        m_changes[*known].after = after;
    }
}

// What this transaction itself wrote since doesn't count.
bool Transaction::isCurrent(const TableShape &shape, const QByteArray &id, const Row &stored,
                            const Revision &revision) const
{
    if (revisionOf(viewOf(stored)).stamp == revision.stamp)
        return true;
    const auto known = m_changed.constFind(shape.name + id);
    const std::optional<Row> before = known == m_changed.cend() ? std::nullopt : m_changes[*known].before;
    return before && revisionOf(viewOf(*before)).stamp == revision.stamp;
}

// The owner's key is unwrapped once for all of a row's groups.
void Transaction::sealGroups(const TableShape &shape, const QList<Row> &groups,
                             const std::optional<Row> &before, Row &after)
{
    if (groups.isEmpty())
        return;
    const QByteArray owner = shape.ownerOf(viewOf(after));
    const QByteArray id = std::get<QByteArray>(after[0]);
    const QByteArray wrapped = m_store.wrappedKey(owner);
    const bool isGone = !owner.isEmpty() && wrapped.isEmpty() && !m_store.isLocked();
    const Result<OwnerKey> key =
        isGone ? Result<OwnerKey>(Error::refused(blocks(Code::LinksDestroyed, {}, {u"erased"_s})))
               : m_store.vault().ownerKey(owner, wrapped);
    if (!key) {
        m_store.connection().fail(key.error());
        after.resize(shape.columns.size());
        return;
    }
    for (const Row &fields : groups) {
        const qsizetype column = after.size();
        const auto *old = before ? std::get_if<QByteArray>(&(*before)[column]) : nullptr;
        after << sealGroup(*key, {shape.name, shape.columns[column], id, owner}, cborOf(fields), old);
    }
}

Cell Transaction::sealGroup(const OwnerKey &key, const SealPlace &place, const QByteArray &plain,
                            const QByteArray *before)
{
    if (!before)
        return key.seal(place, plain);
    const Result<QByteArray> opened = key.open(place, *before);
    if (!opened)
        m_store.connection().fail(opened.error());
    if (!opened || *opened == plain)
        return *before;
    return key.seal(place, plain);
}

int Transaction::spendCode(const QByteArray &owner, const QString &prefix, bool withKey)
{
    if (m_store.isLocked()) {
        m_store.connection().fail(Error::locked());
        return 0;
    }
    Query highest = m_store.prepare("SELECT coalesce(max(number), 0) FROM keyring WHERE prefix = ?1");
    highest.bind(prefix);
    const int number = highest.step() ? static_cast<int>(highest.integer(0)) + 1 : 0;
    Query insert =
        m_store.prepare("INSERT INTO keyring (owner, prefix, number, wrapped) VALUES (?1, ?2, ?3, ?4)");
    const Cell wrapped = withKey ? Cell(m_store.vault().newOwnerKey(owner)) : Cell();
    return insert.bind(owner, prefix, number, wrapped).run() ? number : 0;
}

Outcome Transaction::failed()
{
    return m_store.failure() ? Outcome(*m_store.failure()) : Outcome();
}

Outcome Transaction::revert(const ChangeSet &changes, qint64 now)
{
    if (m_store.failure())
        return failed();
    for (auto change = changes.changes.crbegin(); change != changes.changes.crend(); ++change) {
        if (const Outcome reverted = revertChange(*change, now); !reverted)
            return reverted;
    }
    return failed();
}

Outcome Transaction::revertChange(const Change &change, qint64 now)
{
    const TableShape *shape = shapeOf(change.table);
    if (!shape || m_store.storedRow(*shape, change.id) != change.after)
        return Error::of(Error::Kind::Conflict, Code::RecordChanged);
    if (change.before)
        write(*shape, change.id, change.after, *change.before);
    else if (shape->evidence)
        put(Voiding{Id<Voiding>::fromBytes(change.id), shape->name, now});
    else
        removeRow(*shape, change.id);
    return failed();
}

Result<ChangeSet> Transaction::commit(const Occasion &occasion)
{
    if (m_store.isLocked())
        return Error::locked();
    if (!m_store.failure())
        m_added = writeAudit(m_store, occasion, m_changes);
    if (!m_store.failure() && m_store.connection().execute("COMMIT")) {
        m_open = false;
        m_changes.removeIf([](const Change &change) { return change.before == change.after; });
        return ChangeSet{occasion.action, occasion.subject, m_changes};
    }
    return *m_store.failure();
}

} // namespace colloquy
