// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timerules.h"

#include "core/base/zones.h"

#include <QTimeZone>

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

QDate dayOf(qint64 utc, const QByteArray &zone)
{
    return wallTimeAt(utc, zone).date;
}

qint64 startOfDay(const QDate &day, const QByteArray &zone)
{
    const QTimeZone timeZone = zoneNamed(zone);
    const QDateTime start = day.startOfDay(timeZone);
    const auto change = timeZone.previousTransition(start.addSecs(1));
    // Where the clocks go back to midnight, Qt means the second one.
    const bool twice = change.atUtc == start && start.addSecs(-1).date() == day;
    const int before = twice ? timeZone.offsetFromUtc(start.addSecs(-1)) : change.offsetFromUtc;
    return start.toSecsSinceEpoch() - (twice ? before - change.offsetFromUtc : 0);
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

qint64 firstStart(qint64 now, int noticeHours)
{
    return now + noticeHours * qint64(3600);
}

bool isOpen(const WeekHours &hours, const TimeSpan &span, const QByteArray &zone)
{
    const QTimeZone timeZone = zoneNamed(zone);
    TimeSpan left = span;
    do {
        // Between two changes of the clocks, minutes on the wall are minutes that pass.
        const auto change = timeZone.nextTransition(QDateTime::fromSecsSinceEpoch(left.start, Qt::UTC));
        TimeSpan piece = left;
        if (change.atUtc.isValid())
            piece.end = std::min(piece.end, change.atUtc.toSecsSinceEpoch());
        const WallTime wall = wallTimeAt(piece.start, zone);
        if (!hours.covers(wall.date, wall.time, piece.minutes()))
            return false;
        left.start = piece.end;
    } while (left.start < left.end);
    return true;
}

QString wallText(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    return wall.date.toString(Qt::ISODate) + wall.time.toString(u"'T'HH:mm"_s);
}

Findings checkHappened(qint64 at, qint64 now, const QString &subject)
{
    if (at <= now)
        return {};
    return {blocks(Code::TimeFuture, subject)};
}

Findings checkFollows(qint64 planned, qint64 earlier, const QString &subject, const QString &what)
{
    return planned < earlier ? Findings{blocks(Code::DateMalformed, subject, {what})} : Findings();
}

Findings sorted(Findings findings)
{
    const auto rank = [](const Finding &finding) {
        switch (finding.severity) {
        case Severity::Blocks:
            return 0;
        case Severity::Asks:
            return 1;
        case Severity::Warns:
            break;
        }
        return 2;
    };
    std::ranges::stable_sort(findings, {}, rank);
    return findings;
}

} // namespace colloquy::rules
