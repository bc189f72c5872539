// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"

#include "core/actions/codes.h"
#include "core/actions/groupkeys.h"
#include "core/actions/overview.h"
#include "core/actions/people.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/peoplerules.h"
#include "core/rules/studyrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <QRegularExpression>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

void tidyLanguages(Participant &participant)
{
    participant.spokenLanguage =
        canonicalTag(participant.spokenLanguage).value_or(participant.spokenLanguage);
    if (participant.readingLanguage)
        participant.readingLanguage =
            canonicalTag(*participant.readingLanguage).value_or(*participant.readingLanguage);
}

/// As it is kept: words without blanks around them, languages in their usual form.
Participant tidied(Participant participant, const Study &study)
{
    ContactSafety &safety = participant.safety;
    for (QString *text : {&participant.name, &participant.email, &participant.phone, &participant.address,
                          &participant.otherGroup, &participant.source, &participant.dialect,
                          &participant.accessNeeds, &participant.notes, &participant.closeReason,
                          &safety.safeHours, &safety.ifSomeoneElse, &safety.stopPhrase})
        *text = normalised(*text);
    for (QString &value : participant.attributes)
        value = normalised(value);
    tidyLanguages(participant);
    participant.tooYoung = rules::isTooYoung(participant, study);
    return participant;
}

bool hasSameIdentity(const Participant &one, const Participant &other)
{
    return one.name == other.name && one.email == other.email && one.phone == other.phone;
}

QList<Participant> everybodyElse(const Workspace &workspace, const Participant &participant)
{
    QList<Participant> others;
    for (const ParticipantSummary &summary : participants(workspace, true)) {
        if (summary.id == participant.id)
            continue;
        Participant other;
        other.id = summary.id;
        other.code = summary.code;
        other.name = summary.name;
        other.email = summary.email;
        other.phone = summary.phone;
        others << other;
    }
    return others;
}

/// Only a new identity is compared, so that an accepted duplicate isn't asked about at every change.
Findings checkIdentity(const Workspace &workspace, const Participant &participant)
{
    const auto stored = workspace.store().find(participant.id);
    const bool nameless = hasSameIdentity(participant, {});
    if (nameless || workspace.isLocked() || (stored && hasSameIdentity(*stored, participant)))
        return {};
    return rules::checkDuplicates(participant, everybodyElse(workspace, participant));
}

template <class T>
bool hasAny(const Workspace &workspace, const Id<Participant> &participant)
{
    return workspace.store().count<T>("participant = ?1", participant) > 0;
}

Findings checkGroup(const Workspace &workspace, const Participant &participant)
{
    const auto stored = workspace.store().find(participant.id);
    if (!stored || stored->group == participant.group)
        return {};
    const Store &store = workspace.store();
    rules::Regrouping regrouping;
    regrouping.code = stored->code;
    regrouping.interviewed =
        store.count<Interview>("participant = ?1 AND started_at IS NOT NULL", participant.id) > 0 ||
        hasAny<Thanks>(workspace, participant.id);
    regrouping.screened = hasAny<Screening>(workspace, participant.id);
    regrouping.informed = hasAny<InformationGiven>(workspace, participant.id);
    regrouping.consented = hasAny<ConsentRecord>(workspace, participant.id);
    regrouping.booked =
        store.count<Interview>("participant = ?1 AND state IN ('proposed', 'confirmed')", participant.id) > 0;
    return rules::checkRegrouping(regrouping);
}

Outcome spendCode(Transaction &transaction, Participant &participant, const StudyGroup &group, bool isNew)
{
    // A code may change, a key never: a changed code is spent in the name of nobody.
    const QByteArray owner = isNew ? participant.id.bytes() : Id<Participant>::create().bytes();
    participant.number = transaction.spendCode(owner, group.prefix, isNew);
    participant.code = codeOf(group.prefix, participant.number);
    const auto failure = transaction.store().failure();
    return failure ? Outcome(*failure) : Outcome();
}

