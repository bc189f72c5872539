// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planmodel.h"

#include "core/rules/overlaps.h"
#include "core/rules/timerules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace colloquy::rules {

namespace {

using Terms = std::vector<WholeProgram::Term>;

template <class Slots>
std::vector<TimeSpan> spansOf(const Slots &slots, TimeSpan PlanChoice::*kind)
{
    std::vector<TimeSpan> spans;
    for (const auto &slot : slots)
        spans.push_back(slot.choice.*kind);
    return spans;
}

} // namespace

PlanModel::PlanModel(const PlanProblem &problem)
    : m_problem(problem)
{
    addClasses();
    addSlots();
    addCliques();
    addRooms();
    addGroups();
}

const QList<PlanChoice> &PlanModel::choicesOf(const Class &each) const
{
    return m_problem.people[each.people.first()].choices;
}

int PlanModel::addColumn(double most, bool whole)
{
    m_program.columns.push_back({most, 0, whole, 0});
    return static_cast<int>(m_program.columns.size()) - 1;
}

void PlanModel::addRow(double least, double most, Terms terms)
{
    m_program.rows.push_back({least, most, std::move(terms)});
}

void PlanModel::addClasses()
{
    for (int person = 0; person < m_problem.people.size(); ++person) {
        const PlanPerson &each = m_problem.people[person];
        if (each.choices.isEmpty())
            continue;
        const auto same = std::ranges::find_if(m_classes, [&](const Class &other) {
            const PlanPerson &first = m_problem.people[other.people.first()];
            return first.group == each.group && first.choices == each.choices;
        });
        if (same == m_classes.end())
            m_classes.push_back({{person}, {}});
        else
            same->people << person;
    }
    for (Class &each : m_classes) {
        Terms terms;
        for (qsizetype i = 0; i < choicesOf(each).size(); ++i) {
            each.columns.push_back(addColumn(1, false));
            terms.push_back({each.columns.back(), 1});
        }
        addRow(-WholeProgram::any, static_cast<double>(each.people.size()), terms);
    }
}

void PlanModel::addSlots()
{
    QMap<std::tuple<qint64, qint64, qint64, qint64, qint64, qint64>, size_t> numbers;
    for (const Class &each : m_classes) {
        const QList<PlanChoice> &choices = choicesOf(each);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            const PlanChoice &choice = choices[i];
            const std::tuple key(choice.span.start, choice.span.end, choice.buffered.start,
                                 choice.buffered.end, choice.travelled.start, choice.travelled.end);
            const auto found = numbers.constFind(key);
            const size_t number = found == numbers.cend() ? m_slots.size() : *found;
            if (found == numbers.cend()) {
                numbers.insert(key, number);
                m_slots.push_back({choice, {}, -1});
            }
            m_slots[number].takers.push_back({each.columns[static_cast<size_t>(i)], 1});
        }
    }
    for (Slot &slot : m_slots) {
        if (slot.takers.size() == 1) {
            slot.column = slot.takers.front().column;
            column(slot.column).whole = true;
            continue;
        }
        slot.column = addColumn(1, true);
        Terms terms = slot.takers;
        terms.push_back({slot.column, -1});
        addRow(0, 0, terms);
    }
}

void PlanModel::addCliques()
{
    std::vector<std::vector<int>> cliques = cliquesOf(spansOf(m_slots, &PlanChoice::buffered));
    const size_t buffered = cliques.size();
    for (std::vector<int> &clique : cliquesOf(spansOf(m_slots, &PlanChoice::travelled))) {
        const auto holds = [&](const std::vector<int> &other) {
            return std::ranges::includes(other, clique);
        };
        if (std::none_of(cliques.begin(), cliques.begin() + static_cast<std::ptrdiff_t>(buffered), holds))
            cliques.push_back(clique);
    }
    for (const std::vector<int> &clique : cliques) {
        Terms terms;
        for (const int slot : clique)
            terms.push_back({m_slots[static_cast<size_t>(slot)].column, 1});
        addRow(-WholeProgram::any, 1, terms);
    }
}

void PlanModel::addSum(Terms terms, double most, int rank)
{
    const int sum = addColumn(most, true);
    column(sum).rank = rank;
    m_sums.emplace_back(sum, terms);
    terms.push_back({sum, -1});
    addRow(0, 0, std::move(terms));
}

// How many interviews a day has, and on which day somebody comes, decides most about the sum of starts.
void PlanModel::addDays()
{
    QMap<QDate, Terms> days;
    for (const Slot &slot : m_slots)
        days[slot.choice.day].push_back({slot.column, 1});
    for (const Terms &terms : days)
        addSum(terms, static_cast<double>(terms.size()), 2);
    for (const Class &each : m_classes) {
        const QList<PlanChoice> &choices = choicesOf(each);
        QMap<QDate, Terms> own;
        for (qsizetype i = 0; i < choices.size(); ++i)
            own[choices[i].day].push_back({each.columns[static_cast<size_t>(i)], 1});
        for (const Terms &terms : own)
            addSum(terms, static_cast<double>(each.people.size()), 1);
    }
}

void PlanModel::addRooms()
{
    QMap<QDate, Terms> days;
    QMap<QDate, Terms> weeks;
    for (const Slot &slot : m_slots) {
        if (m_problem.dayRoom.contains(slot.choice.day))
            days[slot.choice.day].push_back({slot.column, 1});
        const QDate monday = mondayOf(slot.choice.day);
        if (m_problem.weekRoom.contains(monday))
            weeks[monday].push_back({slot.column, 1});
    }
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        addRow(-WholeProgram::any, m_problem.dayRoom.value(day.key()), *day);
    for (auto week = weeks.cbegin(); week != weeks.cend(); ++week)
        addRow(-WholeProgram::any, m_problem.weekRoom.value(week.key()), *week);
}

