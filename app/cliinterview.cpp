// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"

#include <QTimeZone>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome bookOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    BookInterview request;
    request.participant = participant->id;
    request.start = in.wallTime(in.text(u"at"_s));
    request.minutes = in.number(u"minutes"_s).value_or(request.minutes);
    request.mode = *in.word<InterviewMode>(u"mode"_s);
    request.place = in.text(u"place"_s);
    if (const Outcome read = in.read(u"interpreter"_s, request.interpreter); !read)
        return read;
    request.interpreterWanted = in.has(u"interpreter-wanted"_s);
    request.proposed = in.has(u"proposed"_s);
    request.continues = in.has(u"continues"_s);
    request.placeType = in.text(u"place-type"_s);
    request.buddy = in.text(u"buddy"_s);
    if (in.has(u"due-out"_s))
        request.dueOut = in.wallTime(in.text(u"due-out"_s));
    request.othersPresent = in.text(u"others-present"_s);
    request.decisions = in.decisions();
    const auto booked = bookInterview(in.study(), request);
    if (!booked)
        return booked.error();
    const QString start = utcText(booked->start.utc);
    in.out().result(
        u"%1 %2 %3"_s.arg(participant->code, start, word(booked->state)),
        {{u"participant"_s, participant->code}, {u"start_utc"_s, start}, {u"state"_s, word(booked->state)}});
    return {};
}

QString recordingText(const std::optional<bool> &recording)
{
    return !recording ? u"unknown"_s : *recording ? u"yes"_s : u"no"_s;
}

QJsonValue outcomeOrNull(const Interview &interview)
{
    const bool isOutcome = interview.hasHappened() || interview.state == Interview::State::NoShow;
    return isOutcome ? QJsonValue(word(interview.state)) : QJsonValue();
}

Fields timeFields(const Interview &interview)
{
    const QByteArray &zone = interview.start.agreed.zone;
    const qint64 end = interview.span().end;
    const WallTime starts = wallTimeAt(interview.start.utc, zone);
    return {{u"date"_s, starts.date.toString(Qt::ISODate)},
            {u"start"_s, starts.time.toString(u"HH:mm"_s)},
            {u"end"_s, wallTimeAt(end, zone).time.toString(u"HH:mm"_s)},
            {u"time_zone"_s, QString::fromLatin1(zone)},
            {u"start_utc"_s, utcText(interview.start.utc)},
            {u"end_utc"_s, utcText(end)},
            {u"minutes"_s, interview.minutes},
            {u"mode"_s, word(interview.mode)}};
}

/// That a booking moved along with its interview is told by the interview's own state.
QJsonValue interpreterState(const InterviewSummary &summary)
{
    if (!summary.booking || summary.booking->state == InterpreterBooking::State::Moved)
        return {};
    return word(summary.booking->state);
}

/// The keys of the schedule's columns, in its order.
Fields scheduleFields(const InterviewSummary &summary)
{
    const Fields who{{u"participant"_s, summary.code},
                     {u"group"_s, summary.group},
                     {u"state"_s, word(summary.interview.state)}};
    const Fields standing{
        {u"language"_s, summary.language},
        {u"interpreter_needed"_s, word(summary.interpreterNeeded)},
        {u"interpreter"_s, orNull(summary.interpreterCode)},
        {u"interpreter_state"_s, interpreterState(summary)},
        {u"consent"_s, word(summary.consent)},
        {u"consent_form"_s, orNull(summary.formVersion)},
        {u"recording"_s, recordingText(summary.recording)},
        {u"moved_from"_s, timeOrNull(summary.movedFrom)},
        {u"outcome"_s, outcomeOrNull(summary.interview)}};
    return who + timeFields(summary.interview) + standing;
}

Outcome listAll(Invocation &in)
{
    const QTimeZone zone(in.study().study().zone);
    const auto from = in.date(u"from"_s);
    const auto to = in.date(u"to"_s);
    const auto startOf = [&](const std::optional<QDate> &day, int daysOn) -> std::optional<qint64> {
        return day ? std::optional(day->addDays(daysOn).startOfDay(zone).toSecsSinceEpoch()) : std::nullopt;
    };
    QList<Fields> records;
    for (const InterviewSummary &summary : interviews(in.study(), startOf(from, 0), startOf(to, 1)))
        records << scheduleFields(summary);
    in.out().list(records);
    return {};
}

QList<Option> bookOptions()
{
    return {{u"at"_s, u"TIME"_s, u"When it begins, in the study's zone."_s, Option::Required},
            {u"minutes"_s, u"MIN"_s, u"How long; 60 unless said."_s},
            {u"mode"_s, u"zoom|teams|phone|face_to_face"_s, u"How they talk."_s, Option::Required},
            {u"place"_s, u"PLACE"_s, u"Join link, number to ring or address."_s, Option::Personal},
            {u"interpreter"_s, u"CODE"_s, u"Asks this interpreter, such as I01."_s},
            {u"interpreter-wanted"_s, {}, u"One is wanted, be it still without a name."_s},
            {u"proposed"_s, {}, u"Proposed, not yet confirmed."_s},
            {u"continues"_s, {}, u"Carries on one that ended early."_s},
            {u"place-type"_s, u"TYPE"_s, u"Of a face-to-face interview, such as home."_s},
            {u"buddy"_s, u"BUDDY"_s, u"Who knows where you are."_s, Option::Personal},
            {u"due-out"_s, u"TIME"_s, u"When the buddy expects your call."_s},
            {u"others-present"_s, u"WHO"_s, u"Who else will be there."_s, Option::Personal}};
}

} // namespace

QList<Command> interviewCommands()
{
    return {{u"interview book"_s,
             {u"STUDY"_s, u"CODE"_s},
             u"Books an interview; prints code, start and state."_s,
             bookOptions(),
             bookOne,
             Command::Access::Writes},
            {u"interview list"_s,
             {u"STUDY"_s},
             u"Lists interviews with the columns of the schedule."_s,
             {{u"from"_s, u"DATE"_s, u"First day, in the study's zone."_s},
              {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s}},
             listAll}};
}

} // namespace colloquy
