// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sparekey.h"

#include "core/store/store.h"

namespace colloquy {

Result<SpareKey> Workspace::spareKey(std::shared_ptr<WorkProgress> progress)
{
    if (m_store->connection().hasMoved())
        return Error::of(Error::Kind::Storage, Code::FileMissing);
    m_lent = true;
    return SpareKey{path(), m_store->vault().copy(), m_actor, m_clock, std::move(progress)};
}

Result<std::unique_ptr<Workspace>> Workspace::open(SpareKey key)
{
    auto workspace = open(key.path);
    if (!workspace)
        return workspace;
    Workspace &same = **workspace;
    same.m_store->vault() = std::move(key.vault);
    same.m_store->setProgress(std::move(key.progress));
    same.m_actor = key.actor;
    same.m_clock = key.clock;
    return workspace;
}

SpareDeeds Workspace::deeds() const
{
    return {m_done, m_began.value_or(m_lastSeq), m_lastSeq};
}

// Where others wrote meanwhile, all of it is looked through once more.
void Workspace::takeOver(const SpareDeeds &deeds)
{
    m_lent = false;
    if (m_lastSeq == deeds.since)
        m_lastSeq = deeds.until;
    for (const UndoStep &done : deeds.steps) {
        m_done << done;
        m_undone.clear();
        Q_EMIT changed(done.changes);
    }
}

} // namespace colloquy
