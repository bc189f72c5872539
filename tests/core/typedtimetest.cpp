// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtime.h"
#include "core/base/moment.h"
#include "tests/support/print.h"

#include <QTimeZone>

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

/// Every meaning, divided by "|"; "?" where there is none.
QString read(const QString &text, const QLocale &locale = QLocale::c(),
             const QByteArray &zone = "Europe/London", QDate today = tuesday)
{
    QStringList written;
    for (const TimeReading &meaning : meaningsOf(text, {today, locale, zone}))
        written << writtenTime(meaning);
    return written.isEmpty() ? u"?"_s : written.join(u'|');
}

using Rows = QList<std::pair<QString, QString>>;

void check(const Rows &rows, const QLocale &locale = QLocale::c(), const QByteArray &zone = "Europe/London")
{
    for (const auto &[text, meant] : rows) {
        CAPTURE(text.toStdString());
        CHECK(read(text, locale, zone) == meant);
    }
}

} // namespace

TEST_CASE("Dates and times are read as people write them")
{
    check({{u"2026-11-26"_s, u"2026-11-26"_s},
           {u"2026-11-26 18:00"_s, u"2026-11-26 18:00"_s},
           {u"2026-12-01T10:00"_s, u"2026-12-01 10:00"_s},
           {u"26/11/2026 18:00"_s, u"2026-11-26 18:00"_s},
           {u"26/11/26 6pm"_s, u"2026-11-26 18:00"_s},
           {u"26-11-2026"_s, u"2026-11-26"_s},
           {u"26.11.2026"_s, u"2026-11-26"_s},
           {u"26.11. 9:00"_s, u"2026-11-26 09:00"_s},
           {u"24/11 10:15"_s, u"2026-11-24 10:15"_s},
           {u"26/11 18.30"_s, u"2026-11-26 18:30"_s},
           {u"26 Nov 6:30 pm"_s, u"2026-11-26 18:30"_s},
           {u"26 Nov 6:30 p.m."_s, u"2026-11-26 18:30"_s},
           {u"26th of November, 18:00"_s, u"2026-11-26 18:00"_s},
           {u"nov 26 18h30"_s, u"2026-11-26 18:30"_s},
           {u"26 november 2027"_s, u"2027-11-26"_s},
           {u"thu 6pm"_s, u"2026-11-26 18:00"_s},
           {u"THU 6 PM"_s, u"2026-11-26 18:00"_s},
           {u"Thursday at 18:00"_s, u"2026-11-26 18:00"_s},
           {u"18:00 on Thursday"_s, u"2026-11-26 18:00"_s},
           {u"tue 9am"_s, u"2026-11-24 09:00"_s},
           {u"mon"_s, u"2026-11-30"_s},
           {u"mon 10"_s, u"2026-11-30 10:00"_s},
           {u"mon 1015"_s, u"2026-11-30 10:15"_s},
           {u"tom 14"_s, u"2026-11-25 14:00"_s},
           {u"tomorrow noon"_s, u"2026-11-25 12:00"_s},
           {u"today 14"_s, u"2026-11-24 14:00"_s},
           {u"today 9.30"_s, u"2026-11-24 09:30"_s},
           {u"yesterday 9:40"_s, u"2026-11-23 09:40"_s},
           {u"12am today"_s, u"2026-11-24 00:00"_s},
           {u"12pm today"_s, u"2026-11-24 12:00"_s},
           {u"18:00"_s, u"18:00"_s},
           {u"٢٠٢٦-١١-٢٦ ١٨:٠٠"_s, u"2026-11-26 18:00"_s},
           {u"thu 26 nov 18:00"_s, u"2026-11-26 18:00"_s},
           {u"26/11 thu 18:00"_s, u"2026-11-26 18:00"_s},
           {u"thu 26 18:00"_s, u"2026-11-26 18:00"_s},
           {u"thu 26"_s, u"2026-11-26"_s},
           {u"26th 6pm"_s, u"2026-11-26 18:00"_s}});
}

