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
using Instead = AbsentInterpreter::Instead;

/// A booking, what it is for, and who steps in.
struct Substitution {
    InterpreterBooking booking;
    Sitting sitting;
    QString code; ///< the participant's
    std::optional<Interpreter> interpreter;
};

Result<Substitution> substitution(const Workspace &workspace, const Id<InterpreterBooking> &id,
                                  const std::optional<Id<Interpreter>> &interpreter)
{
    const auto booking = workspace.store().find(id);
    const auto sitting = booking ? sittingOf(workspace, *booking) : std::nullopt;
    if (!sitting)
        return Error::notFound(u"interpreter"_s);
    Substitution found{*booking, *sitting, personCode(workspace, sitting->interview.participant), {}};
    found.interpreter = interpreter ? workspace.store().find(*interpreter) : std::nullopt;
    if (interpreter && !found.interpreter)
        return Error::notFound(u"interpreter"_s);
    return found;
}

/// Whoever steps in is someone the participant said yes to, or a reason is given.
Findings checkSubstitute(const Workspace &workspace, const Substitution &found, YesNo accepted)
{
    if (!found.interpreter)
        return {};
    rules::InterpreterCase request = interpreterCase(workspace, *found.interpreter, found.sitting);
    if (accepted != YesNo::NotAsked)
        request.accepted = accepted;
    Findings findings = rules::checkInterpreter(request);
    if (request.accepted == YesNo::NotAsked)
        findings << warns(Code::InterpreterNotAccepted, found.code, {found.interpreter->code});
    findings += checkBeside(workspace, found.sitting, found.booking.second, *found.interpreter);
    return rules::sorted(findings);
}

Findings checkOpen(const Substitution &found)
{
    Findings findings;
    if (!found.sitting.interview.isLive())
        findings << blocks(Code::InterviewWrongState, found.code, {word(found.sitting.interview.state)});
    if (!found.booking.isLive() || found.booking.state == State::Wanted)
        findings << blocks(Code::RecordWrongState, found.code, {word(found.booking.state)});
    return findings;
}

Findings judged(const Workspace &workspace, const NameInterpreter &request, const Substitution &found)
{
    return checkOpen(found) + checkSubstitute(workspace, found, request.accepted) +
           checkText(u"reason"_s, request.reason, rules::limits::reason, Lines::Many);
}

Findings judged(const Workspace &workspace, const AbsentInterpreter &request, const Substitution &found)
{
    const qint64 day = rules::startOfDay(
        rules::dayOf(found.sitting.interview.start.utc, workspace.study().zone), workspace.study().zone);
    Findings findings = checkOpen(found) + rules::checkHappened(day, workspace.now(), found.code) +
                        rules::checkReason(u"reason"_s, request.reason);
    if (request.instead != Instead::Another)
        return findings;
    if (!found.interpreter)
        findings << blocks(Code::TextEmpty, u"interpreter"_s);
    else if (found.booking.interpreter == found.interpreter->id)
        findings << blocks(Code::RecordWrongState, found.interpreter->code, {word(State::NoShow)});
    return findings + checkSubstitute(workspace, found, request.accepted);
}

InterpreterBooking replacement(const Workspace &workspace, const AbsentInterpreter &request,
                               const Substitution &found)
{
    InterpreterBooking booking = freshBooking(workspace, found.sitting, found.booking.second);
    booking.substituteFor = found.booking.interpreter;
    booking.reason = normalised(request.reason);
    booking.at = workspace.now();
    if (request.instead == Instead::Nobody)
        return booking;
    booking.state = State::Confirmed;
    booking.byTelephone = request.instead == Instead::Telephone;
    booking.accepted = request.accepted;
    if (found.interpreter && !booking.byTelephone)
        booking.interpreter = found.interpreter->id;
    return booking;
}

Concern concern(const Substitution &found)
{
    return {found.sitting.interview.participant, found.booking.id.bytes()};
}

} // namespace

Findings checkNameInterpreter(const Workspace &workspace, const NameInterpreter &request)
{
    const auto found = substitution(workspace, request.booking, request.interpreter);
    return found ? judged(workspace, request, *found) : found.error().findings;
}

Outcome nameInterpreter(Workspace &workspace, const NameInterpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto found = substitution(workspace, request.booking, request.interpreter);
    if (!found)
        return found.error();
    if (found->booking.interpreter == request.interpreter)
        return {};
    const auto reasons = settle(transaction, workspace, judged(workspace, request, *found), request.decisions,
                                concern(*found));
    if (!reasons)
        return reasons.error();
    InterpreterBooking booking = found->booking;
    booking.substituteFor = booking.interpreter;
    booking.interpreter = request.interpreter;
    booking.accepted = request.accepted;
    if (!request.reason.isEmpty())
        booking.reason = normalised(request.reason);
    booking.at = workspace.now();
    transaction.put(booking);
    return workspace.finish(
        transaction, {"interpreter.name", found->code, found->sitting.interview.participant, *reasons});
}

Findings checkAbsent(const Workspace &workspace, const AbsentInterpreter &request)
{
    const auto found = substitution(workspace, request.booking, request.interpreter);
    return found ? judged(workspace, request, *found) : found.error().findings;
}

Outcome recordAbsent(Workspace &workspace, const AbsentInterpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto found = substitution(workspace, request.booking, request.interpreter);
    if (!found)
        return found.error();
    const auto reasons = settle(transaction, workspace, judged(workspace, request, *found), request.decisions,
                                concern(*found));
    if (!reasons)
        return reasons.error();
    InterpreterBooking absent = found->booking;
    absent.state = State::NoShow;
    absent.reason = normalised(request.reason);
    absent.at = workspace.now();
    transaction.put(absent);
    transaction.put(replacement(workspace, request, *found));
    return workspace.finish(
        transaction, {"interpreter.absent", found->code, found->sitting.interview.participant, *reasons});
}

} // namespace colloquy
