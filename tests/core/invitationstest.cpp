// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/invitations.h"
#include "core/actions/messages.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/filebytes.h"
#include "tests/support/interviewcases.h"
#include "tests/support/readers.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Method = ExportInvitation::Method;

Participant somebody(StudyDesk &desk, const QString &name = u"Ama"_s)
{
    return eligible(desk, aParticipant().named(name + u" Example"_s).at(name.toLower() + u"@example.org"_s));
}

void nameResearcher(StudyDesk &desk)
{
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.researcher = u"Ann Example"_s;
    change.study.contactLines = u"School of Health Sciences\nann@example.ac.uk"_s;
    REQUIRE(changeStudy(desk.workspace(), change));
}

BookInterview onTeams(const Participant &person)
{
    BookInterview request = booking(person);
    request.place = u"https://teams.example.org/l/1"_s;
    request.decisions.overrideAll = u"Known"_s;
    return request;
}

Interview agreed(StudyDesk &desk)
{
    const auto booked = bookInterview(desk.workspace(), onTeams(somebody(desk)));
    REQUIRE(booked);
    return *booked;
}

QByteArray invitation(StudyDesk &desk, const ExportInvitation &request)
{
    const auto written = writeInvitation(desk.workspace(), request);
    REQUIRE(written);
    return *written;
}

/// Each event as Python's icalendar reads it: an object of texts, times in UTC.
QJsonArray events(const QByteArray &calendar)
{
    return QJsonDocument::fromJson(python(uR"(
import sys, json, pytz, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
found = []
for event in calendar.walk("VEVENT"):
    assert not event.errors and not calendar.errors
    def utc(name):
        time = event[name].dt
        if "TZID" in event[name].params: # of a doubled hour this means the first, which pytz has to be told
            zone = pytz.timezone(event[name].params["TZID"])
            time = min(zone.localize(time.replace(tzinfo=None), is_dst=each) for each in (True, False))
        return time.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    found.append({"method": str(calendar["METHOD"]), "uid": str(event["UID"]), "sequence": str(event["SEQUENCE"]),
        "start": utc("DTSTART"), "end": utc("DTEND"), "status": str(event["STATUS"]), "summary": str(event["SUMMARY"]),
        "organizer": str(event.get("ORGANIZER", "")), "attendee": str(event.get("ATTENDEE", "")),
        "location": str(event.get("LOCATION", "")), "alarms": len(event.walk("VALARM"))})
print(json.dumps(found))
)"_s,
                                          calendar))
        .array();
}

QJsonObject onlyEvent(const QByteArray &calendar)
{
    const QJsonArray found = events(calendar);
    REQUIRE(found.size() == 1);
    return found.first().toObject();
}

} // namespace

TEST_CASE("An invitation without names says when, and nothing else")
{
    StudyDesk desk;
    nameResearcher(desk);
    const Interview interview = agreed(desk);
    const QByteArray calendar = invitation(desk, {interview.id});
    const QJsonObject event = onlyEvent(calendar);
    CHECK(event["method"_L1] == u"REQUEST"_s);
    CHECK(event["sequence"_L1] == u"0"_s);
    CHECK(event["start"_L1] == u"2026-12-02T10:00:00Z"_s);
    CHECK(event["end"_L1] == u"2026-12-02T11:00:00Z"_s);
    CHECK(event["status"_L1] == u"CONFIRMED"_s);
    CHECK(event["summary"_L1] == u"Interview C01"_s);
    CHECK(event["alarms"_L1].toInt() == 0);
    for (const char *telling : {"Ama", "Ann", "example", "ORGANIZER", "ATTENDEE", "LOCATION", "Health"})
        CHECK_FALSE(calendar.contains(telling));
    desk.workspace().lock();
    CHECK(onlyEvent(invitation(desk, {interview.id})) == event); // needs no passphrase
}

