// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include "tests/support/nobody.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

struct Bad {
    const char *words;
    int code;
    const char *says; ///< how standard error begins
};

/// Takes no word.
class Untold : public QIODevice {
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

const char *const screened = "participant screen STUDY C01 --answer age_16_or_over=yes "
                             "li_treatment_in_iapt=yes individual_session=yes";

void checkRefused(const CliDesk &desk, const Ran &ran, int code, const QString &says)
{
    INFO(ran.err.toStdString());
    CHECK(ran.code == code);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.startsWith(says));
    CHECK(ran.err.endsWith(u'\n'));
    CHECK_FALSE(ran.err.contains(u"\n\n"_s));
    CHECK(QFile::exists(desk.study()));
}

} // namespace

TEST_CASE("What can't be right is refused by its code, and nothing changes")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk(screened).code == 0);
    REQUIRE(desk("study set STUDY ends=2027-12-31").code == 0);
    const QByteArray before = desk.hash();
    const auto bad = GENERATE(values<Bad>({
        {"participant show STUDY C99", 1, "block record.not_found: "},
        {"participant show STUDY nobody", 1, "block record.not_found: "},
        {"interview confirm STUDY C01", 1, "block record.not_found: "},
        {"availability show STUDY I07", 1, "block record.not_found: "},
        {"interpreter confirm STUDY C01", 1, "block record.not_found: "},
        {"document use STUDY nothing --approved 2026-10-01", 1, "block record.not_found: "},
        {"interview list STUDY --from 2026-02-30", 2,
         "block date.malformed: \"--from\": there is no such day or time as 2026-02-30."},
        {"interview list STUDY --from tomorrow", 2, "block date.malformed: "},
        {"interview list STUDY --from", 2, "colloquy-cli: "},
        {"interview book STUDY C01 --mode phone", 2, "colloquy-cli: "},
        {"interview book STUDY C01 --mode phone --at 2026-12-01", 2,
         "block date.malformed: \"--at\" also takes the time of the day. Write it like this: "
         "2026-12-01T10:00."},
        {"interview book STUDY C01 --mode phone --at 2026-12-01T25:00", 2,
         "block date.malformed: \"--at\": there is no such day or time as 1 December 2026, 25:00."},
        {"interview book STUDY C01 --mode pigeon --at 2026-12-01T10:00", 2, "colloquy-cli: "},
        {"interview book STUDY C01 --mode phone --at 2026-12-01T10:00 --minutes long", 2, "colloquy-cli: "},
        {"interview book STUDY C01 --mode phone --at 2027-03-28T01:30", 1, "block time.missing: "},
        {"interview book STUDY C01 --mode phone --at 2027-10-31T01:30", 1, "ask time.twice: "},
        {"interview start STUDY C01 --fold third", 2, "colloquy-cli: "},
        {"participant add STUDY --group client --age old", 2, "colloquy-cli: "},
        {"participant add STUDY --group client --age 400", 1, "block number.out_of_range: "},
        {"participant add STUDY --group martian", 1,
         "block text.unknown: There is no such group. Choose one of these: client, practitioner, "
         "supervisor."},
        {"study set STUDY nope=1", 2,
         "block text.unknown: There is no such setting. These can be changed: attempt_limit, "
         "bank_holidays, "},
        {"study set STUDY longest_minutes=x", 2,
         "block number.out_of_range: What is given for longest interview (minutes) isn't a whole number. "},
        {"participant add STUDY --group client --speaks klingonese", 2, "block language.unknown: "},
        {"participant add STUDY --group client --speaks q!", 2, "block language.unknown: "},
        {"participant add STUDY --group client --email nowhere", 1, "block contact.malformed: "},
        {"participant screen STUDY C01 --answer shoe_size=yes", 1, "block criterion.unknown: "},
        {"participant screen STUDY C01 --answer age_16_or_over=maybe", 2, "colloquy-cli: "},
        {"participant screen STUDY C01", 2, "colloquy-cli: "},
        {"participant withdraw STUDY C01 --scope feelings", 2, "colloquy-cli: "},
        {"participant set STUDY C01 shoe_size=9", 2, "colloquy-cli: "},
        {"participant list STUDY --stage famous", 2, "colloquy-cli: "},
        {"thanks send STUDY C01 --serial 1", 1, "block thanks.not_due: "},
        {"study set STUDY hours=whenever", 2, "block "},
        {"study set STUDY ends=2026-09-01", 1, "block study.dates: "},
        {"show STUDY --now 2026-12-01T10:00", 2, "colloquy-cli: "},
        {"participant close STUDY C01 --as declined --override nothing.known=x", 2, "colloquy-cli: "},
    }));
    INFO(bad.words);
    checkRefused(desk, desk(bad.words), bad.code, QString::fromLatin1(bad.says));
    CHECK(desk.hash() == before);
}

