// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpretersteps.h"

#include "core/actions/bookingcase.h"
#include "core/actions/interpreterbookings.h"
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

State stateAfter(InterpreterStep step)
{
    switch (step) {
    case InterpreterStep::Ask:
        return State::Asked;
    case InterpreterStep::Confirm:
        return State::Confirmed;
    case InterpreterStep::Decline:
        return State::Declined;
    case InterpreterStep::Attend:
        return State::Attended;
    case InterpreterStep::Release:
        break;
    }
    return State::Released;
}

QByteArray actionOf(InterpreterStep step)
{
    static const QByteArrayList words{"interpreter.ask", "interpreter.confirm", "interpreter.decline",
                                      "interpreter.release", "interpreter.attend"};
    return words[static_cast<int>(step)];
}

/// The booking that the step is about, and who it would have.
struct Stepping {
    Sitting sitting;
    QString code; ///< the participant's
    InterpreterBooking booking;
    std::optional<Interpreter> interpreter;
    std::optional<InterpreterBooking> earlier; ///< released because somebody else is asked
    std::optional<Interpreter> next;
    bool changesNothing = false;
};

bool asksSomeoneElse(const InterpreterBooking &booking, const StepInterpreter &request)
{
    if (request.interpreter)
        return booking.interpreter != request.interpreter;
    return !request.agency.isEmpty() && (booking.interpreter || booking.agency != request.agency);
}

/// Whoever answers must have been asked for this very interview.
Error notAsked(const std::optional<Interpreter> &interpreter)
{
    const QString code = interpreter ? interpreter->code : QString();
    return {Error::Kind::NotFound, {blocks(Code::RecordNotFound, code, {u"not_asked"_s})}, {}};
}

Result<Sitting> sittingOf(const Workspace &workspace, const StepInterpreter &request)
{
    const auto call = request.call ? workspace.store().find(*request.call) : std::nullopt;
    if (call)
        return *sittingOf(workspace, *call);
    const auto interview = request.interview ? workspace.store().find(*request.interview) : std::nullopt;
    return interview ? Result<Sitting>(Sitting{*interview, {}})
                     : Result<Sitting>(Error::notFound(u"interview"_s));
}

/// One who declined or was released stays on record; whoever is asked next gets a row of their own.
void takeRow(Stepping &found, const Workspace &workspace, const StepInterpreter &request)
{
    const auto newest = bookingOf(workspace, found.sitting, request.second);
    found.booking = newest.value_or(InterpreterBooking());
    const bool open = newest && newest->isLive();
    if (request.step != InterpreterStep::Ask || (open && !asksSomeoneElse(*newest, request)) ||
        (open && newest->state == State::Wanted))
        return;
    found.booking = freshBooking(workspace, found.sitting, request.second);
    if (open)
        found.earlier = newest;
}

Result<Stepping> stepping(const Workspace &workspace, const StepInterpreter &request)
{
    const Result<Sitting> sitting = sittingOf(workspace, request);
    if (!sitting)
        return sitting.error();
    const auto newest = bookingOf(workspace, *sitting, request.second);
    Stepping found{*sitting, personCode(workspace, sitting->interview.participant), {}, {}, {}, {}};
    takeRow(found, workspace, request);
    const bool asks = request.step == InterpreterStep::Ask;
    const bool byAgency = asks && !request.interpreter && !request.agency.isEmpty();
    const auto who = request.interpreter   ? request.interpreter
                     : newest && !byAgency ? newest->interpreter
                                           : std::nullopt;
    found.interpreter = who ? workspace.store().find(*who) : std::nullopt;
    found.next = request.next ? workspace.store().find(*request.next) : std::nullopt;
    if ((who && !found.interpreter) || (request.next && !found.next))
        return Error::notFound(u"interpreter"_s);
    const bool wanted = newest && newest->state == State::Wanted;
    const bool callsOff = request.step == InterpreterStep::Release && (found.sitting.call || wanted);
    const bool unnamed = byAgency || callsOff || (!asks && newest && !who && !newest->agency.isEmpty());
    const bool another = !asks && found.booking.interpreter != who;
    if ((!who && !unnamed && !found.booking.byTelephone) || another)
        return notAsked(found.interpreter);
    found.changesNothing = asks && newest && found.booking.id == newest->id &&
                           found.booking.state == State::Asked && !asksSomeoneElse(*newest, request);
    return found;
}

