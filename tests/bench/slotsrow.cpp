// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/busyindex.h"
#include "core/actions/overview.h"
#include "core/actions/slots.h"
#include "core/rules/slots.h"
#include "core/store/transaction.h"
#include "tests/bench/rawstudy.h"

#include <QFile>

#include <sqlite3.h>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wanted = 20;
constexpr int days = 365;
constexpr qint64 hour = 3600;
constexpr qint64 daySeconds = 24 * hour;

qint64 midnight(int day)
{
    return monday() - 8 * hour + day * daySeconds;
}

bool isWorkday(int day)
{
    return day % 7 < 5;
}

/// Every working day is full, but for one hour on every eleventh day that is one: slots are far apart.
QList<TimeSpan> fullYear(int count)
{
    const double each = count / (days * 5 / 7.0);
    QList<TimeSpan> times;
    double due = 0;
    for (int day = 0; day < days && times.size() < count; ++day) {
        if (!isWorkday(day))
            continue;
        due += each;
        const TimeSpan free{midnight(day) + 13 * hour, midnight(day) + 14 * hour};
        const int today = std::max(1, static_cast<int>(due) - static_cast<int>(times.size()));
        for (int i = 0; i < today; ++i) {
            const qint64 start = midnight(day) + 7 * hour + i * 12 * hour / today;
            TimeSpan time{start, start + 12 * hour / std::min(today, 8)};
            if (day % 11 == 0 && time.overlaps(free))
                time = time.start < free.start ? TimeSpan{time.start, free.start}
                                               : TimeSpan{free.end, std::max(time.end, free.end + hour)};
            times << time;
        }
    }
    return times;
}

BusyCalendar calendarOf(int count)
{
    BusyCalendar calendar;
    calendar.id = Id<BusyCalendar>::create();
    calendar.source = u"Work"_s;
    calendar.times = fullYear(count);
    for (const TimeSpan &time : std::as_const(calendar.times))
        calendar.longest = std::max(calendar.longest, time.end - time.start);
    return calendar;
}

/// A study of somebody who waits to be booked, with so many busy times.
std::unique_ptr<Workspace> busyStudy(Bench &bench, const QString &path, int count)
{
    const Extent waiting{bench.scale.few, 0, true};
    bench.study(waiting);
    QFile::remove(path);
    QFile::copy(bench.pathOf(waiting), path);
    auto workspace = madeUpStudy(path, waiting);
    Transaction transaction(workspace->store());
    Study study = workspace->study();
    study.hours = *parseWeekHours(u"mon-fri 09:00-18:00"_s);
    study.ends = study.ends.addYears(2);
    transaction.put(study);
    transaction.put(calendarOf(count));
    if (!workspace->finish(transaction, {"busy.import", {}, {}, {}}))
        qFatal("The bench's busy times aren't kept.");
    return workspace;
}

FindSlots yearOf(const Workspace &workspace)
{
    FindSlots request;
    request.participant = participants(workspace, false).first().id;
    request.from = wallTimeAt(monday(), "Europe/London").date;
    request.to = request.from.addDays(days - 1);
    request.minutes = 60;
    request.most = wanted;
    return request;
}

/// Working hours in London, made before anybody looks at a clock.
QList<TimeSpan> workingTimes()
{
    QList<TimeSpan> times;
    for (int day = 0; day < days; ++day) {
        const QDate date = QDate(2026, 11, 30).addDays(day);
        if (isWorkday(day))
            times << TimeSpan{resolve({date, {9, 0}, "Europe/London", {}})->utc,
                              resolve({date, {18, 0}, "Europe/London", {}})->utc};
    }
    return times;
}

/// Nothing but the index, a clock's grid and working hours.
class BareSweep {
public:
    explicit BareSweep(const QString &path)
        : m_file(path)
        , m_hours(workingTimes())
    {
        m_longest = m_file.prepare("SELECT max(longest) FROM busy_calendar");
        m_busy = m_file.prepare("SELECT start_utc, end_utc FROM busy_time"
                                " WHERE start_utc > ?1 AND start_utc < ?2 ORDER BY start_utc");
    }
    ~BareSweep()
    {
        sqlite3_finalize(m_longest);
        sqlite3_finalize(m_busy);
    }
    Q_DISABLE_COPY_MOVE(BareSweep)

