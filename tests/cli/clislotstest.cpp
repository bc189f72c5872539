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
    CHECK(first.keys() == QStringList{u"end_utc"_s, u"interpreter"_s, u"start_utc"_s, u"warnings"_s});
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
