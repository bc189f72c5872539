// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"
#include "tests/support/evidencefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

/// A client who is informed since the Saturday before, with sheet and form in use.
struct ConsentCliDesk : CliDesk {
    ConsentCliDesk()
    {
        for (const char *words : {"participant add STUDY --group client --mode teams",
                                  "participant screen STUDY C01 --answer age_16_or_over=yes "
                                  "li_treatment_in_iapt=yes individual_session=yes attended_group=no"})
            REQUIRE((*this)(words).code == 0);
        const QJsonArray documents = (*this)("document list STUDY --json").array();
        for (const auto &each : documents) {
            const QJsonObject document = each.toObject();
            if (document[u"group"_s] != u"client"_s || document[u"state"_s] != u"draft"_s)
                continue;
            const Ran used = run({u"document"_s, u"use"_s, study(), document[u"id"_s].toString(),
                                  u"--approved"_s, u"2026-10-02"_s, u"--now"_s, u"2026-10-05T08:00:00Z"_s});
            INFO(used.err.toStdString());
            REQUIRE(used.code == 0);
        }
        REQUIRE((*this)("participant inform STUDY C01 --at 2026-11-28T10:00").code == 0);
    }

    QJsonObject shown() const { return (*this)("consent show STUDY C01 --json").object(); }
};

} // namespace

TEST_CASE("A signed form is kept from the command line, shown by its hash, and saved again")
{
    const ConsentCliDesk desk;
    const QString form = desk.write(u"form.pdf"_s, aPdf());
    const Ran taken =
        desk.run({u"consent"_s, u"record"_s, desk.study(), u"C01"_s, u"--how"_s, u"signed"_s, u"--all-yes"_s,
                  u"--identity-checked"_s, u"--capacity"_s, u"presumed"_s, u"--questions-asked"_s,
                  u"--copy-how"_s, u"in_person"_s, u"--evidence"_s, form});
    INFO(taken.err.toStdString());
    REQUIRE(taken.code == 0);
    CHECK(taken.out == u"complete\n"_s);
    const QJsonObject shown = desk.shown();
    CHECK(shown[u"state"_s] == u"valid"_s);
    CHECK(shown[u"identity_checked"_s] == true);
    CHECK(shown[u"capacity"_s] == u"presumed"_s);
    CHECK(shown[u"copy_how"_s] == u"in_person"_s);
    CHECK(shown[u"evidence"_s] == u"scan"_s);
    CHECK(shown[u"evidence_sha256"_s] ==
          QString::fromLatin1(QCryptographicHash::hash(aPdf(), QCryptographicHash::Sha256).toHex()));
    const QString saved = desk.path(u"saved.pdf"_s);
    REQUIRE(desk.run({u"consent"_s, u"evidence"_s, desk.study(), u"C01"_s, u"-o"_s, saved}).code == 0);
    QFile file(saved);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == aPdf());
}

TEST_CASE("What is no form is refused by its code, and nothing is recorded")
{
    const ConsentCliDesk desk;
    const QByteArray before = desk.hash();
    const Ran refused = desk.run({u"consent"_s, u"record"_s, desk.study(), u"C01"_s, u"--how"_s, u"signed"_s,
                                  u"--all-yes"_s, u"--evidence"_s, desk.write(u"form.pdf"_s, "a letter")});
    CHECK(refused.code == 1);
    CHECK(refused.says(u"block evidence.unreadable"_s));
    CHECK(desk.hash() == before);
    CHECK(desk("consent evidence STUDY C01 -o -").code == 2);
    CHECK(desk("consent record STUDY C01 --how signed --typed-name Ama --all-yes").code == 2);
}

TEST_CASE("A signed form may be attached later")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    const QString first = desk.shown()[u"id"_s].toString();
    const Ran none =
        desk.run({u"consent"_s, u"evidence"_s, desk.study(), u"C01"_s, u"-o"_s, desk.path(u"a"_s)});
    CHECK(none.code == 1);
    CHECK(none.says(u"block evidence.missing"_s));
    REQUIRE(
        desk.run({u"consent"_s, u"attach"_s, desk.study(), u"C01"_s, desk.write(u"a.png"_s, aPng())}).code ==
        0);
    CHECK(desk.shown()[u"corrects"_s] == first);
    CHECK(desk.shown()[u"evidence"_s] == u"scan"_s);
    CHECK(desk.shown()[u"state"_s] == u"valid"_s);
}

