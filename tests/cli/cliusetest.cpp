// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace colloquy;

TEST_CASE("Help and version need no study and end well")
{
    const CliDesk desk;
    for (const QString &words : {u"help"_s, u"--help"_s, u"participant --help"_s, u"help interview"_s,
                                 u"interview book --help"_s, u"-h"_s, u"--version"_s}) {
        INFO(words.toStdString());
        const Ran ran = desk.locked(words.split(u' '));
        CHECK(ran.code == 0);
        CHECK(ran.err.isEmpty());
        CHECK_FALSE(ran.out.isEmpty());
    }
    CHECK(desk.locked({u"help"_s}).out.contains(u"interview book"_s));
    CHECK(desk.locked({u"interview"_s, u"book"_s, u"--help"_s}).out.contains(u"--place-type TYPE"_s));
    CHECK_FALSE(desk.locked({u"help"_s, u"thanks"_s}).out.contains(u"interview book"_s));
}

TEST_CASE("Wrong usage is one sentence and the usage line on standard error")
{
    const CliDesk desk;
    const Ran ran = desk("interview book STUDY");
    CHECK(ran.code == 2);
    CHECK(ran.out.isEmpty());
    REQUIRE(ran.err.count(u'\n') == 2);
    CHECK(ran.err.contains(u"usage: colloquy-cli interview book STUDY CODE --at TIME"_s));
}

TEST_CASE("Wrong usage never repeats a name")
{
    const CliDesk desk;
    for (const QStringList &arguments :
         {QStringList{u"Zofia"_s}, QStringList{u"show"_s, desk.study(), u"Zofia"_s},
          QStringList{u"show"_s, desk.study(), u"--Zofia"_s},
          QStringList{u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s, u"--name"_s,
                      u"Zofia"_s, u"Example"_s}}) {
        const Ran ran = desk.run(arguments);
        CHECK(ran.code == 2);
        CHECK_FALSE(ran.err.contains(u"Zofia"_s));
        CHECK_FALSE(ran.err.contains(u"Example"_s));
    }
}

TEST_CASE("Creating a study prints its recovery key, which opens it like the passphrase")
{
    const CliDesk desk;
    const Ran made = desk.run({u"create"_s, desk.path(u"second"_s), u"--ends"_s, u"2027-01-31"_s,
                               u"--kdf-memory-mib"_s, u"1"_s, u"--kdf-ops"_s, u"1"_s});
    REQUIRE(made.code == 0);
    REQUIRE(made.out.startsWith(u"recovery key: "_s));
    const QString key = desk.write(u"key"_s, made.out.mid(14).toUtf8());
    CHECK(desk.locked({u"study"_s, u"set"_s, desk.path(u"second"_s), u"title=Opened"_s,
                       u"--passphrase-file"_s, key})
              .code == 0);
}

