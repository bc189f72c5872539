// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan.h"

#include "core/rules/planneeds.h"
#include "core/rules/planroom.h"
#include "core/rules/plansearch.h"

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

bool anyWanted(const PlanProblem &problem)
{
    return std::ranges::any_of(problem.groups, [](const GroupRoom &room) { return room.wanted > 0; });
}

/// A plan that gets better in one thing after the other.
class Planner {
public:
    Planner(const PlanProblem &problem, const PlanAnswer &plan, const IsEnough &isEnough)
        : m_problem(problem)
        , m_isEnough(isEnough)
        , m_plan(plan)
        , m_model(problem)
    {}

    /// False where it isn't proved that there is no better one.
    bool improve();
    PlanAnswer earliest();

private:
    enum class Step { Proved, GoOn, GiveUp };

    bool improve(void (PlanModel::*favour)(), Step (Planner::*next)());
    Step stepByOutline();
    Step stepByHalfDays();
    Step step();
    std::optional<Step> stepWithin(bool mayTurnAway);
    Step take(const WholeAnswer &answer);
    void takeBetter(const PlanAnswer &plan);

    const PlanProblem &m_problem;
    const IsEnough &m_isEnough;
    PlanAnswer m_plan;
    PlanModel m_model;
    bool m_turnedAway = false;
};

bool Planner::improve()
{
    bool proved = !anyWanted(m_problem) || improve(&PlanModel::favourWanted, &Planner::stepByOutline);
    proved &= improve(&PlanModel::favourCount, &Planner::stepByOutline);
    proved &= improve(&PlanModel::favourFewHalfDays, &Planner::stepByHalfDays);
    proved &= improve(&PlanModel::favourEarlyDays, &Planner::step);
    return proved;
}

bool Planner::improve(void (PlanModel::*favour)(), Step (Planner::*next)())
{
    (m_model.*favour)();
    Step now = Step::GoOn;
    while (now == Step::GoOn && !m_isEnough())
        now = (this->*next)();
    m_model.keep(m_plan);
    return now == Step::Proved;
}

void Planner::takeBetter(const PlanAnswer &plan)
{
    if (PlanRoom(m_problem, plan).worth() > PlanRoom(m_problem, m_plan).worth())
        m_plan = plan;
}

/// Of a solution whose interviews don't all fit beside each other the model learns.
Planner::Step Planner::take(const WholeAnswer &answer)
{
    const Timed found = timed(m_model, answer.values);
    takeBetter(found.fit == Fit::Yes ? found.plan : completed(m_problem, found.plan));
    if (found.fit == Fit::No)
        return Step::GoOn;
    return found.fit == Fit::Yes && answer.proved ? Step::Proved : Step::GiveUp;
}

Planner::Step Planner::step()
{
    const std::vector<double> known = m_model.valuesOf(m_plan);
    const WholeAnswer answer = solve(m_model.program(), known, m_isEnough);
    if (answer.values != known)
        return take(answer);
    return answer.proved ? Step::Proved : Step::GiveUp;
}

/// The outline is soon solved, and no plan is better than it. Where it isn't, only the half-days that it
/// takes are looked at.
std::optional<Planner::Step> Planner::stepWithin(bool mayTurnAway)
{
    const std::vector<double> known = m_model.valuesOf(m_plan);
    const std::vector<double> sums = m_model.outlined(known);
    const WholeProgram outline = m_model.outline();
    const WholeAnswer bound = solve(outline, sums, m_isEnough);
    if (!bound.proved)
        return std::nullopt;
    if (bound.values == sums)
        return Step::Proved;
    const double least = costOf(outline, bound.values);
    m_model.boundCost(least);
    WholeAnswer answer =
        solve(m_model.within(bound.values), known, m_isEnough, m_turnedAway ? least + 1 : WholeProgram::any);
    if (costOf(m_model.program(), answer.values) < least + 0.5) {
        answer.proved = true;
        return take(answer);
    }
    if (!mayTurnAway || !answer.proved)
        return std::nullopt;
    m_model.lookBeyond(bound.values);
    m_turnedAway = true;
    if (answer.values != known)
        take(answer);
    return Step::GoOn;
}

Planner::Step Planner::stepByOutline()
{
    const std::optional<Step> within = stepWithin(false);
    return within ? *within : step();
}

Planner::Step Planner::stepByHalfDays()
{
    const std::optional<Step> within = stepWithin(true);
    return within ? *within : step();
}

/// The least sum of starts on each day with those who are interviewed on it.
PlanAnswer Planner::earliest()
{
    takeBetter(timed(m_model, m_model.valuesOf(m_plan)).plan);
    return m_plan;
}

} // namespace

PlanAnswer bestPlan(const PlanProblem &problem, const std::function<bool()> &isEnough)
{
    const NeededChoices needed(problem);
    const PlanAnswer first = needed.fromWhole(greedyPlan(problem));
    Planner planner(needed.problem(), bettered(needed.problem(), first, isEnough), isEnough);
    const bool proved = planner.improve();
    PlanAnswer plan = needed.toWhole(planner.earliest());
    plan.optimal = proved;
    return plan;
}

} // namespace colloquy::rules
