// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/base/hourspans.h"
#include "core/rules/wording.h"

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 30);

WeekHours hoursOf(const QString &text)
{
    const auto hours = parseWeekHours(text);
    INFO(text.toStdString());
    REQUIRE(hours);
    return *hours;
}

} // namespace

TEST_CASE("Hours are written in one form")
{
    const QList<std::pair<QString, QString>> texts = {
        {u"mon-fri 09:00-17:00; sat 10:00-12:00"_s, u"mon-fri 09:00-17:00; sat 10:00-12:00"_s},
        {u"mon,wed 18:00-21:00; 2026-12-04 09:00-12:00"_s, u"mon,wed 18:00-21:00; 2026-12-04 09:00-12:00"_s},
        {u"mon 09:00-12:00,13:00-17:00"_s, u"mon 09:00-12:00,13:00-17:00"_s},
        {u"Monday 9:00 – 12:00 , 13:00-17:00;"_s, u"mon 09:00-12:00,13:00-17:00"_s},
        {u"fri-mon 0:00-24:00"_s, u"mon,fri-sun 00:00-24:00"_s},
        {u"tue 10:00-12:00; mon 10:00-12:00"_s, u"mon-tue 10:00-12:00"_s},
        {u"mon 13:00-15:00; mon 09:00-13:00"_s, u"mon 09:00-15:00"_s},
        {u"mon 09:00-17:00; mon 10:00-12:00"_s, u"mon 09:00-17:00"_s},
        {u"2026-12-25 closed; mon-sun 09:00-17:00"_s, u"mon-sun 09:00-17:00; 2026-12-25 closed"_s},
        {u"2026-12-24 9:00-10:00; 2026-12-24 CLOSED"_s, u"2026-12-24 closed; 2026-12-24 09:00-10:00"_s},
        {u" ; ;"_s, QString()},
        {QString(), QString()},
    };
    for (const auto &[typed, written] : texts) {
        CHECK(hoursOf(typed).toText() == written);
        CHECK(hoursOf(written) == hoursOf(typed));
    }
}

TEST_CASE("Hours are read from people's own words")
{
    const QList<std::pair<QString, QString>> texts = {
        {u"Fridays"_s, u"fri 00:00-24:00"_s},
        {u"evenings"_s, u"mon-sun 17:00-21:00"_s},
        {u"evenings, Fridays"_s, u"mon-thu,sat-sun 17:00-21:00; fri 00:00-24:00"_s},
        {u"Fridays, evenings"_s, u"mon-thu,sat-sun 17:00-21:00; fri 00:00-24:00"_s},
        {u"Friday evenings"_s, u"fri 17:00-21:00"_s},
        {u"mondays and weds evenings"_s, u"mon,wed 17:00-21:00"_s},
        {u"Mon, Wed mornings, evenings; Sat"_s, u"mon,wed 09:00-12:00,17:00-21:00; sat 00:00-24:00"_s},
        {u"Tue 9-12, Thu afternoons"_s, u"tue 09:00-12:00; thu 12:00-17:00"_s},
        {u"mon, 9-12"_s, u"mon 09:00-12:00"_s},
        {u"weekdays 9-17"_s, u"mon-fri 09:00-17:00"_s},
        {u"weekdays 9 to 5pm"_s, u"mon-fri 09:00-17:00"_s},
        {u"Mon to Thu 7-19"_s, u"mon-thu 07:00-19:00"_s},
        {u"weekends; tuesdays after 6 p.m."_s, u"tue 18:00-24:00; sat-sun 00:00-24:00"_s},
        {u"weekends before 10 am"_s, u"sat-sun 00:00-10:00"_s},
        {u"Saturdays 6-9pm"_s, u"sat 18:00-21:00"_s},
        {u"Saturdays 11-1pm"_s, u"sat 11:00-13:00"_s},
        {u"on Thursdays only, from 10am to 12pm"_s, u"thu 10:00-12:00"_s},
        {u"thurs, fri all day"_s, u"thu-fri 00:00-24:00"_s},
        {u"every day"_s, u"mon-sun 00:00-24:00"_s},
        {u"every evening"_s, u"mon-sun 17:00-21:00"_s},
        {u"2026-12-04"_s, u"2026-12-04 00:00-24:00"_s},
        {u"fridays, 2026-12-04 closed"_s, u"fri 00:00-24:00; 2026-12-04 closed"_s},
        {u"2026-12-05, 2026-12-09 evenings"_s, u"2026-12-05 17:00-21:00; 2026-12-09 17:00-21:00"_s},
    };
    for (const auto &[typed, written] : texts) {
        INFO(typed.toStdString());
        CHECK(hoursOf(typed).toText() == written);
        CHECK(hoursOf(written) == hoursOf(typed));
    }
}

