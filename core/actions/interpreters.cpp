// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreters.h"

#include "core/actions/bookingcase.h"
#include "core/actions/codes.h"
#include "core/actions/interviews.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Interpreter tidied(Interpreter interpreter)
{
    for (QString *text :
         {&interpreter.name, &interpreter.email, &interpreter.phone, &interpreter.agency,
          &interpreter.registerNumber, &interpreter.dialects, &interpreter.notes, &interpreter.rate})
        *text = normalised(*text);
    return interpreter;
}

InterpreterBooking::State stateAfter(InterpreterStep step)
{
    switch (step) {
    case InterpreterStep::Ask:
        return InterpreterBooking::State::Asked;
    case InterpreterStep::Confirm:
        return InterpreterBooking::State::Confirmed;
    case InterpreterStep::Decline:
        return InterpreterBooking::State::Declined;
    case InterpreterStep::Release:
        break;
    }
    return InterpreterBooking::State::Released;
}

QByteArray actionOf(InterpreterStep step)
{
    static const QByteArrayList words{"interpreter.ask", "interpreter.confirm", "interpreter.decline",
                                      "interpreter.release"};
    return words[static_cast<int>(step)];
}

/// The booking that the step is about, and who it would have.
struct Stepping {
    Interview interview;
    QString code;
    InterpreterBooking booking;
    std::optional<Interpreter> interpreter;
    bool isNew = false;
    bool changesNothing = false;
};

bool asksSomeoneElse(const Stepping &stepping, const StepInterpreter &request)
{
    return request.step == InterpreterStep::Ask && request.interpreter &&
           stepping.booking.interpreter != request.interpreter;
}

InterpreterBooking freshBooking(const Workspace &workspace, const Interview &interview)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.language = workspace.store().find(interview.participant).value_or(Participant()).spokenLanguage;
    return booking;
}

/// Whoever answers must have been asked for this very interview.
Error notAsked(const std::optional<Interpreter> &interpreter)
{
    const QString code = interpreter ? interpreter->code : QString();
    return {Error::Kind::NotFound, {blocks(Code::RecordNotFound, code, {u"not_asked"_s})}, {}};
}

Result<Stepping> stepping(const Workspace &workspace, const StepInterpreter &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound(u"interview"_s);
    Stepping found{
        *interview, workspace.store().find(interview->participant).value_or(Participant()).code, {}, {}};
    const auto booking = interpreterBooking(workspace, interview->id);
    if (booking)
        found.booking = *booking;
    // One who declined or was released stays on record; whoever is asked next gets a row of their own.
    const bool open = booking && booking->isLive();
    if (request.step == InterpreterStep::Ask && (!open || asksSomeoneElse(found, request))) {
        if (!open || booking->state != InterpreterBooking::State::Wanted) {
            found.booking = freshBooking(workspace, *interview);
            found.isNew = true;
        }
    }
    const auto who = request.interpreter ? request.interpreter
                     : booking           ? booking->interpreter
                                         : std::nullopt;
    found.interpreter = who ? workspace.store().find(*who) : std::nullopt;
    if (who && !found.interpreter)
        return Error::notFound(u"interpreter"_s);
    if (!who || (request.step != InterpreterStep::Ask && found.booking.interpreter != who))
        return notAsked(found.interpreter);
    found.changesNothing = request.step == InterpreterStep::Ask && !found.isNew &&
                           found.booking.interpreter == who &&
                           found.booking.state == InterpreterBooking::State::Asked;
    return found;
}

/// Whoever was asked before and is released because somebody else is asked now.
std::optional<InterpreterBooking> releasedBy(const Workspace &workspace, const Stepping &stepping)
{
    auto earlier = interpreterBooking(workspace, stepping.interview.id);
    return stepping.isNew && earlier && earlier->isLive() ? earlier : std::nullopt;
}

Findings checkReleased(const Workspace &workspace, const Stepping &stepping)
{
    const auto earlier = releasedBy(workspace, stepping);
    const auto interpreter =
        earlier && earlier->interpreter ? workspace.store().find(*earlier->interpreter) : std::nullopt;
    if (!interpreter)
        return {};
    return rules::checkRelease(*interpreter, stepping.interview.start.utc, workspace.now());
}