TEST_CASE("A name that can't be kept is refused with the sign named and never repeated")
{
    const CliDesk desk;
    const QByteArray before = desk.hash();
    const auto [name, says] =
        GENERATE(table<QString, QString>({{u""_s, u"block text.empty: "_s},
                                          {u"   "_s, u"block text.empty: "_s},
                                          {u"\u200B"_s, u"block text.empty: "_s},
                                          {QString(10000, u'x'), u"block text.too_long: "_s},
                                          {u"Ann\u202EExample"_s, u"block text.control: "_s},
                                          {u"Ann\u0007Example"_s, u"block text.control: "_s},
                                          {u"Ann\nExample"_s, u"block text.control: "_s}}));
    const Ran ran =
        desk.run({u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s, u"--name"_s, name});
    checkRefused(desk, ran, 1, says);
    CHECK_FALSE(ran.err.contains(u"Ann"_s));
    CHECK_FALSE(ran.err.contains(u"xxx"_s));
    CHECK(desk.hash() == before);
}

TEST_CASE("The hour that occurs twice is booked by saying which")
{
    const CliDesk desk;
    REQUIRE(desk("study set STUDY ends=2027-12-31").code == 0);
    REQUIRE(desk("participant add STUDY --group client").code == 0);
    REQUIRE(desk(screened).code == 0);
    const Ran asked =
        desk("interview book STUDY C01 --mode phone --at 2027-10-31T01:30 --override all=night");
    CHECK(asked.says(u"ask time.twice"_s));
    const Ran first = desk("interview book STUDY C01 --mode phone --at 2027-10-31T01:30 --override all=night "
                           "--fold first");
    CHECK(first.out == u"C01 2027-10-31T00:30:00Z confirmed\n"_s);
}

TEST_CASE("A file that is no study says so and stays as it is")
{
    const CliDesk desk;
    const QString text = desk.write(u"text"_s, "Dear all,\n");
    const QString empty = desk.write(u"empty"_s, {});
    for (const QString &path : {text, empty, desk.path(u"none"_s), QFileInfo(text).path(), u":memory:"_s}) {
        INFO(path.toStdString());
        for (const QString &words : {u"show"_s, u"verify"_s, u"participant list"_s}) {
            const Ran ran = desk.run(words.split(u' ') + QStringList{path});
            CHECK(ran.code == 3);
            CHECK(ran.err.startsWith(u"block file."_s));
            CHECK(ran.err.count(u'\n') == 1);
            CHECK(ran.out.isEmpty());
        }
    }
    CHECK_FALSE(QFile::exists(desk.path(u"none"_s)));
    CHECK(QFileInfo(text).size() == 10);
    CHECK(QFileInfo(empty).size() == 0);
}

TEST_CASE("A study of a newer program is refused unread")
{
    const CliDesk desk;
    QFile file(desk.study());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(60)); // user_version in SQLite's header
    REQUIRE(file.write("\0\0\3\347", 4) == 4);
    file.close();
    const QByteArray before = desk.hash();
    const Ran ran = desk("participant add STUDY --group client");
    CHECK(ran.code == 3);
    CHECK(ran.says(u"block file.newer"_s));
    CHECK(desk.hash() == before);
}

