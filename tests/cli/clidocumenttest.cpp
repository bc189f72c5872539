// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QFile>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Ran done(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return ran;
}

QString firstOf(const CliDesk &desk, const QString &kind)
{
    for (const QJsonValue &document : desk("document list STUDY --json").array()) {
        if (document[u"kind"_s] == kind && document[u"group"_s] == u"client"_s)
            return document[u"id"_s].toString();
    }
    return {};
}

QString stateOf(const CliDesk &desk, const QString &id)
{
    for (const QJsonValue &document : desk("document list STUDY --json").array()) {
        if (document[u"id"_s] == id)
            return document[u"state"_s].toString();
    }
    return {};
}

Ran run(const CliDesk &desk, const QString &words)
{
    return desk(words.toUtf8().constData());
}

/// With sheet and form in use, and somebody who consented.
void consentOfOne(const CliDesk &desk)
{
    for (const QString &kind : {u"sheet"_s, u"form"_s})
        done(run(desk, u"document use STUDY %1 --approved 2026-10-01"_s.arg(firstOf(desk, kind))));
    done(desk("participant add STUDY --group client"));
    done(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
              "individual_session=yes"));
    CHECK(done(desk("participant inform STUDY C01 --at 2026-11-28T08:00")).out ==
          u"consent from 2026-11-29T08:00:00Z\n"_s);
    done(desk("consent record STUDY C01 --how signed --all-yes --at 2026-11-30T07:00"));
}

} // namespace

TEST_CASE("On the command line a document is approved first and used later, or both at once")
{
    const CliDesk desk;
    const QString sheet = firstOf(desk, u"sheet"_s);
    CHECK(run(desk, u"document use STUDY %1"_s.arg(sheet)).code == 2);
    done(run(desk, u"document approve STUDY %1 --approved 2026-10-01 --approval-ref REC1"_s.arg(sheet)));
    CHECK(stateOf(desk, sheet) == u"approved"_s);
    CHECK(run(desk, u"document approve STUDY %1 --approved 2026-10-01"_s.arg(sheet))
              .says(u"block record.wrong_state"_s));
    CHECK(run(desk, u"document edit STUDY %1 --title Another"_s.arg(sheet)).says(u"block document.frozen"_s));
    done(run(desk, u"document use STUDY %1"_s.arg(sheet)));
    CHECK(stateOf(desk, sheet) == u"in_use"_s);
}

TEST_CASE("On the command line a translation goes its way, and the matrix says where it is")
{
    const CliDesk desk;
    const QString sheet = firstOf(desk, u"sheet"_s);
    done(run(desk, u"document use STUDY %1 --approved 2026-10-01"_s.arg(sheet)));
    desk.write(u"ur.txt"_s, "\xd8\xa2\xd9\xbe \xda\xa9\xd9\x88");
    const QString urdu =
        done(run(desk, u"document add STUDY --kind sheet --group client --language ur "
                       "--version 1.0 --renders %1 --text-file %2"_s.arg(sheet, desk.path(u"ur.txt"_s))))
            .out.trimmed();
    CHECK(run(desk, u"document progress STUDY %1 --to back_translated --back-translator Ben"_s.arg(urdu))
              .says(u"block record.wrong_state"_s));
    CHECK(run(desk, u"document progress STUDY %1 --to translated"_s.arg(urdu)).says(u"block text.empty"_s));
    done(run(desk, u"document progress STUDY %1 --to ordered --translator Ada"_s.arg(urdu)));
    done(run(desk, u"document progress STUDY %1 --to translated"_s.arg(urdu)));
    done(run(desk, u"document progress STUDY %1 --to back_translated --back-translator Ben"_s.arg(urdu)));
    const auto urduLine = [&] {
        for (const QJsonValue &line : desk("document matrix STUDY --json").array()) {
            if (line[u"group"_s] == u"client"_s && line[u"language"_s] == u"ur"_s)
                return line.toObject();
        }
        return QJsonObject();
    };
    CHECK(urduLine()[u"direction"_s] == u"rtl"_s);
    const QJsonValue cell = urduLine()[u"versions"_s][0];
    CHECK(cell[u"standing"_s] == u"back_translated"_s);
    CHECK(cell[u"verb"_s] == u"approve"_s);
    CHECK(desk("document matrix STUDY").out.contains(u"sheet 1.0 back_translated"_s));
    done(run(desk, u"document approve STUDY %1 --approved 2026-10-02"_s.arg(urdu)));
    done(run(desk, u"document use STUDY %1"_s.arg(urdu)));
    const QString next = done(run(desk, u"document add STUDY --kind sheet --group client --language en "
                                        "--version 1.1 --text-file %1"_s.arg(desk.path(u"ur.txt"_s))))
                             .out.trimmed();
    done(run(desk, u"document use STUDY %1 --approved 2026-11-01"_s.arg(next)));
    CHECK(urduLine()[u"versions"_s][0][u"standing"_s] == u"out_of_date"_s);
    CHECK(urduLine()[u"versions"_s][1][u"verb"_s] == u"translate"_s);
}