Findings checkSuits(const Workspace &workspace, const Interpreter &interpreter, const Stepping &found,
                    YesNo accepted)
{
    rules::InterpreterCase request = interpreterCase(workspace, interpreter, found.sitting);
    if (accepted != YesNo::NotAsked)
        request.accepted = accepted;
    return rules::checkInterpreter(request) +
           checkBeside(workspace, found.sitting, found.booking.second, interpreter);
}

Findings judged(const Workspace &workspace, const StepInterpreter &request, const Stepping &found)
{
    const Interview &interview = found.sitting.interview;
    const bool engages = request.step == InterpreterStep::Ask || request.step == InterpreterStep::Confirm;
    Findings findings;
    if (!interview.isLive())
        findings << blocks(Code::InterviewWrongState, found.code, {word(interview.state)});
    findings += rules::checkBookingStep(found.booking.state, stateAfter(request.step),
                                        found.interpreter ? found.interpreter->code : found.code);
    if (engages && found.interpreter)
        findings += checkSuits(workspace, *found.interpreter, found, request.accepted);
    if (request.step == InterpreterStep::Ask && found.sitting.call)
        findings += checkCallTime(workspace, *found.sitting.call);
    if (found.next)
        findings += checkSuits(workspace, *found.next, found, YesNo::NotAsked);
    if (found.earlier)
        findings += checkRelease(workspace, *found.earlier);
    if (request.step == InterpreterStep::Release)
        findings += checkRelease(workspace, found.booking);
    if (request.step == InterpreterStep::Attend)
        findings += rules::checkHappened(interview.start.utc, workspace.now(), found.code);
    return findings + checkText(u"reason"_s, request.reason, rules::limits::reason, Lines::Many) +
           checkText(u"agency"_s, request.agency, rules::limits::name);
}

void ask(InterpreterBooking &booking, const std::optional<Interpreter> &interpreter, qint64 now)
{
    booking.interpreter = interpreter ? std::optional(interpreter->id) : std::nullopt;
    booking.state = State::Asked;
    booking.askedAt = now;
    booking.at = now;
}

void put(Transaction &transaction, const Workspace &workspace, const StepInterpreter &request,
         const Stepping &found)
{
    if (found.earlier)
        releaseWithin(transaction, workspace, *found.earlier);
    InterpreterBooking booking = found.booking;
    if (!request.reason.isEmpty())
        booking.reason = normalised(request.reason);
    if (request.accepted != YesNo::NotAsked)
        booking.accepted = request.accepted;
    if (request.step == InterpreterStep::Release)
        return releaseWithin(transaction, workspace, booking);
    if (request.step == InterpreterStep::Ask) {
        ask(booking, found.interpreter, workspace.now());
        booking.agency = normalised(request.agency);
    }
    booking.state = stateAfter(request.step);
    booking.at = workspace.now();
    transaction.put(booking);
    if (!found.next)
        return;
    InterpreterBooking next = freshBooking(workspace, found.sitting, request.second);
    ask(next, found.next, workspace.now());
    transaction.put(next);
}

} // namespace

Findings checkInterpreterStep(const Workspace &workspace, const StepInterpreter &request)
{
    const Result<Stepping> found = stepping(workspace, request);
    if (!found)
        return found.error().findings;
    return found->changesNothing ? Findings() : judged(workspace, request, *found);
}

Outcome stepInterpreter(Workspace &workspace, const StepInterpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Stepping> found = stepping(workspace, request);
    if (!found)
        return found.error();
    if (found->changesNothing)
        return {};
    const Id<Participant> participant = found->sitting.interview.participant;
    const auto reasons = settle(transaction, workspace, judged(workspace, request, *found), request.decisions,
                                {participant, found->booking.id.bytes()});
    if (!reasons)
        return reasons.error();
    put(transaction, workspace, request, *found);
    return workspace.finish(transaction, {actionOf(request.step), found->code, participant, *reasons});
}

} // namespace colloquy
