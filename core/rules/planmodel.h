// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planunits.h"
#include "core/rules/wholeprogram.h"

#include <QHash>

#include <map>

namespace colloquy::rules {

/// Who is interviewed in which half-day, as a whole program. It knows of the minutes only what rows can say
/// in short; which interviews don't fit beside each other it is told when they were chosen together. No plan
/// that keeps every rule is ever left out.
class PlanModel {
public:
    explicit PlanModel(const PlanProblem &problem);

    /// What the next solution is best in.
    void favourWanted();
    void favourCount();
    void favourFewHalfDays();
    void favourEarlyDays();
    /// Every solution that is no worse in what is kept costs at least so much.
    void boundCost(double least);
    /// From now on no solution may be worse than \a plan in what was favoured last.
    void keep(const PlanAnswer &plan);

    const PlanUnits &units() const { return m_units; }
    const WholeProgram &program() const { return m_program; }
    /// The same days of all weeks taken as one: of each solution of the program the sums of what is alike
    /// solve this one, at the same cost.
    WholeProgram outline() const;
    /// The program with no other half-days of interpreters than those of a solution of its outline.
    WholeProgram within(const std::vector<double> &sums) const;
    /// Where that has no solution of that cost: all others take another half-day, or one more.
    void lookBeyond(const std::vector<double> &sums);
    std::vector<double> outlined(const std::vector<double> &values) const;
    std::vector<double> valuesOf(const PlanAnswer &plan) const;
    /// How many are interviewed in each unit.
    std::vector<int> countsOf(const std::vector<double> &values) const;
    /// Those times, with interpreters who come by \a values.
    PlanAnswer planOf(const std::vector<std::pair<int, PlanChoice>> &times,
                      const std::vector<double> &values) const;
    /// That of these units, one for each interview, no more than \a most can be chosen.
    void forbid(const std::vector<int> &units, int most);

private:
    using Terms = std::vector<WholeProgram::Term>;
    using Team = std::vector<int>;

    WholeProgram::Column &column(int number) { return m_program.columns[static_cast<size_t>(number)]; }
    /// What a column or a row is about; those with the same likeness differ by nothing but the week.
    using Likeness = std::vector<qint64>;
    enum Matter { Unit, Wanted, Engaged, AtLeast };
    enum RowMatter {
        Own,
        Day,
        Week,
        HeadsWithin,
        MinutesWithin,
        Rivals,
        WithinTeam,
        Forbidden,
        ForbiddenWithin
    };
    struct Window {
        TimeSpan span;
        QList<int> units; ///< that lie within it
        int room = 0;     ///< for how many of them
    };

    const PlanUnit &unit(int number) const { return m_units.units[static_cast<size_t>(number)]; }
    int addColumn(double most, const Likeness &likeness, int rank = 0);
    void addRow(double least, double most, Terms terms, const Likeness &likeness = {});
    void tellDaysApart();
    void addUnits();
    void addRooms();
    void addGroups();
    void addHalfDays();
    void addTeam(const QList<int> &units, const Team &team);
    void boundByTeam(const QList<int> &units, const Team &team, int most, const Likeness &which);
    void addCliques(const QList<int> &units);
    std::vector<QList<int>> rivals(const QList<int> &units) const;
    std::vector<Window> windowsOf(const QList<int> &units) const;
    int roomOf(const QList<int> &units) const;
    void addWindows();
    void addWindows(const QList<int> &units, qint64 shortest);
    int atLeast(int unit, int count);
    bool isIn(const std::vector<double> &sums, int column) const;
    void clearCosts();
    Terms costs() const;
    HalfDay halfDay(const PlanUnit &unit, int interpreter) const;

    const PlanProblem &m_problem;
    PlanUnits m_units;
    WholeProgram m_program;      ///< its first columns are the units
    QMap<QDate, int> m_dayKinds; ///< days of one kind have the same units and room
    std::map<Likeness, int> m_columnKinds;
    std::map<Likeness, int> m_rowKinds;
    std::vector<int> m_columns; ///< of the outline, for each column
    std::vector<int> m_rows;
    QMap<QString, int> m_wanted;                  ///< columns of groups
    QMap<HalfDay, int> m_halfDays;                ///< columns of those that count
    std::map<std::pair<int, int>, int> m_atLeast; ///< columns that say whether a unit has so many
};

} // namespace colloquy::rules
