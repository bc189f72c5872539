// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/exchange.h"
#include "core/actions/overview.h"
#include "core/actions/privacy.h"
#include "ui/models/participantcolumns.h"

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

using ParticipantModel = ValueTableModel<ParticipantSummary>;

/// One study, and what is done with all of it.
class Whole {
public:
    Whole(Bench &bench, int people)
        : m_path(bench.pathOf({people, 0}))
        , m_csv(bench.path(u"growth.csv"_s))
        , m_workspace(bench.study({people, 0}))
        , m_model(participantColumns({{}, "Europe/London", {}}),
                  [](const ParticipantSummary &row) { return row.id.uuid; })
    {
        m_model.setSearchText(participantSearchText);
        m_model.sort(0);
        m_model.setRows(participants(*m_workspace, true));
        m_model.setFilterText(u"zo"_s);
    }

    double open()
    {
        return secondsOf([&] {
            const auto workspace = openStudy(m_path);
            if (workspace->unlock(passphrase()))
                participants(*workspace, true);
        });
    }

    double filter()
    {
        return secondsOf([&] {
            for (const QString &text : {u"s"_s, u"si"_s, u"sio"_s, QString()})
                m_model.setFilterText(text);
        });
    }

    double list()
    {
        return secondsOf([&] { participants(*m_workspace, false); });
    }

    double schedule()
    {
        return secondsOf([&] { interviews(*m_workspace, {}, {}); });
    }

    double exportAll()
    {
        return secondsOf([&] {
            ExportSchedule request;
            request.identified = false;
            if (!exportSchedule(*m_workspace, request, m_csv))
                qFatal("The export fails.");
        });
    }

    double verifyAll()
    {
        return secondsOf([&] {
            const auto findings = verify(*m_workspace);
            if (!findings || anyBlocks(*findings))
                qFatal("The study for the benches is damaged.");
        });
    }

private:
    QString m_path;
    QString m_csv;
    std::unique_ptr<Workspace> m_workspace;
    ParticipantModel m_model;
};

struct Work {
    QString title;
    double (Whole::*run)();
};

/// The quickest of a few, for a small study is soon disturbed.
double best(Whole &whole, const Work &work, int rounds)
{
    std::vector<double> seconds;
    for (int i = 0; i < rounds; ++i)
        seconds.push_back((whole.*work.run)());
    return quantile(seconds, 0);
}

} // namespace

void benchGrowth(Bench &bench)
{
    const int few = bench.scale.few;
    const int many = bench.scale.many;
    const double times = static_cast<double>(many) / few;
    Whole small(bench, few);
    Whole large(bench, many);
    bench.report.heading(u"%1 times the data: %L2 people instead of %L3"_s.arg(times).arg(many).arg(few));
    const QList<Work> works{{u"open and unlock, names shown"_s, &Whole::open},
                            {u"four keystrokes in the filter"_s, &Whole::filter},
                            {u"list of people"_s, &Whole::list},
                            {u"list of interviews"_s, &Whole::schedule},
                            {u"export of the schedule"_s, &Whole::exportAll},
                            {u"verify"_s, &Whole::verifyAll}};
    for (const Work &work : works) {
        const double before = best(small, work, bench.scale.rounds * 3);
        const double after = best(large, work, qMin(3, bench.scale.rounds));
        bench.report.add(
            {work.title,
             1000 * after,
             u"ms"_s,
             {{u"of %L1 people"_s.arg(few), 1000 * before, after / before, bench.goal(1.1 * times)}}});
    }
}

} // namespace colloquy::bench
