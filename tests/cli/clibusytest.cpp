// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QByteArray weekly = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Dentist\r\n"
                          "DTSTART;TZID=GMT Standard Time:20261202T140000\r\nDTEND;TZID=GMT Standard Time:"
                          "20261202T150000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

QStringList lines(const Ran &ran)
{
    QStringList times;
    for (const QJsonValue time : ran.array())
        times << time[u"start_utc"_s].toString() + u' ' + time[u"end_utc"_s].toString() + u' ' +
                     time[u"source"_s].toString();
    return times;
}

} // namespace

TEST_CASE("A calendar becomes busy times under the name of its file, and anybody may list them")
{
    const CliDesk desk;
    const QString file = desk.write(u"work.2026.ics"_s, weekly);
    const Ran imported = desk.run({u"busy"_s, u"import"_s, desk.study(), file, u"--json"_s});
    REQUIRE(imported.code == 0);
    CHECK(imported.object()[u"times"_s] == 4);
    CHECK(imported.object()[u"source"_s] == u"work.2026"_s);
    CHECK(imported.object()[u"replaced"_s].isNull());
    const Ran listed = desk.locked({u"busy"_s, u"list"_s, desk.study(), u"--from"_s, u"2026-12-01"_s,
                                    u"--to"_s, u"2026-12-09"_s, u"--json"_s});
    CHECK(listed.code == 0);
    CHECK(listed.array()[0][u"source"_s].isNull()); // what it is called is sealed
    const Ran named = desk("busy list STUDY --from 2026-12-01 --to 2026-12-09 --json");
    CHECK(lines(named) == QStringList{u"2026-12-02T14:00:00Z 2026-12-02T15:00:00Z work.2026"_s,
                                      u"2026-12-09T14:00:00Z 2026-12-09T15:00:00Z work.2026"_s});
    CHECK(desk("verify STUDY").code == 0);
}

TEST_CASE("The same source replaces, and a calendar is listed and removed by its name")
{
    const CliDesk desk;
    const QString file = desk.write(u"work.ics"_s, weekly);
    const QStringList command{u"busy"_s, u"import"_s, desk.study(), file, u"--source"_s, u"My work"_s};
    REQUIRE(desk.run(command).code == 0);
    const Ran again = desk.run(
        command + QStringList{u"--from"_s, u"2026-12-07"_s, u"--to"_s, u"2026-12-17"_s, u"--json"_s});
    REQUIRE(again.code == 0);
    CHECK(again.object()[u"times"_s] == 2);
    CHECK(again.object()[u"replaced"_s] == 4);
    const Ran calendars = desk("busy calendars STUDY --json");
    REQUIRE(calendars.array().size() == 1);
    CHECK(calendars.array()[0][u"source"_s] == u"My work"_s);
    CHECK(calendars.array()[0][u"times"_s] == 2);
    REQUIRE(desk.run({u"busy"_s, u"remove"_s, desk.study(), u"My work"_s}).code == 0);
    CHECK(desk("busy list STUDY --from 2026-12-01 --to 2027-12-01 --json").array().isEmpty());
    CHECK(desk.run({u"busy"_s, u"remove"_s, desk.study(), u"My work"_s}).code == 1);
}

TEST_CASE("A calendar comes from standard input, too, and then needs a name")
{
    const CliDesk desk;
    const QStringList command{u"busy"_s, u"import"_s, desk.study(), u"-"_s};
    CHECK(desk.run(command, weekly).says(u"block text.empty"_s));
    CHECK(desk.run(command + QStringList{u"--source"_s, u"Work"_s}, weekly).code == 0);
}

TEST_CASE("A calendar that can't be imported changes nothing and says why, without its titles")
{
    const CliDesk desk;
    const QString good = desk.write(u"good.ics"_s, weekly);
    const QString html = desk.write(u"page.ics"_s, "<html>Dentist</html>");
    const QString odd =
        desk.write(u"odd.ics"_s, QByteArray(weekly).replace("GMT Standard Time", "Dentists' Time"));
    const QByteArray before = desk.hash();
    const auto import = [&](const QString &file) {
        return desk.run({u"busy"_s, u"import"_s, desk.study(), file});
    };
    const Ran unreadable = import(html);
    CHECK(unreadable.code == 2);
    CHECK(unreadable.says(u"block calendar.unreadable"_s));
    CHECK_FALSE(unreadable.err.contains(u"Dentist"_s));
    const Ran guessed = import(odd);
    CHECK(guessed.code == 1);
    CHECK(guessed.says(u"warn calendar.guessed"_s));
    CHECK(guessed.err.contains(u"--override calendar.guessed=REASON"_s));
    CHECK(import(desk.path(u"missing.ics"_s)).code == 3);
    CHECK(desk.locked({u"busy"_s, u"import"_s, desk.study(), good}).code == 4);
    CHECK(desk.run({u"busy"_s, u"list"_s, desk.study(), u"--from"_s, u"2026-12-02"_s, u"--to"_s,
                    u"2026-12-01"_s})
              .code == 2);
    CHECK(desk.run({u"busy"_s, u"list"_s, desk.study()}).code == 2);
    CHECK(desk.hash() == before);
    CHECK(desk.run({u"busy"_s, u"import"_s, desk.study(), odd, u"--override"_s,
                    u"calendar.guessed=It is ours"_s})
              .code == 0);
}
