// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planmodel.h"

#include "core/rules/overlaps.h"
#include "core/rules/timerules.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace colloquy::rules {

PlanModel::PlanModel(const PlanProblem &problem)
    : m_problem(problem)
    , m_units(problem)
{
    tellDaysApart();
    addUnits();
    addRooms();
    addGroups();
    addWindows();
    addHalfDays();
}

int PlanModel::addColumn(double most, const Likeness &likeness, int rank)
{
    m_program.columns.push_back({most, 0, true, rank});
    m_columns.push_back(
        m_columnKinds.try_emplace(likeness, static_cast<int>(m_columnKinds.size())).first->second);
    return static_cast<int>(m_program.columns.size()) - 1;
}

void PlanModel::addRow(double least, double most, Terms terms, const Likeness &likeness)
{
    Likeness own = likeness;
    if (own.empty())
        own = {Own, static_cast<qint64>(m_program.rows.size())};
    m_program.rows.push_back({least, most, std::move(terms)});
    m_rows.push_back(m_rowKinds.try_emplace(own, static_cast<int>(m_rowKinds.size())).first->second);
}

void PlanModel::addUnits()
{
    for (const PlanUnit &unit : m_units.units) {
        Likeness likeness{Unit, unit.who, m_dayKinds.value(unit.day), unit.afternoon};
        likeness.insert(likeness.end(), unit.team.begin(), unit.team.end());
        addColumn(std::min(unit.most, m_problem.dayRoom.value(unit.day, unit.most)), likeness);
    }
    for (const PlanClass &each : m_units.classes) {
        Terms terms;
        const QSet<int> own(each.units.cbegin(), each.units.cend());
        for (const int unit : own)
            terms.push_back({unit, 1});
        addRow(-WholeProgram::any, static_cast<double>(each.people.size()), terms);
    }
}

void PlanModel::addRooms()
{
    QMap<QDate, Terms> days;
    QMap<QDate, Terms> weeks;
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i) {
        const QDate day = m_units.units[static_cast<size_t>(i)].day;
        if (m_problem.dayRoom.contains(day))
            days[day].push_back({i, 1});
        if (m_problem.weekRoom.contains(mondayOf(day)))
            weeks[mondayOf(day)].push_back({i, 1});
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        addRow(-WholeProgram::any, m_problem.dayRoom.value(day.key()), *day,
               {0, m_dayKinds.value(day.key())});
    for (auto week = weeks.cbegin(); week != weeks.cend(); ++week)
        addRow(-WholeProgram::any, m_problem.weekRoom.value(week.key()), *week, {Week});
}

void PlanModel::addGroups()
{
    QMap<QString, Terms> groups;
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i) {
        const auto who = static_cast<size_t>(m_units.units[static_cast<size_t>(i)].who);
        groups[m_problem.people[m_units.classes[who].people.first()].group].push_back({i, 1});
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const GroupRoom room = m_problem.groups.value(group.key());
        if (room.most)
            addRow(-WholeProgram::any, *room.most, *group);
        if (room.wanted <= 0)
            continue;
        const int column = addColumn(room.wanted, {Wanted, m_wanted.size()});
        m_wanted.insert(group.key(), column);
        group->push_back({column, -1});
        addRow(0, WholeProgram::any, *group);
    }
}

void PlanModel::clearCosts()
{
    for (WholeProgram::Column &column : m_program.columns)
        column.cost = 0;
}

void PlanModel::favourWanted()
{
    clearCosts();
    for (const int wanted : m_wanted)
        column(wanted).cost = -1;
}

void PlanModel::favourCount()
{
    clearCosts();
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i)
        column(i).cost = -1;
}

void PlanModel::favourFewHalfDays()
{
    clearCosts();
    for (const int engaged : m_halfDays)
        column(engaged).cost = 1;
}

void PlanModel::favourEarlyDays()
{
    clearCosts();
    if (m_units.units.empty())
        return;
    const QDate first = std::ranges::min_element(m_units.units, {}, &PlanUnit::day)->day;
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i)
        column(i).cost = static_cast<double>(first.daysTo(m_units.units[static_cast<size_t>(i)].day));
}

PlanModel::Terms PlanModel::costs() const
{
    Terms terms;
    for (int i = 0; i < static_cast<int>(m_program.columns.size()); ++i) {
        if (const double cost = m_program.columns[static_cast<size_t>(i)].cost; cost != 0)
            terms.push_back({i, cost});
    }
    return terms;
}

void PlanModel::boundCost(double least)
{
    addRow(least, WholeProgram::any, costs());
}

