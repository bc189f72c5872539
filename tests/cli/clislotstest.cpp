// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// Two clients who may be booked, and short days.
void fill(const CliDesk &desk)
{
    for (const char *words : {"participant add STUDY --group client --mode teams",
                              "participant screen STUDY C01 --answer age_16_or_over=yes "
                              "li_treatment_in_iapt=yes individual_session=yes "
                              "attended_group=no",
                              "participant add STUDY --group client --mode teams",
                              "participant screen STUDY C02 --answer age_16_or_over=yes "
                              "li_treatment_in_iapt=yes individual_session=yes "
                              "attended_group=no"}) {
        INFO(words);
        REQUIRE(desk(words).code == 0);
    }
    REQUIRE(desk.run({u"study"_s, u"set"_s, desk.study(), u"hours=mon-fri 09:00-13:00"_s, u"grid=30"_s,
                      u"buffer.teams=15"_s, u"notice_hours=0"_s})
                .code == 0);
}

QStringList starts(const Ran &ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.code == 0);
    QStringList list;
    for (const QJsonValue &slot : ran.array())
        list << slot[u"start_utc"].toString();
    return list;
}

} // namespace

TEST_CASE("Slots are listed with their ends, interpreters and warnings, without a passphrase")
{
    const CliDesk desk;
    fill(desk);
    REQUIRE(desk("interview book STUDY C01 --at 2026-12-01T10:00 --mode teams").code == 0);
    const QByteArray before = desk.hash();
    const Ran ran = desk.locked({u"slots"_s, desk.study(), u"--for"_s, u"C02"_s, u"--from"_s, u"2026-12-01"_s,
                                 u"--to"_s, u"2026-12-02"_s, u"--json"_s});
    CHECK(starts(ran) ==
          QStringList{u"2026-12-01T11:30:00Z"_s, u"2026-12-01T12:00:00Z"_s, u"2026-12-02T09:00:00Z"_s,
                      u"2026-12-02T09:30:00Z"_s, u"2026-12-02T10:00:00Z"_s, u"2026-12-02T10:30:00Z"_s,
                      u"2026-12-02T11:00:00Z"_s, u"2026-12-02T11:30:00Z"_s, u"2026-12-02T12:00:00Z"_s});
    const QJsonObject first = ran.array().first().toObject();
    CHECK(first.keys() == QStringList{u"clock_change"_s, u"end_utc"_s, u"interpreter"_s, u"start_utc"_s,
                                      u"their_time"_s, u"warnings"_s});
    CHECK(first[u"end_utc"].toString() == u"2026-12-01T12:30:00Z"_s);
    CHECK(first[u"interpreter"].isNull());
    CHECK(first[u"warnings"].toArray() == QJsonArray{u"buffer.short"_s}); // the consent talk
    CHECK(ran.array().last().toObject()[u"warnings"].toArray().isEmpty());
    CHECK(desk.hash() == before);
}

TEST_CASE("A limit, a length and the study's bank holidays bound the slots that are listed")
{
    const CliDesk desk;
    fill(desk);
    CHECK(starts(desk("slots STUDY --from 2026-12-24 --to 2026-12-29 --minutes 30 --limit 2 --json")) ==
          QStringList{u"2026-12-24T09:00:00Z"_s, u"2026-12-24T09:30:00Z"_s});
    CHECK(starts(desk("slots STUDY --from 2026-12-25 --to 2026-12-28 --json")).size() == 14);
    REQUIRE(desk("study set STUDY bank_holidays=england_and_wales").code == 0);
    CHECK(desk("show STUDY --json").object()[u"bank_holidays"].toString() == u"england_and_wales"_s);
    CHECK(starts(desk("slots STUDY --from 2026-12-25 --to 2026-12-28 --json")).isEmpty());
    REQUIRE(desk("study set STUDY bank_holidays=none").code == 0);
    CHECK(desk("show STUDY --json").object()[u"bank_holidays"].toString() == u"none"_s);
    CHECK(desk("study set STUDY bank_holidays=everywhere").code == 2);
}

