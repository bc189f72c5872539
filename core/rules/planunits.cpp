// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planunits.h"

#include "core/rules/overlaps.h"

#include <algorithm>
#include <map>

namespace colloquy::rules {

namespace {

using UnitKey = std::tuple<QDate, bool, std::vector<int>>;

std::vector<PlanClass> classesOf(const PlanProblem &problem)
{
    std::vector<PlanClass> classes;
    for (int person = 0; person < problem.people.size(); ++person) {
        const PlanPerson &each = problem.people[person];
        if (each.choices.isEmpty())
            continue;
        const auto same = std::ranges::find_if(classes, [&](const PlanClass &other) {
            return problem.people[other.people.first()].group == each.group && other.choices == each.choices;
        });
        if (same == classes.end())
            classes.push_back({{person}, each.choices, {}});
        else
            same->people << person;
    }
    return classes;
}

/// Where nobody interprets, any noon parts the day as well as another.
bool isAfternoon(const PlanChoice &choice)
{
    const QDateTime noon(choice.day, QTime(12, 0), Qt::UTC);
    return choice.engages ? choice.engages->afternoon : choice.span.start >= noon.toSecsSinceEpoch();
}

/// Who could interpret at the time of each choice; nobody where one of them comes anyway.
std::vector<std::vector<int>> teamsOf(const PlanProblem &problem, const QList<PlanChoice> &choices)
{
    std::vector<std::vector<int>> teams(static_cast<size_t>(choices.size()));
    for (qsizetype first = 0; first < choices.size(); ++first) {
        std::vector<int> team;
        bool free = false;
        for (qsizetype i = first; i >= 0 && choices[i].span.start == choices[first].span.start; --i) {
            if (!isSameTime(choices[i], choices[first]))
                continue;
            const std::optional<HalfDay> &engages = choices[i].engages;
            free = free || !engages || problem.engaged.contains(*engages);
            team.push_back(engages ? engages->interpreter : 0);
        }
        if (free)
            team.clear();
        std::ranges::sort(team);
        for (qsizetype i = first; i >= 0 && choices[i].span.start == choices[first].span.start; --i) {
            if (isSameTime(choices[i], choices[first]))
                teams[static_cast<size_t>(i)] = team;
        }
    }
    return teams;
}

void addTime(PlanUnit &unit, const PlanChoice &choice)
{
    const auto same = [&](const PlanChoice &other) { return isSameTime(other, choice); };
    if (std::ranges::any_of(unit.times, same))
        return;
    const TimeSpan &span = choice.buffered;
    const bool first = unit.times.empty();
    unit.hull =
        first ? span : TimeSpan{std::min(unit.hull.start, span.start), std::max(unit.hull.end, span.end)};
    unit.shortest = first ? span.end - span.start : std::min(unit.shortest, span.end - span.start);
    unit.times.push_back(choice);
}

} // namespace

bool isSameTime(const PlanChoice &one, const PlanChoice &other)
{
    return one.span == other.span && one.buffered == other.buffered && one.travelled == other.travelled;
}

std::vector<TimeSpan> PlanUnit::spans() const
{
    std::vector<TimeSpan> spans;
    for (const PlanChoice &time : times)
        spans.push_back(time.buffered);
    return spans;
}

PlanUnits::PlanUnits(const PlanProblem &problem)
    : classes(classesOf(problem))
{
    for (int who = 0; who < static_cast<int>(classes.size()); ++who) {
        PlanClass &each = classes[static_cast<size_t>(who)];
        const auto teams = teamsOf(problem, each.choices);
        std::map<UnitKey, int> numbers;
        for (qsizetype i = 0; i < each.choices.size(); ++i) {
            const PlanChoice &choice = each.choices[i];
            const std::vector<int> &team = teams[static_cast<size_t>(i)];
            const auto [found, isNew] =
                numbers.try_emplace({choice.day, isAfternoon(choice), team}, static_cast<int>(units.size()));
            if (isNew)
                units.push_back({who, choice.day, isAfternoon(choice), team, {}, {}, 0, 1});
            addTime(units[static_cast<size_t>(found->second)], choice);
            each.units << found->second;
        }
    }
    for (PlanUnit &unit : units) {
        const auto people = classes[static_cast<size_t>(unit.who)].people.size();
        unit.most = std::min(static_cast<int>(people), mostOf(unit.spans()));
    }
}

} // namespace colloquy::rules
