// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/gratitude.h"

#include "core/actions/overview.h"
#include "core/actions/roll.h"
#include "core/base/text.h"
#include "core/rules/thanksrules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Thanks dueThanks(const Id<Participant> &participant, const StudyGroup &group)
{
    Thanks thanks;
    thanks.id = Id<Thanks>::create();
    thanks.participant = participant;
    thanks.kind = group.thanks;
    thanks.pence = group.thanks == Thanks::Kind::Voucher ? group.voucherPence : 0;
    return thanks;
}

/// What the rules need, with the participant that it is about.
struct Owed {
    Participant participant;
    rules::ThanksCase thanks;
};

Result<Owed> owed(const Workspace &workspace, const Id<Participant> &id)
{
    const Store &store = workspace.store();
    const auto participant = store.find(id);
    if (!participant)
        return Error::notFound(u"participant"_s);
    Owed owed{*participant, {}};
    owed.thanks.group = workspace.group(participant->group).value_or(StudyGroup());
    owed.thanks.code = participant->code;
    owed.thanks.interviewStarted =
        store.count<Interview>("participant = ?1 AND started_at IS NOT NULL", id) > 0;
    owed.thanks.existing = store.first<Thanks>("participant = ?1 ORDER BY rowid DESC", id);
    return owed;
}

Result<Owed> sending(const Workspace &workspace, const SendThanks &request)
{
    Result<Owed> result = owed(workspace, request.participant);
    if (!result)
        return result;
    result->thanks.serial = normalised(request.serial);
    // A voucher that came back may be sent to the same person again.
    const auto canGoAgain = [&request](const Thanks &other) {
        return other.participant == request.participant && other.state == Thanks::State::Bounced;
    };
    for (const Thanks &other : workspace.store().list<Thanks>({})) {
        if (!other.serial.isEmpty() && !canGoAgain(other))
            result->thanks.serialsInUse << other.serial;
    }
    return result;
}

// Numbers of undone certificates count, too: one may have been printed.
int nextCertificateNumber(const Workspace &workspace)
{
    Query query = workspace.store().prepare("SELECT coalesce(max(number), 0) + 1 FROM thanks");
    return query.step() ? static_cast<int>(query.integer(0)) : 1;
}

/// What bounced, was declined or void stays on record, and the next one is issued anew.
Thanks nextThanks(const Owed &owed)
{
    using State = Thanks::State;
    const auto &existing = owed.thanks.existing;
    if (existing && (existing->state == State::Due || existing->state == State::Requested))
        return *existing;
    Thanks thanks = dueThanks(owed.participant.id, owed.thanks.group);
    thanks.state = existing ? State::Reissued : State::Due;
    return thanks;
}

Thanks sent(const Workspace &workspace, const SendThanks &request, const Owed &owed)
{
    Thanks thanks = nextThanks(owed);
    if (thanks.state != Thanks::State::Reissued)
        thanks.state = Thanks::State::Sent;
    thanks.sentAt = workspace.now();
    thanks.delivered = request.delivered;
    thanks.serial = normalised(request.serial);
    if (thanks.kind == Thanks::Kind::Certificate)
        thanks.number = nextCertificateNumber(workspace);
    return thanks;
}

struct ThanksStep {
    QByteArray action;
    Thanks::State next;
    std::optional<Thanks::Receipt> receipt = {};
};

Outcome take(Workspace &workspace, const Id<Participant> &participant, const ThanksStep &step)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Owed> result = owed(workspace, participant);
    if (!result)
        return result.error();
    if (const Findings findings = rules::checkThanksStep(result->thanks, step.next); !findings.isEmpty())
        return Error::refused(findings);
    Thanks thanks =
        result->thanks.existing ? *result->thanks.existing : dueThanks(participant, result->thanks.group);
    thanks.state = step.next;
    if (step.next != Thanks::State::Requested)
        thanks.closedAt = workspace.now();
    thanks.receipt = step.receipt;
    transaction.put(thanks);
    return workspace.finish(transaction, {step.action, result->participant.code, participant, {}});
}

} // namespace

QList<ThanksSummary> thanksList(const Workspace &workspace)
{
    QHash<Id<Participant>, Thanks> newest;
    for (const Thanks &thanks : workspace.store().list<Thanks>("ORDER BY rowid"))
        newest.insert(thanks.participant, thanks);
    QHash<QString, StudyGroup> groups;
    for (const StudyGroup &group : workspace.groups())
        groups.insert(group.key, group);
    QList<ThanksSummary> list;
    for (const ParticipantSummary &person : participants(workspace, false)) {
        const auto given = newest.constFind(person.id);
        if (given != newest.cend())
            list << ThanksSummary{person.code, person.id, *given};
        else if (person.facts.thanksDue)
            list << ThanksSummary{person.code, person.id, dueThanks(person.id, groups.value(person.group))};
    }
    return list;
}

Findings checkSendThanks(const Workspace &workspace, const SendThanks &request)
{
    const Result<Owed> result = sending(workspace, request);
    return result ? rules::checkSendThanks(result->thanks) : result.error().findings;
}

Result<Thanks> sendThanks(Workspace &workspace, const SendThanks &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Owed> result = sending(workspace, request);
    if (!result)
        return result.error();
    if (const Findings findings = rules::checkSendThanks(result->thanks); !findings.isEmpty())
        return Error::refused(findings);
    const Thanks thanks = sent(workspace, request, *result);
    transaction.put(thanks);
    const Participant &participant = result->participant;
    if (const auto done =
            workspace.finish(transaction, {"thanks.send", participant.code, participant.id, {}});
        !done)
        return done.error();
    return thanks;
}

Outcome requestThanks(Workspace &workspace, const Id<Participant> &participant)
{
    return take(workspace, participant, {"thanks.request", Thanks::State::Requested});
}

Outcome acknowledgeThanks(Workspace &workspace, const Id<Participant> &participant, Thanks::Receipt receipt)
{
    return take(workspace, participant, {"thanks.acknowledge", Thanks::State::Acknowledged, receipt});
}

Outcome declineThanks(Workspace &workspace, const Id<Participant> &participant)
{
    return take(workspace, participant, {"thanks.decline", Thanks::State::Declined});
}

Outcome bounceThanks(Workspace &workspace, const Id<Participant> &participant)
{
    return take(workspace, participant, {"thanks.bounce", Thanks::State::Bounced});
}

Outcome voidThanks(Workspace &workspace, const Id<Participant> &participant)
{
    return take(workspace, participant, {"thanks.void", Thanks::State::Void});
}

QList<Thanks::State> thanksSteps(const Workspace &workspace, const Id<Participant> &participant)
{
    const Result<Owed> result = owed(workspace, participant);
    return result ? rules::thanksSteps(result->thanks) : QList<Thanks::State>();
}

bool isIssuedCertificate(const Thanks &thanks)
{
    return thanks.kind == Thanks::Kind::Certificate && thanks.number && thanks.sentAt &&
           rules::isWithThem(thanks.state);
}

} // namespace colloquy