TEST_CASE("A recovery file is readable by its owner alone and never replaced")
{
    const CliDesk desk;
    const QStringList create{u"create"_s,         desk.path(u"second"_s), u"--ends"_s,
                             u"2027-01-31"_s,     u"--kdf-memory-mib"_s,  u"1"_s,
                             u"--recovery-file"_s};
    const QString old = desk.write(u"old"_s, "kept");
    CHECK(desk.run(create + QStringList{old}).code == 3);
    CHECK_FALSE(QFile::exists(desk.path(u"second"_s)));
    CHECK(desk.run(create + QStringList{desk.path(u"none/key"_s)}).code == 3);
    CHECK_FALSE(QFile::exists(desk.path(u"second"_s)));
    const Ran made = desk.run(create + QStringList{desk.path(u"key"_s)});
    CHECK(made.code == 0);
    CHECK(made.out.isEmpty());
    CHECK(QFileInfo(desk.path(u"key"_s)).permissions() ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("A study is never created over a file")
{
    const CliDesk desk;
    const QByteArray before = desk.hash();
    CHECK(desk("create STUDY --ends 2027-06-30").code == 3);
    CHECK(desk.hash() == before);
}

TEST_CASE("Reading without names needs no passphrase - writing, names and verifying do")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --name Zofia").code == 0);
    const QString study = desk.study();
    for (const QString &words : {u"show"_s, u"participant list"_s, u"interview list"_s, u"interpreter list"_s,
                                 u"thanks list"_s, u"document list"_s, u"audit"_s, u"export schedule"_s}) {
        INFO(words.toStdString());
        const Ran ran = desk.locked(words.split(u' ') + QStringList{study});
        CHECK(ran.code == 0);
        CHECK_FALSE(ran.out.contains(u"Zofia"_s));
    }
    for (const QString &words :
         {u"participant list --identified"_s, u"export schedule --identified"_s, u"verify"_s,
          u"participant add --group client"_s, u"interview confirm C01"_s}) {
        INFO(words.toStdString());
        QStringList arguments = words.split(u' ');
        arguments.insert(words.startsWith(u"verify"_s) ? 1 : 2, study);
        const Ran ran = desk.locked(arguments);
        CHECK(ran.code == 4);
        CHECK(ran.says(u"block study.locked"_s));
        CHECK(ran.out.isEmpty());
    }
}

TEST_CASE("A wrong passphrase is refused even where none is needed")
{
    const CliDesk desk;
    const QString wrong = desk.write(u"wrong"_s, "five calm badgers\n");
    const Ran ran = desk.locked({u"show"_s, desk.study(), u"--passphrase-file"_s, wrong});
    CHECK(ran.code == 4);
    CHECK(ran.says(u"block passphrase.wrong"_s));
    CHECK(ran.out.isEmpty());
}

TEST_CASE(
    "The passphrase is the first line without its line end, from a file, standard input or the environment")
{
    const CliDesk desk;
    const QString dos = desk.write(u"dos"_s, "five calm otters\r\nsomething else\n");
    CHECK(desk.locked({u"verify"_s, desk.study(), u"--passphrase-file"_s, dos}).code == 0);
    CHECK(desk.locked({u"verify"_s, desk.study(), u"--passphrase-file"_s, u"-"_s}, "five calm otters").code ==
          0);
    qputenv("COLLOQUY_PASSPHRASE_FILE", dos.toUtf8());
    CHECK(desk.locked({u"verify"_s, desk.study()}).code == 0);
    qunsetenv("COLLOQUY_PASSPHRASE_FILE");
    CHECK(desk.locked({u"verify"_s, desk.study(), u"--passphrase-file"_s, desk.path(u"none"_s)}).code == 3);
}

TEST_CASE("Words about people come from standard input, line by line after the passphrase")
{
    const CliDesk desk;
    const Ran added = desk.locked({u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s,
                                   u"--email"_s, u"-"_s, u"--name"_s, u"-"_s, u"--passphrase-file"_s, u"-"_s},
                                  "five calm otters\nann@example.org\nAnn Żółć\n");
    CHECK(added.out == u"C01\n"_s);
    const QJsonObject person = desk("participant list STUDY --identified --json").array().first().toObject();
    CHECK(person[u"name"].toString() == u"Ann Żółć"_s);
    CHECK(person[u"email"].toString() == u"ann@example.org"_s);
    CHECK(desk.run({u"participant"_s, u"set"_s, desk.study(), u"C01"_s, u"name=-"_s}, "Ann Other\n").code ==
          0);
    CHECK(desk("participant show STUDY C01 --identified --json").object()[u"name"].toString() ==
          u"Ann Other"_s);
}

TEST_CASE("Details hold every option by name, and what is typed wins")
{
    const CliDesk desk;
    const QByteArray details =
        R"({"name":"Ann Example","age":34,"speaks":"ur","reads":"none","mode":["phone","zoom"],
        "interpreter":true,"interpreter_gender":"female","group":"supervisor","email":null})";
    const Ran added = desk.run(
        {u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s, u"--details"_s, u"-"_s},
        details);
    INFO(added.err.toStdString());
    REQUIRE(added.out == u"C01\n"_s);
    const QJsonObject person = desk("participant show STUDY C01 --identified --json").object();
    CHECK(person[u"age"].toInt() == 34);
    CHECK(person[u"spoken_language"].toString() == u"ur"_s);
    CHECK(person[u"reading_language"].isNull());
    CHECK(person[u"interpreter"].toString() == u"yes"_s);
    CHECK(person[u"interpreter_gender"].toString() == u"female"_s);
    CHECK(person[u"modes"].toArray() == QJsonArray{u"phone"_s, u"zoom"_s});
    const auto wrong = GENERATE(
        values<QByteArray>({"[]", "{", R"({"nmae":"Ann"})", R"({"speaks":"klingonese"})", R"({"age":"old"})",
                            R"({"age":3.7})", R"({"age":1e30})", R"({"name":{"first":"Ann"}})",
                            R"({"name":["Ann","Bea"]})", R"({"speaks":["ur","en"]})", R"({"details":"Ann"})",
                            R"({"mode":["phone",null]})", "\xff\xfe{\0}\0"}));
    const Ran refused = desk.run(
        {u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s, u"--details"_s, u"-"_s}, wrong);
    CHECK(refused.code == 2);
    CHECK_FALSE(refused.err.contains(u"Ann"_s));
}

