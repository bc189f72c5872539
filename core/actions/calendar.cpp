// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/calendar.h"

#include "core/actions/bookingcase.h"
#include "core/actions/busyindex.h"
#include "core/rules/bookingrules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;

rules::BookingCase caseOf(const Study &study, const InterviewSummary &summary)
{
    rules::BookingCase booking;
    booking.study = study;
    booking.planned = summary.interview;
    booking.consent.state = summary.consent;
    if (summary.booking && summary.booking->isLive()) {
        booking.interpreterWanted = true;
        booking.briefingMinutes = summary.booking->briefingMinutes;
        booking.debriefingMinutes = summary.booking->debriefingMinutes;
    }
    return booking;
}

qint64 midnight(QDate date)
{
    return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

HeldTime heldTime(const Study &study, const InterviewSummary &summary)
{
    const Interview &interview = summary.interview;
    if (!interview.isLive())
        return {};
    const TimeSpan block = rules::blockOf(caseOf(study, summary));
    const int margin = rules::marginOf(study, interview.mode);
    return {TimeSpan{block.start, interview.start.utc}.minutes() + margin,
            TimeSpan{interview.span().end, block.end}.minutes() + margin};
}

QList<InterviewSummary> interviewsOn(const Workspace &workspace, QDate first, QDate last)
{
    const QByteArray zone = workspace.study().zone;
    // A day more on each side: zones differ by up to 14 hours, and an interview may run past midnight.
    QList<InterviewSummary> found =
        interviews(workspace, midnight(first) - 2 * daySeconds, midnight(last) + 2 * daySeconds);
    found.removeIf([&](const InterviewSummary &summary) {
        const TimeSpan span = summary.interview.span();
        return wallTimeAt(span.start, zone).date > last ||
               wallTimeAt(std::max(span.start, span.end - 1), zone).date < first;
    });
    return found;
}

QList<TimeSpan> busyOn(const Workspace &workspace, QDate first, QDate last)
{
    return busyWithin(workspace.store(), {midnight(first) - daySeconds, midnight(last) + 2 * daySeconds});
}

QList<HeldCall> callsOn(const Workspace &workspace, QDate first, QDate last)
{
    QList<HeldCall> calls;
    for (const rules::Neighbour &call :
         callsWithin(workspace, {midnight(first) - 2 * daySeconds, midnight(last) + 2 * daySeconds}))
        calls << HeldCall{call.code, call.span};
    return calls;
}

std::optional<Interview> nextInterview(const Workspace &workspace, qint64 utc)
{
    return workspace.store().first<Interview>(
        "start_utc >= ?1 AND state IN ('proposed', 'confirmed') ORDER BY start_utc, rowid", utc);
}

} // namespace colloquy
