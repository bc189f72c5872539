// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

void addEligible(const CliDesk &desk, const char *code)
{
    REQUIRE(desk("participant add STUDY --group client --mode phone").out == QLatin1String(code) + u'\n');
    REQUIRE(desk.run(u"participant screen %1 %2 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
                     "individual_session=yes attended_group=no"_s.arg(desk.study(), QLatin1String(code))
                         .split(u' '))
                .code == 0);
}

/// Two clients who can both only come on Tuesday at ten, and one who comes when it suits.
void recruit(const CliDesk &desk)
{
    for (const char *code : {"C01", "C02", "C03"})
        addEligible(desk, code);
    for (const QString &code : {u"C01"_s, u"C02"_s})
        REQUIRE(desk.run({u"availability"_s, u"set"_s, desk.study(), code, u"tue 10:00-11:00"_s}).code == 0);
    REQUIRE(desk.run({u"availability"_s, u"set"_s, desk.study(), u"researcher"_s, u"mon-fri 09:00-17:00"_s})
                .code == 0);
}

} // namespace

TEST_CASE("A plan is printed as JSON, and changes nothing until it is applied")
{
    const CliDesk desk;
    recruit(desk);
    const QByteArray before = desk.hash();
    const Ran ran = desk.locked(
        {u"plan"_s, desk.study(), u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-04"_s, u"--json"_s});
    REQUIRE(ran.code == 0);
    CHECK(desk.hash() == before);
    const QJsonObject plan = ran.object();
    CHECK(plan[u"count"].toInt() == 2);
    CHECK(plan[u"optimal"].toBool());
    CHECK(plan.keys() == QStringList{u"count"_s, u"interviews"_s, u"left_out"_s, u"optimal"_s});
    const QJsonObject first = plan[u"interviews"].toArray().first().toObject();
    CHECK(first.keys() == QStringList{u"end_utc"_s, u"interpreter"_s, u"participant"_s, u"start_utc"_s});
    CHECK(first[u"interpreter"].isNull());
    const QJsonObject left = plan[u"left_out"].toArray().first().toObject();
    CHECK(left[u"participant"].toString().startsWith(u"C0"));
    CHECK(left[u"why"].toArray() == QJsonArray{u"plan.taken"_s, u"participant.unavailable"_s});
}

TEST_CASE("Applying a plan leaves proposed interviews and needs the passphrase")
{
    const CliDesk desk;
    recruit(desk);
    CHECK(desk.locked({u"plan"_s, desk.study(), u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-04"_s,
                       u"--apply"_s})
              .code == 4);
    CHECK(desk("interview list STUDY --json").array().isEmpty());
    REQUIRE(desk("plan STUDY --from 2026-12-01 --to 2026-12-04 --apply").code == 0);
    const QJsonArray booked = desk("interview list STUDY --json").array();
    REQUIRE(booked.size() == 2);
    for (const QJsonValue &interview : booked) {
        CHECK(interview[u"state"].toString() == u"proposed"_s);
        CHECK(interview[u"mode"].toString() == u"phone"_s);
    }
    CHECK(desk("plan STUDY --from 2026-12-01 --to 2026-12-04 --json").object()[u"count"].toInt() == 0);
}

TEST_CASE("Dates of a plan that can't be are wrong usage or refused, and change nothing")
{
    const CliDesk desk;
    CHECK(desk("plan STUDY --from 2026-12-01").code == 2);
    CHECK(desk("plan STUDY --from 2026-12-01 --to 2026-13-01").code == 2);
    CHECK(desk("plan STUDY --from 2026-12-04 --to 2026-12-01").says(u"block date.malformed"_s));
    CHECK(desk("plan STUDY --from 2026-12-01 --to 2029-12-01").says(u"block plan.too_large"_s));
}
