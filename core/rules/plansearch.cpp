// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plansearch.h"

#include <algorithm>
#include <map>
#include <set>

namespace colloquy::rules {

namespace {

/// The interviews of one day, or of some where they reach from one into the next.
struct Block {
    std::vector<int> units; ///< sorted; one for each interview
    PlanOrder order;
};

class Timing {
public:
    Timing(PlanModel &model, const std::vector<double> &values)
        : m_model(model)
        , m_values(values)
    {}

    Timed time();

private:
    const PlanUnit &unit(int number) const { return m_model.units().units[static_cast<size_t>(number)]; }
    PlanOrder orderOf(const std::vector<int> &units) const;
    std::vector<Block> blocks() const;
    void mergeTouching(std::vector<Block> &blocks) const;
    static bool keepApart(const Block &one, const Block &other);
    void learn(const std::vector<int> &units);
    void forbidEverywhere(const std::vector<int> &units);
    std::vector<int> alike(const std::vector<int> &units, qint64 days) const;
    void forbidPair(std::vector<int> units);
    std::vector<int> leastOf(std::vector<int> units) const;

    PlanModel &m_model;
    const std::vector<double> &m_values;
    Timed m_timed;
};

PlanOrder Timing::orderOf(const std::vector<int> &units) const
{
    std::vector<const PlanUnit *> seats;
    seats.reserve(units.size());
    for (const int number : units)
        seats.push_back(&unit(number));
    return ordered(seats);
}

std::vector<Block> Timing::blocks() const
{
    std::map<QDate, Block> days;
    const std::vector<int> counts = m_model.countsOf(m_values);
    for (int number = 0; number < static_cast<int>(counts.size()); ++number) {
        for (int i = 0; i < counts[static_cast<size_t>(number)]; ++i)
            days[unit(number).day].units.push_back(number);
    }
    std::vector<Block> blocks;
    for (auto &[day, block] : days) {
        block.order = orderOf(block.units);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

bool Timing::keepApart(const Block &one, const Block &other)
{
    return std::ranges::all_of(one.order.times, [&](const PlanChoice &time) {
        return std::ranges::all_of(other.order.times,
                                   [&](const PlanChoice &next) { return rules::keepApart(time, next); });
    });
}

// What is held around an interview may reach past midnight.
void Timing::mergeTouching(std::vector<Block> &blocks) const
{
    for (size_t i = 1; i < blocks.size();) {
        if (keepApart(blocks[i - 1], blocks[i])) {
            ++i;
            continue;
        }
        Block &merged = blocks[i - 1];
        merged.units.insert(merged.units.end(), blocks[i].units.begin(), blocks[i].units.end());
        std::ranges::sort(merged.units);
        merged.order = orderOf(merged.units);
        blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
        i = std::max<size_t>(1, i - 1);
    }
}

/// Without any one of them the others fit.
std::vector<int> Timing::leastOf(std::vector<int> units) const
{
    for (size_t i = 0; i < units.size();) {
        std::vector<int> fewer;
        std::copy_n(units.begin(), i, std::back_inserter(fewer));
        std::copy(units.begin() + static_cast<std::ptrdiff_t>(i) + 1, units.end(), std::back_inserter(fewer));
        if (orderOf(fewer).fit == Fit::No)
            units = fewer;
        else
            ++i;
    }
    return units;
}

/// The same people's units so many days later; empty where one of them has none.
std::vector<int> Timing::alike(const std::vector<int> &units, qint64 days) const
{
    std::vector<int> found;
    const std::vector<PlanUnit> &all = m_model.units().units;
    for (const int number : units) {
        const PlanUnit &each = unit(number);
        const auto same = std::ranges::find_if(all, [&](const PlanUnit &other) {
            return other.who == each.who && other.day == each.day.addDays(days) &&
                   other.afternoon == each.afternoon && other.times.size() == each.times.size();
        });
        if (same == all.end())
            return {};
        found.push_back(static_cast<int>(same - all.begin()));
    }
    std::ranges::sort(found);
    return found;
}

/// With all others of the day of which no two fit either.
void Timing::forbidPair(std::vector<int> units)
{
    const QDate day = unit(units.front()).day;
    for (int number = 0; number < static_cast<int>(m_model.units().units.size()); ++number) {
        if (unit(number).day != day || std::ranges::count(units, number) > 0)
            continue;
        if (std::ranges::all_of(units, [&](int other) {
                return orderOf({std::min(number, other), std::max(number, other)}).fit == Fit::No;
            }))
            units.push_back(number);
    }
    m_model.forbid(units, 1);
}

// What doesn't fit on one day mostly doesn't on others.
void Timing::forbidEverywhere(const std::vector<int> &units)
{
    std::set<QDate> days;
    for (const PlanUnit &each : m_model.units().units)
        days.insert(each.day);
    const QDate first = unit(units.front()).day;
    for (const QDate &day : days) {
        const std::vector<int> there = day == first ? units : alike(units, first.daysTo(day));
        if (there.empty() || (day != first && orderOf(there).fit != Fit::No))
            continue;
        const std::set<int> different(there.begin(), there.end());
        if (there.size() == 2 && different.size() == 2)
            forbidPair(there);
        else
            m_model.forbid(there, static_cast<int>(different.size()) - 1);
    }
}

void Timing::learn(const std::vector<int> &units)
{
    forbidEverywhere(leastOf(units));
}

Timed Timing::time()
{
    std::vector<Block> all = blocks();
    mergeTouching(all);
    std::vector<std::pair<int, PlanChoice>> times;
    for (Block &block : all) {
        if (block.order.fit == Fit::Unsure && m_timed.fit == Fit::Yes)
            m_timed.fit = Fit::Unsure;
        if (block.order.fit == Fit::No) {
            m_timed.fit = Fit::No;
            learn(block.units);
        }
        while (block.order.fit != Fit::Yes && !block.units.empty()) {
            block.units.pop_back();
            block.order = orderOf(block.units);
        }
        for (size_t i = 0; i < block.units.size(); ++i)
            times.emplace_back(block.units[i], block.order.times[i]);
    }
    m_timed.plan = m_model.planOf(times, m_values);
    return m_timed;
}

} // namespace

Timed timed(PlanModel &model, const std::vector<double> &values)
{
    return Timing(model, values).time();
}

} // namespace colloquy::rules
