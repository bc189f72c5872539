// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planmodel.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace colloquy::rules {

namespace {

/// What each column of a row comes to.
using Factors = std::map<int, double>;

/// Sums of rows with a most; those with a least are turned round.
std::vector<Factors> sumsOf(const WholeProgram &program, const std::vector<int> &kinds, WholeProgram &outline)
{
    std::vector<Factors> sums(outline.rows.size());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const WholeProgram::Row &row = program.rows[i];
        const auto kind = static_cast<size_t>(kinds[i]);
        const double sign = std::isinf(row.most) ? -1 : 1;
        outline.rows[kind].most += sign > 0 ? row.most : -row.least;
        for (const WholeProgram::Term &term : row.terms)
            sums[kind][term.column] += sign * term.factor;
    }
    return sums;
}

} // namespace

void PlanModel::tellDaysApart()
{
    QMap<QDate, Likeness> days;
    for (const PlanUnit &unit : m_units.units) {
        const qint64 midnight = QDateTime(unit.day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        Likeness &day = days[unit.day];
        day.insert(day.end(), {-1, unit.who, unit.afternoon, m_problem.dayRoom.value(unit.day, -1)});
        day.insert(day.end(), unit.team.begin(), unit.team.end());
        for (const PlanChoice &time : unit.times) {
            for (const TimeSpan &span : {time.span, time.buffered, time.travelled})
                day.insert(day.end(), {span.start - midnight, span.end - midnight});
        }
    }
    std::map<Likeness, int> kinds;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        m_dayKinds.insert(day.key(), kinds.try_emplace(*day, static_cast<int>(kinds.size())).first->second);
}

// Of columns that are one in the outline the least factor counts: the row then holds whichever of them is
// meant.
WholeProgram PlanModel::outline() const
{
    WholeProgram outline;
    std::vector<int> sizes(m_columnKinds.size(), 0);
    outline.columns.resize(m_columnKinds.size(), {0, 0, true, 0});
    outline.rows.resize(m_rowKinds.size(), {-WholeProgram::any, 0, {}});
    for (size_t i = 0; i < m_columns.size(); ++i) {
        WholeProgram::Column &sum = outline.columns[static_cast<size_t>(m_columns[i])];
        const WholeProgram::Column &own = m_program.columns[i];
        sum = {sum.most + own.most, own.cost, true, own.rank};
        ++sizes[static_cast<size_t>(m_columns[i])];
    }
    const std::vector<Factors> sums = sumsOf(m_program, m_rows, outline);
    for (size_t i = 0; i < sums.size(); ++i) {
        std::map<int, std::pair<int, double>> least; // how many of a kind are in it, and their least factor
        for (const auto &[column, factor] : sums[i]) {
            auto &[count, lowest] = least[m_columns[static_cast<size_t>(column)]];
            lowest = count == 0 ? factor : std::min(lowest, factor);
            ++count;
        }
        for (const auto &[column, found] : least) {
            const bool all = found.first == sizes[static_cast<size_t>(column)];
            const double factor = all ? found.second : std::min(found.second, 0.0);
            if (factor != 0)
                outline.rows[i].terms.push_back({column, factor});
        }
    }
    return outline;
}

std::vector<double> PlanModel::outlined(const std::vector<double> &values) const
{
    std::vector<double> sums(m_columnKinds.size(), 0);
    for (size_t i = 0; i < values.size(); ++i)
        sums[static_cast<size_t>(m_columns[i])] += values[i];
    return sums;
}

WholeProgram PlanModel::within(const std::vector<double> &sums) const
{
    WholeProgram program = m_program;
    for (const int engaged : m_halfDays) {
        if (!isIn(sums, engaged))
            program.columns[static_cast<size_t>(engaged)].most = 0;
    }
    return program;
}

void PlanModel::lookBeyond(const std::vector<double> &sums)
{
    Terms terms;
    double cost = 0;
    for (const int engaged : m_halfDays)
        terms.push_back({engaged, isIn(sums, engaged) ? 1.0 : 2.0});
    std::set<int> kinds;
    for (const int engaged : m_halfDays)
        kinds.insert(m_columns[static_cast<size_t>(engaged)]);
    for (const int kind : kinds)
        cost += sums[static_cast<size_t>(kind)];
    addRow(std::round(cost) + 1, WholeProgram::any, std::move(terms));
}

bool PlanModel::isIn(const std::vector<double> &sums, int column) const
{
    return sums[static_cast<size_t>(m_columns[static_cast<size_t>(column)])] > 0.5;
}

} // namespace colloquy::rules
