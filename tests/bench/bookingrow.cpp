// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "tests/bench/flushes.h"
#include "tests/bench/rawstudy.h"

#include <QFile>

#include <sqlite3.h>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

/// Two a day, on working days, from the second Monday on: nothing to warn of.
WallTime slot(int number)
{
    const int day = number / 2;
    return {QDate(2026, 12, 7).addDays(day / 5 * 7 + day % 5),
            number % 2 == 0 ? QTime(10, 0) : QTime(14, 0),
            "Europe/London",
            {}};
}

/// An interview and its line in a log, in a file of their own with a study's pragmas.
class BareBookings {
public:
    explicit BareBookings(const QString &path)
        : m_file(path)
    {
        m_file.run(
            "CREATE TABLE interview (id BLOB NOT NULL PRIMARY KEY, participant BLOB NOT NULL, start INTEGER "
            "NOT NULL,"
            " minutes INTEGER NOT NULL, mode TEXT NOT NULL, state TEXT NOT NULL, place BLOB) STRICT;"
            "CREATE INDEX interview_start ON interview (start);"
            "CREATE TABLE log (seq INTEGER NOT NULL PRIMARY KEY, utc INTEGER NOT NULL, action TEXT NOT NULL,"
            " row_id BLOB NOT NULL, content BLOB NOT NULL, mac BLOB NOT NULL) STRICT;");
        m_interview = m_file.prepare("INSERT INTO interview VALUES (?, ?, ?, 60, 'teams', 'confirmed', ?)");
        m_log = m_file.prepare("INSERT INTO log VALUES (NULL, 1, 'interview.book', ?, ?, ?)");
    }
    ~BareBookings()
    {
        sqlite3_finalize(m_interview);
        sqlite3_finalize(m_log);
    }
    Q_DISABLE_COPY_MOVE(BareBookings)

    void book(qint64 start)
    {
        const QByteArray id = Id<Interview>::create().bytes();
        m_file.run("BEGIN IMMEDIATE");
        bind(m_interview, {id, id, {}, QByteArray(170, 'x')});
        sqlite3_bind_int64(m_interview, 3, start);
        step(m_interview);
        bind(m_log, {id, QByteArray(554, 'x'), QByteArray(32, 'x')});
        step(m_log);
        m_file.run("COMMIT");
    }

private:
    static void bind(sqlite3_stmt *statement, const QByteArrayList &blobs)
    {
        for (int i = 0; i < blobs.size(); ++i)
            sqlite3_bind_blob64(statement, i + 1, blobs[i].constData(),
                                static_cast<sqlite3_uint64>(blobs[i].size()), SQLITE_TRANSIENT);
    }

    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("The bare booking fails: %s", sqlite3_errmsg(m_file.handle()));
        sqlite3_reset(statement);
    }

    RawFile m_file;
    sqlite3_stmt *m_interview;
    sqlite3_stmt *m_log;
};

/// A copy, so that the next run finds everybody waiting again.
std::unique_ptr<Workspace> freshCopy(Bench &bench)
{
    const Extent waiting{bench.scale.few, 0, true};
    bench.study(waiting);
    const QString copy = bench.path(u"bookings.study"_s);
    QFile::remove(copy);
    QFile::copy(bench.pathOf(waiting), copy);
    return madeUpStudy(copy, waiting);
}

void book(Workspace &workspace, const Id<Participant> &participant, int number)
{
    BookInterview request;
    request.participant = participant;
    request.start = slot(number);
    request.minutes = 45;
    request.place = u"https://meet.example.org/%1"_s.arg(number);
    if (const auto booked = bookInterview(workspace, request); !booked) {
        for (const Finding &finding : booked.error().findings)
            qWarning("%s %s", qPrintable(codeText(finding.code)), qPrintable(finding.subject));
        qFatal("The bench's interview %d isn't booked.", number);
    }
}

} // namespace

void benchBooking(Bench &bench)
{
    const auto workspace = freshCopy(bench);
    const QList<ParticipantSummary> people = participants(*workspace, false);
    const QString bare = bench.path(u"bare.sqlite"_s);
    QFile::remove(bare);
    BareBookings floor(bare);
    int number = 0;
    int flushed = 0;
    Contest contest;
    contest.ours = [&] {
        const int before = flushes();
        const double seconds = secondsOf([&] { book(*workspace, people[number].id, number); });
        flushed = flushes() - before;
        ++number;
        return seconds;
    };
    contest.floor = [&] { return secondsOf([&] { floor.book(monday() + number * 3600); }); };
    const Rounds rounds = takeTurns(contest, qMin(bench.scale.bookings, static_cast<int>(people.size()) - 1));
    bench.report.heading(u"One booking: checked, sealed, audited, durable"_s);
    bench.report.add(figureOf({u"median of %1"_s.arg(rounds.ours.size()),
                               u"floor: bare SQLite, one row and one log row"_s,
                               bench.goal(1.3),
                               {},
                               {}},
                              rounds));
    bench.report.add({u"slowest but one in a hundred"_s,
                      1000 * quantile(rounds.ours, 0.99),
                      u"ms"_s,
                      {{u"floor"_s,
                        1000 * quantile(rounds.floor, 0.99),
                        quantile(rounds.ours, 0.99) / quantile(rounds.floor, 0.99),
                        {}}}});
    bench.report.note(u"%1 flushes each (tests hold them at exactly 5)"_s.arg(flushed));
}

} // namespace colloquy::bench
