// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/exchange.h"
#include "tests/bench/child.h"
#include "tests/bench/rawstudy.h"

#include <QFile>
#include <QStandardPaths>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

Outcome writeOurs(const QString &study, const QString &csv)
{
    const auto workspace = openStudy(study);
    ExportSchedule request;
    request.reader = CsvFor::Plain;
    return exportSchedule(*workspace, request, csv);
}

/// The SELECT that our export runs.
QByteArray selectOf(const QString &study)
{
    const auto workspace = openStudy(study);
    const StatementLog log(*workspace);
    ExportSchedule request;
    request.from = request.to = QDate(1990, 1, 1);
    if (!writeSchedule(*workspace, request, [](QByteArrayView) { return Outcome(); }))
        return {};
    return log.longest()
        .replace("631152000", "-9223372036854775807")
        .replace("631238400", "9223372036854775807");
}

/// Each in a process of its own, so that memory is what this one needed.
class Exports {
public:
    Exports(Bench &bench, const Extent &extent)
        : m_study(bench.pathOf(extent))
        , m_csv(bench.path(u"schedule.csv"_s))
        , m_select(bench.path(u"select.sql"_s))
    {
        bench.study(extent);
        QFile file(m_select);
        if (file.open(QIODevice::WriteOnly))
            file.write(selectOf(m_study));
    }

    Measured ours() const { return measuredAlone({u"export"_s, u"ours"_s, m_study, m_csv}); }
    Measured floor() const { return measuredAlone({u"export"_s, u"floor"_s, m_study, m_csv, m_select}); }
    double peer() const
    {
        return secondsOfProgram(u"sqlite3"_s, {u"-csv"_s, u"-header"_s, m_study, u".read "_s + m_select},
                                m_csv);
    }

private:
    QString m_study;
    QString m_csv;
    QString m_select;
};

} // namespace

int exportAlone(const QStringList &arguments)
{
    const QString study = arguments.value(1);
    const QString csv = arguments.value(2);
    double seconds = 0;
    if (arguments.value(0) == u"ours"_s) {
        seconds = secondsOf([&] {
            if (!writeOurs(study, csv))
                qFatal("The export fails.");
        });
    } else {
        QFile select(arguments.value(3));
        if (!select.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray sql = select.readAll();
        seconds = secondsOf([&] { writeCsv(RawFile(study), sql, csv); });
    }
    tell(seconds);
    return 0;
}

void benchExport(Bench &bench)
{
    const Extent many{bench.scale.many, bench.scale.meetings};
    const Extent tenth{bench.scale.many / 10, bench.scale.meetings};
    const Exports large(bench, many);
    const Exports small(bench, tenth);
    Measured last;
    Contest contest;
    contest.ours = [&] { return (last = large.ours()).seconds; };
    contest.floor = [&] { return large.floor().seconds; };
    if (!QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        contest.peer = [&] { return large.peer(); };
    bench.report.heading(u"Export of the schedule"_s);
    bench.report.add(
        figureOf({u"%L1 interviews as CSV, flushed to the disk"_s.arg(many.people * many.interviewsEach),
                  u"floor: the same SELECT, written by a bare C loop"_s, bench.goal(1.25),
                  u"peer: sqlite3 -csv of the same SELECT"_s, bench.goal(0.7)},
                 takeTurns(contest, bench.scale.rounds)));
    const double before = small.ours().memory;
    bench.report.add({u"peak memory"_s,
                      last.memory,
                      u"MiB"_s,
                      {{u"of a tenth of the interviews"_s, before, last.memory / before, bench.goal(1.1)}}});
}

} // namespace colloquy::bench
