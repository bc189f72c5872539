// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "tests/bench/child.h"

#include <QCoreApplication>

#include <chrono>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

/// From the start of the process to the last of the first picture.
Measured started(const QString &program, const QStringList &arguments)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    qputenv("BENCH_START", QByteArray::number(static_cast<qint64>(std::chrono::nanoseconds(now).count())));
    return measuredProgram(beside(program), arguments);
}

} // namespace

void benchStart(Bench &bench)
{
    bench.report.heading(u"Start, until the locked list of people stands still"_s);
    for (const int people : {bench.scale.few, bench.scale.many}) {
        const QString path = bench.pathOf({people, 0});
        bench.study({people, 0});
        std::vector<double> ours, floor;
        Contest contest;
        contest.ours = [&] {
            const Measured measured = started(u"bench-window"_s, {QString::number(people), path});
            ours.push_back(measured.memory);
            return measured.seconds;
        };
        contest.floor = [&] {
            const Measured measured = started(u"bench-barewindow"_s, {QString::number(people)});
            floor.push_back(measured.memory);
            return measured.seconds;
        };
        const Rounds rounds = takeTurns(contest, bench.scale.rounds);
        const double goal = people == bench.scale.many ? 1.3 : 1.8;
        const QString floorName = u"floor: a bare Qt window with as many rows"_s;
        bench.report.add(
            figureOf({u"%L1 people"_s.arg(people), floorName, bench.goal(goal), {}, {}}, rounds));
        bench.report.add({u"peak memory"_s,
                          median(ours),
                          u"MiB"_s,
                          {{floorName, median(floor), median(ours) / median(floor), bench.goal(1.8)}}});
    }
}

} // namespace colloquy::bench