void forgetUnasked(Participant &participant, const StudyGroup &group)
{
    participant.attributes.removeIf([&](const auto &entry) {
        return std::ranges::find(group.attributes, entry.key(), &GroupAttribute::id) ==
               group.attributes.cend();
    });
}

/// What only other actions change stays as it is.
Participant changedFrom(const Participant &stored, const Participant &request, const Study &study)
{
    Participant participant = tidied(request, study);
    participant.code = stored.code;
    participant.number = stored.number;
    participant.closedAs = stored.closedAs;
    participant.closedAt = stored.closedAt;
    participant.closeReason = stored.closeReason;
    return participant;
}

} // namespace

Result<Participant> participantByCode(const Workspace &workspace, const QString &code)
{
    const QString typed = code.trimmed().toUpper();
    for (const StudyGroup &group : workspace.groups()) {
        bool isNumber = false;
        const int number = QStringView(typed).mid(group.prefix.size()).toInt(&isNumber);
        if (!typed.startsWith(group.prefix.toUpper()) || !isNumber)
            continue;
        const auto found = workspace.store().first<Participant>("code = ?1", codeOf(group.prefix, number));
        return found ? Result<Participant>(*found) : Error::notFound(codeOf(group.prefix, number));
    }
    return Error::notFound(u"participant"_s);
}

Result<People> participantsByCodes(const Workspace &workspace, const QString &codes)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    People people;
    for (const QString &code : codes.split(between, Qt::SkipEmptyParts)) {
        const auto participant = participantByCode(workspace, code);
        if (!participant)
            return participant.error();
        if (!people.contains(participant->id))
            people << participant->id;
    }
    return people;
}

QList<Participant> participantDetails(const Workspace &workspace)
{
    return workspace.store().list<Participant>({});
}

Findings checkParticipant(const Workspace &workspace, const Participant &request)
{
    const auto group = workspace.group(request.group);
    if (!group)
        return {blocks(Code::TextUnknown, u"group"_s, groupKeys(workspace))};
    const Participant participant = tidied(request, workspace.study());
    return rules::sorted(rules::checkParticipant(participant, *group) +
                         rules::checkHappened(participant.enquiredAt, workspace.now(), u"enquired_at"_s) +
                         checkGroup(workspace, participant) + checkIdentity(workspace, participant));
}

Result<Participant> addParticipant(Workspace &workspace, const AddParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Participant participant = tidied(request.participant, workspace.study());
    participant.id = Id<Participant>::create();
    if (participant.enquiredAt == 0)
        participant.enquiredAt = workspace.now();
    const Findings findings = checkParticipant(workspace, participant) + rules::checkOpen(workspace.study());
    if (anyBlocks(findings))
        return Error::refused(findings);
    // First the key, for reasons are sealed with it.
    if (const auto spent = spendCode(transaction, participant, *workspace.group(participant.group), true);
        !spent)
        return spent.error();
    const auto reasons =
        settle(transaction, workspace, findings, request.decisions, {participant.id, participant.id.bytes()});
    if (!reasons)
        return reasons.error();
    transaction.put(participant);
    if (const auto done =
            workspace.finish(transaction, {"participant.add", participant.code, participant.id, *reasons});
        !done)
        return done.error();
    return participant;
}

Result<Participant> changeParticipant(Workspace &workspace, const AddParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto stored = workspace.store().find(request.participant.id);
    if (!stored)
        return Error::notFound(u"participant"_s);
    Participant participant = changedFrom(*stored, request.participant, workspace.study());
    const auto group = workspace.group(participant.group);
    if (group && participant.group != stored->group)
        forgetUnasked(participant, *group);
    const auto reasons = settle(transaction, workspace, checkParticipant(workspace, participant),
                                request.decisions, {participant.id, participant.id.bytes()});
    if (!reasons)
        return reasons.error();
    if (participant.group != stored->group) {
        if (const Outcome spent = spendCode(transaction, participant, *group, false); !spent)
            return spent.error();
    }
    transaction.put(participant);
    if (const auto done =
            workspace.finish(transaction, {"participant.set", participant.code, participant.id, *reasons});
        !done)
        return done.error();
    return participant;
}

} // namespace colloquy
