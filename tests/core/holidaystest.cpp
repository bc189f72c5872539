// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/holidays.h"

#include "core/actions/slots.h"
#include "core/actions/studies.h"
#include "core/rules/wording.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"england_and_wales"_s;

/// The Sunday after the first full moon of spring, by Gauss.
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year % 4;
    const int c = year % 7;
    const int d = (19 * a + 24) % 30;
    const int e = (2 * b + 4 * c + 6 * d + 5) % 7;
    const int march = 22 + d + e;
    const bool late = (d == 29 && e == 6) || (d == 28 && e == 6 && a > 10);
    return QDate(year, 3, 1).addDays(march - 1 - (late ? 7 : 0));
}

} // namespace

TEST_CASE("The bank holidays of England and Wales are the eight of each year, never on a weekend")
{
    CHECK(holidayLists() == QStringList{list});
    const QList<QDate> days = bankHolidays(list);
    CHECK(days.size() == 12 * 8);
    CHECK(std::ranges::is_sorted(days));
    for (const QDate &day : days) {
        CAPTURE(day);
        CHECK(day.isValid());
        CHECK(day.dayOfWeek() <= 5);
    }
    for (int year = 2024; year <= 2035; ++year) {
        CAPTURE(year);
        CHECK(std::ranges::count_if(days, [&](const QDate &day) { return day.year() == year; }) == 8);
        CHECK(days.contains(easter(year).addDays(-2)));
        CHECK(days.contains(easter(year).addDays(1)));
    }
}

TEST_CASE("Holidays on a weekend are made up for on the next weekday")
{
    const QList<QDate> days = bankHolidays(list);
    for (const QDate &day : {QDate(2026, 12, 28), QDate(2027, 12, 27), QDate(2027, 12, 28), QDate(2028, 1, 3),
                             QDate(2033, 12, 26), QDate(2033, 12, 27)})
        CHECK(days.contains(day));
    CHECK_FALSE(days.contains(QDate(2026, 12, 26)));
    CHECK_FALSE(days.contains(QDate(2027, 12, 25)));
}

TEST_CASE(
    "A study that keeps bank holidays free is closed on them, but for hours put down for the day itself")
{
    Study study;
    study.hours = *parseWeekHours(u"mon-fri 09:00-17:00; 2026-12-28 10:00-12:00"_s);
    CHECK(workingHours(study).covers({2026, 12, 25}, {10, 0}, 60));
    study.bankHolidays = list;
    CHECK_FALSE(workingHours(study).covers({2026, 12, 25}, {10, 0}, 60));
    CHECK(workingHours(study).covers({2026, 12, 24}, {10, 0}, 60));
    CHECK(workingHours(study).covers({2026, 12, 28}, {10, 0}, 60));
    CHECK_FALSE(workingHours(study).covers({2026, 12, 28}, {14, 0}, 60));
    study.hours = {};
    CHECK_FALSE(workingHours(study).covers({2026, 12, 25}, {10, 0}, 60));
    CHECK(workingHours(study).covers({2026, 12, 26}, {10, 0}, 60));
}

TEST_CASE("On a bank holiday that is kept free an interview lies outside the hours, and no slot is found")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    BookInterview request = booking(person);
    request.start.date = {2026, 12, 25};
    CHECK_FALSE(contains(checkBooking(desk.workspace(), request), Code::HoursOutside));
    ChangeStudy settings{desk.workspace().study(), desk.workspace().groups(), {}};
    REQUIRE(applySetting(settings, u"bank_holidays"_s, list));
    REQUIRE(changeStudy(desk.workspace(), settings));
    CHECK(desk.workspace().study().bankHolidays == list);
    const Findings found = checkBooking(desk.workspace(), request);
    const auto outside = std::ranges::find(found, Code::HoursOutside, &Finding::code);
    REQUIRE(outside != found.end());
    CHECK(sentence(*outside).contains(u"is on a bank holiday"_s));
    FindSlots wish;
    wish.participant = person.id;
    wish.from = wish.to = request.start.date;
    const auto slots = findSlots(desk.workspace(), wish);
    REQUIRE(slots);
    CHECK(slots->isEmpty());
    CHECK_FALSE(applySetting(settings, u"bank_holidays"_s, u"scotland"_s));
    REQUIRE(applySetting(settings, u"bank_holidays"_s, u"none"_s));
    CHECK(settings.study.bankHolidays.isEmpty());
}