void PlanModel::addGroups()
{
    QMap<QString, Terms> groups;
    for (const Class &each : m_classes) {
        Terms &terms = groups[m_problem.people[each.people.first()].group];
        for (const int column : each.columns)
            terms.push_back({column, 1});
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const GroupRoom room = m_problem.groups.value(group.key());
        if (room.most)
            addRow(-WholeProgram::any, *room.most, *group);
        if (room.wanted <= 0)
            continue;
        const int column = addColumn(room.wanted, true);
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
    for (const Slot &slot : m_slots)
        column(slot.column).cost = -1;
}

void PlanModel::favourFewHalfDays()
{
    clearCosts();
    addHalfDays();
    for (const int engaged : m_halfDays)
        column(engaged).cost = 1;
}

void PlanModel::addHalfDays()
{
    QMap<HalfDay, HalfDayUse> uses;
    for (const Class &each : m_classes) {
        const QList<PlanChoice> &choices = choicesOf(each);
        QMap<HalfDay, Terms> own;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            const std::optional<HalfDay> &engages = choices[i].engages;
            if (!engages || m_problem.engaged.contains(*engages))
                continue;
            own[*engages].push_back({each.columns[static_cast<size_t>(i)], 1});
            uses[*engages].terms.push_back(own[*engages].back());
            uses[*engages].spans.push_back(choices[i].buffered);
        }
        for (auto half = own.cbegin(); half != own.cend(); ++half) {
            if (each.people.size() == 1)
                uses[half.key()].byPerson.push_back(*half);
        }
    }
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        addHalfDay(use.key(), *use);
}

// One of these rows alone would do; together they leave little between what is whole and what isn't.
void PlanModel::addHalfDay(const HalfDay &halfDay, const HalfDayUse &use)
{
    const int engaged = addColumn(1, true);
    m_halfDays.insert(halfDay, engaged);
    column(engaged).rank = 3;
    std::vector<Terms> limits = use.byPerson;
    for (const std::vector<int> &clique : cliquesOf(use.spans)) {
        Terms &terms = limits.emplace_back();
        for (const int i : clique)
            terms.push_back(use.terms[static_cast<size_t>(i)]);
    }
    for (Terms &terms : limits) {
        terms.push_back({engaged, -1});
        addRow(-WholeProgram::any, 0, std::move(terms));
    }
    Terms all = use.terms;
    all.push_back({engaged, -static_cast<double>(mostOf(use.spans))});
    addRow(-WholeProgram::any, 0, std::move(all));
}

void PlanModel::favourEarly()
{
    clearCosts();
    if (m_slots.empty())
        return;
    addDays();
    const auto startOf = [](const Slot &slot) { return slot.choice.span.start; };
    const qint64 first = startOf(*std::ranges::min_element(m_slots, {}, startOf));
    qint64 unit = 0;
    for (const Slot &slot : m_slots)
        unit = std::gcd(unit, startOf(slot) - first);
    for (const Slot &slot : m_slots)
        column(slot.column).cost = unit == 0 ? 0 : static_cast<double>((startOf(slot) - first) / unit);
}

void PlanModel::keep(const PlanAnswer &plan)
{
    Terms terms;
    for (int i = 0; i < static_cast<int>(m_program.columns.size()); ++i) {
        if (const double cost = column(i).cost; cost != 0)
            terms.push_back({i, cost});
    }
    addRow(-WholeProgram::any, costOf(m_program, valuesOf(plan)), terms);
}

void PlanModel::addToWanted(const QString &group, std::vector<double> &values) const
{
    const auto wanted = m_wanted.constFind(group);
    if (wanted == m_wanted.cend())
        return;
    const auto number = static_cast<size_t>(*wanted);
    values[number] = std::min(values[number] + 1, m_program.columns[number].most);
}

std::vector<double> PlanModel::valuesOf(const PlanAnswer &plan) const
{
    std::vector<double> values(m_program.columns.size(), 0);
    const auto sum = [&values](const Terms &terms) {
        double all = 0;
        for (const WholeProgram::Term &term : terms)
            all += values[static_cast<size_t>(term.column)];
        return all;
    };
    for (const Class &each : m_classes) {
        for (const int person : each.people) {
            const std::optional<int> &chosen = plan.chosen[person];
            if (!chosen)
                continue;
            values[static_cast<size_t>(each.columns[static_cast<size_t>(*chosen)])] = 1;
            addToWanted(m_problem.people[person].group, values);
            const std::optional<HalfDay> &engages = choicesOf(each)[*chosen].engages;
            if (engages && m_halfDays.contains(*engages))
                values[static_cast<size_t>(m_halfDays.value(*engages))] = 1;
        }
    }
    for (const Slot &slot : m_slots)
        values[static_cast<size_t>(slot.column)] = sum(slot.takers);
    for (const auto &[number, terms] : m_sums)
        values[static_cast<size_t>(number)] = sum(terms);
    return values;
}

std::optional<PlanAnswer> PlanModel::planOf(const std::vector<double> &values) const
{
    PlanAnswer plan;
    plan.chosen.resize(m_problem.people.size());
    for (const Class &each : m_classes) {
        auto person = each.people.cbegin();
        for (size_t i = 0; i < each.columns.size(); ++i) {
            const double value = values[static_cast<size_t>(each.columns[i])];
            if (std::abs(value - std::round(value)) > 1e-4)
                return std::nullopt;
            if (value > 0.5 && person != each.people.cend())
                plan.chosen[*person++] = static_cast<int>(i);
        }
    }
    return plan;
}

void PlanModel::makeAllWhole()
{
    for (WholeProgram::Column &column : m_program.columns)
        column.whole = true;
}

} // namespace colloquy::rules
