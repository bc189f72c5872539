// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

QStringList split(const CliDesk &desk, const QString &words)
{
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(u"STUDY"_s, desk.study());
    return arguments;
}

Ran done(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return ran;
}

void addEligible(const CliDesk &desk, const char *more)
{
    const Ran added = done(desk((QByteArray("participant add STUDY --group client ") + more).constData()));
    done(desk.run(
        split(desk, u"participant screen STUDY %1 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
                    "individual_session=yes attended_group=no"_s.arg(added.out.trimmed()))));
}

} // namespace

TEST_CASE("A locked search for times and a locked plan say on standard error what they couldn't weigh")
{
    const CliDesk desk;
    addEligible(desk, "--speaks ur --mode phone");
    done(desk("interpreter add STUDY --speaks ur --agreement 2026-10-01 --name Noor"));
    const QString dates = u" --from 2026-12-01 --to 2026-12-02 --json"_s;
    const Ran slots =
        done(desk.locked(split(desk, u"slots STUDY --for C01 --interpreter any --limit 2"_s + dates)));
    CHECK(slots.says(u"warn interpreter.dialect"_s));
    CHECK(slots.err.count(u'\n') == 1);
    CHECK(slots.array().first()[u"warnings"_s].toArray().contains(u"interpreter.dialect"_s));
    const Ran plan = done(desk.locked(split(desk, u"plan STUDY"_s + dates)));
    CHECK(plan.says(u"warn interpreter.dialect"_s));
    CHECK(plan.object()[u"count"_s] == 1);
    CHECK(plan.object()[u"optimal"_s] == false);
    const Ran open = done(desk.run(split(desk, u"plan STUDY"_s + dates)));
    CHECK(open.err.isEmpty());
    CHECK(open.object()[u"optimal"_s] == true);
}

TEST_CASE("While locked there is no list of safe ways, and an export isn't taken for JSON")
{
    const CliDesk desk;
    addEligible(desk, "--name Ama --email ama@example.org --mode phone");
    done(desk("interview book STUDY C01 --at 2026-12-08T10:00 --mode phone --proposed --override all=Known"));
    const auto channels = [](const Ran &ran) {
        return ran.object()[u"reminders"_s].toArray().first()[u"channels"_s];
    };
    CHECK(channels(done(desk("today STUDY --json"))) == QJsonArray{u"email"_s});
    CHECK(channels(done(desk.locked(split(desk, u"today STUDY --json"_s)))).isNull());
    for (const char *words : {"export schedule STUDY --json", "export calendar STUDY --json",
                              "export invitation STUDY C01 --json", "export schedule STUDY -o - --json",
                              "message draft STUDY C01 --kind invitation --json"}) {
        const Ran ran = desk(words);
        CHECK(ran.code == 2);
        CHECK(ran.out.isEmpty());
    }
    done(desk.run({u"export"_s, u"schedule"_s, desk.study(), u"-o"_s, desk.path(u"all.csv"_s), u"--json"_s}));
}

TEST_CASE("A move and a cancellation that the researcher asked for are messages due")
{
    const CliDesk desk;
    addEligible(desk, "--name Ama --email ama@example.org --mode phone");
    done(desk("interview book STUDY C01 --at 2026-12-18T10:00 --mode phone --override all=Known"));
    CHECK(done(desk("today STUDY")).out.isEmpty());
    done(desk("interview move STUDY C01 --at 2027-02-08T10:00 --reason Leave --by researcher --override "
              "all=Known"));
    CHECK(done(desk("today STUDY")).out == u"move C01 2027-02-08 10:00 email\n"_s);
    done(desk("message sent STUDY C01 --kind move"));
    CHECK(done(desk("today STUDY")).out.isEmpty());
    done(desk("interview cancel STUDY C01 --by researcher --reason Leave"));
    CHECK(done(desk("today STUDY")).out == u"cancellation C01 2027-02-08 10:00 email\n"_s);
    done(desk("message sent STUDY C01 --kind cancellation"));
    CHECK(done(desk("today STUDY")).out.isEmpty());
}

TEST_CASE("Checking in and out is for the day of the interview, and can be corrected")
{
    const CliDesk desk;
    addEligible(desk, "--name Ama --mode face_to_face");
    done(desk("interview book STUDY C01 --at 2026-11-30T09:00 --mode face_to_face --override all=Known"));
    const auto at = [&](const QString &words) {
        return desk.run(split(desk, words) + QStringList{u"--now"_s, u"2026-11-30T12:00Z"_s});
    };
    const Ran years = at(u"interview arrive STUDY C01 --at 2024-11-30T09:00"_s);
    CHECK(years.says(u"block date.malformed"_s));
    CHECK(at(u"interview arrive STUDY C01 --correct"_s).says(u"block interview.wrong_state"_s));
    done(at(u"interview arrive STUDY C01 --at 2026-11-30T08:50"_s));
    const Ran again = at(u"interview arrive STUDY C01 --at 2026-11-30T08:55"_s);
    CHECK(again.says(u"block interview.wrong_state"_s));
    CHECK(again.err.contains(u"--correct"_s));
    done(at(u"interview arrive STUDY C01 --at 2026-11-30T08:55 --correct"_s));
    done(at(u"interview leave STUDY C01 --at 2026-11-30T10:10"_s));
    done(at(u"interview leave STUDY C01 --at 2026-11-30T10:20 --correct"_s));
    const QJsonObject today = at(u"today STUDY --json"_s).object();
    const QJsonValue visit = today[u"interviews"_s].toArray().first();
    CHECK(visit[u"arrived_at"_s] == u"2026-11-30T08:55:00Z"_s);
    CHECK(visit[u"left_at"_s] == u"2026-11-30T10:20:00Z"_s);
}

TEST_CASE("What can't be is said in words that help")
{
    const CliDesk desk;
    addEligible(desk, "--name Ama --mode phone");
    done(desk("interview book STUDY C01 --at 2026-11-30T09:00 --mode phone --override all=Known"));
    CHECK(desk("busy remove STUDY Holidays").err.contains(u"No calendar of that name was imported"_s));
    CHECK(desk("study set STUDY bank_holidays=narnia").err.contains(u"england_and_wales"_s));
    CHECK(desk.run({u"busy"_s, u"import"_s, desk.study(), u"-"_s}, "BEGIN:VCALENDAR\nEND:VCALENDAR\n")
              .err.contains(u"--source"_s));
    CHECK(desk("export schedule STUDY -o STUDY").err.contains(u"the study's own file"_s));
    CHECK(desk("interview leave STUDY C01").err.contains(u"no place to check out of"_s));
    const Ran none = desk("slots STUDY --from 2026-12-01 --to 2026-12-02 --limit 0");
    CHECK(none.code == 2);
    CHECK(none.err.contains(u"from 1"_s));
}