Findings judged(const Workspace &workspace, const StepInterpreter &request, const Stepping &stepping)
{
    Findings findings;
    if (!stepping.interview.isLive())
        findings << blocks(Code::InterviewWrongState, stepping.code, {word(stepping.interview.state)});
    findings +=
        rules::checkBookingStep(stepping.booking.state, stateAfter(request.step), stepping.interpreter->code);
    if (request.step == InterpreterStep::Ask || request.step == InterpreterStep::Confirm)
        findings +=
            rules::checkInterpreter(interpreterCase(workspace, *stepping.interpreter, stepping.interview));
    findings += checkReleased(workspace, stepping);
    if (request.step == InterpreterStep::Release)
        findings += rules::checkRelease(*stepping.interpreter, stepping.interview.start.utc, workspace.now());
    return findings;
}

void releaseEarlier(Transaction &transaction, const Workspace &workspace, const Stepping &stepping)
{
    auto earlier = releasedBy(workspace, stepping);
    if (!earlier)
        return;
    earlier->state = InterpreterBooking::State::Released;
    earlier->at = workspace.now();
    transaction.put(*earlier);
}

} // namespace

Result<Interpreter> interpreterByCode(const Workspace &workspace, const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    bool isNumber = false;
    const int number = upper.mid(interpreterPrefix.size()).toInt(&isNumber);
    const auto found = upper.startsWith(interpreterPrefix) && isNumber
                           ? workspace.store().first<Interpreter>("number = ?1", number)
                           : std::nullopt;
    return found ? Result<Interpreter>(*found) : Result<Interpreter>(Error::notFound(u"interpreter"_s));
}

Findings checkInterpreter(const Workspace &workspace, const Interpreter &interpreter)
{
    return rules::checkRecord(tidied(interpreter), rules::dayOf(workspace.now(), workspace.study().zone));
}

Result<Interpreter> addInterpreter(Workspace &workspace, const Interpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    if (const Findings findings = checkInterpreter(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    Interpreter interpreter = tidied(request);
    interpreter.id = Id<Interpreter>::create();
    interpreter.number = transaction.spendCode(interpreter.id.bytes(), interpreterPrefix, false);
    interpreter.code = codeOf(interpreterPrefix, interpreter.number);
    transaction.put(interpreter);
    if (const auto done = workspace.finish(transaction, {"interpreter.add", interpreter.code, {}, {}}); !done)
        return done.error();
    return interpreter;
}

Outcome changeInterpreter(Workspace &workspace, const Interpreter &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto stored = workspace.store().find(request.id);
    if (!stored)
        return Error::notFound(request.code);
    if (const Findings findings = checkInterpreter(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    Interpreter interpreter = tidied(request);
    interpreter.code = stored->code;
    interpreter.number = stored->number;
    transaction.put(interpreter);
    return workspace.finish(transaction, {"interpreter.set", interpreter.code, {}, {}});
}

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
    const auto reasons = settle(transaction, workspace, judged(workspace, request, *found), request.decisions,
                                {found->interview.participant, found->booking.id.bytes()});
    if (!reasons)
        return reasons.error();
    releaseEarlier(transaction, workspace, *found);
    InterpreterBooking booking = found->booking;
    booking.interpreter = found->interpreter->id;
    booking.state = stateAfter(request.step);
    booking.at = workspace.now();
    transaction.put(booking);
    return workspace.finish(transaction,
                            {actionOf(request.step), found->code, found->interview.participant, *reasons});
}

std::optional<InterpreterBooking> interpreterBooking(const Workspace &workspace,
                                                     const Id<Interview> &interview)
{
    return workspace.store().first<InterpreterBooking>("interview = ?1 ORDER BY rowid DESC", interview);
}

bool hasInterpreter(const std::optional<InterpreterBooking> &booking)
{
    return booking && booking->isLive() && booking->interpreter;
}

bool isInterpreted(const std::optional<InterpreterBooking> &booking)
{
    return booking && (booking->isLive() || booking->state == InterpreterBooking::State::Attended);
}

bool isInterpreted(const Workspace &workspace, const Participant &participant)
{
    if (rules::needsInterpreter(workspace.study(), participant))
        return true;
    const auto interview = currentInterview(workspace, participant.id);
    return interview && isInterpreted(interpreterBooking(workspace, interview->id));
}

} // namespace colloquy
