// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plan.h"
#include "core/rules/wholeprogram.h"

#include <QHash>

namespace colloquy::rules {

/// A plan as a whole program. People who can come at the same times are one class, and choices at the same
/// time with the same buffers are one slot, taken or not; only slots and half-days have to be whole, for with
/// those given the rest is a matching of people to slots.
class PlanModel {
public:
    explicit PlanModel(const PlanProblem &problem);

    /// What the next solution is best in.
    void favourWanted();
    void favourCount();
    void favourFewHalfDays();
    void favourEarly();
    /// From now on no solution may be worse than \a plan in what was favoured last.
    void keep(const PlanAnswer &plan);

    const WholeProgram &program() const { return m_program; }
    std::vector<double> valuesOf(const PlanAnswer &plan) const;
    /// Nothing where somebody would come in part to one time and in part to another.
    std::optional<PlanAnswer> planOf(const std::vector<double> &values) const;
    void makeAllWhole();

private:
    struct Class {
        QList<int> people;
        std::vector<int> columns; ///< of its choices, in their order
    };
    struct Slot {
        PlanChoice choice; ///< whoever interprets
        std::vector<WholeProgram::Term> takers;
        int column = -1;
    };
    /// What would need an interpreter for a half-day.
    struct HalfDayUse {
        std::vector<WholeProgram::Term> terms;
        std::vector<TimeSpan> spans;
        std::vector<std::vector<WholeProgram::Term>> byPerson;
    };

    WholeProgram::Column &column(int number) { return m_program.columns[static_cast<size_t>(number)]; }
    const QList<PlanChoice> &choicesOf(const Class &each) const;
    int addColumn(double most, bool whole);
    /// A column that is what \a terms come to; of no use but to be decided early.
    void addSum(std::vector<WholeProgram::Term> terms, double most, int rank);
    void addRow(double least, double most, std::vector<WholeProgram::Term> terms);
    void addClasses();
    void addSlots();
    void addCliques();
    void addDays();
    void addRooms();
    void addGroups();
    void addHalfDays();
    void addHalfDay(const HalfDay &halfDay, const HalfDayUse &use);
    void addToWanted(const QString &group, std::vector<double> &values) const;
    void clearCosts();

    const PlanProblem &m_problem;
    WholeProgram m_program;
    std::vector<Class> m_classes;
    std::vector<Slot> m_slots;
    std::vector<std::pair<int, std::vector<WholeProgram::Term>>> m_sums; ///< columns, and of what
    QHash<QString, int> m_wanted;                                        ///< columns of groups
    QMap<HalfDay, int> m_halfDays;                                       ///< columns of those that count
};

} // namespace colloquy::rules
