// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinterpreterbooking.h"

#include "core/actions/interpreterchoices.h"
#include "core/actions/interpreterrequest.h"
#include "core/actions/interpreters.h"

namespace colloquy {

using namespace Qt::StringLiterals;

Result<InterpreterBooking> callOf(const Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const auto call =
        latestCall(in.study(), participant->id, *in.word<InterpreterBooking::Purpose>(u"call"_s));
    return call ? Result<InterpreterBooking>(*call)
                : Result<InterpreterBooking>(Error::notFound(u"interpreter"_s));
}

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

namespace {

const QList<Field<InterpreterBooking>> &bookingFields()
{
    using B = InterpreterBooking;
    static const QList<Field<B>> fields{
        {{u"accepted"_s, u"yes|no"_s, {}}, askedField(&B::accepted), true},
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
    QStringList suits;
    QStringList against;
    for (const Suitability::Reason &reason : choice.reasons) {
        if (const QString words = reasonText(reason); !words.isEmpty())
            (reason.standing == Suitability::Standing::Suits ? suits : against) << words;
    }
    const Fields head{{u"interpreter"_s, choice.interpreter.code},
                      {u"possible"_s, choice.isPossible()},
                      {u"met"_s, choice.met},
                      {u"declined"_s, choice.declined},
                      {u"cost_pence"_s, orNull(choice.costPence)},
                      {u"findings"_s, codes},
                      {u"for"_s, suits.join(u", "_s)},
                      {u"against"_s, against.join(u", "_s)}};
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

Option secondOption()
{
    return {u"second"_s, {}, u"The second one of a long interview in British Sign Language."_s};
}

QList<Command> sendingCommands()
{
    return {bookingCommand(u"papers"_s, u"Records that sheet and form in the language were sent ahead."_s,
                           {{u"at"_s, u"TIME"_s, u"When it was; now unless said."_s}}, sendPapers),
            bookingCommand(u"written"_s,
                           u"Records that whoever is asked was written to again, and is given time."_s, {},
                           writtenTo),
            bookingCommand(
                u"request"_s,
                u"Words a message to the interpreter or agency, without saying who the participant is."_s,
                {{u"format"_s, u"text|eml|ics"_s, u"An .eml file holds both; text unless said."_s},
                 {u"with-code"_s, {}, u"Names the participant's code as the reference."_s},
                 {u"o"_s, u"FILE"_s, u"Replaces this file; standard output unless said."_s}},
                write)};
}

} // namespace

Option callOption(int traits)
{
    return {u"call"_s, u"screening|consent"_s,
            traits & Option::Required ? u"What the call is for."_s
                                      : u"About their call for this, instead of the interview."_s,
            traits};
}

Command bookingCommand(const QString &verb, const QString &help, const QList<Option> &options,
                       Outcome (*run)(Invocation &))
{
    return {u"interpreter "_s + verb,
            {u"STUDY"_s, u"CODE"_s},
            help,
            options + QList<Option>{callOption(), secondOption()},
            run,
            Command::Access::Writes};
}

QList<Command> interpreterBookingCommands()
{
    const Command booking{u"interpreter booking"_s,
                          {u"STUDY"_s, u"CODE"_s, u"KEY=VALUE..."_s},
                          u"Puts down about a booking: accepted, reference, cost_pence, briefing_minutes, "
                          "debriefing_minutes."_s,
                          {callOption(), secondOption()},
                          setBooking,
                          Command::Access::Writes};
    const Command suggestion{u"interpreter suggest"_s,
                             {u"STUDY"_s, u"CODE"_s},
                             u"Lists who could interpret for CODE, the best first, with the reasons."_s,
                             {callOption()},
                             suggest};
    return sendingCommands() + QList<Command>{booking, suggestion};
}

} // namespace colloquy
