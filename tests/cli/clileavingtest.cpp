// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Somebody eligible, as C01.
void addClient(const CliDesk &desk)
{
    REQUIRE(desk.run({u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s, u"--name"_s,
                      u"Ama Example"_s})
                .code == 0);
    REQUIRE(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
                 "individual_session=yes attended_group=no")
                .code == 0);
}

} // namespace

TEST_CASE("A withdrawal and what is done for it are ticked on the command line")
{
    const CliDesk desk;
    addClient(desk);
    CHECK(desk("withdrawal list STUDY --json").array().isEmpty());
    CHECK(desk("withdrawal done STUDY C01 --task confirmed").says(u"block record.not_found"_s));
    const Ran ran = desk("participant withdraw STUDY C01 --scope everything --told email --json");
    REQUIRE(ran.code == 0);
    CHECK(ran.object()["tasks"_L1].toArray() == QJsonArray{u"notes"_s, u"copies"_s, u"confirmed"_s});
    const QJsonObject open =
        desk.locked({u"withdrawal"_s, u"list"_s, desk.study(), u"--json"_s}).array().first().toObject();
    CHECK(open["participant"_L1] == u"C01"_s);
    CHECK(open["open"_L1] == true);
    CHECK(open["tasks"_L1].toObject()["notes"_L1].isNull());
    CHECK(desk("withdrawal done STUDY C01 --task recording").says(u"block record.wrong_state"_s));
    CHECK(desk("withdrawal decide STUDY C01 --decision No").says(u"block record.wrong_state"_s));
    REQUIRE(desk("withdrawal done STUDY C01 --task notes copies confirmed").code == 0);
    CHECK(desk("withdrawal list STUDY --open --json").array().isEmpty());
    REQUIRE(desk("withdrawal undone STUDY C01 --task notes").code == 0);
    CHECK(desk("withdrawal list STUDY --open --json").array().size() == 1);
    CHECK(desk("withdrawal done STUDY C01 --task shredded").code == 2);
    CHECK(desk("verify STUDY").code == 0);
}

TEST_CASE("A withdrawal recorded by mistake is voided on the command line, and one more is asked about")
{
    const CliDesk desk;
    addClient(desk);
    CHECK(desk("withdrawal void STUDY C01 --reason Slip").says(u"block record.not_found"_s));
    REQUIRE(desk("participant withdraw STUDY C01 --scope everything").code == 0);
    CHECK(desk("participant withdraw STUDY C01 --scope everything").says(u"warn record.wrong_state"_s));
    CHECK(desk("participant withdraw STUDY C01 --scope contact --at 2020-01-01T10:00")
              .err.contains(u"block date.malformed: "_s));
    CHECK(desk("withdrawal void STUDY C01").code == 2);
    const Ran ran = desk("withdrawal void STUDY C01 --reason Slip --json");
    REQUIRE(ran.code == 0);
    CHECK(ran.object()["interviews_lost"_L1] == 0);
    CHECK(ran.object()["messages_again"_L1] == true);
    const QJsonObject shown = desk("participant show STUDY C01 --identified --json").object();
    CHECK(shown["stage"_L1] == u"eligible"_s);
    CHECK(shown["no_contact"_L1] == false);
    CHECK(shown["withdrawals"_L1].toArray().isEmpty());
    CHECK(shown["reasons"_L1][0]["reason"_L1] == u"Slip"_s);
    CHECK(desk("verify STUDY").code == 0);
}

TEST_CASE("Somebody is erased by their code, and those who never joined once their time is over")
{
    const CliDesk desk;
    addClient(desk);
    REQUIRE(desk("study set STUDY short_name=Homework").code == 0);
    CHECK(desk("participant erase STUDY C01 --confirm C01").says(u"block links.kept"_s));
    REQUIRE(desk("participant close STUDY C01 --as declined --reason No").code == 0);
    CHECK(desk("participant erase STUDY C01").code == 2);
    CHECK(desk("participant erase STUDY C01 --confirm C02").says(u"block links.kept"_s));
    REQUIRE(desk("participant erase STUDY C01 --confirm C01").code == 0);
    CHECK(desk("participant show STUDY C01 --identified --json").object()["name"_L1].isNull());
    CHECK(desk("participant erase STUDY C01 --confirm C01").says(u"block links.destroyed"_s));
    CHECK(desk("report flow STUDY --json").object()["total"_L1].toObject()["enquiries"_L1] == 1);
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk("participant close STUDY C02 --as unreachable --reason No").code == 0);
    CHECK(desk("study erase-due STUDY --confirm Homework").out.isEmpty());
    const Ran erased = desk("study erase-due STUDY --confirm Homework --json --now 2027-01-05T08:00:00Z");
    REQUIRE(erased.code == 0);
    REQUIRE(erased.array().size() == 1);
    CHECK(erased.array()[0]["participant"_L1] == u"C02"_s);
    CHECK(desk("study erase-due STUDY --confirm x").says(u"block links.kept"_s));
    CHECK(desk("verify STUDY").code == 0);
}

TEST_CASE("Until when data can be taken back is shown with the participant")
{
    const CliDesk desk;
    addClient(desk);
    CHECK(desk("participant show STUDY C01 --json").object()["data_until"_L1].isNull());
}

