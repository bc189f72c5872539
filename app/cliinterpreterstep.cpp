// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifields.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterchoices.h"
#include "core/actions/interpreterrequest.h"
#include "core/actions/interpreters.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Purpose = InterpreterBooking::Purpose;

const QString yesNo = u"yes|no"_s;
const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
constexpr auto writes = Command::Access::Writes;

Result<InterpreterBooking> callOf(const Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const auto call = latestCall(in.study(), participant->id, *in.word<Purpose>(u"call"_s));
    return call ? Result<InterpreterBooking>(*call)
                : Result<InterpreterBooking>(Error::notFound(u"interpreter"_s));
}

/// That of the interview, unless a call is meant.
Result<InterpreterBooking> bookingOf(const Invocation &in)
{
    if (in.has(u"call"_s))
        return callOf(in);
    const auto interview = in.interview();
    if (!interview)
        return interview.error();
    const auto booking = bookingOf(in.study(), Sitting{*interview, {}}, in.has(u"second"_s));
    return booking ? Result<InterpreterBooking>(*booking)
                   : Result<InterpreterBooking>(Error::notFound(u"interpreter"_s));
}

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
    const auto sitting = booking ? sittingOf(in.study(), *booking) : std::nullopt;
    if (!sitting)
        return booking.error();
    QList<InterpreterChoice> choices = sitting->call ? interpreterChoices(in.study(), *booking)
                                                     : interpreterChoices(in.study(), sitting->interview);
    choices.removeIf(
        [&](const InterpreterChoice &choice) { return choice.interpreter.id == booking->interpreter; });
    const auto best = bestOf(choices);
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
        return;
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

const QList<Field<InterpreterBooking>> &bookingFields()
{
    using B = InterpreterBooking;
    static const QList<Field<B>> fields{
        {{u"accepted"_s, yesNo, {}}, askedField(&B::accepted), true},
        {{u"reference"_s, u"REFERENCE"_s, {}}, textField(&B::reference), true},
        {{u"cost-pence"_s, u"N"_s, {}},
         [](B &b, const QString &value) {
             b.costPence = value.isEmpty() ? std::nullopt : std::optional(value.toInt());
         },
         true},
        {{u"briefing-minutes"_s, u"MIN"_s, {}},
         [](B &b, const QString &value) { b.briefingMinutes = value.toInt(); }},
        {{u"debriefing-minutes"_s, u"MIN"_s, {}},
         [](B &b, const QString &value) { b.debriefingMinutes = value.toInt(); }}};
    return fields;
}

Outcome setBooking(Invocation &in)
{
    auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    if (const Outcome applied = applyPairs(in.pairs(), bookingFields(), *booking); !applied)
        return applied;
    return changeBooking(in.study(), *booking);
}

Outcome sendPapers(Invocation &in)
{
    auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    std::optional<qint64> at;
    if (const Outcome read = in.read(u"at"_s, at); !read)
        return read;
    booking->papersSentAt = at.value_or(in.study().now());
    return changeBooking(in.study(), *booking);
}

Outcome writtenTo(Invocation &in)
{
    const auto booking = bookingOf(in);
    return booking ? markWritten(in.study(), booking->id) : Outcome(booking.error());
}

QByteArray contentOf(const MessageDraft &draft, const QString &format)
{
    if (format == "eml"_L1)
        return emlOf(draft);
    if (format == "ics"_L1)
        return draft.calendar;
    return (draft.subject + u"\n\n"_s + draft.text).toUtf8();
}

Outcome write(Invocation &in)
{
    const auto booking = bookingOf(in);
    if (!booking)
        return booking.error();
    const QString format = in.text(u"format"_s);
    const bool attaches = format == "eml"_L1 || format == "ics"_L1;
    const RequestInterpreter request{booking->id, in.has(u"with-code"_s), attaches};
    const bool toFile = in.has(u"o"_s) && in.text(u"o"_s) != "-"_L1;
    const auto draft = toFile ? draftRequest(in.study(), request) : takeRequest(in.study(), request);
    if (!draft)
        return draft.error();
    return toFile ? exportRequest(in.study(), request, contentOf(*draft, format), in.text(u"o"_s))
                  : in.send(contentOf(*draft, format));
}

Fields suggested(Invocation &in, const InterpreterChoice &choice)
{
    QJsonArray codes;
    for (const Finding &finding : choice.findings)
        codes << codeText(finding.code);
    QJsonObject reasons;
    for (const Suitability::Reason &reason : choice.reasons)
        reasons.insert(word(reason.aspect), word(reason.standing));
    const Fields head{{u"interpreter"_s, choice.interpreter.code},
                      {u"possible"_s, choice.isPossible()},
                      {u"met"_s, choice.met},
                      {u"declined"_s, choice.declined},
                      {u"cost_pence"_s, orNull(choice.costPence)},
                      {u"findings"_s, codes}};
    return in.out().isJson() ? head + Fields{{u"reasons"_s, reasons}} : head;
}

