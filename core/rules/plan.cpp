// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan.h"

#include "core/rules/planmodel.h"
#include "core/rules/planroom.h"

#include <algorithm>

namespace colloquy::rules {

bool keepApart(const PlanChoice &one, const PlanChoice &other)
{
    return !one.buffered.overlaps(other.buffered) && !one.travelled.overlaps(other.travelled);
}

int PlanAnswer::count() const
{
    return static_cast<int>(std::ranges::count_if(chosen, [](const auto &each) { return each.has_value(); }));
}

namespace {

/// The best of what the model favours now, which it keeps from then on.
bool improve(PlanModel &model, PlanAnswer &plan, const std::function<bool()> &isEnough)
{
    WholeAnswer answer = solve(model.program(), model.valuesOf(plan), isEnough);
    std::optional<PlanAnswer> found = model.planOf(answer.values);
    if (!found) {
        model.makeAllWhole();
        answer = solve(model.program(), model.valuesOf(plan), isEnough);
        found = model.planOf(answer.values);
    }
    plan.chosen = found.value_or(plan).chosen;
    model.keep(plan);
    return answer.proved;
}

bool anyWanted(const PlanProblem &problem)
{
    return std::ranges::any_of(problem.groups, [](const GroupRoom &room) { return room.wanted > 0; });
}

bool hasEverybody(const PlanProblem &problem, const PlanAnswer &plan)
{
    for (int person = 0; person < problem.people.size(); ++person) {
        if (!plan.chosen[person] && !problem.people[person].choices.isEmpty())
            return false;
    }
    return true;
}

int halfDaysOf(const PlanProblem &problem, const PlanAnswer &plan)
{
    return -std::get<2>(PlanRoom(problem, plan).worth());
}

/// Whether a half-day that counts might be needed for them.
bool mayEngage(const PlanProblem &problem, const PlanPerson &person)
{
    return std::ranges::any_of(person.choices, [&](const PlanChoice &choice) {
        return choice.engages && !problem.engaged.contains(*choice.engages);
    });
}

/// Those for whom nobody interprets rarely stand in the way of those who need it. Without them the fewest
/// half-days are soon found; where they all fit in around that, it is proved. False where it isn't.
bool fewestHalfDays(const PlanProblem &problem, PlanAnswer &plan, const std::function<bool()> &isEnough)
{
    PlanProblem part = problem;
    PlanAnswer partly = plan;
    for (int person = 0; person < problem.people.size(); ++person) {
        if (mayEngage(problem, problem.people[person]))
            continue;
        if (!plan.chosen[person] && !problem.people[person].choices.isEmpty())
            return false;
        part.people[person].choices.clear();
        partly.chosen[person].reset();
    }
    PlanModel model(part);
    model.favourCount();
    model.keep(partly);
    model.favourFewHalfDays();
    if (!improve(model, partly, isEnough))
        return false;
    const PlanAnswer whole = bettered(problem, completed(problem, partly), isEnough);
    if (PlanRoom(problem, whole).worth() > PlanRoom(problem, plan).worth())
        plan = whole;
    return halfDaysOf(problem, plan) == halfDaysOf(problem, partly);
}

} // namespace

PlanAnswer bestPlan(const PlanProblem &problem, const std::function<bool()> &isEnough)
{
    PlanAnswer plan = bettered(problem, greedyPlan(problem), isEnough);
    PlanModel model(problem);
    bool proved = true;
    const auto goOn = [&](bool isBest) {
        if (isBest)
            model.keep(plan);
        else
            proved &= improve(model, plan, isEnough);
    };
    if (anyWanted(problem)) {
        model.favourWanted();
        goOn(false);
    }
    model.favourCount();
    plan = bettered(problem, plan, isEnough);
    goOn(hasEverybody(problem, plan));
    model.favourFewHalfDays();
    plan = bettered(problem, plan, isEnough);
    goOn(halfDaysOf(problem, plan) == 0 || fewestHalfDays(problem, plan, isEnough));
    model.favourEarly();
    plan = bettered(problem, plan, isEnough);
    goOn(false);
    plan.optimal = proved;
    return plan;
}

} // namespace colloquy::rules