TEST_CASE("Any interpreter may be asked for, and each slot says who has the time")
{
    const CliDesk desk;
    fill(desk);
    REQUIRE(desk("participant set STUDY C02 speaks=ur").code == 0);
    const Ran nobody = desk("slots STUDY --for C02 --from 2026-12-01 --to 2026-12-01 --interpreter any");
    CHECK(nobody.code == 1);
    CHECK(nobody.says(u"block interpreter.none"_s));
    REQUIRE(desk("interpreter add STUDY --speaks ur --agreement 2026-10-02").code == 0);
    for (const QString &who : {u"any"_s, u"I01"_s}) {
        const Ran ran =
            desk.run({u"slots"_s, desk.study(), u"--for"_s, u"C02"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s,
                      u"2026-12-01"_s, u"--interpreter"_s, who, u"--json"_s});
        REQUIRE(starts(ran).size() == 7);
        CHECK(ran.array().first().toObject()[u"interpreter"].toString() == u"I01"_s);
    }
    CHECK(desk("slots STUDY --for C02 --from 2026-12-01 --to 2026-12-01 --interpreter I09").code == 1);
}

TEST_CASE("A search that finds nothing says why, and one for whoever can't be interviewed is refused")
{
    const CliDesk desk;
    fill(desk);
    const Ran nothing = desk("slots STUDY --for C01 --from 2026-12-05 --to 2026-12-06 --json");
    CHECK(nothing.code == 0);
    CHECK(nothing.array().isEmpty());
    CHECK(
        nothing.err ==
        u"warn hours.outside: The times that would fit C01 lie outside your working hours. Add hours, or ask "
        "for other times.\n"_s);
    const Ran whoever = desk("slots STUDY --from 2026-12-05 --to 2026-12-06");
    CHECK(whoever.says(u"warn hours.outside"_s));
    CHECK(desk("participant withdraw STUDY C02 --scope interview").code == 0);
    const Ran gone = desk("slots STUDY --for C02 --from 2026-12-01 --to 2026-12-02 --json");
    CHECK(gone.code == 1);
    CHECK(gone.says(u"block participant.withdrawn"_s));
    CHECK(gone.out.isEmpty());
    for (const char *limit : {"0", "-1", "many"}) {
        const Ran wrong =
            desk((QByteArray("slots STUDY --from 2026-12-01 --to 2026-12-02 --limit ") + limit).constData());
        CHECK(wrong.code == 2);
        CHECK(wrong.err.startsWith(u"colloquy-cli: --limit takes a whole number from 1"_s));
    }
}

TEST_CASE("Near a change of the clocks, and for somebody elsewhere, a slot and an interview say so")
{
    const CliDesk desk;
    fill(desk);
    REQUIRE(desk("participant set STUDY C01 zone=America/New_York").code == 0);
    const QJsonObject slot = desk("slots STUDY --for C01 --from 2027-03-11 --to 2027-03-11 --limit 1 --json")
                                 .array()
                                 .first()
                                 .toObject();
    CHECK(slot[u"start_utc"] == u"2027-03-11T09:00:00Z"_s);
    CHECK(slot[u"clock_change"] == u"2027-03-14"_s); // in New York
    CHECK(slot[u"their_time"] == u"2027-03-11T04:00:00-05:00"_s);
    REQUIRE(desk("interview book STUDY C01 --at 2027-03-25T10:00 --mode teams --override all=Known").code ==
            0);
    const QJsonObject listed = desk("interview list STUDY --json").array().first().toObject();
    const QJsonObject shown = desk("interview show STUDY C01 --json").object();
    for (const QJsonObject &interview : {listed, shown}) {
        CHECK(interview[u"clock_change"] == u"2027-03-28"_s);
        CHECK(interview[u"their_time"] == u"2027-03-25T06:00:00-04:00"_s);
    }
    REQUIRE(desk("participant set STUDY C01 zone=Europe/London").code == 0);
    CHECK(desk("interview show STUDY C01 --json").object()[u"their_time"].isNull());
    CHECK_FALSE(desk("interview list STUDY").out.contains(u"clock_change"_s));
}

