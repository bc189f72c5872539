// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/studydesk.h"

#include <QFile>
#include <QProcess>

#include <functional>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// Runs words at a time of day in UTC; STUDY stands for the study.
using Teller = std::function<Ran(const QString &now, const QString &words, const QByteArray &input)>;

QString idOf(const QJsonArray &documents, const QString &kind, const QString &group)
{
    for (const QJsonValue &document : documents) {
        if (document[u"kind"].toString() == kind && document[u"group"].toString() == group &&
            document[u"language"].toString() == u"en"_s)
            return document[u"id"].toString();
    }
    return {};
}

Ran told(const Teller &tell, const QString &now, const QString &words, const QByteArray &input = {})
{
    const Ran ran = tell(now, words, input);
    INFO(words.toStdString());
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.err.isEmpty());
    return ran;
}

void bringDocumentsIntoUse(const Teller &tell, const QString &group)
{
    const QJsonArray documents =
        told(tell, u"2026-11-18T08:00:00Z"_s, u"document list STUDY --json"_s).array();
    for (const QString &kind : {u"sheet"_s, u"form"_s})
        told(tell, u"2026-11-18T08:00:00Z"_s,
             u"document use STUDY %1 --approved 2026-11-16"_s.arg(idOf(documents, kind, group)));
}

void recruit(const Teller &tell)
{
    const QString friday = u"2026-11-20T09:00:00Z"_s;
    CHECK(told(tell, friday, u"participant add STUDY --group client --name - --mode phone"_s, "Ann Example\n")
              .out == u"C01\n"_s);
    CHECK(told(tell, friday,
               u"participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
               "individual_session=yes attended_group=no"_s)
              .out == u"eligible\n"_s);
    told(tell, friday, u"participant inform STUDY C01 --how email"_s);
}

void interview(const Teller &tell)
{
    CHECK(told(tell, u"2026-11-30T08:00:00Z"_s,
               u"interview book STUDY C01 --at 2026-12-02T10:00 --mode phone"_s)
              .out == u"C01 2026-12-02T10:00:00Z confirmed\n"_s);
    CHECK(told(tell, u"2026-11-30T09:00:00Z"_s,
               u"interview move STUDY C01 --at 2026-12-03T11:00Z --reason work --minutes 50"_s)
              .out == u"C01 2026-12-03T11:00:00Z confirmed\n"_s);
    CHECK(told(tell, u"2026-12-03T10:55:00Z"_s, u"consent record STUDY C01 --how signed --all-yes"_s).out ==
          u"complete\n"_s);
    told(tell, u"2026-12-03T11:00:00Z"_s, u"interview start STUDY C01"_s);
    told(tell, u"2026-12-03T11:48:00Z"_s, u"interview finish STUDY C01 --outcome completed --minutes 47"_s);
}

void give(const Teller &tell)
{
    const QString later = u"2026-12-04T09:00:00Z"_s;
    CHECK(told(tell, later, u"thanks list STUDY --json"_s).array().first()[u"state"].toString() == u"due"_s);
    told(tell, later, u"thanks send STUDY C01 --serial -"_s, "GV-100\n");
    told(tell, later, u"thanks acknowledge STUDY C01"_s);
    const QJsonValue given = told(tell, later, u"thanks list STUDY --json"_s).array().first();
    CHECK(given[u"state"].toString() == u"acknowledged"_s);
    CHECK(given[u"serial"].toString() == u"GV-100"_s);
}

void lookBack(const Teller &tell)
{
    const QString later = u"2026-12-04T10:00:00Z"_s;
    const QJsonObject shown = told(tell, later, u"show STUDY --json"_s).object();
    CHECK(shown[u"groups"][u"client"][u"stages"][u"closed"].toInt() == 1);
    const QStringList lines =
        told(tell, later, u"export schedule STUDY"_s).out.split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].startsWith(u"C01,client,moved,2026-12-02,10:00,11:00,Europe/London,"_s));
    CHECK(lines[2].startsWith(u"C01,client,completed,2026-12-03,11:00,"_s));
    const QJsonArray listed = told(tell, later, u"interview list STUDY --json --from 2026-12-03"_s).array();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"outcome"].toString() == u"completed"_s);
    CHECK(listed[0][u"moved_from"].toString() == u"2026-12-02T10:00:00Z"_s);
    CHECK(listed[0][u"interpreter"].isNull());
    CHECK(listed[0][u"consent"].toString() == u"valid"_s);
    CHECK(told(tell, later, u"audit STUDY --for C01 --json"_s).array().size() >= 8);
    told(tell, later, u"verify STUDY"_s);
}

