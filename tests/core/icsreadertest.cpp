// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreader.h"
#include "core/base/workprogress.h"
#include "tests/support/print.h"

#include <QStringEncoder>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

const TimeSpan years{at("2026-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")};

QByteArray calendar(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + body + "END:VCALENDAR\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
}

Result<IcsBusyTimes> read(const QByteArray &content, const QByteArray &zone = "Europe/London")
{
    WorkProgress progress;
    return readBusyTimes(content, {years, zone}, progress);
}

/// "2026-06-01T13:00 60": starts in UTC and minutes.
QStringList timesIn(const QByteArray &content, const QByteArray &zone = "Europe/London")
{
    const auto found = read(content, zone);
    REQUIRE(found);
    QStringList times;
    for (const TimeSpan &time : found->times)
        times << u"%1 %2"_s.arg(utcText(time.start).left(16)).arg(time.minutes());
    return times;
}

QStringList timesOf(const QByteArray &lines, const QByteArray &zone = "Europe/London")
{
    return timesIn(calendar(event(lines)), zone);
}

Findings findingsOf(const QByteArray &content)
{
    const auto found = read(content);
    return found ? found->findings : found.error().findings;
}

bool refusedAs(const QByteArray &content, Code code)
{
    const auto found = read(content);
    return !found && contains(found.error().findings, code);
}

const QByteArray hour("DTSTART;TZID=Europe/London:20260601T140000\nDURATION:PT1H");
const QStringList summerHour{u"2026-06-01T13:00 60"_s};

} // namespace

