// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/workspace.h"

#include "core/actions/knownheads.h"
#include "core/actions/studies.h"
#include "core/domain/participant.h"
#include "core/store/audittrail.h"
#include "core/store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
    m_lastSeq = auditHead(*m_store).seq;
    m_dataVersion = m_store->connection().dataVersion();
    Query ids = m_store->prepare("SELECT id, instance FROM study");
    if (!ids.step())
        return;
    m_studyId = ids.bytes(0).toByteArray();
    m_instance = ids.bytes(1).toByteArray();
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    auto connection = Connection::open(path, Connection::Kind::Existing);
    if (!connection)
        return connection.error();
    auto store = std::make_unique<Store>(std::move(*connection));
    if (store->count<Study>({}) != 1)
        return store->failure() ? *store->failure() : Error::of(Error::Kind::Damaged, Code::FileDamaged);
    auto workspace = std::make_unique<Workspace>(std::move(store));
    if (workspace->study().sample)
        workspace->setClock(sampleNow());
    return workspace;
}

QString Workspace::path() const
{
    return m_store->connection().path();
}

/// Everything that is judged asks for it, and reading its hours takes longer than most of the rest.
Study Workspace::study() const
{
    const Edition now = edition();
    if (m_study && m_study->first == now)
        return m_study->second;
    const std::optional<Study> read = m_store->first<Study>({});
    if (read && !m_store->failure())
        m_study.emplace(now, *read);
    return read.value_or(Study());
}

Workspace::Edition Workspace::edition() const
{
    Connection &connection = m_store->connection();
    return {connection.dataVersion(), connection.settingsVersion(), isLocked()};
}

QList<StudyGroup> Workspace::groups() const
{
    const Edition now = edition();
    if (m_groups && m_groups->first == now)
        return m_groups->second;
    const QList<StudyGroup> read = m_store->list<StudyGroup>("ORDER BY position");
    if (!m_store->failure())
        m_groups.emplace(now, read);
    return read;
}

std::optional<StudyGroup> Workspace::group(const QString &key) const
{
    const QList<StudyGroup> all = groups();
    const auto found = std::ranges::find(all, key, &StudyGroup::key);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

qint64 Workspace::now() const
{
    return m_clock ? *m_clock : realNow();
}

qint64 Workspace::realNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

bool Workspace::isLocked() const
{
    return m_store->isLocked();
}

Keyhole Workspace::keyhole() const
{
    Keyhole keyhole;
    for (const SlotRecord &record : m_store->list<SlotRecord>({}))
        keyhole.slots << record.slot;
    keyhole.studyId = study().id.bytes();
    return keyhole;
}

void Workspace::unlock(const Unlocked &unlocked)
{
    m_store->vault().unlock(unlocked.studyKey);
    m_actor = keyhole().slots.value(unlocked.slot).label;
    Q_EMIT lockedChanged(false);
}

Outcome Workspace::unlock(const QString &passphraseOrRecoveryKey)
{
    const Keyhole hole = keyhole();
    const Result<Unlocked> unlocked = unlockWith(hole.slots, passphraseOrRecoveryKey, hole.studyId);
    if (!unlocked)
        return unlocked.error();
    unlock(*unlocked);
    return {};
}

void Workspace::lock()
{
    if (isLocked())
        return;
    m_store->vault().lock();
    m_study.reset(); // its sealed words
    Q_EMIT lockedChanged(true);
}

Outcome Workspace::commit(Transaction &transaction, const Step &step, ChangeSet *written)
{
    const Result<ChangeSet> changes = transaction.commit(
        {step.action, step.subject, step.participant ? step.participant->bytes() : QByteArray(), step.reasons,
         m_actor, now(), m_clock.has_value()});
    if (!changes)
        return changes.error();
    *written = *changes;
    if (!m_began)
        m_began = transaction.added().before.seq;
    m_lastSeq = transaction.added().after.seq;
    rememberHead(transaction.added());
    return {};
}

Outcome Workspace::finish(Transaction &transaction, const Step &step)
{
    ChangeSet changes;
    if (const Outcome committed = commit(transaction, step, &changes); !committed)
        return committed;
    if (!changes.isEmpty()) {
        m_done << UndoStep{step, changes};
        m_undone.clear();
        Q_EMIT changed(changes);
    }
    return {};
}

std::optional<Step> Workspace::undoable() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last().step);
}

std::optional<Step> Workspace::redoable() const
{
    return m_undone.isEmpty() ? std::nullopt : std::optional(m_undone.last().step);
}

namespace {

/// Evidence comes back when its voiding goes. Undoing that once more must find the evidence as it is now, so
/// the step is told by the record instead of the voiding.
ChangeSet broughtBack(const Store &store, ChangeSet changes)
{
    for (Change &change : changes.changes) {
        if (change.table != tableOf<Voiding>().shape.name || change.after)
            continue;
        const TableShape *shape = shapeOf(store.valueOf<Voiding>(viewOf(*change.before)).entity);
        if (shape)
            change = {shape->name, change.id, std::nullopt, store.storedRow(*shape, change.id)};
    }
    return changes;
}

} // namespace

// What undoing wrote is itself a change set: putting that back is redo.
Outcome Workspace::takeBack(QList<UndoStep> &from, QList<UndoStep> &to, const QByteArray &action)
{
    if (from.isEmpty())
        return Error::refused(blocks(Code::UndoNothing));
    if (isLocked())
        return Error::locked();
    const UndoStep last = from.last();
    Transaction transaction(*m_store);
    if (const Outcome reverted = transaction.revert(last.changes, now()); !reverted)
        return reverted;
    ChangeSet changes;
    const Step step{action + ':' + last.step.action, last.step.subject, last.step.participant, {}};
    if (const Outcome committed = commit(transaction, step, &changes); !committed)
        return committed;
    from.removeLast();
    to << UndoStep{last.step, broughtBack(*m_store, changes)};
    Q_EMIT changed(changes);
    return {};
}

Outcome Workspace::undo()
{
    return takeBack(m_done, m_undone, "undo");
}

Outcome Workspace::redo()
{
    return takeBack(m_undone, m_done, "redo");
}

void Workspace::forgetSteps()
{
    m_done.clear();
    m_undone.clear();
}

void Workspace::noticeForeignChanges()
{
    const qint64 version = m_lent ? m_dataVersion : m_store->connection().dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    const QList<Change> changes = changesSince(*m_store, m_lastSeq);
    m_lastSeq = auditHead(*m_store).seq;
    if (!changes.isEmpty())
        Q_EMIT changed({"foreign", {}, changes});
}

std::optional<Error> Workspace::takeFailure()
{
    const std::optional<Error> failure = m_store->failure();
    m_store->clearFailure();
    return failure;
}

// A trail that lost the link remembered last must not pass for its continuation.
void Workspace::rememberHead(const AuditGrowth &added) const
{
    if (path() == ":memory:"_L1)
        return;
    const KnownHeads::Place place{m_studyId, m_instance};
    const std::optional<AuditHead> known = KnownHeads::recall(place);
    if (!known || *known == added.before || holdsLink(*m_store, *known))
        KnownHeads::remember(place, added.after);
}

} // namespace colloquy
