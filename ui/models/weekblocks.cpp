// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weekblocks.h"

#include "core/actions/holidays.h"
#include "core/actions/visits.h"
#include "core/base/clockchange.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/widgets/clockmark.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WeekBlocks", text);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

/// By the clock on the wall; an hour more or less than in truth where clocks change in between.
int wallMinutes(const WallTime &start, const WallTime &end)
{
    return static_cast<int>(start.date.daysTo(end.date)) * 24 * 60 + minuteOf(end.time) -
           minuteOf(start.time);
}

QString timesOf(const TimeSpan &span, const QByteArray &zone)
{
    return u"%1–%2"_s.arg(datetext::exactClock(span.start, zone), datetext::exactClock(span.end, zone));
}

QString noteOf(const InterviewSummary &summary, const Study &study)
{
    QStringList notes;
    const WallTime &agreed = summary.interview.start.agreed;
    if (!interpreterBadge(summary).word.isEmpty())
        notes << languageName(summary.language);
    if (agreed.zone != study.zone)
        notes << words(QT_TRANSLATE_NOOP("WeekBlocks", "agreed as %1, %2"))
                     .arg(datetext::dayTime(summary.interview.start.utc, agreed.zone),
                          QString::fromLatin1(agreed.zone));
    return notes.join(u", "_s);
}

/// Changes of clocks within a week of what is still to come, here and where it was agreed.
QList<Badge> clockMarks(const Interview &interview, const QByteArray &zone)
{
    QList<Badge> marks;
    const QByteArray &there = interview.start.agreed.zone;
    const QString here = interview.isLive() ? briefChangeMark(interview.start.utc, zone) : QString();
    const QString elsewhere =
        interview.isLive() && there != zone ? briefChangeMark(interview.start.utc, there) : QString();
    if (!here.isEmpty())
        marks << Badge{u"history"_s, here, Tone::Info};
    if (!elsewhere.isEmpty())
        marks << Badge{u"history"_s, u"%1 (%2)"_s.arg(elsewhere, shortZone(there)), Tone::Info};
    return marks;
}

/// Shown until it is over, and where it took place: what was moved or cancelled needs neither.
bool counts(const Interview &interview)
{
    return interview.isLive() || interview.hasHappened();
}

} // namespace

Badge interpreterBadge(const InterviewSummary &summary)
{
    if (!counts(summary.interview))
        return {};
    if (summary.booking)
        return badgeOf(summary.booking->state);
    return summary.interpreterNeeded == YesNo::Yes ? badgeOf(InterpreterBooking::State::Wanted) : Badge();
}

WeekBlock weekBlock(const InterviewSummary &summary, const Study &study)
{
    const Interview &interview = summary.interview;
    const TimeSpan span = interview.span();
    const WallTime start = wallTimeAt(span.start, study.zone);
    const WallTime end = wallTimeAt(span.end, study.zone);
    const HeldTime held = heldTime(study, summary);
    const int wall = wallMinutes(start, end);
    WeekBlock block;
    block.id = interview.id.uuid;
    block.date = start.date;
    block.start = minuteOf(start.time);
    block.minutes = std::max(interview.minutes, wall);
    if (block.minutes != interview.minutes)
        block.truly = interview.minutes;
    block.movable = interview.isLive() && !interview.startedAt;
    block.before = held.before;
    block.after = held.after;
    block.code = summary.code;
    block.state = badgeOf(interview);
    block.mode = badgeOf(interview.mode);
    block.interpreter = interpreterBadge(summary);
    if (counts(interview))
        block.consent = badgeOf(summary.consent);
    if (start.fold || end.fold || wall != interview.minutes)
        block.times = timesOf(span, study.zone);
    block.note = noteOf(summary, study);
    block.marks = clockMarks(interview, study.zone);
    block.tentative = interview.state == Interview::State::Proposed;
    block.over = interview.state == Interview::State::Moved || interview.state == Interview::State::Cancelled;
    return block;
}

WeekBlock plannedBlock(const PlannedTime &planned, const Study &study)
{
    InterviewSummary summary;
    summary.interview.participant = planned.participant;
    summary.interview.start = {planned.span.start, wallTimeAt(planned.span.start, study.zone)};
    summary.interview.minutes = planned.span.minutes();
    summary.interview.mode = planned.mode;
    summary.interview.state = Interview::State::Proposed;
    summary.code = planned.code;
    WeekBlock block = weekBlock(summary, study);
    block.id = planned.participant.uuid;
    block.planned = true;
    block.movable = false;
    block.state = {u"calendar-plus"_s, words(QT_TRANSLATE_NOOP("WeekBlocks", "Planned")), Tone::Accent};
    block.consent = {}; // not asked about as yet
    if (!planned.interpreterCode.isEmpty())
        block.interpreter = {
            u"language"_s,
            words(QT_TRANSLATE_NOOP("WeekBlocks", "Interpreter %1")).arg(planned.interpreterCode), Tone::Ok};
    return block;
}