void PlanModel::keep(const PlanAnswer &plan)
{
    addRow(-WholeProgram::any, costOf(m_program, valuesOf(plan)), costs());
}

std::vector<double> PlanModel::valuesOf(const PlanAnswer &plan) const
{
    std::vector<double> values(m_program.columns.size(), 0);
    QMap<QString, int> groups;
    for (const PlanClass &each : m_units.classes) {
        for (const int person : each.people) {
            const std::optional<int> &chosen = plan.chosen[person];
            if (!chosen)
                continue;
            ++groups[m_problem.people[person].group];
            ++values[static_cast<size_t>(each.units[*chosen])];
            const std::optional<HalfDay> &engages = each.choices[*chosen].engages;
            if (engages && m_halfDays.contains(*engages))
                values[static_cast<size_t>(m_halfDays.value(*engages))] = 1;
        }
    }
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        const auto number = static_cast<size_t>(*wanted);
        values[number] = std::min<double>(groups.value(wanted.key()), m_program.columns[number].most);
    }
    for (const auto &[which, number] : m_atLeast)
        values[static_cast<size_t>(number)] =
            values[static_cast<size_t>(which.first)] >= which.second ? 1 : 0;
    return values;
}

std::vector<int> PlanModel::countsOf(const std::vector<double> &values) const
{
    std::vector<int> counts;
    for (size_t i = 0; i < m_units.units.size(); ++i)
        counts.push_back(static_cast<int>(std::lround(values[i])));
    return counts;
}

PlanAnswer PlanModel::planOf(const std::vector<std::pair<int, PlanChoice>> &times,
                             const std::vector<double> &values) const
{
    PlanAnswer plan;
    plan.chosen.resize(m_problem.people.size());
    std::vector<qsizetype> seated(m_units.classes.size(), 0);
    for (const auto &[unit, time] : times) {
        const auto who = static_cast<size_t>(m_units.units[static_cast<size_t>(unit)].who);
        const PlanClass &each = m_units.classes[who];
        const auto comes = [&](int choice) {
            const std::optional<HalfDay> &engages = each.choices[choice].engages;
            return !engages || !m_halfDays.contains(*engages) ||
                   values[static_cast<size_t>(m_halfDays.value(*engages))] > 0.5;
        };
        for (int choice = 0; choice < each.choices.size(); ++choice) {
            if (each.units[choice] == unit && isSameTime(each.choices[choice], time) && comes(choice)) {
                plan.chosen[each.people[seated[who]++]] = choice;
                break;
            }
        }
    }
    return plan;
}

/// A column that is 1 where \a unit has so many.
int PlanModel::atLeast(int unit, int count)
{
    const double most = column(unit).most;
    if (most <= 1)
        return unit;
    const auto [found, isNew] = m_atLeast.try_emplace({unit, count}, 0);
    if (isNew) {
        found->second = addColumn(1, {AtLeast, unit, count});
        addRow(-WholeProgram::any, count - 1, {{unit, 1}, {found->second, count - 1 - most}});
    }
    return found->second;
}

void PlanModel::forbid(const std::vector<int> &units, int most)
{
    std::map<int, int> counts;
    for (const int unit : units)
        ++counts[unit];
    Terms terms;
    const auto &all = m_units.units;
    std::set<std::pair<int, int>> kinds;
    for (const auto &[unit, count] : counts) {
        terms.push_back({atLeast(unit, count), 1});
        kinds.emplace(m_columns[static_cast<size_t>(terms.back().column)], count);
    }
    Likeness likeness{Forbidden, m_dayKinds.value(all[static_cast<size_t>(units.front())].day)};
    for (const auto &[kind, count] : kinds)
        likeness.push_back(kind);
    const PlanUnit &first = all[static_cast<size_t>(units.front())];
    std::set<int> team;
    bool tied = true;
    for (const int number : units) {
        const PlanUnit &unit = all[static_cast<size_t>(number)];
        tied = tied && !unit.team.empty() && unit.day == first.day && unit.afternoon == first.afternoon;
        team.insert(unit.team.begin(), unit.team.end());
    }
    addRow(-WholeProgram::any, most, terms, likeness);
    if (!tied)
        return;
    likeness.front() = ForbiddenWithin;
    for (const int interpreter : team)
        terms.push_back({m_halfDays.value(halfDay(first, interpreter)), static_cast<double>(-most)});
    addRow(-WholeProgram::any, 0, std::move(terms), likeness);
}

} // namespace colloquy::rules
