// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/slots.h"

#include "core/base/zones.h"
#include "core/rules/timerules.h"

#include <algorithm>
#include <limits>

namespace colloquy::rules {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 86400;
constexpr qint64 week = 7 * day; ///< whose hours are looked up at once
constexpr qint64 forever = std::numeric_limits<qint64>::max();

QDateTime atUtc(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

/// The days since 1970 that a local time in seconds is on.
qint64 dayNumber(qint64 local)
{
    return (local - (local % day + day) % day) / day;
}

QDate dateOf(qint64 number)
{
    static const qint64 first = QDate(1970, 1, 1).toJulianDay();
    return QDate::fromJulianDay(first + number);
}

void append(QList<TimeSpan> &times, const TimeSpan &piece)
{
    if (piece.start >= piece.end)
        return;
    if (!times.isEmpty() && times.last().end == piece.start)
        times.last().end = piece.end;
    else
        times << piece;
}

QList<TimeSpan> common(const QList<TimeSpan> &one, const QList<TimeSpan> &other)
{
    QList<TimeSpan> times;
    for (qsizetype i = 0, j = 0; i < one.size() && j < other.size();) {
        append(times, {std::max(one[i].start, other[j].start), std::min(one[i].end, other[j].end)});
        if (one[i].end < other[j].end)
            ++i;
        else
            ++j;
    }
    return times;
}

} // namespace

TimeSpan slotWindow(const Study &study, QDate from, QDate to, qint64 now)
{
    const QDate first = study.opens ? std::max(from, *study.opens) : from;
    const QDate last = study.ends.isValid() ? std::min(to, study.ends) : to;
    return {std::max(now, startOfDay(first, study.zone)), startOfDay(last.addDays(1), study.zone)};
}

SlotWish slotWish(const BookingCase &booking, const TimeSpan &window)
{
    const Study &study = booking.study;
    const Participant &participant = booking.participant;
    SlotWish wish{window, booking.planned.minutes, study.gridMinutes, study.zone, {}};
    wish.hours << ZoneHours{study.hours, study.zone}
               << ZoneHours{participant.availability,
                            participant.zone.isEmpty() ? study.zone : participant.zone};
    for (const std::optional<Interpreter> &each : {booking.interpreter, booking.second}) {
        if (each)
            wish.hours << ZoneHours{each->availability, study.zone};
    }
    return wish;
}

TimeSpan keptFree(const BookingCase &booking, const Neighbour &neighbour)
{
    const Study &study = booking.study;
    qint64 before = minutesApart(study, booking.planned.mode, neighbour.mode) * minute;
    qint64 after = before;
    if (neighbour.engages(booking.interpreter) || neighbour.engages(booking.second)) {
        const TimeSpan own = booking.planned.span();
        const TimeSpan block = blockOf(booking);
        before = std::max(before, neighbour.minutesBefore * minute + block.end - own.end);
        after = std::max(after, neighbour.minutesAfter * minute + own.start - block.start);
    }
    return {neighbour.span.start - before, neighbour.span.end + after};
}

TakenTimes takenFrom(QList<TimeSpan> times)
{
    std::ranges::sort(times, {}, &TimeSpan::start);
    return [times, at = qsizetype(0)](qint64) mutable -> std::optional<TimeSpan> {
        return at < times.size() ? std::optional(times[at++]) : std::nullopt;
    };
}

FreeTimes::FreeTimes(const SlotWish &wish, const QList<TakenTimes> &taken)
    : m_wish(wish)
    , m_clock{zoneNamed(wish.zone), {}, 0}
    , m_from(wish.window.start)
    , m_reach(wish.window.start)
{
    for (const ZoneHours &hours : wish.hours)
        m_hours << Hours{hours.hours, Clock{zoneNamed(hours.zone), {}, 0}};
    for (const TakenTimes &next : taken)
        m_sources << Source{next, {}, std::numeric_limits<qint64>::min(), false};
}

std::optional<TimeSpan> FreeTimes::next()
{
    const qint64 length = m_wish.minutes * minute;
    for (;;) {
        if (m_at == m_open.size()) {
            if (!openNext())
                return std::nullopt;
            continue;
        }
        const TimeSpan open = m_open[m_at];
        const qint64 start = onGrid(std::max(m_from, open.start));
        const TimeSpan slot{start, start + length};
        if (slot.start >= m_reach || slot.end > open.end) {
            ++m_at;
            continue;
        }
        const qint64 covered = coveredUntil(slot);
        m_from = std::max(covered, start + 1);
        if (covered <= start)
            return slot;
    }
}

void FreeTimes::Clock::moveTo(qint64 utc)
{
    if (steady.start <= utc && utc < steady.end)
        return;
    const QTimeZone::OffsetData change = zone.nextTransition(atUtc(utc));
    const qint64 end = change.atUtc.isValid() ? change.atUtc.toSecsSinceEpoch() : forever;
    steady = {utc, end};
    offset = zone.offsetFromUtc(atUtc(utc));
}

/// When they are open within \a span, by start; what touches is one.
QList<TimeSpan> FreeTimes::openTimes(Hours &hours, const TimeSpan &span)
{
    if (hours.hours.isEmpty())
        return {span};
    QList<TimeSpan> times;
    for (qint64 at = span.start; at < span.end;) {
        hours.clock.moveTo(at); // between two changes, minutes on the wall are minutes that pass
        const qint64 offset = hours.clock.offset;
        const qint64 until = std::min(span.end, hours.clock.steady.end);
        for (qint64 number = dayNumber(at + offset); number * day - offset < until; ++number) {
            const qint64 midnight = number * day - offset;
            for (const MinuteSpan open : hours.hours.spansOn(dateOf(number)))
                append(times, {std::max(at, midnight + open.start * minute),
                               std::min(until, midnight + open.end * minute)});
        }
        at = until;
    }
    return times;
}

/// The hours of the next week; false at the end of the window.
bool FreeTimes::openNext()
{
    const qint64 start = std::max(m_reach, m_from);
    if (start >= m_wish.window.end)
        return false;
    m_reach = std::min(start + week, m_wish.window.end);
    const TimeSpan span{start, std::min(m_reach + m_wish.minutes * minute, m_wish.window.end)};
    m_open = {span};
    for (Hours &each : m_hours)
        m_open = common(m_open, openTimes(each, span));
    m_at = 0;
    return true;
}

/// The first instant from \a utc on at which clocks show a start.
qint64 FreeTimes::onGrid(qint64 utc)
{
    const qint64 step = std::max(1, m_wish.gridMinutes) * minute;
    for (;;) {
        m_clock.moveTo(utc);
        const qint64 local = utc + m_clock.offset;
        const qint64 sinceMidnight = local - dayNumber(local) * day;
        const qint64 shown = std::min((sinceMidnight + step - 1) / step * step, day);
        const qint64 found = utc + shown - sinceMidnight;
        if (found < m_clock.steady.end)
            return found;
        utc = m_clock.steady.end;
    }
}

qint64 FreeTimes::coveredUntil(const TimeSpan &slot)
{
    for (Source &source : m_sources) {
        // What covers all of it needs no more, and may be all that a source has to say from now on.
        while (!source.ended && source.covered < slot.end &&
               (!source.ahead || source.ahead->start < slot.end)) {
            if (source.ahead)
                source.covered = std::max(source.covered, source.ahead->end);
            source.ahead = source.next(slot.start);
            source.ended = !source.ahead;
        }
        if (source.covered > slot.start)
            return source.covered;
    }
    return slot.start;
}

} // namespace colloquy::rules