void doTheMainJob(const Teller &tell)
{
    bringDocumentsIntoUse(tell, u"client"_s);
    recruit(tell);
    interview(tell);
    give(tell);
    lookBack(tell);
}

} // namespace

TEST_CASE("A study runs from enquiry to thanks by commands alone")
{
    const CliDesk desk;
    doTheMainJob([&](const QString &now, QString words, const QByteArray &input) {
        QStringList arguments = words.split(u' ');
        arguments.replaceInStrings(u"STUDY"_s, desk.study());
        return desk.run(arguments + QStringList{u"--now"_s, now}, input);
    });
}

TEST_CASE("The program does in its own process what it does here")
{
    const CliDesk desk;
    doTheMainJob([&](const QString &now, QString words, const QByteArray &input) {
        QStringList arguments = words.split(u' ');
        arguments.replaceInStrings(u"STUDY"_s, desk.study());
        QProcess program;
        program.start(QStringLiteral(BINARY_ROOT "/bin/colloquy-cli"),
                      arguments + QStringList{u"--now"_s, now, u"--passphrase-file"_s, desk.path(u"pass"_s)});
        program.write(input);
        program.closeWriteChannel();
        REQUIRE(program.waitForFinished());
        return Ran{program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                   QString::fromUtf8(program.readAllStandardError())};
    });
}

TEST_CASE("An incomplete consent is recorded and says what is open")
{
    const CliDesk desk;
    const Teller tell = [&](const QString &now, QString words, const QByteArray &input) {
        QStringList arguments = words.split(u' ');
        arguments.replaceInStrings(u"STUDY"_s, desk.study());
        return desk.run(arguments + QStringList{u"--now"_s, now}, input);
    };
    bringDocumentsIntoUse(tell, u"client"_s);
    recruit(tell);
    const Ran ran = desk("consent record STUDY C01 --how signed --all-yes --answer 2=no");
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.out == u"incomplete: 2\n"_s);
    const QJsonObject shown = desk("consent show STUDY C01 --json").object();
    CHECK(shown[u"state"].toString() == u"incomplete"_s);
    CHECK(shown[u"how"].toString() == u"signed"_s);
    CHECK(shown[u"taken_at"].toString() == u"2026-11-30T08:00:00Z"_s);
    const QJsonValue second = shown[u"answers"].toArray()[1];
    CHECK(second[u"n"].toInt() == 2);
    CHECK(second[u"required"].toBool());
    CHECK(second[u"answer"].toString() == u"no"_s);
    CHECK(desk("consent record STUDY C01 --how spoken --all-yes").code == 2);
    CHECK(desk("consent record STUDY C01 --how signed --all-yes --correction misread").out ==
          u"complete\n"_s);
    CHECK(desk("consent show STUDY C01 --json").object()[u"state"].toString() == u"valid"_s);
}

TEST_CASE("Consent was taken by the study's researcher unless somebody else is named")
{
    const CliDesk desk;
    const Teller tell = [&](const QString &now, QString words, const QByteArray &input) {
        QStringList arguments = words.split(u' ');
        arguments.replaceInStrings(u"STUDY"_s, desk.study());
        return desk.run(arguments + QStringList{u"--now"_s, now}, input);
    };
    const auto takenBy = [&] {
        auto workspace = Workspace::open(desk.study());
        REQUIRE(workspace);
        REQUIRE((*workspace)->unlock(StudyDesk::passphrase()));
        const auto person = participantByCode(**workspace, u"C01"_s);
        return participantRecord(**workspace, person->id)->consents.first().takenBy;
    };
    bringDocumentsIntoUse(tell, u"client"_s);
    recruit(tell);
    REQUIRE(desk.run({u"study"_s, u"set"_s, desk.study(), u"researcher=Robin Example"_s}).code == 0);
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    CHECK(takenBy() == u"Robin Example"_s);
    REQUIRE(desk.run({u"consent"_s, u"record"_s, desk.study(), u"C01"_s, u"--how"_s, u"signed"_s,
                      u"--all-yes"_s, u"--taken-by"_s, u"Kim Example"_s, u"--correction"_s, u"misread"_s})
                .code == 0);
    CHECK(takenBy() == u"Kim Example"_s);
}