TEST_CASE("A study whose bytes were changed is told of as damaged")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --name Ann").code == 0);
    QFile file(desk.study());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.lastIndexOf("C01");
    REQUIRE(at > 0);
    REQUIRE(file.seek(at));
    REQUIRE(file.write("C02") == 3);
    file.close();
    const Ran ran = desk("verify STUDY");
    CHECK(ran.code == 3);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.startsWith(u"block "_s));
    CHECK_FALSE(ran.err.contains(u"Ann"_s));
}

TEST_CASE("A study that was cut off is told of as damaged")
{
    const CliDesk desk;
    REQUIRE(QFile::resize(desk.study(), QFileInfo(desk.study()).size() / 2));
    const Ran ran = desk("verify STUDY");
    CHECK(ran.code == 3);
    CHECK(ran.err.startsWith(u"block "_s));
}

TEST_CASE("A folder or a file that can't be written keeps the study as it is and lets it be read")
{
    const bool isFolder = GENERATE(true, false);
    const CliDesk desk;
    const QString folder = QFileInfo(desk.study()).path();
    const QString place = isFolder ? folder : desk.study();
    const QFile::Permissions mode = isFolder ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner;
    const QByteArray before = desk.hash();
    const Nobody nobody({folder, desk.study(), desk.path(u"pass"_s)});
    REQUIRE(QFile::setPermissions(place, mode));
    const Ran added = desk("participant add STUDY --group client");
    const Ran shown = desk("show STUDY");
    REQUIRE(QFile::setPermissions(place, mode | QFile::WriteOwner));
    checkRefused(desk, added, 3, u"block file.unwritable: "_s);
    CHECK(added.err.count(u'\n') == 1);
    CHECK(shown.code == 0);
    CHECK(desk.hash() == before);
}

TEST_CASE("A study that may not be read says so")
{
    const CliDesk desk;
    const Nobody nobody({QFileInfo(desk.study()).path(), desk.study(), desk.path(u"pass"_s)});
    for (const QString &name : {desk.study(), desk.path(u"pass"_s)}) {
        REQUIRE(QFile::setPermissions(name, QFile::WriteOwner));
        const Ran ran = desk("show STUDY");
        CHECK(ran.code == 3);
        CHECK(ran.says(u"block file.unreadable"_s));
        REQUIRE(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    }
}

TEST_CASE("A device is no file to read from, for it may never end")
{
    const CliDesk desk;
    for (const char *words :
         {"import participants STUDY /dev/full", "participant add STUDY --group client --details /dev/full",
          "document add STUDY --kind sheet --group client --language en --version 9 --file /dev/zero"}) {
        INFO(words);
        checkRefused(desk, desk(words), 3, u"block file.unreadable: "_s);
    }
}

TEST_CASE("A link to a study opens the study")
{
    const CliDesk desk;
    const QString link = desk.path(u"elsewhere/link.colloquy"_s);
    REQUIRE(QDir(QFileInfo(link).path()).mkpath(u"."_s));
    REQUIRE(QFile::link(desk.study(), link));
    CHECK(desk.run({u"participant"_s, u"add"_s, link, u"--group"_s, u"client"_s}).out == u"C01\n"_s);
    CHECK(desk("participant list STUDY --json").array().size() == 1);
    REQUIRE(QFile::remove(desk.study()));
    CHECK(desk.run({u"show"_s, link}).says(u"block file.missing"_s));
}

TEST_CASE("A reason is a text like any other")
{
    const CliDesk desk;
    REQUIRE(desk("participant add STUDY --group client --name Ann").code == 0);
    const QByteArray before = desk.hash();
    for (const QString &reason : {QString(3000, u'x'), u"a\u202Eb"_s}) {
        const Ran ran = desk.run({u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s,
                                  u"--name"_s, u"Ann"_s, u"--override"_s, u"all="_s + reason});
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"block text."_s));
        CHECK_FALSE(ran.err.contains(u"xxx"_s));
    }
    CHECK(desk.hash() == before);
}

