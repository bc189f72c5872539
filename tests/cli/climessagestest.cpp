// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clidesk.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace colloquy;

namespace {

Ran done(const Ran &ran)
{
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.err.isEmpty());
    return ran;
}

/// C01 by name, booked for Tuesday, 8 December, at ten, eight days ahead.
void book(const CliDesk &desk, const char *more = "--mode teams --place https://teams.example.org/l/1")
{
    done(desk("participant add STUDY --group client --name Ama --email ama@example.org --phone 07700900123"));
    done(desk("participant screen STUDY C01 --answer age_16_or_over=yes li_treatment_in_iapt=yes "
              "individual_session=yes attended_group=no"));
    const QByteArray words =
        QByteArray("interview book STUDY C01 --at 2026-12-08T10:00 --override all=Known ") + more;
    done(desk(words.constData()));
}

QString at(const CliDesk &desk, const QString &now, const QString &words)
{
    QStringList arguments = words.split(u' ');
    arguments.replaceInStrings(u"STUDY"_s, desk.study());
    const Ran ran = desk.run(arguments + QStringList{u"--now"_s, now});
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    return ran.out;
}

} // namespace

TEST_CASE("The command line writes invitations and the calendar, locked and without names")
{
    const CliDesk desk;
    book(desk);
    const Ran invitation = done(desk.locked({u"export"_s, u"invitation"_s, desk.study(), u"C01"_s}));
    CHECK(invitation.out.contains(u"METHOD:REQUEST\r\n"_s));
    CHECK(invitation.out.contains(u"SUMMARY:Interview C01\r\n"_s));
    CHECK(invitation.out.contains(u"SEQUENCE:0\r\n"_s));
    CHECK_FALSE(invitation.out.contains(u"ATTENDEE"_s));
    CHECK(desk.locked({u"export"_s, u"invitation"_s, desk.study(), u"C01"_s, u"--identified"_s}).code == 4);
    const Ran named = done(desk("export invitation STUDY C01 --identified --alarm 30"));
    CHECK(named.out.contains(u"mailto:ama@example.org"_s));
    CHECK(named.out.contains(u"TRIGGER:-PT30M"_s));

    done(desk("interview move STUDY C01 --at 2026-12-09T10:00 --reason Asked --override all=Known"));
    CHECK(desk("export invitation STUDY C01 --method cancel").says(u"block interview.wrong_state"_s));
    done(desk("interview cancel STUDY C01 --by participant --reason Ill"));
    const Ran off = done(desk("export invitation STUDY C01 --method cancel"));
    CHECK(off.out.contains(u"METHOD:CANCEL\r\n"_s));
    CHECK(off.out.contains(u"SEQUENCE:2\r\n"_s));
    const auto uid = [](const QString &out) { return out.section(u"UID:"_s, 1, 1).section(u'\r', 0, 0); };
    CHECK(uid(off.out) == uid(invitation.out));

    const QString file = desk.path(u"all.ics"_s);
    done(desk.locked({u"export"_s, u"calendar"_s, desk.study(), u"-o"_s, file}));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray calendar = written.readAll();
    CHECK(calendar.contains("METHOD:PUBLISH\r\n"));
    CHECK(calendar.count("BEGIN:VEVENT") == 1);
    CHECK(calendar.contains("STATUS:CANCELLED"));
}

TEST_CASE("The command line words messages and says only when asked that they were sent")
{
    const CliDesk desk;
    book(desk);
    const Ran text = done(desk("message draft STUDY C01 --kind invitation"));
    CHECK(text.out.startsWith(u"Our conversation on Tuesday 8 December\n\nDear Ama,"_s));
    CHECK(done(desk("message draft STUDY C01 --kind invitation --format html"))
              .out.contains(u"<p>Dear Ama,</p>"_s));
    const QString file = desk.path(u"c01.eml"_s);
    CHECK(done(desk.run({u"message"_s, u"draft"_s, desk.study(), u"C01"_s, u"--kind"_s, u"invitation"_s,
                         u"--format"_s, u"eml"_s, u"-o"_s, file}))
              .out.isEmpty());
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("MIME-Version: 1.0\r\nX-Unsent: 1\r\n"));
    CHECK(
        desk.locked({u"message"_s, u"draft"_s, desk.study(), u"C01"_s, u"--kind"_s, u"invitation"_s}).code ==
        4);
    CHECK(desk("message draft STUDY C01 --kind cancellation").says(u"block interview.wrong_state"_s));
    CHECK(desk("message draft STUDY C01").code == 2);

    const QString week = u"2026-12-01T09:00:00Z"_s;
    const auto reminders = [&] {
        return QJsonDocument::fromJson(at(desk, week, u"today STUDY --json"_s).toUtf8())[u"reminders"_s]
            .toArray();
    };
    REQUIRE(reminders().size() == 1);
    CHECK(reminders()[0][u"kind"_s] == u"reminder_week"_s);
    CHECK(reminders()[0][u"participant"_s] == u"C01"_s);
    CHECK(reminders()[0][u"channels"_s].toArray() == QJsonArray{u"email"_s, u"text"_s, u"phone"_s});
    CHECK(at(desk, week, u"message sent STUDY C01 --kind reminder_week --channel text"_s).isEmpty());
    CHECK(reminders().isEmpty());
    CHECK(at(desk, u"2026-12-07T09:00:00Z"_s, u"today STUDY"_s) ==
          u"reminder_day C01 2026-12-08 10:00 email,text,phone\n"_s);
}