TEST_CASE("Where no consent is on record, none can be corrected")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --name Ama").out == u"C01\n"_s);
    const Ran ran = desk("consent record STUDY C01 --how signed --all-yes --correction misread");
    CHECK(ran.code == 1);
    CHECK(ran.says(u"block record.not_found"_s));
}

TEST_CASE("A certificate is written once it was sent")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group practitioner --name Ben").out == u"P01\n"_s);
    const QStringList write{u"export"_s, u"certificate"_s, desk.study(),
                            u"P01"_s,    u"-o"_s,          desk.path(u"c.pdf"_s)};
    const Ran early = desk.run(write);
    CHECK(early.code == 1);
    CHECK(early.says(u"block thanks.not_due"_s));
    CHECK_FALSE(QFile::exists(desk.path(u"c.pdf"_s)));
}

TEST_CASE("A day sheet is written for a day on which there are interviews, and names only with the key")
{
    const CliDesk desk;
    const QString sample = desk.path(u"sample.colloquy"_s);
    const Ran made =
        desk.locked({u"sample"_s, sample, u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s});
    REQUIRE(made.code == 0);
    const QJsonArray all = desk.locked({u"interview"_s, u"list"_s, sample, u"--json"_s}).array();
    const QJsonObject last = all.last().toObject();
    const auto sheetOf = [&](const QString &date, const QStringList &more = {}) {
        return desk.locked(
            QStringList{u"export"_s, u"day-sheet"_s, sample, date, u"-o"_s, desk.path(u"day.pdf"_s)} + more);
    };
    CHECK(sheetOf(last[u"date"_s].toString()).code == 0);
    QFile pdf(desk.path(u"day.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF-"));
    CHECK(sheetOf(last[u"date"_s].toString(), {u"--identified"_s}).code == 4);
    const Ran none = sheetOf(u"2020-01-01"_s);
    CHECK(none.code == 1);
    CHECK(none.says(u"block record.not_found"_s));
    CHECK(sheetOf(u"soon"_s).code == 2);
}

TEST_CASE("A sample study prints the passphrase that opens it")
{
    const CliDesk desk;
    const QString sample = desk.path(u"sample.colloquy"_s);
    const Ran made =
        desk.locked({u"sample"_s, sample, u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s});
    REQUIRE(made.code == 0);
    REQUIRE(made.out.startsWith(u"passphrase: "_s));
    const QString pass = desk.write(u"sample-pass"_s, made.out.mid(12).toUtf8());
    CHECK(desk.locked({u"verify"_s, sample, u"--passphrase-file"_s, pass}).code == 0);
    const QJsonArray people = desk.locked({u"participant"_s, u"list"_s, sample, u"--json"_s}).array();
    CHECK(people.size() > 10);
}

TEST_CASE("An import names bad rows by number and adds the others")
{
    const CliDesk desk;
    const QByteArray csv =
        "name,email,group\nAnn Example,ann@example.org,client\nBen Example,nowhere,client\n";
    const QStringList import{u"import"_s, u"participants"_s, desk.study(), u"-"_s, u"--json"_s};
    const QByteArray before = desk.hash();
    const QJsonObject preview = desk.run(import + QStringList{u"--dry-run"_s}, csv).object();
    CHECK(preview[u"new"].toInt() == 1);
    CHECK(preview[u"bad"].toInt() == 1);
    CHECK(desk.hash() == before);
    const Ran imported = desk.run(import, csv);
    CHECK(imported.code == 0);
    CHECK(imported.object()[u"added"].toInt() == 1);
    CHECK(imported.object()[u"rows"].toArray()[0][u"row"].toInt() == 2);
    CHECK_FALSE(imported.out.contains(u"Ben"_s));
    CHECK(desk("participant list STUDY --json").array().size() == 1);
}
