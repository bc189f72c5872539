// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/busyindex.h"

#include <algorithm>

namespace colloquy {

namespace {

/// Rows, or where none was read as yet seconds, left out, so that looking up anew costs less than reading on.
constexpr qint64 worthwhileRows = 24;
constexpr qint64 worthwhile = 4 * 86400;

qint64 longestTime(const Store &store)
{
    Query longest = store.prepare("SELECT max(longest) FROM busy_calendar");
    return longest.step() ? longest.integer(0) : 0;
}

} // namespace

BusyTimes::BusyTimes(const Store &store, const TimeSpan &window)
    : m_longest(longestTime(store))
    , m_end(window.end)
    , m_at(window.start - m_longest)
    , m_from(m_at)
    , m_rows(store.prepare(sql))
{
    m_rows.bind(m_at, m_end);
}

// What began longer ago than the longest of them lasts is over. How many those are is as good as known from
// how close the others lie: in a full calendar, already a night is worth leaving out.
std::optional<TimeSpan> BusyTimes::next(qint64 from)
{
    const qint64 over = from - m_longest - m_at;
    if (over > worthwhile || (over > 0 && m_read * over > worthwhileRows * (m_at - m_from))) {
        m_at += over;
        m_from += over;
        m_rows.reset();
        m_rows.bind(m_at, m_end);
    }
    if (!m_rows.step())
        return std::nullopt;
    ++m_read;
    m_at = m_rows.integer(0);
    return TimeSpan{m_at, m_rows.integer(1)};
}

QList<TimeSpan> busyWithin(const Store &store, const TimeSpan &span)
{
    BusyTimes busy(store, span);
    QList<TimeSpan> times;
    while (const auto time = busy.next(span.start)) {
        if (!time->overlaps(span))
            continue;
        if (!times.isEmpty() && time->start <= times.last().end)
            times.last().end = std::max(times.last().end, time->end);
        else
            times << *time;
    }
    return times;
}

} // namespace colloquy
