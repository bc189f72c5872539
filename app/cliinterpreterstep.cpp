// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinterpreterbooking.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterchoices.h"
#include "core/actions/interpreters.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Purpose = InterpreterBooking::Purpose;

YesNo acceptedBy(const Invocation &in)
{
    return in.word<YesNo>(u"accepted"_s).value_or(YesNo::NotAsked);
}

/// "best" is whoever suggest would name first.
Outcome readNext(const Invocation &in, StepInterpreter &request)
{
    if (in.text(u"next"_s) != "best"_L1)
        return in.read(u"next"_s, request.next);
    const auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    const auto best = bestOf(othersFor(in.study(), *booking));
    if (!best)
        return Error::refused(blocks(Code::InterpreterNone, {}, {booking->language}));
    request.next = best->interpreter.id;
    return {};
}

Result<StepInterpreter> stepOf(const Invocation &in, InterpreterStep step)
{
    StepInterpreter request;
    request.step = step;
    if (in.has(u"call"_s)) {
        const auto call = callOf(in);
        if (!call)
            return call.error();
        request.call = call->id;
    } else {
        const auto interview = in.interview();
        if (!interview)
            return interview.error();
        request.interview = interview->id;
    }
    request.second = in.has(u"second"_s);
    request.agency = in.text(u"agency"_s);
    request.reason = in.text(u"reason"_s);
    request.accepted = acceptedBy(in);
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read.error();
    if (in.has(u"next"_s)) {
        if (const Outcome read = readNext(in, request); !read)
            return read.error();
    }
    return request;
}

template <InterpreterStep step>
Outcome take(Invocation &in)
{
    const auto request = stepOf(in, step);
    return request ? stepInterpreter(in.study(), *request) : Outcome(request.error());
}

Outcome arrange(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    ArrangeCall request;
    request.participant = participant->id;
    request.purpose = *in.word<Purpose>(u"call"_s);
    request.start = in.wallTime(in.text(u"at"_s));
    request.minutes = in.number(u"minutes"_s).value_or(request.minutes);
    request.agency = in.text(u"agency"_s);
    request.decisions = in.decisions();
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read;
    const auto call = arrangeCall(in.study(), request);
    if (!call)
        return call.error();
    const QString start = utcText(*call->callStart);
    in.out().result(
        u"%1 %2 %3"_s.arg(participant->code, start, word(call->state)),
        {{u"participant"_s, participant->code}, {u"start_utc"_s, start}, {u"state"_s, word(call->state)}});
    return {};
}

Outcome name(Invocation &in)
{
    const auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    const auto interpreter = in.interpreter(in.text(u"interpreter"_s));
    if (!interpreter)
        return interpreter.error();
    return nameInterpreter(
        in.study(), {booking->id, interpreter->id, acceptedBy(in), in.text(u"reason"_s), in.decisions()});
}

/// The number to ring is what is wanted now.
void sayLine(Invocation &in)
{
    const Study study = in.study().study();
    if (study.interpreterLine.isEmpty())
        return in.remark({warns(Code::TextEmpty, u"interpreter_line"_s)});
    in.out().result(
        study.interpreterLineCode.isEmpty()
            ? study.interpreterLine
            : u"%1 %2"_s.arg(study.interpreterLine, study.interpreterLineCode),
        {{u"line"_s, study.interpreterLine}, {u"client_code"_s, orNull(study.interpreterLineCode)}});
}

Outcome absent(Invocation &in)
{
    using Instead = AbsentInterpreter::Instead;
    const auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    AbsentInterpreter request;
    request.booking = booking->id;
    request.reason = in.text(u"reason"_s);
    request.accepted = acceptedBy(in);
    request.decisions = in.decisions();
    if (in.has(u"by-telephone"_s) && in.has(u"interpreter"_s))
        return misuse(u"Give --by-telephone or --interpreter, not both."_s);
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read;
    request.instead = in.has(u"by-telephone"_s) ? Instead::Telephone
                      : request.interpreter     ? Instead::Another
                                                : Instead::Nobody;
    if (const Outcome recorded = recordAbsent(in.study(), request); !recorded)
        return recorded;
    if (request.instead == Instead::Telephone)
        sayLine(in);
    return {};
}

Option whoOption()
{
    return {u"interpreter"_s, u"CODE"_s, u"Which interpreter, such as I01; the one booked unless said."_s};
}

Option reasonOption(int traits = Option::Personal)
{
    return {u"reason"_s, u"REASON"_s, u"Why, as it was told."_s, traits};
}

Option acceptedOption()
{
    return {u"accepted"_s, u"yes|no"_s, u"What the participant said to this very person."_s};
}

Option agencyOption()
{
    return {u"agency"_s, u"AGENCY"_s, u"Asked instead of a person; the name is to follow."_s,
            Option::Personal};
}

QList<Command> stepCommands()
{
    const Option next{u"next"_s, u"CODE|best"_s, u"Who is asked instead, in the same step."_s};
    return {bookingCommand(u"ask"_s,
                           u"Records that somebody, or an agency, was asked to interpret for CODE."_s,
                           {whoOption(), agencyOption(), acceptedOption()}, take<InterpreterStep::Ask>),
            bookingCommand(u"confirm"_s, u"Records that the interpreter will come."_s,
                           {whoOption(), acceptedOption()}, take<InterpreterStep::Confirm>),
            bookingCommand(u"decline"_s, u"Records that the interpreter can't."_s,
                           {whoOption(), reasonOption(), next}, take<InterpreterStep::Decline>),
            bookingCommand(u"release"_s, u"Lets the interpreter go; a fee that falls due is kept."_s,
                           {whoOption(), reasonOption()}, take<InterpreterStep::Release>),
            bookingCommand(u"attend"_s, u"Records that the interpreter came to a call."_s, {whoOption()},
                           take<InterpreterStep::Attend>)};
}

QList<Command> comingCommands()
{
    const Option telephone{
        u"by-telephone"_s, {}, u"The study's telephone service interprets; prints its number and code."_s};
    return {bookingCommand(u"name"_s, u"Records whom the agency sends, or who steps in."_s,
                           {{u"interpreter"_s, u"CODE"_s, u"Who, such as I02."_s, Option::Required},
                            acceptedOption(),
                            reasonOption()},
                           name),
            bookingCommand(u"absent"_s, u"Records on the day that nobody came, and who interprets instead."_s,
                           {reasonOption(Option::Personal | Option::Required),
                            telephone,
                            {u"interpreter"_s, u"CODE"_s, u"Who came instead."_s},
                            acceptedOption()},
                           absent)};
}

} // namespace

QList<Command> interpreterStepCommands()
{
    const Command call{u"interpreter call"_s,
                       {u"STUDY"_s, u"CODE"_s},
                       u"Wants an interpreter for a call with CODE, or asks one; moves the call there is."_s,
                       {callOption(Option::Required),
                        {u"at"_s, u"TIME"_s, u"When it begins."_s, Option::Required},
                        {u"minutes"_s, u"MIN"_s, u"How long it takes; 30 unless said."_s},
                        {u"interpreter"_s, u"CODE"_s, u"Who is asked."_s},
                        agencyOption()},
                       arrange,
                       Command::Access::Writes};
    return stepCommands() + comingCommands() + QList<Command>{call} + interpreterBookingCommands();
}

} // namespace colloquy
