// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include "core/actions/busytimes.h"
#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"

#include <libical/ical.h>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 1, 5); ///< a Monday
const QDate lastDay(2028, 1, 2);  ///< two years of weeks later

/// Every sixteenth entry is a series without end, once a week; the others are spread over the two years.
QByteArray entry(int number, bool isWeekly)
{
    const QDate day = firstDay.addDays(isWeekly ? number / 16 % 7 : number * 7 % 720);
    const QDateTime start(day, QTime(9 + number * 5 % 8, 0), Qt::UTC);
    const auto stamp = [](const QDateTime &time) { return time.toString(u"yyyyMMddTHHmmss"_s).toLatin1(); };
    const QByteArray name = QByteArray::number(number);
    return "BEGIN:VEVENT\r\nUID:" + name + "@example.org\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Entry " +
           name + "\r\nLOCATION:Room 4\r\nDTSTART;TZID=Europe/London:" + stamp(start) +
           "\r\nDTEND;TZID=Europe/London:" + stamp(start.addSecs(45 * 60)) +
           (isWeekly ? "\r\nRRULE:FREQ=WEEKLY" : "") +
           "\r\nTRANSP:OPAQUE\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\n";
}

QByteArray calendar(int entries, int weekly)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Colloquy//made-up calendar//EN\r\n";
    for (int i = 0; i < entries; ++i)
        text += entry(i, i % 16 == 0 && i / 16 < weekly);
    return text + "END:VCALENDAR\r\n";
}

qint64 libicalCount(const QByteArray &text)
{
    icalcomponent *all = icalparser_parse_string(text.constData());
    const icaltimetype from = icaltime_from_string("20260105T000000Z"),
                       to = icaltime_from_string("20280103T000000Z");
    qint64 count = 0;
    const auto add = [](icalcomponent *, icaltime_span *, void *data) { ++*static_cast<qint64 *>(data); };
    for (icalcomponent *event = icalcomponent_get_first_component(all, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(all, ICAL_VEVENT_COMPONENT))
        icalcomponent_foreach_recurrence(event, from, to, add, &count);
    icalcomponent_free(all);
    return count;
}

qint64 ourCount(const QByteArray &text)
{
    const auto midnight = [](QDate day) { return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch(); };
    WorkProgress progress;
    const auto read =
        readBusyTimes(text, {{midnight(firstDay), midnight(lastDay.addDays(1))}, "Europe/London"}, progress);
    return read ? read->times.size() : -1;
}

void importInto(Workspace &workspace, const QByteArray &text)
{
    if (!importBusyTimes(workspace, {text, u"Work"_s, firstDay, lastDay}))
        qFatal("The calendar for the benches can't be imported.");
}

} // namespace

void benchBusy(Bench &bench)
{
    const int entries = bench.scale.goals ? 5000 : 160;
    const QByteArray text = calendar(entries, bench.scale.goals ? 300 : 10);
    const auto workspace = bench.study({bench.scale.few, 0});
    if (ourCount(text) != libicalCount(text))
        qFatal("libical finds other times in the calendar for the benches.");
    const auto libical = [&] { return secondsOf([&] { libicalCount(text); }); };
    bench.report.heading(
        u"Import of a calendar: %L1 entries, %L2 times in two years"_s.arg(entries).arg(ourCount(text)));
    const Names names{{}, u"libical: parse and expand"_s, bench.goal(1.3), {}, {}};
    const auto add = [&](const QString &title, const std::function<void()> &work) {
        Names titled = names;
        titled.title = title;
        bench.report.add(
            figureOf(titled, takeTurns({[&] { return secondsOf(work); }, libical, {}}, bench.scale.rounds)));
    };
    add(u"read"_s, [&] { ourCount(text); });
    add(u"read and stored, one step, flushed to the disk"_s, [&] { importInto(*workspace, text); });
}

} // namespace colloquy::bench
