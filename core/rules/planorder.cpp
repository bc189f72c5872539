// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planorder.h"

#include <algorithm>
#include <limits>

namespace colloquy::rules {

namespace {

constexpr size_t mostWays = 4000; ///< that are followed at once
constexpr size_t mostUnits = 60;

/// Some of the interviews one behind the other.
struct Way {
    quint64 seated = 0; ///< a bit for each of them
    qint64 starts = 0;
    qint64 buffered = std::numeric_limits<qint64>::min(); ///< end of what the last one keeps free
    qint64 travelled = std::numeric_limits<qint64>::min();
    size_t before = 0; ///< the way that this one continues
    size_t unit = 0;
    size_t time = 0;
};

bool isNoWorse(const Way &one, const Way &other)
{
    return one.starts <= other.starts && one.buffered <= other.buffered && one.travelled <= other.travelled;
}

class Ordering {
public:
    explicit Ordering(const std::vector<const PlanUnit *> &units)
        : m_units(units)
    {}

    PlanOrder order()
    {
        m_levels.push_back({Way()});
        for (size_t level = 0; level < m_units.size(); ++level) {
            std::vector<Way> next;
            for (size_t i = 0; i < m_levels[level].size(); ++i)
                followOn(i, next);
            prune(next);
            if (next.empty())
                return {m_cut ? Fit::Unsure : Fit::No, {}};
            m_levels.push_back(std::move(next));
        }
        return best();
    }

private:
    bool isSeated(const Way &way, size_t unit) const { return (way.seated >> unit & 1) != 0; }

    void followOn(size_t number, std::vector<Way> &next) const
    {
        const Way way = m_levels.back()[number];
        for (size_t unit = 0; unit < m_units.size(); ++unit) {
            const bool isLater = unit > 0 && m_units[unit - 1] == m_units[unit] && !isSeated(way, unit - 1);
            if (isSeated(way, unit) || isLater)
                continue;
            const size_t first = next.size();
            const std::vector<PlanChoice> &times = m_units[unit]->times;
            for (size_t time = 0; time < times.size(); ++time) {
                const PlanChoice &choice = times[time];
                if (choice.buffered.start < way.buffered || choice.travelled.start < way.travelled)
                    continue;
                const Way on{way.seated | quint64(1) << unit,
                             way.starts + choice.span.start,
                             choice.buffered.end,
                             choice.travelled.end,
                             number,
                             unit,
                             time};
                if (std::none_of(next.begin() + static_cast<std::ptrdiff_t>(first), next.end(),
                                 [&](const Way &other) { return isNoWorse(other, on); }))
                    next.push_back(on);
            }
        }
    }

    /// Of ways with the same interviews behind them only those are followed that may be best.
    void prune(std::vector<Way> &ways)
    {
        std::ranges::sort(ways, {}, [](const Way &way) {
            return std::tuple(way.seated, way.starts, way.buffered, way.travelled);
        });
        std::vector<Way> kept;
        size_t first = 0;
        for (const Way &way : ways) {
            if (first < kept.size() && kept[first].seated != way.seated)
                first = kept.size();
            if (std::none_of(kept.begin() + static_cast<std::ptrdiff_t>(first), kept.end(),
                             [&](const Way &other) { return isNoWorse(other, way); }))
                kept.push_back(way);
        }
        if (kept.size() > mostWays) {
            std::ranges::nth_element(kept, kept.begin() + mostWays, {}, &Way::starts);
            kept.resize(mostWays);
            m_cut = true;
        }
        ways = std::move(kept);
    }

    PlanOrder best() const
    {
        PlanOrder order{Fit::Yes, std::vector<PlanChoice>(m_units.size())};
        const auto found = std::ranges::min_element(m_levels.back(), {}, &Way::starts);
        Way way = *found;
        for (size_t level = m_units.size(); level > 0; --level) {
            order.times[way.unit] = m_units[way.unit]->times[way.time];
            way = m_levels[level - 1][way.before];
        }
        return order;
    }

    const std::vector<const PlanUnit *> &m_units;
    std::vector<std::vector<Way>> m_levels;
    bool m_cut = false;
};

} // namespace

PlanOrder ordered(const std::vector<const PlanUnit *> &units)
{
    if (units.size() > mostUnits)
        return {Fit::Unsure, {}};
    return Ordering(units).order();
}

} // namespace colloquy::rules