TEST_CASE("With names an invitation says who asks whom, and the audit trail keeps that")
{
    StudyDesk desk;
    nameResearcher(desk);
    const Interview interview = agreed(desk);
    const ExportInvitation request{interview.id, {}, true, 30};
    const QJsonObject event = onlyEvent(invitation(desk, request));
    CHECK(event["organizer"_L1] == u"mailto:ann@example.ac.uk"_s);
    CHECK(event["attendee"_L1] == u"mailto:ama@example.org"_s);
    CHECK(event["location"_L1] == u"https://teams.example.org/l/1"_s);
    CHECK(event["alarms"_L1].toInt() == 1);
    CHECK(auditEntries(desk.store(), interview.participant.bytes()).last().action == "export.invitation");
    desk.workspace().lock();
    checkLocked(desk, [&] { return writeInvitation(desk.workspace(), request); });
}

TEST_CASE("Every move and the cancellation raise the number under the same UID")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    Interview interview = agreed(desk);
    const QJsonObject first = onlyEvent(invitation(desk, {interview.id}));
    MoveInterview move = moving(interview);
    move.decisions.overrideAll = u"Known"_s;
    const auto moved = moveInterview(workspace, move);
    REQUIRE(moved);
    const QJsonObject second = onlyEvent(invitation(desk, {moved->id}));
    CHECK(second["uid"_L1] == first["uid"_L1]);
    CHECK(second["sequence"_L1] == u"1"_s);
    CHECK(second["start"_L1] == u"2026-12-03T14:00:00Z"_s);
    checkRefused(desk, Code::InterviewWrongState, [&] { return writeInvitation(workspace, {interview.id}); });
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return writeInvitation(workspace, {moved->id, Method::Cancel});
    });
    REQUIRE(cancelInterview(workspace, cancelling(*moved)));
    const QJsonObject third = onlyEvent(invitation(desk, {moved->id, Method::Cancel}));
    CHECK(third["uid"_L1] == first["uid"_L1]);
    CHECK(third["sequence"_L1] == u"2"_s);
    CHECK(third["method"_L1] == u"CANCEL"_s);
    CHECK(third["status"_L1] == u"CANCELLED"_s);
    CHECK(onlyEvent(invitation(desk, {moved->id})) == third);
    CHECK(onlyEvent(invitation(desk, {moved->id, {}, false, 30}))["alarms"_L1] ==
          0); // for what is off, none rings
    checkRefused(desk, Code::InterviewWrongState, [&] {
        return writeInvitation(workspace, {moved->id, Method::Request});
    });
    checkRefused(desk, Code::NumberOutOfRange, [&] {
        return writeInvitation(workspace, {moved->id, {}, false, 99'999});
    });
}

TEST_CASE("Nobody is invited to an interview that is over")
{
    StudyDesk desk;
    const Interview over = interviewed(desk, somebody(desk), -30);
    checkRefused(desk, Code::InterviewWrongState,
                 [&] { return writeInvitation(desk.workspace(), {over.id}); });
    const Interview ahead = booked(desk, somebody(desk, u"Bo"_s), 30);
    CHECK_FALSE(messagesFor(desk.workspace(), ahead).isEmpty());
    desk.workspace().setClock(ahead.span().end);
    CHECK(messagesFor(desk.workspace(), ahead).isEmpty());
}

TEST_CASE("The calendar holds each interview once, at its newest time")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview first = agreed(desk);
    MoveInterview move = moving(first);
    move.decisions.overrideAll = u"Known"_s;
    REQUIRE(moveInterview(workspace, move));
    BookInterview request = onTeams(somebody(desk, u"Bo"_s));
    request.start.date = QDate(2026, 12, 4);
    request.proposed = true;
    const auto proposed = bookInterview(workspace, request);
    REQUIRE(proposed);
    request = onTeams(somebody(desk, u"Cem"_s));
    request.start.date = QDate(2026, 12, 7);
    const auto off = bookInterview(workspace, request);
    REQUIRE(off);
    REQUIRE(cancelInterview(workspace, cancelling(*off)));
    const auto written = writeCalendar(workspace, {});
    REQUIRE(written);
    const QJsonArray found = events(*written);
    REQUIRE(found.size() == 3);
    CHECK(found[0]["start"_L1] == u"2026-12-03T14:00:00Z"_s);
    CHECK(found[0]["summary"_L1] == u"Interview C01"_s);
    CHECK(found[1]["status"_L1] == u"TENTATIVE"_s);
    CHECK(found[2]["status"_L1] == u"CANCELLED"_s);
    for (const QJsonValue &event : found)
        CHECK(event["method"_L1] == u"PUBLISH"_s);
    CHECK_FALSE(written->contains("Ama"));
    CHECK(written->count("BEGIN:VTIMEZONE") == 1);
    const auto named = writeCalendar(workspace, {true, 15});
    REQUIRE(named);
    CHECK(events(*named)[0]["summary"_L1] == u"Interview C01 Ama Example"_s);
    CHECK(events(*named)[0]["attendee"_L1] == u""_s);
    workspace.lock();
    CHECK(*writeCalendar(workspace, {}) == *written);
    checkLocked(desk, [&] { return writeCalendar(workspace, {true, {}}); });
}