TEST_CASE("A time may be typed in words, and is told back as it was read")
{
    const CliDesk desk;
    fill(desk);
    const auto book = [&](const QString &at) {
        return desk.run({u"interview"_s, u"book"_s, desk.study(), u"C01"_s, u"--at"_s, at, u"--mode"_s,
                         u"teams"_s, u"--override"_s, u"all=Known"_s});
    };
    const Ran unclear = book(u"thu 6"_s);
    CHECK(unclear.code == 1);
    CHECK(unclear.says(u"ask time.unclear"_s));
    CHECK(unclear.err.contains(u"2026-12-03 18:00"_s));
    for (const QString &wrong : {u"18:00"_s, u"thu"_s, u"2026-12-03"_s, u"whenever"_s}) {
        CHECK(book(wrong).code == 2);
        CHECK(book(wrong).says(u"block date.malformed"_s));
    }
    const Ran booked = book(u"thu 6pm"_s);
    CHECK(booked.code == 0);
    CHECK(booked.out == u"C01 2026-12-03T18:00:00Z confirmed\n"_s);
    CHECK(booked.err == u"--at: Thursday 3 December 2026, 18:00 (Europe/London)\n"_s);
    const Ran moved = desk.run({u"interview"_s, u"move"_s, desk.study(), u"C01"_s, u"--at"_s, u"tom 14"_s,
                                u"--reason"_s, u"Asked"_s, u"--override"_s, u"all=Known"_s});
    CHECK(moved.code == 0);
    CHECK(moved.err == u"--at: Tuesday 1 December 2026, 14:00 (Europe/London)\n"_s);
    CHECK(desk.run({u"interview"_s, u"list"_s, desk.study(), u"--now"_s, u"thu 6pm"_s}).code == 2);
}

TEST_CASE("Hours in people's words are kept in one form, and whose there are none for is said")
{
    const CliDesk desk;
    fill(desk);
    REQUIRE(desk.run({u"availability"_s, u"set"_s, desk.study(), u"C01"_s,
                      u"evenings, Fridays; 2027-04-10..2027-04-20 closed"_s})
                .code == 0);
    CHECK(desk("availability show STUDY C01").out ==
          u"mon-thu,sat-sun 17:00-21:00; fri 00:00-24:00; 2027-04-10..2027-04-20 closed\n"_s);
    CHECK(desk("availability show STUDY C02").out == u"any time\n"_s);
    CHECK(desk("availability show STUDY C02 --json").object()[u"availability"].isNull());
    for (const char *words : {"availability set STUDY I99 fridays", "availability show STUDY I99"}) {
        const Ran none = desk(words);
        CHECK(none.code == 1);
        CHECK(none.err.contains(u"There is no such interpreter"_s));
    }
    const Ran sides = desk("study set STUDY buffer.zoom=10/20");
    CHECK(sides.code == 2);
    CHECK(sides.err.contains(u"before and after alike"_s));
}

TEST_CASE("Slots need two dates and a length that the study allows")
{
    const CliDesk desk;
    CHECK(desk("slots STUDY --from 2026-12-01").code == 2);
    CHECK(desk("slots STUDY --from 2026-12-01 --to soon").code == 2);
    CHECK(desk("slots STUDY --from 2026-12-01 --to 2026-12-02 --for C09").code == 1);
    const Ran tooLong = desk("slots STUDY --from 2026-12-01 --to 2026-12-02 --minutes 90");
    CHECK(tooLong.code == 1);
    CHECK(tooLong.says(u"block interview.too_long"_s));
    CHECK(desk("slots STUDY --from 2026-12-02 --to 2026-12-01 --json").array().isEmpty());
}