Outcome suggest(Invocation &in)
{
    QList<InterpreterChoice> choices;
    if (in.has(u"call"_s)) {
        const auto call = callOf(in);
        if (!call)
            return call.error();
        choices = interpreterChoices(in.study(), *call);
    } else {
        const auto interview = in.interview();
        if (!interview)
            return interview.error();
        choices = interpreterChoices(in.study(), *interview);
    }
    QList<Fields> records;
    for (const InterpreterChoice &choice : std::as_const(choices))
        records << suggested(in, choice);
    in.out().list(records);
    return {};
}

Option callOption(int traits = Option::Plain)
{
    return {u"call"_s, u"screening|consent"_s,
            traits & Option::Required ? u"What the call is for."_s
                                      : u"About their call for this, instead of the interview."_s,
            traits};
}

Option secondOption()
{
    return {u"second"_s, {}, u"The second one of a long interview in British Sign Language."_s};
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
    return {u"accepted"_s, yesNo, u"What the participant said to this very person."_s};
}

Option agencyOption()
{
    return {u"agency"_s, u"AGENCY"_s, u"Asked instead of a person; the name is to follow."_s,
            Option::Personal};
}

Command about(const QString &verb, const QString &help, const QList<Option> &options,
              Outcome (*run)(Invocation &))
{
    return {u"interpreter "_s + verb,
            studyAndCode,
            help,
            options + QList<Option>{callOption(), secondOption()},
            run,
            writes};
}

QList<Command> stepCommands()
{
    const Option next{u"next"_s, u"CODE|best"_s, u"Who is asked instead, in the same step."_s};
    return {about(u"ask"_s, u"Records that somebody, or an agency, was asked to interpret for CODE."_s,
                  {whoOption(), agencyOption(), acceptedOption()}, take<InterpreterStep::Ask>),
            about(u"confirm"_s, u"Records that the interpreter will come."_s, {whoOption(), acceptedOption()},
                  take<InterpreterStep::Confirm>),
            about(u"decline"_s, u"Records that the interpreter can't."_s, {whoOption(), reasonOption(), next},
                  take<InterpreterStep::Decline>),
            about(u"release"_s, u"Lets the interpreter go; a fee that falls due is kept."_s,
                  {whoOption(), reasonOption()}, take<InterpreterStep::Release>),
            about(u"attend"_s, u"Records that the interpreter came to a call."_s, {whoOption()},
                  take<InterpreterStep::Attend>)};
}

QList<Command> bookingCommands()
{
    const Option telephone{
        u"by-telephone"_s, {}, u"The study's telephone service interprets; prints its number and code."_s};
    return {about(u"name"_s, u"Records whom the agency sends, or who steps in."_s,
                  {{u"interpreter"_s, u"CODE"_s, u"Who, such as I02."_s, Option::Required},
                   acceptedOption(),
                   reasonOption()},
                  name),
            about(u"absent"_s, u"Records on the day that nobody came, and who interprets instead."_s,
                  {reasonOption(Option::Personal | Option::Required),
                   telephone,
                   {u"interpreter"_s, u"CODE"_s, u"Who came instead."_s},
                   acceptedOption()},
                  absent),
            about(u"papers"_s, u"Records that sheet and form in the language were sent ahead."_s,
                  {{u"at"_s, u"TIME"_s, u"When it was; now unless said."_s}}, sendPapers),
            about(u"written"_s, u"Records that whoever is asked was written to again, and is given time."_s,
                  {}, writtenTo),
            about(u"request"_s,
                  u"Words a message to the interpreter or agency, without saying who the participant is."_s,
                  {{u"format"_s, u"text|eml|ics"_s, u"An .eml file holds both; text unless said."_s},
                   {u"with-code"_s, {}, u"Names the participant's code as the reference."_s},
                   {u"o"_s, u"FILE"_s, u"Replaces this file; standard output unless said."_s}},
                  write)};
}

} // namespace

QList<Command> interpreterStepCommands()
{
    const Command call{u"interpreter call"_s,
                       studyAndCode,
                       u"Wants an interpreter for a call with CODE, or asks one; moves the call there is."_s,
                       {callOption(Option::Required),
                        {u"at"_s, u"TIME"_s, u"When it begins."_s, Option::Required},
                        {u"minutes"_s, u"MIN"_s, u"How long it takes; 30 unless said."_s},
                        {u"interpreter"_s, u"CODE"_s, u"Who is asked."_s},
                        agencyOption()},
                       arrange,
                       writes};
    const Command booking{u"interpreter booking"_s,
                          {u"STUDY"_s, u"CODE"_s, u"KEY=VALUE..."_s},
                          u"Puts down about a booking: accepted, reference, cost_pence, briefing_minutes, "
                          "debriefing_minutes."_s,
                          {callOption(), secondOption()},
                          setBooking,
                          writes};
    const Command suggestion{u"interpreter suggest"_s,
                             studyAndCode,
                             u"Lists who could interpret for CODE, the best first, with the reasons."_s,
                             {callOption()},
                             suggest};
    return stepCommands() + bookingCommands() + QList<Command>{call, booking, suggestion};
}

} // namespace colloquy