TEST_CASE("On the command line a new version is judged for who goes by the old one")
{
    const CliDesk desk;
    consentOfOne(desk);
    CHECK(desk("consent mark STUDY C01 --as inform --reason Fair").says(u"block record.wrong_state"_s));
    const QString form = firstOf(desk, u"form"_s);
    desk.write(u"statements.json"_s, R"([{"text":"I take part.","need":"required","permits":"take_part"}])");
    const QString next =
        done(run(desk, u"document add STUDY --kind form --group client --language en "
                       "--version 1.1 --statements %1"_s.arg(desk.path(u"statements.json"_s))))
            .out.trimmed();
    done(run(desk, u"document use STUDY %1 --approved 2026-11-01"_s.arg(next)));
    const auto concern = [&] { return desk("document concerns STUDY --json").array().first().toObject(); };
    CHECK(concern()[u"participant"_s] == u"C01"_s);
    CHECK(concern()[u"as"_s] == u"consented"_s);
    CHECK(concern()[u"mark"_s].isNull());
    const auto line = [&] { return desk("consent list STUDY --json").array().first().toObject(); };
    CHECK(line()[u"task"_s] == u"judge"_s);
    CHECK(line()[u"form_replaced"_s] == true);
    CHECK(desk("consent mark STUDY C01 --as reconsent").code == 2);
    done(desk("consent mark STUDY C01 --as reconsent --reason Fair"));
    CHECK(concern()[u"mark"_s] == u"reconsent"_s);
    CHECK(line()[u"consent"_s] == u"reconsent_due"_s);
    CHECK(line()[u"task"_s] == u"reconsent"_s);
    done(desk("consent mark STUDY C01,C01 --as unaffected --reason Fair"));
    CHECK(line()[u"consent"_s] == u"valid"_s);
    CHECK(desk("consent list STUDY --due --json").array().isEmpty());
}

TEST_CASE("On the command line statements are read by number, and a wrong one is named with what is allowed")
{
    const CliDesk desk;
    const auto add = [&](const QByteArray &statements) {
        desk.write(u"statements.json"_s, statements);
        return run(desk, u"document add STUDY --kind form --group client --language en --version 3 "
                         "--statements %1"_s.arg(desk.path(u"statements.json"_s)));
    };
    const auto refused = [&](const QByteArray &statements, const QString &why) {
        const auto answer = add(statements);
        INFO(answer.err.toStdString());
        CHECK(answer.code == 2);
        CHECK(answer.err.contains(why));
    };
    refused("{", u"are no JSON"_s);
    refused("{}", u"no JSON list"_s);
    refused(R"([{"text":"I take part.","need":"must","permits":"take_part"}])",
            u"Statement 1: need is one of required, optional, when_interpreter, when_video."_s);
    refused(R"([{"text":" ","need":"required","permits":"audio"}])", u"Statement 1: its text is empty."_s);
    refused(R"([{"txt":"I","need":"required","permits":"audio"}])", u"Statement 1: \"txt\" is none"_s);
    refused(R"([{"text":"I","need":"optional","permits":"fly"}])",
            u"Statement 1: permits is one of nothing,"_s);
    const QString id =
        done(add(R"([{"text":"I take part.","need":"required","permits":"take_part"}])")).out.trimmed();
    const auto shown = run(desk, u"document show STUDY %1 --json"_s.arg(id)).object();
    CHECK(shown[u"statements"_s][0][u"text"_s] == u"I take part."_s);
    CHECK(shown[u"statements"_s][0][u"number"_s] == 1);
    CHECK(shown[u"state"_s] == u"draft"_s);
    CHECK(done(run(desk, u"document show STUDY %1"_s.arg(id))).out.contains(u"I take part."_s));
}

TEST_CASE("On the command line the file of a document is kept or linked, and saved again")
{
    const CliDesk desk;
    desk.write(u"sheet.pdf"_s, "%PDF as approved");
    const auto add = [&](const QString &version, const QString &option) {
        return run(desk,
                   u"document add STUDY --kind sheet --group client --language en --version %1 %2 %3"_s.arg(
                       version, option, desk.path(u"sheet.pdf"_s)));
    };
    const QString copy = desk.path(u"copy.pdf"_s);
    for (const QString &option : {u"--file"_s, u"--link"_s}) {
        const QString id = done(add(option == u"--file"_s ? u"8"_s : u"9"_s, option)).out.trimmed();
        done(run(desk, u"document file STUDY %1 -o %2"_s.arg(id, copy)));
        QFile saved(copy);
        REQUIRE(saved.open(QIODevice::ReadOnly));
        CHECK(saved.readAll() == "%PDF as approved");
        if (option == u"--file"_s)
            continue;
        desk.write(u"sheet.pdf"_s, "%PDF another one");
        CHECK(run(desk, u"document file STUDY %1 -o %2"_s.arg(id, copy)).says(u"block record.changed"_s));
    }
    CHECK(run(desk, u"document file STUDY %1 -o %2"_s.arg(firstOf(desk, u"form"_s), copy)).code == 1);
}

TEST_CASE("On the command line somebody who reads nothing is informed aloud unless said otherwise")
{
    const CliDesk desk;
    done(run(desk, u"document use STUDY %1 --approved 2026-10-01"_s.arg(firstOf(desk, u"sheet"_s))));
    done(desk("participant add STUDY --group client --reads none"));
    CHECK(desk("participant inform STUDY C01 --how email").says(u"block document.no_language"_s));
    done(desk("participant inform STUDY C01"));
    done(desk("participant inform STUDY C01 --how audio"));
    CHECK(desk("participant show STUDY C01 --json").out.contains(u"read_aloud"_s));
}
