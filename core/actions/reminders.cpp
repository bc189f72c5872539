// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reminders.h"

#include "core/actions/bookingcase.h"
#include "core/actions/calendar.h"
#include "core/actions/history.h"
#include "core/actions/messages.h"
#include "core/actions/visits.h"
#include "core/rules/reminderrules.h"
#include "core/rules/timerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

/// Whether they were spoken to since.
bool wasReached(const Workspace &workspace, const Id<Participant> &participant, qint64 since)
{
    return workspace.store().count<ContactAttempt>("participant = ?1 AND at >= ?2 AND outcome = 'answered'",
                                                   participant, since) > 0;
}

/// Whoever left takes no call that was promised before.
bool leftSince(const Workspace &workspace, const ContactAttempt &attempt)
{
    const auto later =
        workspace.store().list<Withdrawal>("participant = ?1 AND at >= ?2", attempt.participant, attempt.at);
    return std::ranges::any_of(later, &Withdrawal::endsTakingPart);
}

/// However far ahead it is: a proposal waits for an invitation, a change for somebody to be told.
bool mayBeNews(const Interview &interview)
{
    return interview.state == Interview::State::Proposed || interview.state == Interview::State::Cancelled ||
           interview.movedFrom;
}

/// The start of the last of those after \a from.
std::optional<qint64> lastNews(const Workspace &workspace, qint64 from)
{
    const auto news = workspace.store().first<Interview>(
        "(state IN ('proposed', 'cancelled') OR moved_from IS NOT NULL) AND start_utc >= ?1"
        " ORDER BY start_utc DESC",
        from);
    return news ? std::optional(news->start.utc) : std::nullopt;
}

/// What a plan proposed, and nobody confirmed or wrote about, was heard of by nobody.
bool wasKnown(const Workspace &workspace, const Interview &interview)
{
    std::optional<Interview> row = interview;
    while (row) {
        Query done = workspace.store().prepare(
            "SELECT max(action = 'plan.apply') AND NOT max(action = 'interview.confirm') FROM audit"
            " WHERE participant = ?1 AND entity = 'interview' AND row_id = ?2");
        done.bind(row->participant, row->id);
        const bool unheard = done.step() && done.integer(0) != 0;
        if (workspace.store().count<ContactAttempt>("participant = ?1 AND interview = ?2", row->participant,
                                                    row->id) > 0)
            return true;
        if (!row->movedFrom)
            return !unheard;
        row = workspace.store().find(*row->movedFrom);
    }
    return true;
}

void addFollowUps(const Workspace &workspace, QDate today, QList<CallDue> &calls)
{
    const QByteArray zone = workspace.study().zone;
    for (const Interview &interview : workspace.store().list<Interview>(
             "follow_up_on <= ?1 ORDER BY follow_up_on, rowid", today.toString(Qt::ISODate))) {
        const QDate day = *interview.followUpOn;
        if (!wasReached(workspace, interview.participant, rules::startOfDay(day, zone)))
            calls << CallDue{CallDue::Kind::FollowUp,
                             interview.participant,
                             personCode(workspace, interview.participant),
                             interview.id,
                             day,
                             {}};
    }
}

void addCallBacks(const Workspace &workspace, QDate today, QList<CallDue> &calls)
{
    const QByteArray zone = workspace.study().zone;
    const qint64 end = rules::startOfDay(today.addDays(1), zone);
    for (const ContactAttempt &attempt :
         workspace.store().list<ContactAttempt>("call_back_at < ?1 ORDER BY call_back_at, rowid", end)) {
        if (!wasReached(workspace, attempt.participant, attempt.at + 1) && !leftSince(workspace, attempt))
            calls << CallDue{CallDue::Kind::CallBack,
                             attempt.participant,
                             personCode(workspace, attempt.participant),
                             {},
                             rules::dayOf(*attempt.callBackAt, zone),
                             attempt.callBackAt};
    }
}

} // namespace

std::optional<ContactAttempt::Message> reminderDue(const Workspace &workspace, const Interview &interview,
                                                   qint64 at)
{
    const auto sent = workspace.store().list<ContactAttempt>("participant = ?1 AND interview = ?2",
                                                             interview.participant, interview.id);
    const bool isOff = interview.state == Interview::State::Cancelled;
    const rules::ReminderCase reminder{interview, agreedAt(workspace, interview), sent,
                                       workspace.study().zone, !isOff || wasKnown(workspace, interview)};
    return rules::reminderDue(reminder, at);
}

QList<Reminder> remindersDue(const Workspace &workspace, qint64 at)
{
    QList<Reminder> reminders;
    const qint64 soon = at + 9 * daySeconds;
    const std::optional<qint64> last = lastNews(workspace, soon);
    for (const InterviewSummary &summary : interviews(workspace, at, last ? *last + 1 : soon)) {
        const Interview &interview = summary.interview;
        if (interview.start.utc >= soon && !mayBeNews(interview))
            continue;
        const auto message = reminderDue(workspace, interview, at);
        const auto person = message ? workspace.store().find(interview.participant) : std::nullopt;
        if (person && mayBeContacted(workspace, *person))
            reminders << Reminder{summary, *message, rules::safeChannels(*person)};
    }
    return reminders;
}

QList<CallDue> callsDue(const Workspace &workspace, qint64 at)
{
    const QDate today = rules::dayOf(at, workspace.study().zone);
    QList<CallDue> calls;
    addFollowUps(workspace, today, calls);
    addCallBacks(workspace, today, calls);
    calls.removeIf([&](const CallDue &call) {
        const auto participant = workspace.store().find(call.participant);
        return !participant || !mayBeContacted(workspace, *participant);
    });
    std::ranges::stable_sort(calls, {}, &CallDue::day);
    return calls;
}

namespace {

std::optional<InterviewSummary> summaryOf(const Workspace &workspace, const Interview &interview)
{
    for (const InterviewSummary &summary : interviewsOf(workspace, interview.participant)) {
        if (summary.interview.id == interview.id)
            return summary;
    }
    return std::nullopt;
}

QList<InterviewSummary> summariesOf(const Workspace &workspace, const QList<Interview> &interviews)
{
    QList<InterviewSummary> summaries;
    for (const Interview &interview : interviews) {
        if (const auto summary = summaryOf(workspace, interview))
            summaries << *summary;
    }
    return summaries;
}

QList<Interview> unfinishedBefore(const Workspace &workspace, QDate day)
{
    return workspace.store().list<Interview>(
        "state IN ('proposed', 'confirmed') AND end_utc <= ?1 ORDER BY start_utc, rowid",
        rules::startOfDay(day, workspace.study().zone));
}

} // namespace

Today todayAt(const Workspace &workspace, qint64 at)
{
    Today today;
    today.date = rules::dayOf(at, workspace.study().zone);
    today.interviews = interviewsOn(workspace, today.date, today.date);
    today.interviews.removeIf([](const InterviewSummary &summary) {
        return summary.interview.state == Interview::State::Moved ||
               summary.interview.state == Interview::State::Cancelled;
    });
    today.overdue = summariesOf(workspace, overdueVisits(workspace, at));
    today.unfinished = summariesOf(workspace, unfinishedBefore(workspace, today.date));
    today.reminders = remindersDue(workspace, at);
    today.calls = callsDue(workspace, at);
    today.incidents = followUpsDue(workspace, today.date);
    today.summaries = summariesDue(workspace, at);
    today.interpreters = interpreterTasks(workspace);
    today.interpreters.removeIf([](const InterpreterTask &task) { return !task.isDue(); });
    return today;
}

} // namespace colloquy
