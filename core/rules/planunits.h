// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plan.h"

#include <vector>

namespace colloquy::rules {

/// People of one group who can come at the same times.
struct PlanClass {
    QList<int> people;
    QList<PlanChoice> choices;
    QList<int> units; ///< of each choice, the number of its unit
};

/// All times of a class in one half-day for which one of the same interpreters must come.
struct PlanUnit {
    int who = 0; ///< the class
    QDate day;
    bool afternoon = false;
    std::vector<int> team;         ///< any of them, sorted; empty: nobody has to come who wouldn't anyway
    std::vector<PlanChoice> times; ///< whoever interprets; by start
    TimeSpan hull;                 ///< of their buffered spans
    qint64 shortest = 0;           ///< of them, in seconds
    int most = 1;                  ///< of the class who could be interviewed in it, at most

    std::vector<TimeSpan> spans() const;
};

bool isSameTime(const PlanChoice &one, const PlanChoice &other);

/// Who comes when, with the exact minutes left for later.
struct PlanUnits {
    std::vector<PlanClass> classes;
    std::vector<PlanUnit> units;

    explicit PlanUnits(const PlanProblem &problem);
};

} // namespace colloquy::rules
