// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plan.h"

#include <QHash>

namespace colloquy::rules {

/// A plan that changes one interview at a time and never breaks a rule.
class PlanRoom {
public:
    explicit PlanRoom(const PlanProblem &problem, const PlanAnswer &plan = {});

    const PlanAnswer &plan() const { return m_plan; }
    const PlanChoice &choice(int person, int which) const { return m_problem.people[person].choices[which]; }

    void take(int person, int which);
    void leave(int person);

    /// Whose interviews keep somebody from a choice, at most two; their own doesn't.
    QList<int> inTheWay(int person, const PlanChoice &choice) const;
    /// Whether day, week and group have room for one more.
    bool hasRoom(int person, const PlanChoice &choice) const;
    /// Whether a half-day counts for the sake of this one only.
    bool isAlone(const PlanChoice &taken) const;
    bool fits(int person, const PlanChoice &choice) const;

    /// The greater comes before the other.
    std::tuple<int, int, int, qint64, qint64> worth() const;

private:
    int wantedMet() const;

    const PlanProblem &m_problem;
    PlanAnswer m_plan;
    QHash<QDate, QList<int>> m_days; ///< who is interviewed
    QHash<QDate, int> m_weeks;
    QHash<QString, int> m_groups;
    QMap<HalfDay, int> m_halfDays; ///< interviews in those that count
    int m_count = 0;
    qint64 m_dayNumbers = 0; ///< sum of Julian days
    qint64 m_starts = 0;
};

} // namespace colloquy::rules
