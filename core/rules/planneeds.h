// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plan.h"

namespace colloquy::rules {

/// A problem without the choices that no plan needs: where for a half-day one interpreter can do all that
/// another can, and comes no dearer, nobody has to ask the other.
class NeededChoices {
public:
    explicit NeededChoices(const PlanProblem &whole);

    const PlanProblem &problem() const { return m_problem; }
    /// No worse, and of this problem.
    PlanAnswer fromWhole(const PlanAnswer &plan) const;
    PlanAnswer toWhole(const PlanAnswer &plan) const;

private:
    const PlanProblem &m_whole;
    PlanProblem m_problem;
    QMap<HalfDay, int> m_instead; ///< who comes in their place
    QList<QList<int>> m_numbers;  ///< of each person, which choices are left
};

} // namespace colloquy::rules
