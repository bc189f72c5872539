// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/withdrawing.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/roll.h"
#include "core/base/text.h"
#include "core/rules/consentrules.h"
#include "core/rules/fieldrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Scope = Withdrawal::Scope;

bool hasAny(const QList<Scope> &scopes, std::initializer_list<Scope> wanted)
{
    return std::ranges::any_of(wanted, [&](Scope scope) { return scopes.contains(scope); });
}

bool endsInterview(const QList<Scope> &scopes)
{
    Withdrawal withdrawal;
    withdrawal.scopes = scopes;
    return withdrawal.endsTakingPart();
}

QList<Interview> liveInterviews(const Workspace &workspace, const Id<Participant> &participant)
{
    return workspace.store().list<Interview>("participant = ?1 AND state IN ('proposed', 'confirmed')",
                                             participant);
}

int percentDue(const Workspace &workspace, const InterpreterBooking &booking, const Interview &interview)
{
    const bool engaged = booking.interpreter && booking.state != InterpreterBooking::State::Wanted;
    const auto interpreter = engaged ? workspace.store().find(*booking.interpreter) : std::nullopt;
    return interpreter ? rules::cancellationPercent(*interpreter, interview.start.utc, workspace.now()) : 0;
}

void foreseeInterviews(WithdrawalEffects &effects, const Workspace &workspace,
                       const Id<Participant> &participant)
{
    for (const Interview &interview : liveInterviews(workspace, participant)) {
        if (interview.isUnderWay())
            continue;
        ++effects.interviewsCancelled;
        const auto booking = interpreterBooking(workspace, interview.id);
        if (!booking || !booking->isLive())
            continue;
        ++effects.interpretersReleased;
        effects.interpreterPercent =
            std::max(effects.interpreterPercent, percentDue(workspace, *booking, interview));
    }
}

std::optional<qint64> lastEnd(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto last = workspace.store().first<Interview>(
        "participant = ?1 AND ended_at IS NOT NULL ORDER BY ended_at DESC", participant);
    return last ? last->endedAt : std::nullopt;
}

// Somebody who stops it midway has been interviewed: what was begun is Stopped, and thanks stay owed.
void stop(Transaction &transaction, const Workspace &workspace, Interview interview)
{
    interview.state = Interview::State::Stopped;
    interview.endedAt = std::max(*interview.startedAt, workspace.now());
    transaction.put(interview);
    auto booking = interpreterBooking(workspace, interview.id);
    if (!booking || !booking->isLive())
        return;
    booking->state =
        booking->interpreter ? InterpreterBooking::State::Attended : InterpreterBooking::State::Released;
    booking->at = workspace.now();
    transaction.put(*booking);
}

Withdrawal withdrawalOf(const WithdrawParticipant &request, const WithdrawalEffects &effects, qint64 now)
{
    Withdrawal withdrawal;
    withdrawal.id = Id<Withdrawal>::create();
    withdrawal.participant = request.participant;
    withdrawal.at = request.at.value_or(now);
    for (const Scope scope : request.scopes) {
        if (!withdrawal.has(scope))
            withdrawal.scopes << scope;
    }
    withdrawal.told = request.told;
    withdrawal.afterWindow = effects.afterWindow;
    withdrawal.reason = normalised(request.reason);
    return withdrawal;
}

/// All that they took back before.
Withdrawal takenBackBefore(const Workspace &workspace, const Id<Participant> &participant)
{
    Withdrawal all;
    for (const Withdrawal &each : workspace.store().list<Withdrawal>("participant = ?1", participant))
        all.scopes += each.scopes;
    return all;
}

bool isNews(const QList<Scope> &scopes, const Withdrawal &before)
{
    return !before.has(Scope::Everything) &&
           std::ranges::any_of(scopes, [&](Scope scope) { return !before.has(scope); });
}

} // namespace

WithdrawalEffects foreseeWithdrawal(const Workspace &workspace, const WithdrawParticipant &request)
{
    WithdrawalEffects effects;
    if (endsInterview(request.scopes))
        foreseeInterviews(effects, workspace, request.participant);
    effects.messagesStopped = hasAny(request.scopes, {Scope::Contact, Scope::Everything});
    effects.thanksOwed = rollEntry(workspace, request.participant).value_or(RollEntry()).facts.thanksDue;
    effects.dataUntil = rules::withdrawableUntil(workspace.study(), lastEnd(workspace, request.participant));
    const bool aboutData =
        hasAny(request.scopes, {Scope::Interview, Scope::Recording, Scope::Identifiers, Scope::Everything});
    effects.afterWindow =
        aboutData && effects.dataUntil && request.at.value_or(workspace.now()) >= *effects.dataUntil;
    return effects;
}

Findings checkWithdrawal(const Workspace &workspace, const WithdrawParticipant &request)
{
    const qint64 at = request.at.value_or(workspace.now());
    const auto person = workspace.store().find(request.participant);
    Findings findings =
        checkText(u"reason"_s, normalised(request.reason), rules::limits::reason, Lines::Many);
    findings += rules::checkHappened(at, workspace.now(), u"withdrawal"_s);
    if (person && at < person->enquiredAt)
        findings << blocks(Code::DateMalformed, u"withdrawal"_s, {u"before_enquiry"_s});
    if (request.scopes.isEmpty())
        findings << blocks(Code::TextEmpty, u"scope"_s);
    else if (person && !isNews(request.scopes, takenBackBefore(workspace, person->id)))
        findings << warns(Code::RecordWrongState, person->code, {u"withdrawn_before"_s});
    return findings;
}

std::optional<int> withdrawalPence(const Workspace &workspace, const WithdrawParticipant &request)
{
    std::optional<int> all;
    if (!endsInterview(request.scopes))
        return all;
    for (const Interview &interview : liveInterviews(workspace, request.participant)) {
        if (interview.isUnderWay())
            continue;
        for (const InterpreterBooking &booking : liveBookings(workspace, interview.id)) {
            if (const auto pence = releasePence(workspace, booking))
                all = all.value_or(0) + *pence;
        }
    }
    return all;
}

Result<WithdrawalEffects> withdrawParticipant(Workspace &workspace, const WithdrawParticipant &request)
{
    return withdrawParticipant(workspace, request, {});
}

Result<WithdrawalEffects> withdrawParticipant(Workspace &workspace, const WithdrawParticipant &request,
                                              const Decisions &decisions)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto participant = workspace.store().find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    const WithdrawalEffects effects = foreseeWithdrawal(workspace, request);
    const Withdrawal withdrawal = withdrawalOf(request, effects, workspace.now());
    const auto reasons = settle(transaction, workspace, checkWithdrawal(workspace, request), decisions,
                                {participant->id, withdrawal.id.bytes()});
    if (!reasons)
        return reasons.error();
    transaction.put(withdrawal);
    for (const Interview &interview : liveInterviews(workspace, request.participant)) {
        if (!endsInterview(request.scopes))
            break;
        if (interview.isUnderWay())
            stop(transaction, workspace, interview);
        else
            cancelWithin(transaction, workspace, interview, Interview::By::Participant, u"withdrawn"_s);
    }
    participant->noContact = participant->noContact || effects.messagesStopped;
    transaction.put(*participant);
    if (const auto done = workspace.finish(
            transaction, {"participant.withdraw", participant->code, participant->id, *reasons});
        !done)
        return done.error();
    return effects;
}

} // namespace colloquy
