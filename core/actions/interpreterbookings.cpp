// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreterbookings.h"

#include "core/actions/bookingcase.h"
#include "core/actions/interpreters.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/fieldrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;

constexpr qint64 daySeconds = 24 * 60 * 60;

/// The call that is asked for, with the one that gives way to it.
struct PlannedCall {
    InterpreterBooking booking;
    Participant participant;
    std::optional<InterpreterBooking> moved;
    std::optional<Interpreter> interpreter;
    Findings findings; ///< about its time
};

void takeInterpreter(PlannedCall &call, const ArrangeCall &request)
{
    const auto &moved = call.moved;
    if (moved && !request.interpreter && request.agency.isEmpty()) {
        call.booking.interpreter = moved->interpreter;
        call.booking.agency = moved->agency;
        call.booking.accepted = moved->accepted;
        call.booking.state = moved->state == State::Wanted ? State::Wanted : State::Reconfirm;
        return;
    }
    call.booking.interpreter = request.interpreter;
    call.booking.agency = normalised(request.agency);
    if (request.interpreter || !request.agency.isEmpty())
        call.booking.state = State::Asked;
}

Result<PlannedCall> plannedCall(const Workspace &workspace, const ArrangeCall &request)
{
    const auto participant = workspace.store().find(request.participant);
    if (!participant)
        return Error::notFound({});
    PlannedCall call;
    call.participant = *participant;
    call.booking.id = Id<InterpreterBooking>::create();
    call.booking.purpose = request.purpose;
    call.booking.participant = request.participant;
    call.booking.language = participant->spokenLanguage;
    call.booking.callMinutes = request.minutes;
    call.booking.at = workspace.now();
    const auto latest = latestCall(workspace, request.participant, request.purpose);
    if (latest && latest->isLive())
        call.moved = latest;
    takeInterpreter(call, request);
    if (call.booking.state == State::Asked)
        call.booking.askedAt = workspace.now();
    const Result<Moment> start = resolve(request.start);
    if (!request.start.date.isValid() || !request.start.time.isValid())
        call.findings << blocks(Code::TextEmpty, u"start"_s);
    else if (!start)
        call.findings += start.error().findings;
    else
        call.booking.callStart = start->utc;
    if (call.booking.interpreter)
        call.interpreter = workspace.store().find(*call.booking.interpreter);
    if (call.booking.interpreter && !call.interpreter)
        return Error::notFound(u"interpreter"_s);
    return call;
}

/// The researcher takes part in both.
Findings checkOwnTime(const Workspace &workspace, const PlannedCall &call)
{
    Findings findings = checkCallTime(workspace, call.booking);
    if (*call.booking.callStart < workspace.now())
        findings << warns(Code::TimePast, u"start"_s);
    return findings;
}

Findings judged(const Workspace &workspace, const ArrangeCall &request, const PlannedCall &call)
{
    Findings findings = call.findings + rules::checkRange(u"minutes"_s, request.minutes, 1, 1440) +
                        checkText(u"agency"_s, request.agency, rules::limits::name);
    if (anyBlocks(findings))
        return findings;
    findings += checkOwnTime(workspace, call);
    if (const auto sitting = sittingOf(workspace, call.booking); call.interpreter && sitting)
        findings += rules::checkInterpreter(interpreterCase(workspace, *call.interpreter, *sitting));
    return rules::sorted(findings);
}

} // namespace

Findings checkArrangeCall(const Workspace &workspace, const ArrangeCall &request)
{
    const auto call = plannedCall(workspace, request);
    return call ? judged(workspace, request, *call) : call.error().findings;
}

Result<InterpreterBooking> arrangeCall(Workspace &workspace, const ArrangeCall &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto call = plannedCall(workspace, request);
    if (!call)
        return call.error();
    const auto reasons = settle(transaction, workspace, judged(workspace, request, *call), request.decisions,
                                {request.participant, call->booking.id.bytes()});
    if (!reasons)
        return reasons.error();
    if (auto moved = call->moved) {
        const bool goesAlong = moved->interpreter == call->booking.interpreter;
        if (!goesAlong)
            releaseWithin(transaction, workspace, *moved);
        moved->state = State::Moved;
        moved->at = workspace.now();
        if (goesAlong)
            transaction.put(*moved);
    }
    transaction.put(call->booking);
    if (const auto done = workspace.finish(
            transaction, {"interpreter.call", call->participant.code, request.participant, *reasons});
        !done)
        return done.error();
    return call->booking;
}

std::optional<InterpreterBooking> latestCall(const Workspace &workspace, const Id<Participant> &participant,
                                             InterpreterBooking::Purpose purpose)
{
    return workspace.store().first<InterpreterBooking>(
        "participant = ?1 AND purpose = ?2 ORDER BY rowid DESC", participant, word(purpose));
}

QList<InterpreterBooking> openCalls(const Workspace &workspace)
{
    return workspace.store().list<InterpreterBooking>(
        "rowid IN (SELECT max(rowid) FROM interpreter_booking WHERE interview IS NULL"
        " GROUP BY participant, purpose) AND (call_start >= ?1 OR state IN ('asked', 'confirmed', "
        "'reconfirm'))"
        " ORDER BY call_start, rowid",
        workspace.now() - 7 * daySeconds);
}

