// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/namedroll.h"

#include "core/actions/identities.h"
#include "core/store/store.h"

namespace colloquy {

namespace {

ParticipantSummary summaryOf(const RollEntry &entry, SealState state)
{
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
    return summary;
}

QList<ParticipantSummary> summariesOf(const QList<RollEntry> &entries, SealState state)
{
    QList<ParticipantSummary> people;
    people.reserve(entries.size());
    for (const RollEntry &entry : entries)
        people << summaryOf(entry, state);
    return people;
}

} // namespace

NamedRoll namedRoll(const Workspace &workspace, bool identified)
{
    NamedRoll roll;
    if (!identified || workspace.isLocked()) {
        roll.entries = readRoll(workspace);
        roll.people = summariesOf(roll.entries, workspace.isLocked() ? SealState::Locked : SealState::Open);
        return roll;
    }
    IdentityOpening opening(workspace.store().vault());
    roll.entries = readRoll(workspace, opening);
    roll.people = summariesOf(roll.entries, SealState::Open);
    auto person = roll.people.begin();
    for (Identity &identity : opening.finish()) {
        person->name = std::move(identity.name);
        person->email = std::move(identity.email);
        person->phone = std::move(identity.phone);
        person->sealState = identity.state;
        ++person;
    }
    return roll;
}

} // namespace colloquy