TEST_CASE("A leave is a stretch of dates, of a year at most")
{
    for (const char *typed :
         {"2027-04-10..2027-04-20 closed", "2027-04-10 to 2027-04-20 closed",
          "2027-04-10 – 2027-04-20 closed", "2027-04-10..2027-04-15 closed; 2027-04-16..2027-04-20 closed"}) {
        INFO(typed);
        const WeekHours leave = hoursOf(QString::fromUtf8(typed));
        CHECK(leave.dated.size() == 11);
        CHECK(leave.toText() == u"2027-04-10..2027-04-20 closed"_s);
        CHECK(closedStretches(leave) == QList{std::pair(QDate(2027, 4, 10), QDate(2027, 4, 20))});
        CHECK_FALSE(leave.covers(QDate(2027, 4, 20), {10, 0}, 60));
        CHECK(leave.covers(QDate(2027, 4, 21), {10, 0}, 60));
    }
    CHECK(hoursOf(u"2027-04-10..2027-04-11 closed"_s).toText() == u"2027-04-10 closed; 2027-04-11 closed"_s);
    CHECK(
        hoursOf(u"2027-04-10..2027-04-13 closed; 2027-04-12 9-10"_s).toText() ==
        u"2027-04-10 closed; 2027-04-11 closed; 2027-04-12 closed; 2027-04-12 09:00-10:00; 2027-04-13 closed"_s);
    CHECK(hoursOf(u"2027-01-01..2028-01-01 closed"_s).dated.size() == 366);
    const auto tooLong = parseWeekHours(u"2027-01-01..2028-01-02 closed"_s);
    REQUIRE_FALSE(tooLong);
    CHECK(sentence(tooLong.error().findings.first()) ==
          u"\"2027-01-01..2028-01-02\" is longer than 366 days. Write a shorter stretch, or several."_s);
}

TEST_CASE("The word that can't be read is named, unless it might be a name")
{
    const QList<std::pair<QString, QString>> texts = {
        {u"mon 25:00-26:00"_s, u"25:00-26:00"_s},
        {u"mon 09:60-10:00"_s, u"09:60-10:00"_s},
        {u"mon 09:00-24:01"_s, u"09:00-24:01"_s},
        {u"mon 17:00-09:00"_s, u"17:00-09:00"_s},
        {u"mon 09:00-09:00"_s, u"09:00-09:00"_s},
        {u"mon 24:00-24:00"_s, u"24:00-24:00"_s},
        {u"mon 09:00"_s, u"09:00"_s},
        {u"mon 09:00-10:00-11:00"_s, u"09:00-10:00-11:00"_s},
        {u"mon 6-9"_s, u"6-9"_s}, // or in the evening
        {u"mon 2-4"_s, u"2-4"_s},
        {u"mon after 6"_s, u"6-24:00"_s},
        {u"mon 9-5"_s, u"9-5"_s},
        {u"mon 13pm-2pm"_s, u"13pm-2pm"_s},
        {u"2027-04-20..2027-04-10 closed"_s, u"2027-04-20..2027-04-10"_s},
        {u"mon 09:00-10:00,"_s, QString()},
        {u"mon ٩:٠٠-١٠:٠٠"_s, QString()}, // might be anything
        {u"2026-13-01 09:00-10:00"_s, u"2026-13-01"_s},
        {u"2027-02-29 closed"_s, u"2027-02-29"_s},
        {u"26-12-01 closed"_s, u"26-12-01"_s},
        {u"2026-12-01 shut"_s, QString()},
        {u"someday 09:00-10:00"_s, QString()},
        {u"mo 09:00-10:00"_s, QString()},
        {u"mon,frx 09:00-10:00"_s, QString()},
        {u"mon-tue-wed 09:00-10:00"_s, QString()},
        {u"sun closed"_s, QString()},
        {u"closed"_s, QString()},
        {u"2026-12-01 closed 09:00-10:00"_s, u"09:00-10:00"_s},
        {u"evenings,, fri"_s, QString()},
        {u"tue 09:00-10:00; mon 09:00-10:00 shut"_s, QString()},
    };
    for (const auto &[text, word] : texts) {
        const auto hours = parseWeekHours(text);
        INFO(text.toStdString());
        REQUIRE_FALSE(hours);
        CHECK(hours.error().kind == Error::Kind::Format);
        const QStringList said = word.isEmpty() ? QStringList() : QStringList{word};
        CHECK(hours.error().findings == Findings{blocks(Code::TextUnknown, u"hours"_s, said)});
    }
}