TEST_CASE("Incidents are logged, listed without their words, followed up and closed")
{
    const CliDesk desk;
    addClient(desk);
    const Ran added = desk.run({u"incident"_s, u"add"_s, desk.study(), u"--kind"_s, u"distress"_s, u"--for"_s,
                                u"C01"_s, u"--done"_s, u"Secret words"_s, u"--told"_s, u"The supervisor"_s,
                                u"--follow-up"_s, u"2026-12-01"_s});
    REQUIRE(added.code == 0);
    CHECK(added.out == u"1\n"_s);
    const Ran listed = desk.locked({u"incident"_s, u"list"_s, desk.study(), u"--json"_s});
    REQUIRE(listed.code == 0);
    CHECK_FALSE(listed.out.contains(u"Secret"_s));
    CHECK(listed.array().first().toObject()["participant"_L1] == u"C01"_s);
    CHECK(desk("incident list STUDY --identified").out.contains(u"Secret words"_s));
    CHECK(desk.locked({u"incident"_s, u"list"_s, desk.study(), u"--identified"_s}).code == 4);
    CHECK(desk("today STUDY --json").object()["incidents"_L1].toArray().isEmpty());
    const QJsonObject tomorrow = desk("today STUDY --at 2026-12-01T09:00 --json").object();
    CHECK(tomorrow["incidents"_L1].toArray().first().toObject()["number"_L1] == 1);
    CHECK(desk("today STUDY --at 2026-12-01T09:00").out.contains(u"incident 1 distress C01"_s));
    CHECK(desk("incident close STUDY 7").says(u"block record.not_found"_s));
    REQUIRE(desk("incident close STUDY 1 --done Rang").code == 0);
    CHECK(desk("incident list STUDY --open --json").array().isEmpty());
    CHECK(desk("incident close STUDY 1").says(u"block record.wrong_state"_s));
    REQUIRE(desk("incident reopen STUDY 1").code == 0);
    CHECK(desk("incident add STUDY --kind distress").code == 2);
    CHECK(desk("incident add STUDY --kind breach --done Told --interview").code == 2);
}

TEST_CASE("Reports need no passphrase and name nobody")
{
    const CliDesk desk;
    addClient(desk);
    for (const QString &report : {u"flow"_s, u"progress"_s, u"ethics"_s, u"vouchers"_s}) {
        for (const QStringList &form :
             QList<QStringList>{{}, {u"--json"_s}, {u"--csv"_s}, {u"-o"_s, desk.path(u"report.csv"_s)}}) {
            const Ran ran = desk.locked(QStringList{u"report"_s, report, desk.study()} + form);
            INFO(report.toStdString());
            CHECK(ran.code == 0);
            CHECK_FALSE(ran.out.contains(u"Ama"_s));
        }
    }
    const QJsonObject flow = desk("report flow STUDY --json").object();
    CHECK(flow["total"_L1].toObject()["enquiries"_L1] == 1);
    const QJsonObject boxes = flow["groups"_L1].toObject()["client"_L1].toObject()["boxes"_L1].toObject();
    CHECK(boxes.size() == 10);
    CHECK(boxes["not_booked"_L1].toObject()["count"_L1] == 1);
    CHECK(
        desk("report flow STUDY --csv")
            .out.startsWith(u"box,reason,client,practitioner,supervisor,total\r\nenquiries,,1,0,0,1\r\n"_s));
    const QJsonObject ethics = desk("report ethics STUDY --from 2026-01-01 --to 2026-12-31 --json").object();
    CHECK(ethics["people"_L1].toObject()["approached"_L1].toObject()["client"_L1].isNull());
    CHECK(ethics["people"_L1].toObject()["approached"_L1].toObject()["supervisor"_L1] == 0);
}

TEST_CASE("A study is closed, its end is listed, and its link list is destroyed last of all")
{
    const CliDesk desk;
    addClient(desk);
    REQUIRE(desk("study set STUDY short_name=Homework keep_links_days=10").code == 0);
    const Ran due = desk.locked({u"study"_s, u"due"_s, desk.study(), u"--json"_s});
    REQUIRE(due.code == 0);
    CHECK(due.out.contains(u"\"2027-07-10\""_s));
    CHECK(desk("study destroy-links STUDY --confirm Homework").says(u"block links.kept"_s));
    REQUIRE(desk("study close STUDY").code == 0);
    CHECK(desk("participant add STUDY --group client").says(u"block study.closed"_s));
    CHECK(desk("show STUDY --json").object()["closed_on"_L1] == u"2026-11-30"_s);
    REQUIRE(desk("study reopen STUDY").code == 0);
    REQUIRE(desk("study close STUDY").code == 0);
    CHECK(desk("summary list STUDY --json").array().isEmpty());
    REQUIRE(desk("study evidence-kept STUDY").code == 0);
    CHECK(desk("study destroy-links STUDY --confirm C01").says(u"block links.kept"_s));
    REQUIRE(desk("study destroy-links STUDY --confirm Homework").code == 0);
    CHECK(desk("participant show STUDY C01 --identified --json").object()["name"_L1].isNull());
    CHECK(desk("report flow STUDY --json").object()["total"_L1].toObject()["enquiries"_L1] == 1);
    CHECK(desk("participant set STUDY C01 name=Ama").says(u"block links.destroyed"_s));
    CHECK(desk("verify STUDY").code == 0);
}