TEST_CASE("Days are told by how far away they are")
{
    check({{u"next thu 3pm"_s, u"2026-11-26 15:00|2026-12-03 15:00"_s},
           {u"next tue 3pm"_s, u"2026-12-01 15:00"_s},
           {u"next mon"_s, u"2026-11-30"_s},
           {u"next week thu 10:00"_s, u"2026-12-03 10:00"_s},
           {u"thu next week"_s, u"2026-12-03"_s},
           {u"thu week"_s, u"2026-12-03"_s},
           {u"this thu"_s, u"2026-11-26"_s},
           {u"last fri 14:00"_s, u"2026-11-20 14:00"_s},
           {u"last tue"_s, u"2026-11-17"_s},
           {u"in 3 days 10:00"_s, u"2026-11-27 10:00"_s},
           {u"in 2 weeks"_s, u"2026-12-08"_s}});
}

TEST_CASE("What can't be meant is not guessed at")
{
    for (const QString &text : {u""_s,
                                u"   "_s,
                                u"soon"_s,
                                u"31/02/2026"_s,
                                u"11/26/2026"_s,
                                u"25:00"_s,
                                u"13pm"_s,
                                u"14"_s,
                                u"thu fri"_s,
                                u"10:00 11:00"_s,
                                u"fri 26 nov 18:00"_s,
                                u"fri 26"_s,
                                u"2026-11-26 18:00 maybe"_s,
                                u"24/11 2026"_s,
                                u"tom 2026"_s,
                                u"next"_s,
                                u"in 3"_s,
                                u"nov"_s,
                                u"thu 18:00 fri"_s,
                                QString(5000, u'1'),
                                QString(u"thu "_s).repeated(400)}) {
        CAPTURE(text.toStdString());
        CHECK(read(text) == u"?"_s);
        const auto refused = readTypedTime(text, {tuesday, QLocale::c(), "Europe/London"});
        REQUIRE_FALSE(refused);
        CHECK(contains(refused.error().findings, Code::TimeUnread));
    }
}

TEST_CASE("A day without a year is the next one, but the last month was meant as past")
{
    check({{u"1/2"_s, u"2027-02-01"_s},
           {u"20/11"_s, u"2026-11-20"_s},
           {u"1/10"_s, u"2027-10-01"_s},
           {u"29/2"_s, u"2028-02-29"_s}});
    CHECK(read(u"29/2"_s, QLocale::c(), "Europe/London", {2097, 1, 1}) == u"2104-02-29"_s);
}

TEST_CASE("Without a today only whole dates are read")
{
    const TypingPlace nowhen{{}, QLocale::c(), {}};
    CHECK(meaningsOf(u"2026-11-26 18:00"_s, nowhen).size() == 1);
    CHECK(meaningsOf(u"26/11/2026"_s, nowhen).size() == 1);
    for (const QString &text : {u"today"_s, u"thu"_s, u"26/11"_s, u"26th"_s, u"next tue"_s, u"in 3 days"_s})
        CHECK(meaningsOf(text, nowhen).isEmpty());
}

TEST_CASE("What the words leave open is asked, with every time that can be meant")
{
    check({{u"thu 6"_s, u"2026-11-26 06:00|2026-11-26 18:00"_s},
           {u"thu 06"_s, u"2026-11-26 06:00"_s},
           {u"thu 8"_s, u"2026-11-26 08:00"_s},
           {u"9.10"_s, u"09:10|2027-10-09"_s}});
    const auto asked = readTypedTime(u"thu 6"_s, {tuesday, QLocale::c(), "Europe/London"});
    REQUIRE_FALSE(asked);
    REQUIRE(asked.error().findings.size() == 1);
    const Finding finding = asked.error().findings.first();
    CHECK(finding.code == Code::TimeUnclear);
    CHECK(finding.severity == Severity::Asks);
    CHECK(finding.details == QStringList{u"2026-11-26 06:00"_s, u"2026-11-26 18:00"_s});
}

