// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icswriter.h"
#include "core/formats/icszone.h"
#include "tests/support/print.h"
#include "tests/support/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Moment at(const char *text, const QByteArray &zone = "Europe/London", std::optional<Fold> fold = {})
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return *resolve({time.date(), time.time(), zone, fold});
}

ics::Event anEvent(const Moment &start)
{
    ics::Event event;
    event.uid = "6f1f7a2e-0000-4000-8000-000000000001";
    event.start = start;
    event.summary = u"Interview C07"_s;
    return event;
}

QByteArray published(const ics::Event &event)
{
    return ics::calendar(ics::Method::Publish, {event}, 1'796'000'000);
}

QList<QByteArray> linesOf(const QByteArray &calendar)
{
    REQUIRE(calendar.endsWith("\r\n"));
    return QByteArray(calendar).replace("\r\n ", "").chopped(2).replace("\r\n", "\n").split('\n');
}

/// What stands behind a name and its parameters.
QByteArray valueOf(const QByteArray &calendar, const QByteArray &start)
{
    const QList<QByteArray> lines = linesOf(calendar);
    const qsizetype event = lines.indexOf("BEGIN:VEVENT");
    for (qsizetype i = event; i < lines.size(); ++i) {
        if (lines[i].startsWith(start))
            return lines[i].mid(start.size());
    }
    return {};
}

} // namespace

TEST_CASE("A calendar file keeps to lines of 75 octets, whole characters and CRLF")
{
    ics::Event event = anEvent(at("2026-12-01T10:00:00"));
    event.description =
        u"\u0645\u0644\u0627\u0642\u0627\u062a "_s.repeated(40) + u"\U0001F642"_s.repeated(30);
    const QByteArray calendar = published(event);
    for (const QByteArray &line : QByteArray(calendar).replace("\r\n", "\n").chopped(1).split('\n')) {
        CHECK(line.size() <= 75);
        CHECK_FALSE(line.contains('\r'));
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(QString::fromUtf8(valueOf(calendar, "DESCRIPTION:")) == event.description);
}

TEST_CASE("Words in a calendar file can't become lines or values of their own")
{
    ics::Event event = anEvent(at("2026-12-01T10:00:00"));
    event.summary = u"a;b,c\\d\r\nATTENDEE:mailto:x@example.org\x07"_s;
    event.organizer = ics::Attendant{u"Ann \"A\" Example;X=1\nEND:VEVENT"_s, u"ann@example.org\r\nX:1"_s};
    const QByteArray calendar = published(event);
    CHECK(valueOf(calendar, "SUMMARY:") == "a\\;b\\,c\\\\d\\nATTENDEE:mailto:x@example.org");
    CHECK(linesOf(calendar).count("END:VEVENT") == 1);
    CHECK(valueOf(calendar, "ATTENDEE").isEmpty());
    CHECK(valueOf(calendar, "ORGANIZER") ==
          ";CN=\"Ann ^'A^' Example;X=1^nEND:VEVENT\":mailto:ann@example.org%0D%0AX%3A1");
}

TEST_CASE("A time is written in its zone, and in UTC where only that is clear")
{
    const QByteArray plain = published(anEvent(at("2026-12-01T10:00:00")));
    CHECK(valueOf(plain, "DTSTART") == ";TZID=Europe/London:20261201T100000");
    CHECK(valueOf(plain, "DTEND") == ";TZID=Europe/London:20261201T110000");
    CHECK(plain.contains("TZID:Europe/London\r\n"));

    const QByteArray first = published([] {
        ics::Event event = anEvent(at("2026-10-25T01:15:00", "Europe/London", Fold::First));
        event.minutes = 30;
        return event;
    }());
    CHECK(valueOf(first, "DTSTART") == ";TZID=Europe/London:20261025T011500");
    CHECK(valueOf(first, "DTEND") == ";TZID=Europe/London:20261025T014500");

    const QByteArray second = published(anEvent(at("2026-10-25T01:15:00", "Europe/London", Fold::Second)));
    CHECK(valueOf(second, "DTSTART") == ":20261025T011500Z");
    CHECK(valueOf(second, "DTEND") == ":20261025T021500Z");
    CHECK_FALSE(second.contains("VTIMEZONE"));

    const QByteArray into = published(anEvent(at("2026-10-25T01:15:00", "Europe/London", Fold::First)));
    CHECK(valueOf(into, "DTEND") == ":20261025T011500Z"); // an hour on, clocks say the same
    CHECK(valueOf(published(anEvent(at("2026-12-01T10:00:00", "UTC"))), "DTSTART") == ":20261201T100000Z");
}

TEST_CASE("An alarm rings so many minutes before, and only where it was asked for")
{
    ics::Event event = anEvent(at("2026-12-01T10:00:00"));
    CHECK_FALSE(published(event).contains("VALARM"));
    event.alarmMinutes = 30;
    CHECK(valueOf(published(event), "TRIGGER:") == "-PT30M");
}

namespace {

/// The offset that each zone's own VTIMEZONE gives at each time, as Python's icalendar reads it.
const QString offsetsScript = uR"(
import sys, json, datetime, pytz, icalendar
asked = json.load(sys.stdin)
answers = []
for each in asked:
    calendar = icalendar.Calendar.from_ical(each["ics"])
    zone = [part for part in calendar.walk("VTIMEZONE")][0].to_tz()
    for utc in each["times"]:
        time = pytz.utc.localize(datetime.datetime.utcfromtimestamp(utc)).astimezone(zone)
        answers.append(int(time.utcoffset().total_seconds()))
print(json.dumps(answers))
)"_s;

struct Asked {
    QByteArray zone;
    qint64 utc = 0;
};

} // namespace

TEST_CASE(
    "An independent reader finds in the written zone every clock change of every zone from 2024 to 2035")
{
    QJsonArray questions;
    QList<Asked> asked;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (!zone.contains('/') || zone.startsWith("Etc/") || zone.startsWith("SystemV/"))
            continue;
        const QList<ics::Event> events{anEvent(at("2024-01-15T12:00:00", zone)),
                                       anEvent(at("2035-12-15T12:00:00", zone))};
        const QDateTime from(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC);
        const QDateTime to(QDate(2035, 12, 30), QTime(0, 0), Qt::UTC);
        QList<qint64> times;
        for (QDateTime time = from; time < to; time = time.addDays(241))
            times << time.toSecsSinceEpoch();
        for (const QTimeZone::OffsetData &change : QTimeZone(zone).transitions(from, to))
            times << change.atUtc.toSecsSinceEpoch() - 1 << change.atUtc.toSecsSinceEpoch();
        QJsonArray each;
        for (const qint64 utc : std::as_const(times)) {
            each << utc;
            asked << Asked{zone, utc};
        }
        const QByteArray calendar = ics::calendar(ics::Method::Publish, events, 1'796'000'000);
        questions << QJsonObject{{u"ics"_s, QString::fromUtf8(calendar)}, {u"times"_s, each}};
    }
    REQUIRE(asked.size() > 10'000);
    const QJsonArray answers =
        QJsonDocument::fromJson(python(offsetsScript, QJsonDocument(questions).toJson())).array();
    REQUIRE(answers.size() == asked.size());
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const int expected =
            QTimeZone(asked[i].zone).offsetFromUtc(QDateTime::fromSecsSinceEpoch(asked[i].utc, Qt::UTC));
        if (answers[i].toInt() != expected) {
            CAPTURE(asked[i].zone.toStdString(), asked[i].utc);
            CHECK(answers[i].toInt() == expected);
        }
    }
}