TEST_CASE("A concern about capacity stops the taking, and the interview can't start")
{
    const ConsentCliDesk desk;
    const Ran stopped = desk("consent record STUDY C01 --how signed --all-yes --capacity concern");
    REQUIRE(stopped.code == 0);
    CHECK(stopped.out == u"stopped\n"_s);
    CHECK(desk.shown()[u"state"_s] == u"incomplete"_s);
    CHECK(desk.shown()[u"stopped"_s] == true);
    const Ran booked = desk("interview book STUDY C01 --at 2026-12-01T10:00 --mode teams");
    CHECK(booked.code == 1);
    CHECK(booked.err.contains(u"warn consent.stopped: "_s));
    REQUIRE(desk("interview book STUDY C01 --at 2026-12-01T10:00 --mode teams --override all=Agreed").code ==
            0);
    const Ran started = desk("interview start STUDY C01 --now 2026-12-01T10:00:00Z");
    CHECK(started.code == 1);
    CHECK(started.err.contains(u"block consent.stopped: "_s));
}

TEST_CASE("Both copies and all records are exported from the command line")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    const QString path = desk.path(u"copy.pdf"_s);
    const QStringList words{u"export"_s, u"consent"_s, desk.study(), u"C01"_s, u"-o"_s, path};
    REQUIRE(desk.run(words).code == 0);
    CHECK(QFileInfo(path).size() > 5000);
    REQUIRE(desk.run(words + QStringList{u"--format"_s, u"pdf"_s, u"--copy"_s, u"file"_s}).code == 0);
    const Ran nameless = desk.run(words + QStringList{u"--copy"_s, u"participant"_s});
    CHECK(nameless.code == 1);
    CHECK(nameless.says(u"block text.empty"_s));
    CHECK(desk.run({u"export"_s, u"consent"_s, desk.study(), u"C01"_s, u"-o"_s, u"-"_s}).code == 2);
    const QString folder = desk.path(u"all"_s);
    const Ran all = desk.run({u"export"_s, u"consents"_s, desk.study(), u"-o"_s, folder, u"--json"_s});
    REQUIRE(all.code == 0);
    CHECK(all.object()[u"copies"_s] == 1);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"consent-C01.pdf"_s});
}

TEST_CASE("A consent is exported as HL7 FHIR, by code, with every answer as a provision")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes --answer 10=no").code == 0);
    REQUIRE(
        desk.run({u"consent"_s, u"attach"_s, desk.study(), u"C01"_s, desk.write(u"a.pdf"_s, aPdf())}).code ==
        0);
    const QString path = desk.path(u"consent.json"_s);
    const QStringList words{u"export"_s,   u"consent"_s, desk.study(), u"C01"_s,
                            u"--format"_s, u"fhir"_s,    u"-o"_s,      path};
    const auto exported = [&] {
        const Ran ran = desk.run(words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    };
    const QJsonObject given = exported();
    CHECK(given[u"resourceType"_s] == u"Consent"_s);
    CHECK(given[u"status"_s] == u"active"_s);
    CHECK(given[u"scope"_s][u"coding"_s][0][u"code"_s] == u"research"_s);
    CHECK(given[u"patient"_s][u"identifier"_s][u"value"_s] == u"C01"_s);
    CHECK(given[u"sourceAttachment"_s][u"contentType"_s] == u"application/pdf"_s);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(aPdf(), QCryptographicHash::Sha256).toHex());
    CHECK(given[u"sourceAttachment"_s][u"extension"_s][0][u"valueString"_s] == hash);
    const QJsonObject all = given[u"provision"_s].toObject();
    CHECK_FALSE(all[u"period"_s].toObject().contains(u"end"_s));
    int denied = 0;
    for (const QJsonValue &each : all[u"provision"_s].toArray())
        denied += each[u"type"_s] == u"deny"_s ? 1 : 0;
    CHECK(denied == 1);
    CHECK(desk.run(words + QStringList{u"--copy"_s, u"file"_s}).code == 2);
    REQUIRE(desk("participant withdraw STUDY C01 --scope everything").code == 0);
    CHECK(exported()[u"status"_s] == u"inactive"_s);
    CHECK(exported()[u"provision"_s][u"period"_s][u"end"_s].isString());
}

TEST_CASE("A consent record is shown in the words of ISO/IEC TS 27560, too")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    const QJsonObject shown = desk.shown();
    CHECK(shown[u"record_id"_s] == shown[u"id"_s]);
    CHECK(shown[u"pii_principal_id"_s] == u"C01"_s);
    CHECK(shown[u"events"_s][0][u"event_time"_s] == shown[u"taken_at"_s]);
    CHECK_FALSE(shown[u"purposes"_s].toArray().isEmpty());
    CHECK_FALSE(desk("consent show STUDY C01").out.contains(u"pii_principal_id"_s));
    const QJsonArray given = desk("participant show STUDY C01 --json").object()[u"information"_s].toArray();
    CHECK(shown[u"privacy_notice"_s] == given[0][u"document"_s]);
}