QList<WeekZone> clockZones(const QByteArray &zone, QDate first, QDate last)
{
    QList<WeekZone> zones;
    for (const ClockChange &change : clockChanges(zone, first, last)) {
        const QString reason =
            change.repeats ? words(QT_TRANSLATE_NOOP("WeekBlocks", "Clocks go back: this hour comes twice"))
                           : words(QT_TRANSLATE_NOOP("WeekBlocks", "Clocks go forward: no such hour"));
        zones << WeekZone{change.date, change.from, change.to, reason, change.repeats};
    }
    return zones;
}

namespace {

/// The first moment of the next day, also where clocks skip midnight.
qint64 nextDay(qint64 utc, const QByteArray &zone)
{
    const QDate day = wallTimeAt(utc, zone).date.addDays(1);
    for (QTime time(0, 0); time.hour() < 12; time = time.addSecs(15 * 60)) {
        if (const QList<qint64> instants = instantsOf({day, time, zone, {}}); !instants.isEmpty())
            return instants.first();
    }
    return utc + 24 * 60 * 60;
}

/// Of a calendar of their own, or a call that is no interview.
WeekBlock busyBlock(const TimeSpan &span, const QString &what, const QByteArray &zone)
{
    const WallTime start = wallTimeAt(span.start, zone);
    WeekBlock block;
    block.date = start.date;
    block.start = minuteOf(start.time);
    block.minutes = wallMinutes(start, wallTimeAt(span.end, zone));
    block.code = what;
    block.state.icon = u"clock"_s;
    block.busy = true;
    return block;
}

/// One a day, of the days from the first to the last.
QList<WeekBlock> busyBlocks(const TimeSpan &span, const QString &what, const QByteArray &zone,
                            const std::pair<QDate, QDate> &days)
{
    QList<WeekBlock> blocks;
    for (qint64 start = span.start; start < span.end;) {
        const qint64 end = std::min(span.end, nextDay(start, zone));
        const WeekBlock block = busyBlock({start, end}, what, zone);
        if (block.date > days.second)
            break;
        if (block.date >= days.first)
            blocks << block;
        start = end;
    }
    return blocks;
}

/// Bank holidays that the study keeps free, and whatever else it closed. Booking there warns and is possible.
QList<WeekZone> daysOff(const Study &study, QDate first, QDate last)
{
    const QList<QDate> holidays = bankHolidays(study.bankHolidays);
    QList<WeekZone> zones;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const auto dated = study.hours.dated.constFind(date);
        if (dated != study.hours.dated.cend() && dated->closed && dated->spans.isEmpty())
            zones << WeekZone{date, 0, 24 * 60, words(QT_TRANSLATE_NOOP("WeekBlocks", "Not working")), true};
        else if (dated == study.hours.dated.cend() && holidays.contains(date))
            zones << WeekZone{date, 0, 24 * 60, words(QT_TRANSLATE_NOOP("WeekBlocks", "Bank holiday")), true};
    }
    return zones;
}

} // namespace

WeekScene weekScene(const Workspace &workspace, const QList<InterviewSummary> &interviews, QDate first,
                    QDate last)
{
    const Study study = workspace.study();
    WeekScene scene;
    const QString busy = words(QT_TRANSLATE_NOOP("WeekBlocks", "Busy"));
    for (const TimeSpan &span : busyOn(workspace, first, last))
        scene.blocks += busyBlocks(span, busy, study.zone, {first, last});
    for (const auto &[code, span] : callsOn(workspace, first, last))
        scene.blocks += busyBlocks(span, words(QT_TRANSLATE_NOOP("WeekBlocks", "Call %1")).arg(code),
                                   study.zone, {first, last});
    for (const InterviewSummary &row : interviews) {
        scene.blocks << weekBlock(row, study);
        if (isOverdue(workspace, row.interview))
            scene.blocks.last().marks.prepend(overdueBadge());
    }
    scene.zones = clockZones(study.zone, first, last) + daysOff(study, first, last);
    scene.hours = workingHours(study);
    scene.opens = study.opens;
    scene.ends = study.ends;
    scene.grid = std::max(1, study.gridMinutes);
    return scene;
}

std::optional<OtherClock> otherClock(const QByteArray &here, const QByteArray &zone, QDate day)
{
    const QList<qint64> noon = instantsOf({day, QTime(12, 0), here, {}});
    if (noon.isEmpty() || zone.isEmpty() || zone == here || !isKnownZone(zone))
        return std::nullopt;
    const WallTime there = wallTimeAt(noon.first(), zone);
    return OtherClock{shortZone(here), shortZone(zone), wallMinutes({day, QTime(12, 0), here, {}}, there)};
}

QString shortZone(const QByteArray &zone)
{
    return QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
}

} // namespace colloquy
