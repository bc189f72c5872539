// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/interviews.h"
#include "core/actions/reminders.h"
#include "core/actions/visits.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome checkIn(Invocation &in, Outcome (*action)(Workspace &, const CheckIn &))
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const bool corrects = in.has(u"correct"_s);
    const auto interview =
        corrects ? lastVisit(in.study(), participant->id) : visitedInterview(in.study(), participant->id);
    if (!interview)
        return interview.error();
    CheckIn request{interview->id, {}, corrects};
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    return action(in.study(), request);
}

Outcome arrive(Invocation &in)
{
    return checkIn(in, arriveAtInterview);
}

Outcome leave(Invocation &in)
{
    return checkIn(in, leaveInterview);
}

QJsonObject objectOf(const InterviewSummary &summary)
{
    const Interview &interview = summary.interview;
    return {{u"participant"_s, summary.code},
            {u"start_utc"_s, utcText(interview.start.utc)},
            {u"end_utc"_s, utcText(interview.span().end)},
            {u"state"_s, word(interview.state)},
            {u"mode"_s, word(interview.mode)},
            {u"interpreter"_s, orNull(summary.interpreterCode)},
            {u"due_out"_s, timeOrNull(interview.dueOutAt)},
            {u"arrived_at"_s, timeOrNull(interview.arrivedAt)},
            {u"left_at"_s, timeOrNull(interview.leftAt)}};
}

QJsonObject objectOf(const CallDue &call)
{
    return {{u"participant"_s, call.code},
            {u"kind"_s, word(call.kind)},
            {u"day"_s, call.day.toString(Qt::ISODate)},
            {u"at"_s, timeOrNull(call.at)}};
}

QJsonObject objectOf(const IncidentSummary &summary)
{
    return {{u"number"_s, summary.number},
            {u"kind"_s, word(summary.incident.kind)},
            {u"participant"_s, orNull(summary.code)},
            {u"follow_up"_s, summary.incident.followUpOn->toString(Qt::ISODate)}};
}

QJsonObject objectOf(const Mailing &mailing)
{
    return {{u"participant"_s, mailing.code}};
}

QString purposeOf(const InterpreterTask &task)
{
    return word(task.call ? task.call->purpose : InterpreterBooking::Purpose::Interview);
}

QJsonObject objectOf(const InterpreterTask &task)
{
    return {{u"participant"_s, task.interview.code},
            {u"kind"_s, word(task.step)},
            {u"purpose"_s, purposeOf(task)},
            {u"start_utc"_s, utcText(task.interview.interview.start.utc)},
            {u"language"_s, task.interview.language},
            {u"interpreter"_s, orNull(task.interview.interpreterCode)},
            {u"second"_s, task.isSecond()}};
}

template <class T>
QJsonArray arrayOf(const QList<T> &things)
{
    QJsonArray array;
    for (const T &thing : things)
        array << objectOf(thing);
    return array;
}

/// Which ways are safe is sealed, so while the study is locked there is no list of them.
QJsonArray remindersOf(const Invocation &in, const Today &today)
{
    QJsonArray array;
    for (const Reminder &reminder : today.reminders) {
        QJsonArray channels;
        for (const Channel channel : reminder.channels)
            channels << word(channel);
        array << QJsonObject{{u"participant"_s, reminder.summary.code},
                             {u"kind"_s, word(reminder.message)},
                             {u"start_utc"_s, utcText(reminder.summary.interview.start.utc)},
                             {u"channels"_s, in.study().isLocked() ? QJsonValue() : channels}};
    }
    return array;
}

/// "10:00" in the study's zone; with the day where it is another one.
QString clockOf(const Invocation &in, qint64 utc, QDate today)
{
    const WallTime wall = wallTimeAt(utc, in.study().study().zone);
    const QString time = wall.time.toString(u"HH:mm"_s);
    return wall.date == today ? time : wall.date.toString(Qt::ISODate) + u' ' + time;
}

void sayInterviews(Invocation &in, const Today &today)
{
    for (const InterviewSummary &summary : today.interviews) {
        const Interview &interview = summary.interview;
        in.out().line(u"interview %1 %2-%3 %4 %5"_s.arg(
            summary.code, clockOf(in, interview.start.utc, today.date),
            clockOf(in, interview.span().end, today.date), word(interview.mode), word(interview.state)));
    }
}