TEST_CASE("A recording that was taken back is an event, and permitted no more")
{
    const ConsentCliDesk desk;
    REQUIRE(
        desk("consent record STUDY C01 --how signed --all-yes --answer 10=yes 11=yes 12=yes 13=yes 14=yes")
            .code == 0);
    const auto audio = [&] {
        for (const QJsonValue &each : desk.shown()[u"purposes"_s].toArray()) {
            if (each[u"purpose"_s] == u"audio"_s)
                return each[u"consent"_s].toString();
        }
        return QString();
    };
    CHECK(audio() == u"yes"_s);
    REQUIRE(desk("participant withdraw STUDY C01 --scope recording").code == 0);
    CHECK(audio() == u"no"_s);
    const QJsonObject shown = desk.shown();
    CHECK(shown[u"state"_s] == u"valid"_s);
    REQUIRE(shown[u"events"_s].toArray().size() == 2);
    CHECK(shown[u"events"_s][1][u"event_state"_s] == u"consent_updated"_s);
    CHECK(shown[u"events"_s][1][u"scopes"_s] == QJsonArray{u"recording"_s});
    // It is said again when the interview begins, and what would record isn't put down.
    REQUIRE(desk("interview book STUDY C01 --at 2026-12-01T10:00 --mode teams --override all=Notes").code ==
            0);
    const Ran set = desk("interview set STUDY C01 recording_device=R1");
    CHECK(set.code == 1);
    CHECK(set.says(u"block recording.refused"_s));
    const Ran begun = desk("interview start STUDY C01 --now 2026-12-01T10:00:00Z");
    CHECK(begun.code == 0);
    CHECK(begun.err.contains(u"recording.refused: "_s));
}

TEST_CASE("The reason of a correction and judgements about versions are shown with a consent")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes --correction Misread").code == 0);
    CHECK_FALSE(desk.shown().contains(u"correction"_s));
    CHECK(desk("consent show STUDY C01 --json --identified").object()[u"correction"_s] == u"Misread"_s);
    QString form;
    for (const QJsonValue &each : desk("document list STUDY --json").array()) {
        if (each[u"group"_s] == u"client"_s && each[u"kind"_s] == u"form"_s &&
            each[u"state"_s] == u"in_use"_s)
            form = each[u"id"_s].toString();
    }
    const QString statements =
        desk.write(u"s.json"_s, R"([{"text":"I take part.","need":"required","permits":"take_part"}])");
    const Ran added =
        desk.run({u"document"_s, u"add"_s, desk.study(), u"--kind"_s, u"form"_s, u"--group"_s, u"client"_s,
                  u"--language"_s, u"en"_s, u"--version"_s, u"9"_s, u"--statements"_s, statements});
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    const QStringList use{u"document"_s,   u"use"_s,        desk.study(),    added.out.trimmed(),
                          u"--approved"_s, u"2026-11-01"_s, u"--reconsent"_s};
    CHECK(desk.run(use).says(u"block text.empty"_s));
    REQUIRE(desk.run(use + QStringList{u"--reason"_s, u"Shorter"_s}).code == 0);
    const QJsonValue mark = desk("participant show STUDY C01 --json").object()[u"version_marks"_s][0];
    CHECK(mark[u"mark"_s] == u"reconsent"_s);
    CHECK(mark[u"version"_s] == u"9"_s);
    CHECK(desk("consent show STUDY C01 --identified --json").object()[u"version_marks"_s][0][u"reason"_s] ==
          u"Shorter"_s);
    CHECK(desk("document concerns STUDY --identified --json").array()[0][u"reason"_s] == u"Shorter"_s);
    CHECK_FALSE(desk("document concerns STUDY --json").out.contains(u"Shorter"_s));
}

TEST_CASE("A mailing list from the command line holds only who agreed to it")
{
    const ConsentCliDesk desk;
    REQUIRE(desk("consent record STUDY C01 --how signed --all-yes").code == 0);
    const QString path = desk.path(u"again.csv"_s);
    REQUIRE(
        desk.run({u"export"_s, u"mailing"_s, desk.study(), u"--for"_s, u"recontact"_s, u"-o"_s, path}).code ==
        0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("C01"));
    CHECK(
        desk.run({u"export"_s, u"mailing"_s, desk.study(), u"--for"_s, u"summary"_s, u"-o"_s, u"-"_s}).code ==
        2);
}