    QList<qint64> first()
    {
        begin();
        QList<qint64> starts;
        qint64 covered = 0;
        bool more = sqlite3_step(m_busy) == SQLITE_ROW;
        for (const TimeSpan &open : std::as_const(m_hours)) {
            for (qint64 start = std::max(open.start, monday()); start + hour <= open.end;) {
                while (more && sqlite3_column_int64(m_busy, 0) < start + hour) {
                    covered = std::max(covered, qint64(sqlite3_column_int64(m_busy, 1)));
                    more = sqlite3_step(m_busy) == SQLITE_ROW;
                }
                if (covered <= start)
                    starts << start;
                if (starts.size() == wanted)
                    return starts;
                start = std::max(start + 1, covered);
                start += (900 - start % 900) % 900;
            }
        }
        return starts;
    }

private:
    void begin()
    {
        sqlite3_reset(m_longest);
        sqlite3_step(m_longest);
        sqlite3_reset(m_busy);
        sqlite3_bind_int64(m_busy, 1, monday() - sqlite3_column_int64(m_longest, 0));
        sqlite3_bind_int64(m_busy, 2, m_hours.last().end);
        sqlite3_reset(m_longest);
    }

    RawFile m_file;
    QList<TimeSpan> m_hours;
    sqlite3_stmt *m_longest;
    sqlite3_stmt *m_busy;
};

void checkSame(const QList<FoundSlot> &ours, const QList<qint64> &bare)
{
    QList<qint64> starts;
    for (const FoundSlot &slot : ours)
        starts << slot.span.start;
    if (starts != bare)
        qFatal("The bare sweep finds other slots: %d and %d.", int(starts.size()), int(bare.size()));
}

rules::SlotWish wishOf(const Workspace &workspace)
{
    rules::BookingCase booking;
    booking.study = workspace.study();
    const FindSlots request = yearOf(workspace);
    return rules::slotWish(booking,
                           rules::slotWindow(booking.study, request.from, request.to, workspace.now()));
}

/// The slots alone: nobody's record, and nothing about what they warn of.
int searchAlone(const Workspace &workspace, const rules::SlotWish &wish)
{
    BusyTimes busy(workspace.store(), wish.window);
    rules::FreeTimes times(wish, {[&](qint64 from) { return busy.next(from); }});
    int found = 0;
    while (found < wanted && times.next())
        ++found;
    return found;
}

/// The typical milliseconds of finding them, with records read and warnings judged.
double benchCount(Bench &bench, int count)
{
    const QString path = bench.path(u"slots-%1.study"_s.arg(count));
    const auto workspace = busyStudy(bench, path, count);
    const FindSlots request = yearOf(*workspace);
    BareSweep floor(path);
    checkSame(findSlots(*workspace, request).value(), floor.first());
    const rules::SlotWish wish = wishOf(*workspace);
    Contest contest;
    contest.ours = [&] { return secondsOf([&] { searchAlone(*workspace, wish); }); };
    contest.floor = [&] { return secondsOf([&] { floor.first(); }); };
    const int rounds = 5 * bench.scale.rounds;
    const QString bare = u"floor: bare sweep over the same index"_s;
    bench.report.add(figureOf({u"the search, with %1 busy times"_s.arg(count), bare, bench.goal(1.5), {}, {}},
                              takeTurns(contest, rounds)));
    contest.ours = [&] { return secondsOf([&] { (void)findSlots(*workspace, request); }); };
    const Rounds whole = takeTurns(contest, rounds);
    bench.report.add(figureOf({u"with records and warnings"_s, bare, {}, {}, {}}, whole));
    return 1000 * median(whole.ours);
}

} // namespace

void benchSlots(Bench &bench)
{
    bench.report.heading(u"The first 20 slots of a full year"_s);
    const QList<int> counts = bench.scale.goals ? QList<int>{2000, 20000, 200000} : QList<int>{200, 400, 800};
    QList<double> took;
    for (const int count : counts)
        took << benchCount(bench, count);
    bench.report.add({u"ten times the busy times"_s,
                      took.last(),
                      u"ms"_s,
                      {{u"with a tenth of them"_s, took[1], took.last() / took[1], bench.goal(6)}}});
}

} // namespace colloquy::bench
