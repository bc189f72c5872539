// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekcursor.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr int dayMinutes = 24 * 60;

/// The blocks of a day that can be landed on, by start in minutes of that day: one that runs past midnight
/// began before the second of its days.
QList<WeekBlock> blocksOf(QDate date, const QList<WeekBlock> &blocks)
{
    QList<WeekBlock> found;
    for (WeekBlock block : blocks) {
        block.start += static_cast<int>(date.daysTo(block.date)) * dayMinutes;
        block.date = date;
        if (!block.busy && block.start < dayMinutes && block.end() > 0)
            found << block;
    }
    std::stable_sort(found.begin(), found.end(), [](const WeekBlock &one, const WeekBlock &other) {
        return one.start != other.start ? one.start < other.start : one.minutes > other.minutes;
    });
    return found;
}

/// Where it begins, be it on the day before.
WeekCursor onBlock(const WeekBlock &block)
{
    return block.start < 0 ? WeekCursor{block.date.addDays(-1), block.start + dayMinutes, block.id}
                           : WeekCursor{block.date, block.start, block.id};
}

qsizetype placeOf(const QUuid &id, const QList<WeekBlock> &blocks)
{
    const auto found =
        std::find_if(blocks.begin(), blocks.end(), [&](const WeekBlock &b) { return b.id == id; });
    return found == blocks.end() ? -1 : found - blocks.begin();
}

int floorTo(int minute, int step)
{
    return std::clamp(minute / step * step, 0, dayMinutes - step);
}

WeekCursor down(const WeekCursor &cursor, const QList<WeekBlock> &day, int step)
{
    const qsizetype at = cursor.block ? placeOf(*cursor.block, day) : -1;
    if (at < 0)
        return landed(cursor.date, std::min(floorTo(cursor.minute, step) + step, dayMinutes - step), day,
                      step);
    const int next = (day[at].end() + step - 1) / step * step;
    if (at + 1 < day.size() && day[at + 1].start < next)
        return onBlock(day[at + 1]);
    return next >= dayMinutes ? cursor : landed(cursor.date, next, day, step);
}

WeekCursor up(const WeekCursor &cursor, const QList<WeekBlock> &day, int step)
{
    const qsizetype at = cursor.block ? placeOf(*cursor.block, day) : -1;
    const int cell = at < 0 ? floorTo(cursor.minute, step) : floorTo(day[at].start, step);
    const int before = cell - step;
    if (at > 0 && day[at - 1].end() > before)
        return onBlock(day[at - 1]);
    if (before < 0)
        return cursor;
    for (qsizetype i = (at < 0 ? day.size() : at) - 1; i >= 0; --i) {
        if (day[i].start < cell && day[i].end() > before)
            return onBlock(day[i]);
    }
    return {cursor.date, before, std::nullopt};
}

/// Another block at the same time on the same day, one lane on.
std::optional<WeekCursor> beside(const WeekCursor &cursor, int direction, const QList<WeekBlock> &day)
{
    const qsizetype at = cursor.block ? placeOf(*cursor.block, day) : -1;
    const qsizetype next = at + direction;
    if (at < 0 || next < 0 || next >= day.size())
        return std::nullopt;
    const bool together = day[next].start < day[at].end() && day[at].start < day[next].end();
    return together ? std::optional(onBlock(day[next])) : std::nullopt;
}

} // namespace

QList<WeekCursor> placesIn(QDate first, int days, const QList<WeekBlock> &blocks, int step)
{
    QList<WeekCursor> places;
    QList<WeekCursor> cells;
    for (int day = 0; day < days; ++day) {
        const QList<WeekBlock> here = blocksOf(first.addDays(day), blocks);
        for (const WeekBlock &block : here) {
            if (!places.contains(onBlock(block)))
                places << onBlock(block);
        }
        for (int minute = 0; step > 0 && minute < dayMinutes; minute += step) {
            const bool taken = std::any_of(here.begin(), here.end(), [=](const WeekBlock &block) {
                return block.start < minute + step && block.end() > minute;
            });
            if (!taken)
                cells << WeekCursor{first.addDays(day), minute, std::nullopt};
        }
    }
    return places + cells;
}

WeekCursor landed(QDate date, int minute, const QList<WeekBlock> &blocks, int step)
{
    const int cell = floorTo(minute, step);
    for (const WeekBlock &block : blocksOf(date, blocks)) {
        if (block.start < cell + step && block.end() > cell)
            return onBlock(block);
    }
    return {date, cell, std::nullopt};
}

WeekCursor moved(const WeekCursor &cursor, WeekMove move, const QList<WeekBlock> &blocks, int step)
{
    const QList<WeekBlock> day = blocksOf(cursor.date, blocks);
    switch (move) {
    case WeekMove::Down:
        return down(cursor, day, step);
    case WeekMove::Up:
        return up(cursor, day, step);
    case WeekMove::Earlier:
    case WeekMove::Later:
        break;
    }
    const int direction = move == WeekMove::Later ? 1 : -1;
    if (const auto next = beside(cursor, direction, day))
        return *next;
    return landed(cursor.date.addDays(direction), cursor.minute, blocks, step);
}

} // namespace colloquy