TEST_CASE("A dated entry adds to the week and a closed date takes its hours away")
{
    const WeekHours hours = hoursOf(u"mon-tue 09:00-12:00; 2026-11-30 11:00-14:00; 2026-12-01 closed; "
                                    "2026-12-07 closed; 2026-12-07 18:00-19:00"_s);
    CHECK(hours.spansOn(monday) == QList<MinuteSpan>{{540, 840}});
    CHECK(hours.spansOn(monday.addDays(1)).isEmpty());
    CHECK(hours.spansOn(monday.addDays(2)).isEmpty());
    CHECK(hours.spansOn(monday.addDays(7)) == QList<MinuteSpan>{{1080, 1140}});
    CHECK(hours.spansOn(monday.addDays(8)) == QList<MinuteSpan>{{540, 720}});
    CHECK(hours.spansOn(QDate()).isEmpty());
}

TEST_CASE("An interview fits inside one span and not across a gap")
{
    const WeekHours hours = hoursOf(u"mon 09:00-12:00,13:00-17:00"_s);
    CHECK(hours.covers(monday, {9, 0}, 180));
    CHECK(hours.covers(monday, {16, 0}, 60));
    CHECK_FALSE(hours.covers(monday, {8, 59}, 60));
    CHECK_FALSE(hours.covers(monday, {9, 0}, 181));
    CHECK_FALSE(hours.covers(monday, {11, 30}, 120));
    CHECK_FALSE(hours.covers(monday, {16, 1}, 60));
    CHECK_FALSE(hours.covers(monday.addDays(1), {10, 0}, 60));
}

TEST_CASE("An interview past midnight needs both days")
{
    const WeekHours both = hoursOf(u"mon 22:00-24:00; tue 00:00-02:00"_s);
    CHECK(both.covers(monday, {23, 30}, 60));
    CHECK(both.covers(monday, {23, 0}, 60));
    CHECK(both.covers(monday, {22, 0}, 240));
    CHECK_FALSE(both.covers(monday, {22, 0}, 241));
    CHECK_FALSE(hoursOf(u"mon 22:00-24:00"_s).covers(monday, {23, 30}, 60));
    CHECK_FALSE(hoursOf(u"mon 22:00-23:59; tue 00:00-02:00"_s).covers(monday, {23, 30}, 60));
}

TEST_CASE("Where no hours are recorded any time is open but the closed dates")
{
    CHECK(hoursOf(u" "_s).isEmpty());
    CHECK(WeekHours().covers(monday, {3, 0}, 2000));
    const WeekHours closed = hoursOf(u"2026-12-01 closed"_s);
    CHECK_FALSE(closed.isEmpty());
    CHECK(closed.covers(monday, {23, 0}, 60));
    CHECK_FALSE(closed.covers(monday, {23, 0}, 61));
    CHECK_FALSE(closed.covers(monday.addDays(1), {10, 0}, 60));
}

TEST_CASE("Hours written and read back are equal")
{
    std::mt19937 random(7);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const QStringList days = u"mon tue wed thu fri sat sun"_s.split(u' ');
    const auto time = [](int minute) {
        return QString::number(minute / 60) + u':' + QString::number(minute % 60).rightJustified(2, u'0');
    };
    for (int round = 0; round < 2000; ++round) {
        QStringList entries;
        for (int entry = pick(8); entry > 0; --entry) {
            const int start = pick(1440);
            const QString span = time(start) + u'-' + time(start + 1 + pick(1440 - start));
            const QString date = monday.addDays(pick(20)).toString(Qt::ISODate);
            const QString until = monday.addDays(20 + pick(5)).toString(Qt::ISODate);
            entries << QList<QString>{days[pick(7)] + u' ' + span, date + u".."_s + until + u" closed"_s,
                                      days[pick(7)] + u'-' + days[pick(7)] + u' ' + span, date + u' ' + span,
                                      date + u" closed"_s}[pick(5)];
        }
        const WeekHours hours = hoursOf(entries.join(u';'));
        REQUIRE(hoursOf(hours.toText()) == hours);
        REQUIRE(hoursOf(hours.toText()).toText() == hours.toText());
    }
}