TEST_CASE("khal imports the calendar and shows each interview at its time")
{
    StudyDesk desk;
    const Interview first = agreed(desk);
    MoveInterview move = moving(first);
    move.decisions.overrideAll = u"Known"_s;
    REQUIRE(moveInterview(desk.workspace(), move));
    BookInterview request = onTeams(somebody(desk, u"Bo"_s));
    request.start = {QDate(2027, 4, 1), QTime(9, 30), "Europe/London", {}}; // in summer time
    REQUIRE(bookInterview(desk.workspace(), request));
    const auto written = writeCalendar(desk.workspace(), {});
    REQUIRE(written);
    QByteArray listed = khalLines(*written, u"2026-11-30"_s, u"2027-06-30"_s);
    QList<QByteArray> lines = listed.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains("|2026-12-03 14:00|2026-12-03 15:00|CONFIRMED"));
    CHECK(lines[0].contains("|Interview C01|"));
    CHECK(lines[1].contains("|2027-04-01 09:30|2027-04-01 10:30|"));
    const auto current = currentInterview(desk.workspace(), first.participant);
    REQUIRE(current);
    listed = khalLines(invitation(desk, {current->id, {}, true, 30}), u"2026-11-30"_s, u"2026-12-30"_s);
    CHECK(listed.contains("|https://teams.example.org/l/1"));
}

TEST_CASE("Independent readers see every interview around every clock change at its own second")
{
    StudyDesk desk;
    Participant person = somebody(desk);
    QList<qint64> expected;
    for (const QByteArray &zone :
         {QByteArray("Europe/London"), QByteArray("America/New_York"), QByteArray("Australia/Lord_Howe"),
          QByteArray("America/Santiago"), QByteArray("Asia/Karachi"), QByteArray("Africa/Casablanca")}) {
        const QTimeZone rules(zone);
        for (const QTimeZone::OffsetData &change : rules.transitions(
                 QDateTime(QDate(2026, 1, 1), {}, Qt::UTC), QDateTime(QDate(2029, 1, 1), {}, Qt::UTC))) {
            for (const int minutes : {-150, -90, -61, -60, -30, -1, 0, 1, 30, 59, 60, 120}) {
                Interview interview;
                interview.id = Id<Interview>::create();
                interview.uid = interview.id.bytes();
                interview.participant = person.id;
                interview.state = Interview::State::NoShow;
                interview.minutes = 45;
                interview.start = momentAt(change.atUtc.toSecsSinceEpoch() + minutes * 60, zone);
                keep(desk, interview);
                expected << interview.start.utc;
            }
        }
    }
    std::ranges::stable_sort(expected);
    REQUIRE(expected.size() > 200);
    const auto calendar = writeCalendar(desk.workspace(), {});
    REQUIRE(calendar);
    const QJsonArray found = events(*calendar);
    REQUIRE(found.size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        CAPTURE(found[i]["uid"_L1].toString().toStdString());
        CHECK(found[i]["start"_L1].toString() == utcText(expected[i]));
        CHECK(found[i]["end"_L1].toString() == utcText(expected[i] + 45 * 60));
    }
}