TEST_CASE("Who knows an interpreter is said by code")
{
    const CliDesk desk;
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk("participant add STUDY --group client --speaks ur").code == 0);
    REQUIRE(desk("interpreter add STUDY --speaks ur --known-to C01,c3").out == u"I01\n"_s);
    const auto known = [&] {
        return desk("interpreter list STUDY --json").array()[0][u"known_to"].toArray();
    };
    CHECK(known() == QJsonArray{u"C01"_s, u"C03"_s});
    REQUIRE(desk("interpreter set STUDY I01 known_to=C02").code == 0);
    CHECK(known() == QJsonArray{u"C02"_s});
    CHECK(desk("interpreter set STUDY I01 known_to=C09").says(u"block record.not_found"_s));
    CHECK(known() == QJsonArray{u"C02"_s});
    REQUIRE(desk("interpreter set STUDY I01 known_to=").code == 0);
    CHECK(known().isEmpty());
    REQUIRE(desk.run({u"interpreter"_s, u"add"_s, desk.study(), u"--details"_s, u"-"_s},
                     R"({"speaks":["ur","pl"],"known_to":["C01","C02"]})")
                .out == u"I02\n"_s);
    const QJsonObject second = desk("interpreter list STUDY --json").array()[1].toObject();
    CHECK(second[u"languages"].toArray() == QJsonArray{u"ur"_s, u"pl"_s});
    CHECK(second[u"known_to"].toArray() == QJsonArray{u"C01"_s, u"C02"_s});
}

TEST_CASE("The language read is the one spoken unless said, and English unless said")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").out == u"C01\n"_s);
    REQUIRE(desk("participant add STUDY --group client --speaks ur").out == u"C02\n"_s);
    const QJsonArray all = desk("participant list STUDY --json").array();
    CHECK(all[0][u"spoken_language"].toString() == u"en"_s);
    CHECK(all[0][u"reading_language"].toString() == u"en"_s);
    CHECK(all[1][u"reading_language"].toString() == u"ur"_s);
    CHECK_FALSE(all[0].toObject().contains(u"name"));
}

TEST_CASE("Settings are changed by key and shown")
{
    const CliDesk desk;
    REQUIRE(desk("study set STUDY longest_minutes=45 buffer.zoom=20 target.client=10-12").code == 0);
    const QJsonObject shown = desk("show STUDY --json").object();
    CHECK(shown[u"longest_minutes"].toInt() == 45);
    CHECK(shown[u"buffers"][u"zoom"].toInt() == 20);
    CHECK(shown[u"targets"][u"client"].toString() == u"10-12"_s);
    CHECK(shown[u"groups"][u"client"][u"people"].toInt() == 0);
    CHECK(desk("study set STUDY longest_minutes=long").code == 2);
    CHECK(desk("study set STUDY shoe_size=9").code == 2);
}

TEST_CASE("Availability is kept for a participant, an interpreter and the researcher")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk("interpreter add STUDY --speaks ur --agreement 2026-10-01").out == u"I01\n"_s);
    for (const QString &whose : {u"C01"_s, u"I01"_s, u"researcher"_s}) {
        const QString hours = u"mon,wed 18:00-21:00; 2026-12-04 09:00-12:00"_s;
        CHECK(desk.run({u"availability"_s, u"set"_s, desk.study(), whose, hours}).code == 0);
        CHECK(desk.run({u"availability"_s, u"show"_s, desk.study(), whose}).out == hours + u'\n');
    }
    CHECK(desk.run({u"availability"_s, u"set"_s, desk.study(), u"C01"_s, u"someday 9-5"_s}).code == 2);
}