void sayDue(Invocation &in, const Today &today)
{
    for (const InterviewSummary &visit : today.overdue)
        in.out().line(u"OVERDUE %1 due out %2, not checked out"_s.arg(
            visit.code, clockOf(in, *visit.interview.dueOutAt, today.date)));
    for (const InterviewSummary &summary : today.unfinished)
        in.out().line(
            u"unfinished %1 %2"_s.arg(summary.code, clockOf(in, summary.interview.start.utc, today.date)));
    for (const Reminder &reminder : today.reminders) {
        QStringList channels;
        for (const Channel channel : reminder.channels)
            channels << word(channel);
        in.out().line(u"%1 %2 %3 %4"_s
                          .arg(word(reminder.message), reminder.summary.code,
                               clockOf(in, reminder.summary.interview.start.utc, today.date),
                               channels.join(u','))
                          .trimmed());
    }
    for (const CallDue &call : today.calls)
        in.out().line(
            u"%1 %2 %3"_s.arg(word(call.kind), call.code,
                              call.at ? clockOf(in, *call.at, today.date) : call.day.toString(Qt::ISODate)));
    for (const IncidentSummary &summary : today.incidents)
        in.out().line(u"incident %1 %2 %3 %4"_s.arg(QString::number(summary.number),
                                                    word(summary.incident.kind),
                                                    summary.code.isEmpty() ? u"-"_s : summary.code,
                                                    summary.incident.followUpOn->toString(Qt::ISODate)));
    for (const Mailing &mailing : today.summaries)
        in.out().line(u"summary %1"_s.arg(mailing.code));
    for (const InterpreterTask &task : today.interpreters)
        in.out().line(u"%1 %2 %3 %4 %5 %6"_s
                          .arg(task.isSecond() ? u"second_interpreter"_s : u"interpreter"_s, word(task.step),
                               task.interview.code, purposeOf(task),
                               clockOf(in, task.interview.interview.start.utc, today.date),
                               task.interview.interpreterCode)
                          .trimmed());
}

Outcome showDay(Invocation &in)
{
    std::optional<qint64> at;
    if (const Outcome read = in.read(u"at"_s, at); !read)
        return read;
    const Today today = todayAt(in.study(), at.value_or(in.study().now()));
    if (in.out().isJson()) {
        in.out().record({{u"date"_s, today.date.toString(Qt::ISODate)},
                         {u"interviews"_s, arrayOf(today.interviews)},
                         {u"overdue"_s, arrayOf(today.overdue)},
                         {u"unfinished"_s, arrayOf(today.unfinished)},
                         {u"reminders"_s, remindersOf(in, today)},
                         {u"calls"_s, arrayOf(today.calls)},
                         {u"incidents"_s, arrayOf(today.incidents)},
                         {u"summaries"_s, arrayOf(today.summaries)},
                         {u"interpreters"_s, arrayOf(today.interpreters)}});
        return {};
    }
    sayInterviews(in, today);
    sayDue(in, today);
    return {};
}

const QStringList studyAndCode{u"STUDY"_s, u"CODE"_s};
constexpr auto writes = Command::Access::Writes;

const QList<Option> visitOptions{{u"at"_s, u"TIME"_s, u"When it was; now unless said."_s},
                                 {u"correct"_s, {}, u"Puts that time in place of the one on record."_s}};

} // namespace

QList<Command> dayCommands()
{
    return {{u"interview arrive"_s, studyAndCode,
             u"Records that you are at the place of a face-to-face interview."_s, visitOptions, arrive,
             writes},
            {u"interview leave"_s, studyAndCode, u"Records that you are out again, safe."_s, visitOptions,
             leave, writes},
            {u"today"_s,
             {u"STUDY"_s},
             u"Lists the day's interviews, overdue check-outs, interviews without an outcome, and the "
             u"reminders, calls, interpreters and follow-ups that "
             "are due."_s,
             {{u"at"_s, u"TIME"_s, u"As of then; now unless said."_s}},
             showDay}};
}

} // namespace colloquy