TEST_CASE("A name that is empty is wrong usage")
{
    const CliDesk desk;
    for (const QStringList &words : {QStringList{u"show"_s, u""_s}, QStringList{u"show"_s, u" "_s},
                                     QStringList{u"participant"_s, u"show"_s, desk.study(), u""_s},
                                     QStringList{u"import"_s, u"participants"_s, desk.study(), u""_s}}) {
        const Ran ran = desk.run(words);
        CHECK(ran.code == 2);
        CHECK(ran.err.contains(u"is empty"_s));
    }
}

TEST_CASE("A key that is set twice is wrong usage")
{
    const CliDesk desk;
    const Ran ran = desk("study set STUDY zone=UTC longest_minutes=50 zone=Europe/Paris");
    CHECK(ran.code == 2);
    CHECK(ran.err.startsWith(u"colloquy-cli: "_s));
}

TEST_CASE("A statement with a key that means nothing is wrong usage")
{
    const CliDesk desk;
    const QString file = desk.write(u"statements"_s, R"([{"text":"I agree.","required":true}])");
    const Ran ran =
        desk.run({u"document"_s, u"add"_s, desk.study(), u"--kind"_s, u"form"_s, u"--group"_s, u"client"_s,
                  u"--language"_s, u"en"_s, u"--version"_s, u"9"_s, u"--statements"_s, file});
    CHECK(ran.code == 2);
}

TEST_CASE("What could be told to nobody wasn't done")
{
    const CliDesk desk;
    const QString other = desk.path(u"other.colloquy"_s);
    const QString pass = desk.path(u"pass"_s);
    const auto runUntold = [&](const QStringList &arguments) {
        QBuffer in;
        QBuffer err;
        Untold out;
        in.open(QIODevice::ReadOnly);
        err.open(QIODevice::WriteOnly);
        out.open(QIODevice::WriteOnly);
        const int code = runCommand(arguments + QStringList{u"--passphrase-file"_s, pass}, {&in, &out, &err});
        CHECK(err.data().startsWith("block file.unwritable: "));
        return code;
    };
    CHECK(runUntold({u"participant"_s, u"add"_s, desk.study(), u"--group"_s, u"client"_s}) == 3);
    CHECK(desk("participant list STUDY --json").array().isEmpty());
    CHECK(runUntold({u"create"_s, other, u"--ends"_s, u"2027-06-30"_s, u"--kdf-memory-mib"_s, u"1"_s}) == 3);
    CHECK_FALSE(QFile::exists(other));
    CHECK(desk("verify STUDY").code == 0);
}

TEST_CASE("The program stands closed streams and words that are no text")
{
    const CliDesk desk;
    const auto shell = [&](const QString &words) {
        QProcess program;
        program.start(u"/bin/sh"_s,
                      {u"-c"_s, QString(words)
                                    .replace(u"CLI"_s, QStringLiteral(BINARY_ROOT "/bin/colloquy-cli"))
                                    .replace(u"STUDY"_s, desk.study())
                                    .replace(u"PASS"_s, desk.path(u"pass"_s))});
        REQUIRE(program.waitForFinished());
        return program.exitCode();
    };
    const QByteArray before = desk.hash();
    CHECK(shell(u"CLI show STUDY >&-"_s) == 3);
    CHECK(shell(u"CLI show STUDY >/dev/full"_s) == 3);
    CHECK(shell(u"CLI show STUDY <&- >&- 2>&-"_s) == 3);
    CHECK(shell(u"CLI export schedule STUDY -o STUDY.csv <&- >&- 2>&-"_s) == 0);
    CHECK(shell(u"CLI show nothing 2>&-"_s) == 3);
    CHECK(
        shell(
            u"CLI participant add STUDY --group client --name \"$(printf '\\377')\" --passphrase-file PASS"_s) ==
        2);
    CHECK(desk.hash() == before);
    CHECK(shell(u"CLI verify STUDY --passphrase-file PASS"_s) == 0);
}

TEST_CASE("An export that can't be written says so")
{
    const CliDesk desk;
    const Ran ran = desk.run({u"export"_s, u"schedule"_s, desk.study(), u"-o"_s, desk.path(u"none/s.csv"_s)});
    CHECK(ran.code == 3);
    CHECK(ran.err.startsWith(u"block file."_s));
}