TEST_CASE(
    "Day and month stand as the locale and the study's country write them, and where these differ one asks")
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    check({{u"3/4"_s, u"2027-04-03"_s}}, british);
    check({{u"3/4"_s, u"2027-03-04"_s}, {u"11/24"_s, u"2026-11-24"_s}, {u"24/11"_s, u"?"_s}}, american,
          "America/New_York");
    check(
        {{u"3/4"_s, u"2027-03-04|2027-04-03"_s}, {u"24/11"_s, u"2026-11-24"_s}, {u"4/4"_s, u"2027-04-04"_s}},
        american);
    check({{u"3/4"_s, u"2027-03-04"_s}}, american, {});
    check({{u"3/4"_s, u"2027-04-03"_s}}, QLocale::c(), {});
}

TEST_CASE("Days and months have their names in the reader's language beside the English ones")
{
    const QLocale german(QLocale::German, QLocale::Germany);
    check({{u"do 18:00"_s, u"2026-11-26 18:00"_s},
           {u"Donnerstag 18:00"_s, u"2026-11-26 18:00"_s},
           {u"26. November"_s, u"2026-11-26"_s},
           {u"1. Dez. 9.30"_s, u"2026-12-01 09:30"_s},
           {u"1 März"_s, u"2027-03-01"_s},
           {u"thu 18:00"_s, u"2026-11-26 18:00"_s}},
          german, "Europe/Berlin");
    const QLocale spanish(QLocale::Spanish, QLocale::Spain);
    check({{u"mar"_s, u"2026-11-24"_s}, {u"3 mar"_s, u"2027-03-03"_s}}, spanish, "Europe/Madrid");
    check({{u"czwartek 18:00"_s, u"2026-11-26 18:00"_s}, {u"26 listopada"_s, u"2026-11-26"_s}},
          QLocale(QLocale::Polish, QLocale::Poland), "Europe/Warsaw");
}

TEST_CASE("Whatever is typed is read as something or nothing, and what is written is read back as the same")
{
    std::mt19937 random(7);
    const QStringList scraps{u"thu"_s,   u"next"_s, u"6"_s,    u"pm"_s,   u"24/11"_s,
                             u"10:15"_s, u"in"_s,   u"2"_s,    u"week"_s, u"days"_s,
                             u"-"_s,     u"."_s,    u"nov"_s,  u"2026"_s, u"٣"_s,
                             u"T"_s,     u"😀"_s,    u"26th"_s, u":"_s,    u"999999999999"_s,
                             u"at"_s,    u"h"_s,    u"12am"_s, u"0/0/0"_s};
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (auto i = random() % 6; i > 0; --i)
            text += scraps[static_cast<qsizetype>(random()) % scraps.size()] +
                    (random() % 3 ? u" "_s : QString());
        for (const TimeReading &meaning : meaningsOf(text, {tuesday, QLocale(), "Europe/London"})) {
            ++read;
            INFO(text.toStdString());
            REQUIRE((meaning.date || meaning.time));
            REQUIRE((!meaning.date || meaning.date->isValid()));
            REQUIRE(meaningsOf(writtenTime(meaning), {tuesday, QLocale(), "Europe/London"}) ==
                    QList<TimeReading>{meaning});
        }
    }
    CHECK(read > 1000);
}

TEST_CASE("A time typed for the night of any change of clocks names what clocks show then, in every zone")
{
    int odd = 0;
    for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(name);
        const auto changes = zone.transitions(QDateTime({2024, 1, 2}, {0, 0}, Qt::UTC),
                                              QDateTime({2035, 12, 30}, {0, 0}, Qt::UTC));
        for (const QTimeZone::OffsetData &change : changes) {
            const qint64 utc = change.atUtc.toSecsSinceEpoch();
            for (const qint64 near : {utc - 1800, utc + 1800}) {
                const WallTime shown = wallTimeAt(near, name);
                const QString text = shown.date.toString(u"d/M/yyyy"_s) + shown.time.toString(u" HH:mm"_s);
                const auto typed =
                    readTypedTime(text, {shown.date.addDays(-3), QLocale::c(), "Europe/London"});
                INFO(name.toStdString() << ' ' << text.toStdString());
                REQUIRE(typed);
                const auto instants = instantsOf({*typed->date, *typed->time, name, {}});
                REQUIRE(instants.contains(near - near % 60));
                odd += instants.size() == 2 ? 1 : 0;
            }
        }
    }
    CHECK(odd > 1000);
}