TEST_CASE("A calendar file is written whole and for its owner alone, never over the study")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"desk.colloquy"_s));
    const Interview interview = agreed(desk);
    const QString path = folder.filePath(u"c01.ics"_s);
    REQUIRE(exportInvitation(desk.workspace(), {interview.id}, path));
    CHECK(bytesOf(path) == invitation(desk, {interview.id}));
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadGroup) == false);
    REQUIRE(exportCalendar(desk.workspace(), {}, path));
    CHECK(bytesOf(path).contains("METHOD:PUBLISH"));
    checkRefused(desk, Code::FileExists,
                 [&] { return exportCalendar(desk.workspace(), {}, desk.workspace().path()); });
    const int announced = desk.announced();
    CHECK_FALSE(exportCalendar(desk.workspace(), {true, {}}, folder.filePath(u"no/such.ics"_s)));
    CHECK(desk.announced() == announced); // no entry without a file
}

TEST_CASE("Whatever makes an answer doubtful raises the number: the state and the place, too")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    BookInterview request = booking(consentedClient(desk));
    request.proposed = true;
    const auto made = bookInterview(workspace, request);
    REQUIRE(made);
    const auto number = [&] {
        return onlyEvent(invitation(desk, {made->id}))["sequence"_L1].toString().toInt();
    };
    CHECK(number() == 0);
    REQUIRE(confirmInterview(workspace, made->id, {}));
    CHECK(number() == 1);
    Interview interview = stored(desk, made->id);
    interview.notesDone = true;
    REQUIRE(changeInterview(workspace, interview));
    CHECK(number() == 1);
    interview.place = u"https://teams.example.org/l/2"_s;
    REQUIRE(changeInterview(workspace, interview));
    CHECK(number() == 2);
}

TEST_CASE("The number of an invitation never goes back, whatever is undone")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = agreed(desk);
    int last = 0;
    const auto rises = [&](const Id<Interview> &id) {
        const int number = onlyEvent(invitation(desk, {id}))["sequence"_L1].toString().toInt();
        CHECK(number > last);
        last = number;
    };
    MoveInterview move = moving(interview);
    move.decisions.overrideAll = u"Known"_s;
    const auto moved = moveInterview(workspace, move);
    REQUIRE(moved);
    rises(moved->id);
    REQUIRE(cancelInterview(workspace, cancelling(*moved)));
    rises(moved->id);
    REQUIRE(workspace.undo());
    rises(moved->id);
    REQUIRE(workspace.undo());
    rises(interview.id);
    REQUIRE(workspace.redo());
    rises(moved->id);
    REQUIRE(workspace.undo());
    rises(interview.id);
    move.start.time = QTime(9, 0);
    const auto again = moveInterview(workspace, move);
    REQUIRE(again);
    rises(again->id);
    const QJsonArray all = events(*writeCalendar(workspace, {}));
    REQUIRE(all.size() == 1);
    CHECK(all.first()["sequence"_L1].toString().toInt() == last);
}

TEST_CASE("Whoever is told that an interview is off isn't asked to answer")
{
    StudyDesk desk;
    nameResearcher(desk);
    const Interview interview = agreed(desk);
    CHECK(invitation(desk, {interview.id, {}, true}).contains("RSVP=TRUE"));
    REQUIRE(cancelInterview(desk.workspace(), cancelling(interview)));
    const QByteArray off = invitation(desk, {interview.id, {}, true});
    CHECK(off.contains("\r\nATTENDEE;CN="));
    CHECK_FALSE(off.contains("RSVP"));
    CHECK_FALSE(off.contains("PARTSTAT"));
}
