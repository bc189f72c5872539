// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planroom.h"

#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

PlanRoom::PlanRoom(const PlanProblem &problem, const PlanAnswer &plan)
    : m_problem(problem)
{
    m_plan.chosen.resize(problem.people.size());
    for (int person = 0; person < plan.chosen.size(); ++person) {
        if (plan.chosen[person])
            take(person, *plan.chosen[person]);
    }
}

void PlanRoom::take(int person, int which)
{
    leave(person);
    const PlanChoice &taken = choice(person, which);
    m_plan.chosen[person] = which;
    m_days[taken.day] << person;
    ++m_weeks[mondayOf(taken.day)];
    ++m_groups[m_problem.people[person].group];
    ++m_count;
    m_dayNumbers += taken.day.toJulianDay();
    m_starts += taken.span.start;
    if (taken.engages && !m_problem.engaged.contains(*taken.engages))
        ++m_halfDays[*taken.engages];
}

void PlanRoom::leave(int person)
{
    if (!m_plan.chosen[person])
        return;
    const PlanChoice &left = choice(person, *m_plan.chosen[person]);
    m_plan.chosen[person].reset();
    m_days[left.day].removeOne(person);
    --m_weeks[mondayOf(left.day)];
    --m_groups[m_problem.people[person].group];
    --m_count;
    m_dayNumbers -= left.day.toJulianDay();
    m_starts -= left.span.start;
    if (left.engages && m_halfDays.contains(*left.engages) && --m_halfDays[*left.engages] == 0)
        m_halfDays.remove(*left.engages);
}

QList<int> PlanRoom::inTheWay(int person, const PlanChoice &wanted) const
{
    QList<int> found;
    // What is held around an interview may reach past midnight.
    for (const int step : {-1, 0, 1}) {
        for (const int other : m_days.value(wanted.day.addDays(step))) {
            if (other == person || keepApart(choice(other, *m_plan.chosen[other]), wanted))
                continue;
            found << other;
            if (found.size() == 2)
                return found;
        }
    }
    return found;
}

bool PlanRoom::hasRoom(int person, const PlanChoice &wanted) const
{
    const QDate monday = mondayOf(wanted.day);
    const QString &group = m_problem.people[person].group;
    const auto room = m_problem.groups.constFind(group);
    int onDay = static_cast<int>(m_days.value(wanted.day).size());
    int inWeek = m_weeks.value(monday);
    int inGroup = m_groups.value(group);
    if (const auto which = m_plan.chosen[person]) {
        const QDate day = choice(person, *which).day;
        onDay -= day == wanted.day ? 1 : 0;
        inWeek -= mondayOf(day) == monday ? 1 : 0;
        --inGroup;
    }
    return onDay < m_problem.dayRoom.value(wanted.day, onDay + 1) &&
           inWeek < m_problem.weekRoom.value(monday, inWeek + 1) &&
           (room == m_problem.groups.cend() || inGroup < room->most.value_or(inGroup + 1));
}

bool PlanRoom::fits(int person, const PlanChoice &wanted) const
{
    return hasRoom(person, wanted) && inTheWay(person, wanted).isEmpty();
}

bool PlanRoom::isAlone(const PlanChoice &taken) const
{
    return taken.engages && m_halfDays.value(*taken.engages) == 1;
}

int PlanRoom::wantedMet() const
{
    int met = 0;
    for (auto group = m_problem.groups.cbegin(); group != m_problem.groups.cend(); ++group)
        met += std::min(m_groups.value(group.key()), std::max(group->wanted, 0));
    return met;
}

std::tuple<int, int, int, qint64, qint64> PlanRoom::worth() const
{
    return {wantedMet(), m_count, -static_cast<int>(m_halfDays.size()), -m_dayNumbers, -m_starts};
}

} // namespace colloquy::rules
