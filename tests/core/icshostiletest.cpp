// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"
#include "tests/support/print.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

Result<IcsBusyTimes> read(const QByteArray &body)
{
    const auto at = [](int year) { return QDateTime({year, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch(); };
    WorkProgress progress;
    return readBusyTimes("BEGIN:VCALENDAR\n" + body + "END:VCALENDAR\n",
                         {{at(2026), at(2028)}, "Europe/London"}, progress);
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nDTSTART:20260601T090000Z\n" + lines + "\nEND:VEVENT\n";
}

QByteArray numbersTo(int end)
{
    QByteArrayList numbers;
    for (int i = 0; i < end; ++i)
        numbers << QByteArray::number(i);
    return numbers.join(',');
}

bool isTooMuch(const QByteArray &body)
{
    const auto found = read(body);
    return !found && contains(found.error().findings, Code::CalendarTooMuch);
}

bool isSkipped(const QByteArray &body)
{
    const auto found = read(body);
    return found && contains(found->findings, Code::CalendarSkipped);
}

} // namespace

TEST_CASE("One entry that never ends or never comes is left out, and keeps nobody waiting")
{
    CHECK(isSkipped(event("RRULE:FREQ=SECONDLY")));
    CHECK(isSkipped(event("RRULE:FREQ=MINUTELY;BYSECOND=0,30")));
    CHECK(isSkipped(event("DTSTART:19700101T000000Z\nRRULE:FREQ=SECONDLY;COUNT=2000000000")));
    CHECK(isSkipped(event("DURATION:P36500D\nRRULE:FREQ=DAILY")));
    const auto never = read(event("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"));
    REQUIRE(never);
    CHECK(never->times.size() == 1);
    const auto every = read(event("RRULE:FREQ=YEARLY;INTERVAL=999999999;BYDAY=1MO"));
    REQUIRE(every);
    CHECK(every->times.size() == 1);
}

TEST_CASE("A file with more than can be taken in is refused, whatever it is too much of")
{
    const QByteArray all =
        ";BYHOUR=" + numbersTo(24) + ";BYMINUTE=" + numbersTo(60) + ";BYSECOND=" + numbersTo(60);
    CHECK(isTooMuch(event("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30" + all).repeated(400)));
    CHECK(isTooMuch(event({}).repeated(100'001)));
    CHECK(isTooMuch(event("EXDATE:" + QByteArray("20260601T090000Z,").repeated(500'001))));
    CHECK(isTooMuch(event(QByteArray("RRULE:FREQ=DAILY\n").repeated(100'001))));
    CHECK(isTooMuch(event("RRULE:FREQ=HOURLY").repeated(20)));
    QByteArray zones;
    for (int i = 0; i < 1001; ++i)
        zones += "BEGIN:VEVENT\nDTSTART;TZID=Zone" + QByteArray::number(i) + ":20260601T090000\nEND:VEVENT\n";
    CHECK(isTooMuch(zones));
    QByteArray family = event("UID:a").repeated(5000);
    for (int i = 0; i < 5000; ++i)
        family += event("UID:a\nRECURRENCE-ID:" + QByteArray::number(20'000'000 + i) + "T090000Z")
                      .replace("2000", "2026");
    CHECK((isTooMuch(family) || isSkipped(family)));
    CHECK(isTooMuch("X:" + QByteArray(64 * mebibyte, 'a') + '\n'));
}

TEST_CASE("A zone whose clocks change every second is taken for the study's")
{
    const auto found = read("BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:16010101T000000\n"
                            "TZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nRRULE:FREQ=SECONDLY\nEND:STANDARD\n"
                            "END:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Ours:20260601T090000\nEND:VEVENT\n");
    REQUIRE(found);
    CHECK(contains(found->findings, Code::CalendarGuessed));
}

TEST_CASE("Lines and folds of any length, and components in components, do no harm")
{
    for (const QByteArray &body :
         {"X:" + QByteArray(mebibyte, 'a') + '\n', "X:" + QByteArray("\n a").repeated(mebibyte) + '\n',
          QByteArray("A:\n").repeated(mebibyte), QByteArray(mebibyte, '\0') + '\n',
          QByteArray(mebibyte, '\n'), QByteArray(mebibyte, ';') + '\n',
          "DTSTART;TZID=" + QByteArray(mebibyte, 'a') + ":20260601T090000\n"}) {
        const auto found = read(body);
        REQUIRE(found);
        CHECK(found->times.isEmpty());
    }
    CHECK_FALSE(read(QByteArray("BEGIN:X\n").repeated(mebibyte / 8)));
    const auto deep = read(QByteArray("BEGIN:X\n").repeated(10) + QByteArray("END:X\n").repeated(10));
    CHECK(deep);
    CHECK(isSkipped(event("DTSTART:" + QByteArray(mebibyte, '2'))));
    CHECK(isSkipped(event("RRULE:FREQ=DAILY;BYDAY=" + QByteArray(mebibyte, 'M'))));
    CHECK(isSkipped(event("DURATION:P" + QByteArray(mebibyte, '9') + 'D')));
}

TEST_CASE("Reading a calendar can be cancelled at any entry")
{
    const QByteArray body =
        "BEGIN:VCALENDAR\n" + event("RRULE:FREQ=DAILY;COUNT=3").repeated(20) + "END:VCALENDAR\n";
    for (const qint64 moment : {1, 10, 20, 30, 39}) {
        WorkProgress progress;
        progress.begin(40);
        progress.cancelAt(moment);
        const auto found = readBusyTimes(body, {{0, 2'000'000'000}, "Europe/London"}, progress);
        REQUIRE_FALSE(found);
        CHECK(contains(found.error().findings, Code::WorkCancelled));
    }
}