TEST_CASE("The command line checks in and out, and says who is overdue")
{
    const CliDesk desk;
    book(desk, "--mode face_to_face --place-type home --buddy Bo --due-out 2026-12-08T11:30");
    const auto today = [&](const QString &now) {
        return QJsonDocument::fromJson(at(desk, now, u"today STUDY --json"_s).toUtf8()).object();
    };
    QJsonObject day = today(u"2026-12-08T11:00:00Z"_s);
    CHECK(day[u"date"_s] == u"2026-12-08"_s);
    CHECK(day[u"interviews"_s][0][u"participant"_s] == u"C01"_s);
    CHECK(day[u"interviews"_s][0][u"start_utc"_s] == u"2026-12-08T10:00:00Z"_s);
    CHECK(day[u"overdue"_s].toArray().isEmpty());
    at(desk, u"2026-12-08T09:55:00Z"_s, u"interview arrive STUDY C01"_s);
    day = today(u"2026-12-08T11:31:00Z"_s);
    REQUIRE(day[u"overdue"_s].toArray().size() == 1);
    CHECK(day[u"overdue"_s][0][u"due_out"_s] == u"2026-12-08T11:30:00Z"_s);
    CHECK(day[u"overdue"_s][0][u"arrived_at"_s] == u"2026-12-08T09:55:00Z"_s);
    CHECK(at(desk, u"2026-12-08T11:31:00Z"_s, u"today STUDY"_s).contains(u"OVERDUE C01 due out 11:30"_s));
    at(desk, u"2026-12-08T11:32:00Z"_s, u"interview leave STUDY C01 --at 2026-12-08T11:20"_s);
    CHECK(today(u"2026-12-08T11:33:00Z"_s)[u"overdue"_s].toArray().isEmpty());
    CHECK(desk("today STUDY --at 2026-12-08T08:00")
              .out.startsWith(u"interview C01 10:00-11:00 face_to_face confirmed\n"_s));
    const Ran shown = done(desk("interview show STUDY C01 --json"));
    CHECK(shown.object()[u"arrived_at"_s] == u"2026-12-08T09:55:00Z"_s);
    CHECK(shown.object()[u"left_at"_s] == u"2026-12-08T11:20:00Z"_s);
}

TEST_CASE("The command line shows each earlier time of an interview, and why with the passphrase")
{
    const CliDesk desk;
    book(desk);
    done(desk("interview move STUDY C01 --at 2026-12-09T10:00 --reason Ill --override all=Known"));
    done(desk("interview move STUDY C01 --at 2026-12-10T10:00 --reason Leave --by interpreter --override "
              "all=Known"));
    const QJsonArray open =
        done(desk.locked({u"interview"_s, u"show"_s, desk.study(), u"C01"_s, u"--json"_s}))
            .object()[u"moves"_s]
            .toArray();
    REQUIRE(open.size() == 2);
    CHECK(open[0][u"from_utc"_s] == u"2026-12-09T10:00:00Z"_s);
    CHECK(open[0][u"to_utc"_s] == u"2026-12-10T10:00:00Z"_s);
    CHECK(open[0][u"by"_s] == u"interpreter"_s);
    CHECK(open[1][u"from_utc"_s] == u"2026-12-08T10:00:00Z"_s);
    CHECK_FALSE(open[1].toObject().contains(u"reason"_s));
    const QJsonArray told =
        done(desk("interview show STUDY C01 --identified --json")).object()[u"moves"_s].toArray();
    CHECK(told[0][u"reason"_s] == u"Leave"_s);
    CHECK(told[1][u"reason"_s] == u"Ill"_s);
    const QJsonObject stages =
        done(desk("show STUDY --json")).object()[u"groups"_s][u"client"_s][u"stages"_s].toObject();
    CHECK(stages == QJsonObject{{u"booked"_s, 1}});
}
