// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan.h"

#include "core/rules/planmodel.h"

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

} // namespace

PlanAnswer bestPlan(const PlanProblem &problem, const std::function<bool()> &isEnough)
{
    PlanAnswer plan = bettered(problem, greedyPlan(problem), isEnough);
    PlanModel model(problem);
    bool proved = true;
    if (anyWanted(problem)) {
        model.favourWanted();
        proved &= improve(model, plan, isEnough);
    }
    for (const auto favour :
         {&PlanModel::favourCount, &PlanModel::favourFewHalfDays, &PlanModel::favourEarly}) {
        (model.*favour)();
        plan = bettered(problem, plan, isEnough);
        proved &= improve(model, plan, isEnough);
    }
    plan.optimal = proved;
    return plan;
}

} // namespace colloquy::rules