Findings checkChangeBooking(const Workspace &, const InterpreterBooking &booking)
{
    return rules::checkRange(u"briefing_minutes"_s, booking.briefingMinutes, 0, 600) +
           rules::checkRange(u"debriefing_minutes"_s, booking.debriefingMinutes, 0, 600) +
           rules::checkRange(u"cost_pence"_s, booking.costPence.value_or(0), 0, 10'000'000) +
           checkText(u"reference"_s, booking.reference, rules::limits::name);
}

Outcome changeBooking(Workspace &workspace, const InterpreterBooking &booking)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto stored = workspace.store().find(booking.id);
    const auto sitting = stored ? sittingOf(workspace, *stored) : std::nullopt;
    if (!sitting)
        return Error::notFound(u"interpreter"_s);
    if (const Findings findings = checkChangeBooking(workspace, booking); anyBlocks(findings))
        return Error::refused(findings);
    stored->accepted = booking.accepted;
    stored->reference = normalised(booking.reference);
    stored->costPence = booking.costPence;
    stored->briefingMinutes = booking.briefingMinutes;
    stored->debriefingMinutes = booking.debriefingMinutes;
    stored->papersSentAt = booking.papersSentAt;
    transaction.put(*stored);
    const Id<Participant> participant = sitting->interview.participant;
    return workspace.finish(transaction,
                            {"interpreter.booking", personCode(workspace, participant), participant, {}});
}

Outcome markWritten(Workspace &workspace, const Id<InterpreterBooking> &id)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto booking = workspace.store().find(id);
    const auto sitting = booking ? sittingOf(workspace, *booking) : std::nullopt;
    if (!sitting)
        return Error::notFound(u"interpreter"_s);
    booking->askedAt = workspace.now();
    transaction.put(*booking);
    const Id<Participant> participant = sitting->interview.participant;
    return workspace.finish(transaction,
                            {"interpreter.write", personCode(workspace, participant), participant, {}});
}

Findings checkBeside(const Workspace &workspace, const Sitting &sitting, bool second,
                     const Interpreter &interpreter)
{
    const auto other = bookingOf(workspace, sitting, !second);
    if (!other || !other->isLive() || other->interpreter != interpreter.id)
        return {};
    return {blocks(Code::ClashInterpreter, interpreter.code,
                   {rules::wallText(sitting.interview.start.utc, workspace.study().zone)})};
}

QList<InterpreterBooking> liveBookings(const Workspace &workspace, const Id<Interview> &interview)
{
    Sitting sitting;
    sitting.interview.id = interview;
    QList<InterpreterBooking> live;
    for (const bool second : {false, true}) {
        if (const auto booking = bookingOf(workspace, sitting, second); booking && booking->isLive())
            live << *booking;
    }
    return live;
}

std::optional<Interpreter> engagedSecond(const Workspace &workspace, const Id<Interview> &interview)
{
    for (const InterpreterBooking &booking : liveBookings(workspace, interview)) {
        if (booking.second && booking.isEngaged() && booking.interpreter)
            return workspace.store().find(*booking.interpreter);
    }
    return std::nullopt;
}

namespace {

/// Who is let go, from when, for how long.
struct Parting {
    Interpreter interpreter;
    qint64 start = 0;
    int minutes = 0;
};

std::optional<Parting> partingOf(const Workspace &workspace, const InterpreterBooking &booking)
{
    const bool engaged = booking.interpreter && booking.state != State::Wanted;
    const auto interpreter = engaged ? workspace.store().find(*booking.interpreter) : std::nullopt;
    const auto sitting = sittingOf(workspace, booking);
    if (!interpreter || !sitting)
        return std::nullopt;
    return Parting{*interpreter, sitting->interview.start.utc,
                   sitting->interview.minutes + minutesAround(workspace, *sitting)};
}

} // namespace

Findings checkRelease(const Workspace &workspace, const InterpreterBooking &booking)
{
    const auto parting = partingOf(workspace, booking);
    return parting
               ? rules::checkRelease(parting->interpreter, parting->start, workspace.now(), parting->minutes)
               : Findings();
}

std::optional<int> releasePence(const Workspace &workspace, const InterpreterBooking &booking)
{
    const auto parting = partingOf(workspace, booking);
    return parting
               ? rules::releasePence(parting->interpreter, parting->start, workspace.now(), parting->minutes)
               : std::nullopt;
}

void releaseWithin(Transaction &transaction, const Workspace &workspace, InterpreterBooking booking)
{
    booking.costPence = releasePence(workspace, booking);
    booking.state = State::Released;
    booking.at = workspace.now();
    transaction.put(booking);
}

InterpreterBooking freshBooking(const Workspace &workspace, const Sitting &sitting, bool second)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.second = second;
    booking.at = workspace.now();
    booking.language =
        workspace.store().find(sitting.interview.participant).value_or(Participant()).spokenLanguage;
    if (!sitting.call) {
        booking.interview = sitting.interview.id;
        return booking;
    }
    booking.purpose = sitting.call->purpose;
    booking.participant = sitting.call->participant;
    booking.callStart = sitting.call->callStart;
    booking.callMinutes = sitting.call->callMinutes;
    return booking;
}

void wantSecondWithin(Transaction &transaction, const Workspace &workspace, const Interview &interview)
{
    const Sitting sitting{interview, {}};
    const InterpreterBooking second = freshBooking(workspace, sitting, true);
    if (rules::takesTwo(second.language, interview.minutes + minutesAround(workspace, sitting)) &&
        !bookingOf(workspace, sitting, true))
        transaction.put(second);
}

} // namespace colloquy
