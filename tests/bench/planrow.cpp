// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/plan.h"
#include "core/rules/wholeprogram.h"
#include "tests/support/planningstudy.h"

#include <QFile>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

/// A study with nobody in it but those who are to be planned.
std::unique_ptr<Workspace> studyToPlan(Bench &bench, const PlanningExtent &extent)
{
    const Extent nobody{0, 0};
    bench.study(nobody);
    const QString path = bench.path(u"plan-%1.study"_s.arg(extent.people));
    QFile::remove(path);
    QFile::copy(bench.pathOf(nobody), path);
    auto workspace = madeUpStudy(path, nobody);
    fillForPlanning(*workspace, extent);
    return workspace;
}

MakePlan fourWeeks()
{
    MakePlan request;
    request.from = QDate(2026, 12, 1);
    request.to = QDate(2026, 12, 25);
    return request;
}

/// The bare question alone, asked of the library as one program: how many can there be, where everybody could
/// come in any of so many hours, one at a time and ten a week.
void solvePlainly(int people)
{
    constexpr int hours = 160;
    rules::WholeProgram program;
    std::vector<rules::WholeProgram::Row> inHour(hours, {-rules::WholeProgram::any, 1, {}});
    rules::WholeProgram::Row all{-rules::WholeProgram::any, 40, {}};
    for (int person = 0; person < people; ++person) {
        rules::WholeProgram::Row own{-rules::WholeProgram::any, 1, {}};
        for (int hour = person % 5; hour < hours; hour += 5) {
            const auto column = static_cast<int>(program.columns.size());
            program.columns.push_back({1, -1, true, 0});
            own.terms.push_back({column, 1});
            all.terms.push_back({column, 1});
            inHour[static_cast<size_t>(hour)].terms.push_back({column, 1});
        }
        program.rows.push_back(own);
    }
    program.rows.insert(program.rows.end(), inHour.begin(), inHour.end());
    program.rows.push_back(all);
    if (!rules::solve(program, std::vector<double>(program.columns.size(), 0), [] { return false; }).proved)
        qFatal("The plain program isn't solved.");
}

} // namespace

void benchPlan(Bench &bench)
{
    bench.report.heading(u"A plan of four weeks, with interpreters"_s);
    const QList<int> sizes = bench.scale.goals ? QList<int>{20, 60, 200} : QList<int>{6};
    for (const int people : sizes) {
        const auto workspace = studyToPlan(bench, {people, 4 + people / 12, 3});
        bool proved = false;
        const double ours = secondsOf([&] {
            const auto plan = makePlan(*workspace, fourWeeks());
            proved = plan && plan->optimal;
        });
        const double plain = secondsOf([&] { solvePlainly(people); });
        bench.report.add(
            {u"%1 people, %2"_s.arg(people).arg(proved ? u"proved"_s : u"not proved"_s),
             ours * 1000,
             u"ms"_s,
             {{u"the number of interviews alone, as one program"_s, plain * 1000, ours / plain, {}}}});
    }
}

} // namespace colloquy::bench