TEST_CASE("What is free, cancelled or no entry at all takes no time")
{
    for (const QByteArray free :
         {"TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "transp:transparent"})
        CHECK(timesOf(hour + '\n' + free).isEmpty());
    for (const QByteArray busy :
         {"TRANSP:OPAQUE", "STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
          "X-MICROSOFT-CDO-BUSYSTATUS:OOF", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"})
        CHECK(timesOf(hour + '\n' + busy) == summerHour);
    CHECK(timesIn("BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + event(hour) + "END:VCALENDAR\n").isEmpty());
    CHECK(timesIn(calendar("BEGIN:VTODO\n" + hour + "\nEND:VTODO\n")).isEmpty());
    CHECK(timesOf(hour + "\nBEGIN:VALARM\nTRIGGER:-PT15M\nSTATUS:CANCELLED\nDURATION:PT5M\nEND:VALARM") ==
          summerHour);
}

TEST_CASE("Busy stretches that somebody published are taken, free ones are not")
{
    CHECK(timesIn(calendar("BEGIN:VFREEBUSY\nDTSTART:20260601T000000Z\nDTEND:20260701T000000Z\n"
                           "FREEBUSY;FBTYPE=BUSY:20260601T090000Z/20260601T100000Z,20260602T090000Z/PT30M\n"
                           "FREEBUSY;FBTYPE=FREE:20260603T090000Z/PT30M\n"
                           "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260604T090000Z/PT30M\n"
                           "FREEBUSY:20260605T090000Z/PT30M\nEND:VFREEBUSY\n")) ==
          QStringList{u"2026-06-01T09:00 60"_s, u"2026-06-02T09:00 30"_s, u"2026-06-04T09:00 30"_s,
                      u"2026-06-05T09:00 30"_s});
}

TEST_CASE("Whole days and floating times are those of the study's zone")
{
    CHECK(timesOf("DTSTART;VALUE=DATE:20260329") == QStringList{u"2026-03-29T00:00 1380"_s});
    CHECK(timesOf("DTSTART;VALUE=DATE:20261025") == QStringList{u"2026-10-24T23:00 1500"_s});
    CHECK(timesOf("DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260601") ==
          QStringList{u"2026-05-31T23:00 1440"_s});
    CHECK(timesOf("DTSTART;VALUE=DATE:20260601", "Asia/Kathmandu") ==
          QStringList{u"2026-05-31T18:15 1440"_s});
    CHECK(timesOf("DTSTART:20260601T140000\nDURATION:PT1H", "America/New_York") ==
          QStringList{u"2026-06-01T18:00 60"_s});
}

TEST_CASE("Days in a length go by the calendar, and hours by the clock")
{
    const QByteArray start("DTSTART;TZID=Europe/London:20260328T120000\n");
    CHECK(timesOf(start + "DURATION:P1D") == QStringList{u"2026-03-28T12:00 1380"_s});
    CHECK(timesOf(start + "DURATION:PT24H") == QStringList{u"2026-03-28T12:00 1440"_s});
    CHECK(timesOf(start + "DURATION:P1DT2H") == QStringList{u"2026-03-28T12:00 1500"_s});
    CHECK(timesOf(start + "DTEND;TZID=Europe/London:20260329T120000\nRRULE:FREQ=WEEKLY;COUNT=2") ==
          QStringList{u"2026-03-28T12:00 1380"_s, u"2026-04-04T11:00 1380"_s});
}

TEST_CASE("A time that clocks skip counts by the offset before, and one that they repeat is the first")
{
    CHECK(timesOf("DTSTART;TZID=Europe/London:20260329T013000\nDURATION:PT1H") ==
          QStringList{u"2026-03-29T01:30 60"_s});
    CHECK(timesOf("DTSTART;TZID=Europe/London:20261025T013000\nDURATION:PT1H") ==
          QStringList{u"2026-10-25T00:30 60"_s});
    CHECK(timesOf("DTSTART;TZID=America/New_York:20260308T023000\nDURATION:PT1H") ==
          QStringList{u"2026-03-08T07:30 60"_s});
    CHECK(timesOf("DTSTART;TZID=Europe/London:20260328T013000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3") ==
          QStringList{u"2026-03-28T01:30 60"_s, u"2026-03-29T01:30 60"_s, u"2026-03-30T00:30 60"_s});
}

TEST_CASE("A zone is known by its IANA name, by a path that ends in it, and by its Windows name")
{
    for (const QByteArray name :
         {"Europe/London", "europe/london", "/freeassociation.sourceforge.net/Europe/London",
          "/citadel.org/20190914_1/Europe/London", "/mozilla.org/20050126_1/Europe/London",
          "GMT Standard Time", "\"GMT Standard Time\""})
        CHECK(timesOf("DTSTART;TZID=" + name + ":20260601T140000\nDURATION:PT1H") == summerHour);
    CHECK(timesOf("DTSTART;TZID=America/Argentina/Buenos_Aires:20260601T100000\nDURATION:PT1H") ==
          summerHour);
    CHECK(timesOf("DTSTART;TZID=W. Europe Standard Time:20260601T150000\nDURATION:PT1H") == summerHour);
    for (const QByteArray name : {"UTC", "GMT", "Etc/UTC", "tzone://Microsoft/Utc"})
        CHECK(timesOf("DTSTART;TZID=" + name + ":20260601T130000\nDURATION:PT1H") == summerHour);
}

TEST_CASE("A zone of the file's own counts where its name is no other's, and only in its own calendar")
{
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:%1\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                            "TZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n";
    const auto with = [&](const QByteArray &name) {
        return QByteArray(zone).replace("%1", name) +
               event("DTSTART;TZID=" + name + ":20260601T140000\nDURATION:PT1H");
    };
    CHECK(timesIn(calendar(with("Ours"))) == QStringList{u"2026-06-01T11:00 60"_s});
    CHECK(timesIn(calendar(with("(UTC+03:00) Nowhere"))) == QStringList{u"2026-06-01T11:00 60"_s});
    CHECK(timesIn(calendar(with("Europe/London"))) == summerHour);
    CHECK(timesIn(calendar(with("GMT Standard Time"))) == summerHour);
    const QByteArray second = calendar(event("DTSTART;TZID=Ours:20260601T140000\nDURATION:PT1H"));
    CHECK(timesIn(calendar(with("Ours")) + second) ==
          QStringList{u"2026-06-01T11:00 60"_s, u"2026-06-01T13:00 60"_s});
    CHECK(timesIn(calendar(event("DTSTART;TZID=Ours:20260601T140000\nDURATION:PT1H") + with("Ours"))) ==
          QStringList{u"2026-06-01T11:00 60"_s, u"2026-06-01T11:00 60"_s});
}

TEST_CASE("An unknown zone is taken for the study's, and that is said")
{
    const QByteArray content =
        calendar(event("DTSTART;TZID=Somewhere:20260601T140000\nDURATION:PT1H") + event(hour));
    CHECK(timesIn(content) == QStringList{summerHour + summerHour});
    CHECK(findingsOf(content) == Findings{warns(Code::CalendarGuessed, {}, {u"Somewhere"_s})});
    CHECK(findingsOf(calendar(event("DTSTART;TZID=\xd0\x9c\xd0\xb0:20260601T140000"))) ==
          Findings{warns(Code::CalendarGuessed)});
    CHECK(findingsOf(calendar(event("DTSTART;TZID=../../etc/passwd:20260601T140000"))) ==
          Findings{warns(Code::CalendarGuessed, {}, {u"../../etc/passwd"_s})});
}

TEST_CASE("A range moves all later times of its series, gives them its length, and yields to single ones")
{
    const QByteArray series = event("UID:a\n" + hour + "\nRRULE:FREQ=WEEKLY;COUNT=4");
    const QByteArray range = "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20260615T140000\n"
                             "DTSTART;TZID=Europe/London:20260616T093000\nDURATION:PT30M";
    const QByteArray single = event("UID:a\nRECURRENCE-ID;TZID=Europe/London:20260622T140000\n"
                                    "DTSTART;TZID=Europe/London:20260622T180000\nDURATION:PT2H");
    CHECK(timesIn(calendar(series + event(range))) ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-08T13:00 60"_s, u"2026-06-16T08:30 30"_s,
                      u"2026-06-23T08:30 30"_s});
    CHECK(timesIn(calendar(single + event(range) + series)) ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-08T13:00 60"_s, u"2026-06-16T08:30 30"_s,
                      u"2026-06-22T17:00 120"_s});
    CHECK(timesIn(calendar(series + event(range + "\nSTATUS:CANCELLED"))) ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-08T13:00 60"_s});
    CHECK(timesIn(calendar(event(range))) == QStringList{u"2026-06-16T08:30 30"_s});
}

TEST_CASE("A single time that is cancelled or free is taken out of its series")
{
    const QByteArray series = event("UID:a\n" + hour + "\nRRULE:FREQ=WEEKLY;COUNT=2");
    for (const QByteArray free : {"STATUS:CANCELLED", "TRANSP:TRANSPARENT"}) {
        CHECK(timesIn(calendar(series + event("UID:a\nRECURRENCE-ID;TZID=Europe/London:20260608T140000\n" +
                                              hour + '\n' + free))) == summerHour);
    }
    CHECK(timesIn(calendar(series + event("UID:a\nRECURRENCE-ID;VALUE=DATE:20260608\n" + hour +
                                          "\nSTATUS:CANCELLED"))) == summerHour);
}

TEST_CASE("The entry with the highest sequence counts, and the same entry twice counts once")
{
    const QByteArray old = event("UID:a\nSEQUENCE:1\nDTSTART:20260601T090000Z\nDURATION:PT1H");
    const QByteArray later = event("UID:a\nSEQUENCE:2\n" + hour);
    CHECK(timesIn(calendar(old + later)) == summerHour);
    CHECK(timesIn(calendar(later + old)) == summerHour);
    CHECK(timesIn(calendar(later + later)) == summerHour);
    CHECK(timesIn(calendar(event("UID:b\n" + hour) + later)).size() == 2);
    CHECK(timesIn(calendar(event(hour) + event(hour))).size() == 2); // without a name they are two
}

TEST_CASE("What the standard leaves open goes by the rule that is stated")
{
    const QByteArray start("DTSTART;TZID=Europe/London:20260601T140000\nDURATION:PT1H\n"); // a Monday
    CHECK(timesOf(start + "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-02T13:00 60"_s});
    CHECK(timesOf(start + "RRULE:FREQ=DAILY;UNTIL=20260602") == summerHour);
    CHECK(timesOf(start + "RRULE:FREQ=DAILY;UNTIL=20260602T140000") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-02T13:00 60"_s});
    CHECK(timesOf("DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=DAILY;UNTIL=20260602T090000Z").size() == 2);
    CHECK(timesOf("DTSTART:20260518T090000Z\nRRULE:FREQ=YEARLY;BYWEEKNO=21;COUNT=2") ==
          QStringList{u"2026-05-18T09:00 0"_s, u"2027-05-24T09:00 0"_s});
    CHECK(timesOf(start + "RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=DAILY;COUNT=2").size() == 3);
    CHECK(timesOf(start + "RRULE:FREQ=DAILY;COUNT=4\nEXRULE:FREQ=DAILY;INTERVAL=2") ==
          QStringList{u"2026-06-02T13:00 60"_s, u"2026-06-04T13:00 60"_s});
    CHECK(timesOf(start + "RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260602").size() == 2);
    CHECK(timesOf(start + "RDATE;VALUE=DATE:20260603") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-03T13:00 60"_s});
    CHECK(timesOf(start + "RDATE;VALUE=PERIOD:20260603T090000Z/PT15M,20260604T090000Z/20260604T100000Z") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-03T09:00 15"_s, u"2026-06-04T09:00 60"_s});
    CHECK(timesOf("DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260601T230000Z").size() ==
          2);
    CHECK(timesOf(start + "RRULE:FREQ=DAILY;BYHOUR=9,14,16;BYSETPOS=2;COUNT=3") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-06-02T13:00 60"_s, u"2026-06-03T13:00 60"_s});
    CHECK(timesOf(start + "RRULE:RSCALE=GREGORIAN;FREQ=DAILY;COUNT=2") ==
          timesOf(start + "RRULE:FREQ=DAILY;COUNT=2"));
    CHECK(timesOf(start + "RRULE:FREQ=MINUTELY;INTERVAL=43200;COUNT=3") ==
          QStringList{u"2026-06-01T13:00 60"_s, u"2026-07-01T13:00 60"_s, u"2026-07-31T13:00 60"_s});
}

TEST_CASE("The bytes of a calendar may be UTF-8 or UTF-16, folded anywhere, with any line ends")
{
    const QByteArray plain = calendar(event("SUMMARY:\xc3\x9c"
                                            "bung \xd8\xa7\xd8\xb1\xd8\xaf\xd9\x88\n" +
                                            hour));
    CHECK(timesIn("\xef\xbb\xbf" + plain) == summerHour);
    CHECK(timesIn(QByteArray(plain).replace("\n", "\r\n")) == summerHour);
    CHECK(timesIn(QByteArray(plain).replace("\n", "\r")) == summerHour);
    CHECK(timesIn(QByteArray(plain).replace("\xc3\x9c", "\xc3\r\n \x9c")) == summerHour);
    CHECK(timesIn(QByteArray(plain).replace("DTSTART", "DTS\r\n TART").replace("20260601", "2026\n\t0601")) ==
          summerHour);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        CHECK(timesIn(QByteArray(encoder(QString::fromUtf8(plain)))) == summerHour);
    }
}

TEST_CASE("An entry that can't be read is left out and counted, and the others are taken")
{
    for (const QByteArray bad :
         {"DTSTART:20260231T090000Z", "DTSTART:20269931T990000Z", "DTSTART:soon", "SUMMARY:no start",
          "DTSTART:20260601T090000Z\nDTEND:20260601T080000Z", "DTSTART:20260601T090000Z\nDURATION:-PT1H",
          "DTSTART:20260601T090000Z\nDURATION:long", "DTSTART:20260601T090000Z\nRRULE:FREQ=SOMETIMES",
          "DTSTART:20260601T090000Z\nRRULE:FREQ=DAILY;INTERVAL=0",
          "DTSTART:20260601T090000Z\nRRULE:RSCALE=CHINESE;FREQ=YEARLY",
          "DTSTART:20260601T090000Z\nRRULE:FREQ=DAILY;UNTIL=20261340",
          "DTSTART:20260601T090000Z\nRDATE:never", "DTSTART;VALUE=DATE:20260601\nRRULE:FREQ=HOURLY"}) {
        INFO(bad.constData());
        const QByteArray content = calendar(event(bad) + event(hour));
        CHECK(timesIn(content).contains(summerHour.first()));
        CHECK(findingsOf(content) == Findings{warns(Code::CalendarSkipped, {}, {u"1"_s, u"3"_s})});
    }
    const QByteArray endless = calendar(event("DTSTART:20260601T090000Z\nRRULE:FREQ=SECONDLY") + event(hour));
    CHECK(timesIn(endless).contains(summerHour.first()));
    CHECK(findingsOf(endless) == Findings{warns(Code::CalendarSkipped, {}, {u"1"_s, u"3"_s, u"endless"_s})});
}

TEST_CASE("A file that holds no calendar, or not all of one, is refused with its line")
{
    for (const QByteArray content :
         {"", "\n\n", "<!DOCTYPE html>\n<title>x</title>", "name,email\nAma,ama@example.org",
          "BEGIN:VEVENT\nEND:VEVENT\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n",
          "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260601T090000Z\n", "END:VCALENDAR\n"}) {
        INFO(content.constData());
        CHECK(refusedAs(content, Code::CalendarUnreadable));
    }
    CHECK(findingsOf(calendar(event(hour)).chopped(14)) ==
          Findings{blocks(Code::CalendarUnreadable, {}, {u"6"_s})});
    CHECK(refusedAs(QByteArray(1000, '\0'), Code::CalendarUnreadable));
}
