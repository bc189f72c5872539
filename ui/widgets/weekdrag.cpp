// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekdrag.h"

#include <algorithm>
#include <cmath>

namespace colloquy {

namespace {

constexpr int dayMinutes = 24 * 60;

int startOf(const WeekBlock &block, const WeekLayout &layout)
{
    return static_cast<int>(layout.date(0).daysTo(block.date)) * dayMinutes + block.start;
}

/// By the upper or lower edge, if it is the block's own and not midnight.
WeekDrag::Grip gripAt(double y, const WeekLayout::Place &place, const WeekBlock &block, double edge)
{
    const double reach = std::min(edge, place.rect.height() / 4);
    const bool second = block.end() > dayMinutes && place.rect.top() <= 0; // of a night
    const bool endsHere = second || block.end() <= dayMinutes;
    if (endsHere && y > place.rect.bottom() - reach)
        return WeekDrag::Grip::End;
    return !second && y < place.rect.top() + reach ? WeekDrag::Grip::Start : WeekDrag::Grip::Whole;
}

} // namespace

std::optional<WeekDrag> WeekDrag::at(const QPointF &point, const WeekLayout &layout, const WeekScene &scene,
                                     double edge)
{
    if (!layout.cellAt(point, scene.grid))
        return std::nullopt;
    WeekDrag drag;
    drag.m_grid = scene.grid;
    drag.m_day = layout.dayAt(point.x());
    drag.m_from = drag.m_day * dayMinutes + layout.minuteAt(point.y());
    const WeekLayout::Place *place = layout.placeAt(point);
    if (!place || scene.blocks[place->block].busy)
        return drag;
    const WeekBlock &block = scene.blocks[place->block];
    if (!block.movable)
        return std::nullopt;
    drag.m_block = block;
    drag.m_grip = gripAt(point.y(), *place, block, edge);
    return drag;
}

WeekDraft WeekDrag::spanning(int from, int to, const WeekLayout &layout) const
{
    const int day = from / dayMinutes;
    return {m_block, layout.date(day), from - day * dayMinutes, to - from};
}

WeekDraft WeekDrag::draft(const QPointF &point, const WeekLayout &layout) const
{
    const auto snapped = [this](double minute) {
        return static_cast<int>(std::lround(minute / m_grid)) * m_grid;
    };
    const int last = (layout.days() * dayMinutes) - m_grid;
    if (m_grip == Grip::Whole) {
        const double here = layout.dayAt(point.x()) * dayMinutes + layout.minuteAt(point.y());
        const int from = std::clamp(snapped(startOf(*m_block, layout) + here - m_from), 0, last);
        return spanning(from, from + m_block->length(), layout);
    }
    const double here = m_day * dayMinutes + layout.minuteAt(point.y());
    if (m_grip == Grip::New) {
        const int anchor = static_cast<int>(std::floor(m_from / m_grid)) * m_grid;
        const int other = snapped(here);
        return other > anchor
                   ? spanning(anchor, std::max(other, anchor + m_grid), layout)
                   : spanning(std::max(std::min(other, anchor), m_day * dayMinutes), anchor + m_grid, layout);
    }
    const int start = startOf(*m_block, layout);
    const int end = start + m_block->length();
    return m_grip == Grip::End ? spanning(start, std::max(snapped(here), start + m_grid), layout)
                               : spanning(std::clamp(snapped(here), 0, end - m_grid), end, layout);
}

} // namespace colloquy
