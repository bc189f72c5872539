// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "app/cliarguments.h"
#include "app/cligrammar.h"

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

struct Reading {
    QList<Command> commands = allCommands();
    ArgumentReader reader{commands};
    bool isRead = false;

    explicit Reading(const QString &typed) { isRead = reader.read(typed.split(u' ')).has_value(); }
    const Arguments &found() const { return reader.arguments(); }
};

bool isFit(const QString &grammar, const QString &value)
{
    return checkValue(u"--x"_s, grammar, value).has_value();
}

} // namespace

TEST_CASE("Options of every command may stand anywhere")
{
    const Reading before(u"--json --passphrase-file f show study"_s);
    const Reading after(u"show study --passphrase-file f --json"_s);
    REQUIRE(before.isRead);
    REQUIRE(after.isRead);
    CHECK(before.found().positionals == QStringList{u"study"_s});
    CHECK(after.found().positionals == QStringList{u"study"_s});
    CHECK(before.found().value(u"passphrase-file"_s) == u"f"_s);
    CHECK(after.found().has(u"json"_s));
}

TEST_CASE("An option with many values takes what looks like one and may be repeated")
{
    const Reading answers(u"participant screen --answer a=yes b=no study C01 --answer c=unsure"_s);
    REQUIRE(answers.isRead);
    CHECK(answers.found().values(u"answer"_s) == QStringList{u"a=yes"_s, u"b=no"_s, u"c=unsure"_s});
    CHECK(answers.found().positionals == QStringList{u"study"_s, u"C01"_s});

    const Reading scopes(u"participant withdraw --scope contact recording study C01"_s);
    REQUIRE(scopes.isRead);
    CHECK(scopes.found().values(u"scope"_s) == QStringList{u"contact"_s, u"recording"_s});
    CHECK(scopes.found().positionals == QStringList{u"study"_s, u"C01"_s});
}

TEST_CASE("An override takes one value, so that a setting may follow it")
{
    const Reading found(u"study set s --override all=why title=T"_s);
    REQUIRE(found.isRead);
    CHECK(found.found().values(u"override"_s) == QStringList{u"all=why"_s});
    CHECK(found.found().positionals == QStringList{u"s"_s, u"title=T"_s});
}

TEST_CASE("Only a single dash stands for standard input")
{
    CHECK(Reading(u"participant add s --group client --name -"_s).isRead);
    CHECK_FALSE(Reading(u"participant add s --group client --name -x"_s).isRead);
    CHECK(Reading(u"participant add s --group client --name=-x"_s).isRead);
    CHECK(Reading(u"import participants s -"_s).isRead);
}

TEST_CASE("What isn't in the table is wrong usage")
{
    const auto typed =
        GENERATE(u"shwo s"_s, u"participant"_s, u"participant fly s"_s, u"show"_s, u"show s t"_s,
                 u"show s --nothing"_s, u"show s --json=yes"_s, u"show s --now"_s, u"show s --fold third"_s,
                 u"participant set s C01"_s, u"participant set s C01 name"_s,
                 u"interview list s --from 2026-12-01 --from 2026-12-02"_s);
    INFO(typed.toStdString());
    CHECK_FALSE(Reading(typed).isRead);
}

TEST_CASE("What is required is asked for once the details are known")
{
    const Reading found(u"participant add s --details f"_s);
    REQUIRE(found.isRead);
    CHECK_FALSE(found.found().checkRequired());
}

TEST_CASE("A value is checked by its name in the help")
{
    CHECK(isFit(u"DATE"_s, u"2028-02-29"_s));
    CHECK_FALSE(isFit(u"DATE"_s, u"2027-02-29"_s));
    CHECK_FALSE(isFit(u"DATE"_s, u"2026-1-2"_s));
    CHECK_FALSE(isFit(u"DATE"_s, u"2026-12-01T10:00"_s));
    CHECK(isFit(u"TIME"_s, u"2026-12-01T10:00"_s));
    CHECK(isFit(u"TIME"_s, u"2026-12-01T10:00:30Z"_s));
    CHECK(isFit(u"TIME"_s, u"2026-12-01T10:00+01:00"_s));
    CHECK_FALSE(isFit(u"TIME"_s, u"2026-12-01T24:00"_s));
    CHECK_FALSE(isFit(u"TIME"_s, u"2026-12-01"_s));
    CHECK_FALSE(isFit(u"TIME"_s, u"2026-12-01T10:00+99:00"_s));
    CHECK(isFit(u"none|TAG"_s, u"none"_s));
    CHECK(isFit(u"none|TAG"_s, u"pa-Guru"_s));
    CHECK_FALSE(isFit(u"none|TAG"_s, u"klingonese"_s));
    CHECK(isFit(u"TAG,..."_s, u"ur,pnb"_s));
    CHECK_FALSE(isFit(u"TAG,..."_s, u"ur,,pnb"_s));
    CHECK(isFit(u"MIN"_s, u"60"_s));
    CHECK_FALSE(isFit(u"MIN"_s, u"6O"_s));
    CHECK_FALSE(isFit(u"MIN"_s, u"99999999999"_s));
    CHECK(isFit(u"HOURS=PERCENT"_s, u"24=100"_s));
    CHECK_FALSE(isFit(u"HOURS=PERCENT"_s, u"24"_s));
    CHECK_FALSE(isFit(u"ID=yes|no"_s, u"a=maybe"_s));
    CHECK_FALSE(isFit(u"NAME"_s, u"  "_s));
}

TEST_CASE("A typed offset makes a point in time")
{
    const auto time = parseTime(u"2026-12-01T10:00+01:30"_s);
    REQUIRE(time);
    CHECK(instantOf(*time) == QDateTime({2026, 12, 1}, {8, 30}, Qt::UTC).toSecsSinceEpoch());
    CHECK_FALSE(instantOf(*parseTime(u"2026-12-01T10:00"_s)));
}

TEST_CASE("Every command is named once and explains itself and its options")
{
    QStringList names;
    for (const Command &command : allCommands()) {
        INFO(command.words.toStdString());
        CHECK_FALSE(names.contains(command.words));
        names << command.words;
        CHECK(command.run != nullptr);
        CHECK(command.help.endsWith(u'.'));
        for (const Option &option : command.options)
            CHECK_FALSE(option.help.isEmpty());
    }
}
