// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"

#include "core/actions/roll.h"
#include "core/rules/documentrules.h"
#include "core/rules/eligibilityrules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 hourSeconds = 3600;

template <class T>
QList<T> newestFirst(const Workspace &workspace, const Id<Participant> &participant, const QByteArray &time)
{
    return workspace.store().list<T>("participant = ?1 ORDER BY " + time + " DESC, rowid DESC", participant);
}

std::optional<Screening> newestScreening(const Workspace &workspace, const Id<Participant> &participant)
{
    return workspace.store().first<Screening>("participant = ?1 ORDER BY rowid DESC", participant);
}

QList<GivenInformation> informationOf(const Workspace &workspace, const Id<Participant> &participant)
{
    QList<GivenInformation> information;
    for (const InformationGiven &given : newestFirst<InformationGiven>(workspace, participant, "at"))
        information << GivenInformation{given, workspace.store().find(given.document).value_or(Document())};
    return information;
}

/// The newest that stands comes first; whatever was corrected stays on record, behind.
QList<ConsentRecord> consentsOf(const Workspace &workspace, const Id<Participant> &participant)
{
    QList<ConsentRecord> consents = newestFirst<ConsentRecord>(workspace, participant, "taken_at");
    QList<Id<ConsentRecord>> corrected;
    for (const ConsentRecord &consent : std::as_const(consents)) {
        if (consent.corrects)
            corrected << *consent.corrects;
    }
    std::stable_partition(consents.begin(), consents.end(), [&corrected](const ConsentRecord &consent) {
        return !corrected.contains(consent.id);
    });
    return consents;
}

/// The thinking time after the first sheet.
std::optional<qint64> earliestConsent(const Workspace &workspace, const QString &group,
                                      const QList<GivenInformation> &information)
{
    std::optional<qint64> first;
    for (const GivenInformation &each : information) {
        if (each.document.kind == Document::Kind::Sheet && rules::isForGroup(each.document, group))
            first = first ? qMin(*first, each.given.at) : each.given.at;
    }
    if (first)
        *first += workspace.study().thinkingHours * hourSeconds;
    return first;
}

} // namespace

Eligibility eligibility(const Workspace &workspace, const Participant &participant)
{
    return rules::eligibilityOf(workspace.group(participant.group).value_or(StudyGroup()), participant,
                                newestScreening(workspace, participant.id));
}

Result<ParticipantRecord> participantRecord(const Workspace &workspace, const Id<Participant> &id)
{
    const Store &store = workspace.store();
    const auto participant = store.find(id);
    const auto entry = rollEntry(workspace, id);
    if (!participant || !entry)
        return Error::notFound({});
    ParticipantRecord record;
    record.participant = *participant;
    record.group = workspace.group(participant->group).value_or(StudyGroup());
    record.facts = entry->facts;
    record.progress = entry->progress;
    record.eligibility = eligibility(workspace, *participant);
    record.screenings = store.list<Screening>("participant = ?1 ORDER BY rowid DESC", id);
    record.information = informationOf(workspace, id);
    record.earliestConsent = earliestConsent(workspace, participant->group, record.information);
    record.consent = entry->consent;
    record.consents = consentsOf(workspace, id);
    if (!record.consents.isEmpty())
        record.form = store.find(record.consents.first().form);
    record.interviews = interviewsOf(workspace, id);
    std::ranges::reverse(record.interviews);
    record.withdrawals = newestFirst<Withdrawal>(workspace, id, "at");
    record.attempts = newestFirst<ContactAttempt>(workspace, id, "at");
    record.overrides = newestFirst<Override>(workspace, id, "at");
    record.thanks = store.first<Thanks>("participant = ?1 ORDER BY rowid DESC", id);
    record.thanksDue = entry->facts.thanksDue;
    return record;
}

} // namespace colloquy
