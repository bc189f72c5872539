// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/namedroll.h"

#include "core/actions/groupkeys.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

ParticipantSummary NamedRoll::person(qsizetype index) const
{
    const RollEntry &entry = entries[index];
    ParticipantSummary summary;
    summary.id = entry.id;
    summary.code = entry.code;
    summary.number = entry.number;
    summary.group = entry.group;
    summary.spokenLanguage = entry.spokenLanguage;
    summary.readingLanguage = entry.readingLanguage;
    summary.enquiredAt = entry.enquiredAt;
    summary.sealState = state;
    summary.facts = entry.facts;
    summary.progress = entry.progress;
    summary.interviewAt = entry.interviewAt;
    if (!identities.empty()) {
        const Identity &identity = identities[static_cast<size_t>(index)];
        summary.name = identity.name;
        summary.email = identity.email;
        summary.phone = identity.phone;
        summary.sealState = identity.state;
    }
    return summary;
}

NamedRoll namedRoll(const Workspace &workspace, bool identified)
{
    NamedRoll roll;
    roll.state = workspace.isLocked() ? SealState::Locked : SealState::Open;
    if (!identified || workspace.isLocked()) {
        roll.entries = readRoll(workspace);
        return roll;
    }
    IdentityOpening opening(workspace.store().vault());
    roll.entries = readRoll(workspace, opening);
    roll.identities = opening.finish();
    return roll;
}

CodeOrder::CodeOrder(const Workspace &workspace)
    : m_groups(groupKeys(workspace))
{}

void CodeOrder::add(const QString &group, int number)
{
    m_rows.emplace_back(m_groups.indexOf(group) << 32 | number, std::ssize(m_rows));
}

std::vector<qsizetype> CodeOrder::sorted()
{
    std::ranges::sort(m_rows);
    std::vector<qsizetype> order;
    order.reserve(m_rows.size());
    for (const auto &[key, row] : m_rows)
        order.push_back(row);
    return order;
}

} // namespace colloquy
