// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planneeds.h"

#include "core/rules/planunits.h"

#include <algorithm>
#include <map>
#include <vector>

namespace colloquy::rules {

namespace {

/// What somebody can do in a half-day: numbers of people and of their times, in order.
using Abilities = std::map<HalfDay, std::vector<std::pair<int, int>>>;

/// At the same time somebody interprets who comes anyway, and this one doesn't.
bool isDearer(const PlanProblem &problem, const QList<PlanChoice> &choices, const PlanChoice &choice)
{
    const auto comes = [&](const PlanChoice &each) {
        return !each.engages || problem.engaged.contains(*each.engages);
    };
    return !problem.engaged.isEmpty() && !comes(choice) &&
           std::ranges::any_of(
               choices, [&](const PlanChoice &other) { return isSameTime(other, choice) && comes(other); });
}

Abilities abilitiesOf(const PlanProblem &problem)
{
    Abilities abilities;
    for (int person = 0; person < problem.people.size(); ++person) {
        const QList<PlanChoice> &choices = problem.people[person].choices;
        std::vector<int> times; // of each, the first choice at the same time
        for (int i = 0; i < choices.size(); ++i) {
            int first = i;
            for (int other = i - 1; other >= 0 && choices[other].span.start == choices[i].span.start;
                 --other) {
                if (isSameTime(choices[other], choices[i]))
                    first = times[static_cast<size_t>(other)];
            }
            times.push_back(first);
            if (choices[i].engages)
                abilities[*choices[i].engages].emplace_back(person, first);
        }
    }
    return abilities;
}

} // namespace

NeededChoices::NeededChoices(const PlanProblem &whole)
    : m_whole(whole)
    , m_problem(whole)
{
    const Abilities abilities = abilitiesOf(whole);
    const auto comes = [&](const HalfDay &half) { return whole.engaged.contains(half); };
    for (const auto &[half, able] : abilities) {
        for (const auto &[other, otherAble] : abilities) {
            if (other.day != half.day || other.afternoon != half.afternoon ||
                other.interpreter == half.interpreter || m_instead.contains(other) ||
                (comes(half) && !comes(other)) || !std::ranges::includes(otherAble, able))
                continue;
            m_instead.insert(half, other.interpreter);
            break;
        }
    }
    for (PlanPerson &person : m_problem.people) {
        QList<int> &numbers = m_numbers.emplaceBack();
        QList<PlanChoice> left;
        for (int i = 0; i < person.choices.size(); ++i) {
            const std::optional<HalfDay> &engages = person.choices[i].engages;
            if ((engages && m_instead.contains(*engages)) ||
                isDearer(whole, person.choices, person.choices[i]))
                continue;
            numbers << i;
            left << person.choices[i];
        }
        person.choices = left;
    }
}

PlanAnswer NeededChoices::fromWhole(const PlanAnswer &plan) const
{
    PlanAnswer needed = plan;
    for (int person = 0; person < plan.chosen.size(); ++person) {
        if (!plan.chosen[person])
            continue;
        PlanChoice choice = m_whole.people[person].choices[*plan.chosen[person]];
        while (choice.engages && m_instead.contains(*choice.engages))
            choice.engages->interpreter = m_instead.value(*choice.engages);
        const QList<PlanChoice> &left = m_problem.people[person].choices;
        auto found = std::ranges::find(left, choice);
        if (found == left.end())
            found =
                std::ranges::find_if(left, [&](const PlanChoice &each) { return isSameTime(each, choice); });
        needed.chosen[person] = static_cast<int>(found - left.begin());
    }
    return needed;
}

PlanAnswer NeededChoices::toWhole(const PlanAnswer &plan) const
{
    PlanAnswer whole = plan;
    for (int person = 0; person < plan.chosen.size(); ++person) {
        if (plan.chosen[person])
            whole.chosen[person] = m_numbers[person][*plan.chosen[person]];
    }
    return whole;
}

} // namespace colloquy::rules
