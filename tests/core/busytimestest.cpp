// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/busytimes.h"
#include "core/actions/busyindex.h"
#include "core/actions/privacy.h"
#include "core/base/workprogress.h"
#include "core/rules/wording.h"
#include "core/store/audittrail.h"
#include "tests/support/actionchecks.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Nobody's business\n" + lines +
           "\nEND:VEVENT\nEND:VCALENDAR\n";
}

/// On the desk's Wednesday at two, ten weeks long.
const QByteArray weekly =
    calendar("UID:a\nDTSTART;TZID=Europe/London:20261202T140000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=10");
const QByteArray once = calendar("UID:b\nDTSTART;TZID=Europe/London:20261204T090000\nDURATION:PT30M");
const QByteArray guessed = calendar("DTSTART;TZID=Somewhere:20261202T140000\nDURATION:PT1H");

ImportBusy named(const QString &source, const QByteArray &content = weekly)
{
    return {content, source, {}, {}};
}

/// "2026-12-02T14:00 Work"
QStringList listed(StudyDesk &desk, QDate first, QDate last)
{
    QStringList times;
    for (const BusyTime &time : busyTimes(desk.workspace(), first, last))
        times << utcText(time.span.start).left(16) + u' ' + time.source;
    return times;
}

qint64 indexed(StudyDesk &desk)
{
    Query query = desk.store().prepare("SELECT count(*) FROM busy_time");
    REQUIRE(query.step());
    return query.integer(0);
}

} // namespace

TEST_CASE("A calendar is imported as busy times, and its titles are nowhere in the file")
{
    StudyDesk desk;
    const auto imported = importBusyTimes(desk.workspace(), named(u" Work "_s));
    REQUIRE(imported);
    CHECK(imported->entries == 1);
    CHECK(imported->times == 10);
    CHECK(imported->findings.isEmpty());
    CHECK_FALSE(imported->replaced);
    CHECK(desk.announced() == 1);
    CHECK(desk.last().action == "busy.import");
    CHECK(listed(desk, {2026, 12, 1}, {2026, 12, 9}) ==
          QStringList{u"2026-12-02T14:00 Work"_s, u"2026-12-09T14:00 Work"_s});
    for (const auto &rows : desk.rows()) {
        for (const Row &row : rows) {
            for (const Cell &cell : row) {
                if (const auto *text = std::get_if<Utf8>(&cell))
                    CHECK_FALSE(text->bytes.contains("Nobody's business"));
            }
        }
    }
}

TEST_CASE("The same source again replaces what it held, and others stay")
{
    StudyDesk desk;
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s)));
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Home"_s, once)));
    const auto again = importBusyTimes(desk.workspace(), named(u"Work"_s, once));
    REQUIRE(again);
    CHECK(again->replaced == 10);
    CHECK(listed(desk, {2026, 12, 1}, {2027, 3, 1}) ==
          QStringList{u"2026-12-04T09:00 Home"_s, u"2026-12-04T09:00 Work"_s});
    CHECK(indexed(desk) == 2);
    const auto sources = busySources(desk.workspace());
    REQUIRE(sources.size() == 2);
    CHECK(sources.first().source == u"Home"_s);
    CHECK(sources.last().times == 1);
    CHECK(sources.last().importedAt == StudyDesk::monday());
    CHECK(sources.last().extent->minutes() == 30);
}

TEST_CASE("Only the days that are asked for are taken, and the study's own unless some are")
{
    StudyDesk desk;
    const QByteArray daily = calendar("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY");
    const auto all = importBusyTimes(desk.workspace(), named(u"Work"_s, daily));
    REQUIRE(all);
    CHECK(all->from == QDate(2026, 8, 31));
    CHECK(all->to == QDate(2028, 6, 30));
    CHECK(all->times == all->from.daysTo(all->to) + 1);
    const auto some =
        importBusyTimes(desk.workspace(), {daily, u"Work"_s, QDate(2026, 12, 1), QDate(2026, 12, 3)});
    REQUIRE(some);
    CHECK(some->times == 3);
    CHECK(indexed(desk) == 3);
}

TEST_CASE("What touches a day is listed with it, and what only reaches up to it is not")
{
    StudyDesk desk;
    REQUIRE(importBusyTimes(desk.workspace(),
                            named(u"Night"_s, calendar("DTSTART:20261202T220000Z\nDTEND:20261203T060000Z"))));
    REQUIRE(importBusyTimes(desk.workspace(),
                            named(u"Late"_s, calendar("DTSTART:20261202T220000Z\nDTEND:20261203T000000Z"))));
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Point"_s, calendar("DTSTART:20261203T000000Z"))));
    CHECK(listed(desk, {2026, 12, 3}, {2026, 12, 3}) ==
          QStringList{u"2026-12-02T22:00 Night"_s, u"2026-12-03T00:00 Point"_s});
    CHECK(listed(desk, {2026, 12, 2}, {2026, 12, 2}) ==
          QStringList{u"2026-12-02T22:00 Late"_s, u"2026-12-02T22:00 Night"_s});
    CHECK(listed(desk, {2026, 12, 4}, {2026, 12, 4}).isEmpty());
}

TEST_CASE("Busy times are found along their index, and never by looking at all of them")
{
    StudyDesk desk;
    Query query =
        desk.store().prepare("EXPLAIN QUERY PLAN SELECT start_utc, end_utc, calendar FROM busy_time"
                             " WHERE start_utc >= ?1 AND start_utc < ?2 ORDER BY start_utc, end_utc");
    QString plan;
    while (query.step())
        plan += query.text(3);
    CHECK(plan.contains(u"SEARCH busy_time USING PRIMARY KEY"_s));
    CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
}

TEST_CASE("Importing a calendar, replacing it and removing it are steps that can be undone")
{
    const auto nothing = [](StudyDesk &) { return 0; };
    const auto imported = [](StudyDesk &desk) {
        REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s, once)));
        return 0;
    };
    const auto import = [](StudyDesk &desk, int) {
        return importBusyTimes(desk.workspace(), named(u"Work"_s)).has_value();
    };
    checkStep(nothing, import);
    checkStep(imported, import);
    StudyDesk desk;
    imported(desk);
    const auto before = desk.rows();
    REQUIRE(removeBusyCalendar(desk.workspace(), u"Work"_s));
    CHECK(indexed(desk) == 0);
    CHECK(desk.last().action == "busy.remove");
    REQUIRE(desk.workspace().undo());
    CHECK(desk.rows() == before);
    CHECK(indexed(desk) == 1);
    REQUIRE(desk.workspace().redo());
    CHECK(indexed(desk) == 0);
    CHECK(busySources(desk.workspace()).isEmpty());
}

TEST_CASE("An import leaves one entry in the audit trail, and the file checks as sound")
{
    QTemporaryDir folder;
    StudyDesk desk(folder.filePath(u"desk.colloquy"_s));
    const qint64 before = auditCount(desk.workspace(), {});
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s)));
    CHECK(auditCount(desk.workspace(), {}) == before + 1);
    CHECK(verify(desk.workspace())->isEmpty());
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s, once)));
    REQUIRE(desk.workspace().undo());
    REQUIRE(removeBusyCalendar(desk.workspace(), u"Work"_s));
    CHECK(verify(desk.workspace())->isEmpty());
}

TEST_CASE("A calendar that can't be imported changes nothing")
{
    StudyDesk desk;
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s)));
    Workspace &study = desk.workspace();
    checkRefused(desk, Code::CalendarUnreadable,
                 [&] { return importBusyTimes(study, named(u"Work"_s, "no")); });
    checkRefused(desk, Code::CalendarTooMuch,
                 [&] { return importBusyTimes(study, named(u"Work"_s, calendar({}).repeated(100'001))); });
    checkRefused(desk, Code::TextEmpty, [&] { return importBusyTimes(study, named(u" "_s)); });
    checkRefused(desk, Code::TextTooLong, [&] { return importBusyTimes(study, named(QString(300, u'a'))); });
    checkRefused(desk, Code::TextControl, [&] { return importBusyTimes(study, named(u"a\u202eb"_s)); });
    checkRefused(desk, Code::DateMalformed, [&] {
        return importBusyTimes(study, {weekly, u"Work"_s, QDate(2026, 12, 2), QDate(2026, 12, 1)});
    });
    checkRefused(desk, Code::RecordNotFound, [&] { return removeBusyCalendar(study, u"Home"_s); });
    study.lock();
    checkLocked(desk, [&] { return importBusyTimes(study, named(u"Home"_s)); });
    checkLocked(desk, [&] { return removeBusyCalendar(study, u"Work"_s); });
    CHECK(busyTimes(study, QDate(2026, 12, 1), QDate(2027, 3, 1)).size() == 10);
}

TEST_CASE("What is guessed or left out takes a reason, which is kept")
{
    StudyDesk desk;
    Workspace &study = desk.workspace();
    checkRefused(desk, Code::CalendarGuessed,
                 [&] { return importBusyTimes(study, named(u"Work"_s, guessed)); });
    checkRefused(desk, Code::CalendarSkipped, [&] {
        return importBusyTimes(study, named(u"Work"_s, calendar("DTSTART:20261302T140000")));
    });
    Decisions decisions;
    decisions.overrides.insert(codeText(Code::CalendarGuessed), u"It is London's"_s);
    REQUIRE(importBusyTimes(study, named(u"Work"_s, guessed), decisions));
    const auto kept = desk.store().list<Override>("code = ?1", codeText(Code::CalendarGuessed));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().reason == u"It is London's"_s);
    CHECK(desk.announced() == 1);
}

TEST_CASE("A look at a calendar says what an import would come to, and changes nothing")
{
    StudyDesk desk;
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s, once)));
    const auto before = desk.rows();
    const auto seen = previewBusyTimes(desk.workspace(), named(u"Work"_s));
    REQUIRE(seen);
    CHECK(seen->times == 10);
    CHECK(seen->replaced == 1);
    CHECK(utcText(seen->extent->start) == u"2026-12-02T14:00:00Z"_s);
    CHECK(utcText(seen->extent->end) == u"2027-02-03T15:00:00Z"_s);
    CHECK(previewBusyTimes(desk.workspace(), named({}, guessed))->findings.size() == 1);
    CHECK(desk.rows() == before);
    desk.workspace().lock();
    CHECK(previewBusyTimes(desk.workspace(), named(u"Work"_s)));
}

TEST_CASE("An import of busy times that is cancelled at any moment leaves nothing behind")
{
    StudyDesk desk;
    const QByteArray many =
        "BEGIN:VCALENDAR\n" +
        QByteArray("BEGIN:VEVENT\nDTSTART:20261202T140000Z\nDURATION:PT1H\nEND:VEVENT\n").repeated(9) +
        "END:VCALENDAR\n";
    const auto watch = std::make_shared<WorkProgress>();
    desk.store().setProgress(watch);
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s, many)));
    CHECK(watch->done() == watch->total());
    REQUIRE(desk.workspace().undo());
    const auto before = desk.rows();
    for (qint64 moment = 1; moment < watch->total(); ++moment) {
        const auto cancelled = std::make_shared<WorkProgress>();
        cancelled->cancelAt(moment);
        desk.store().setProgress(cancelled);
        const auto imported = importBusyTimes(desk.workspace(), named(u"Work"_s, many));
        REQUIRE_FALSE(imported);
        CHECK(contains(imported.error().findings, Code::WorkCancelled));
        CHECK(desk.rows() == before);
    }
}

TEST_CASE("A file without events empties a calendar only where somebody gives a reason")
{
    StudyDesk desk;
    Workspace &study = desk.workspace();
    const QByteArray nothing = "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n";
    REQUIRE(importBusyTimes(study, named(u"New"_s, nothing))); // takes nothing away
    REQUIRE(importBusyTimes(study, named(u"New"_s, nothing)));
    REQUIRE(importBusyTimes(study, named(u"Work"_s)));
    CHECK(contains(previewBusyTimes(study, named(u"Work"_s, nothing))->findings, Code::CalendarSkipped));
    checkRefused(desk, Code::CalendarSkipped,
                 [&] { return importBusyTimes(study, named(u"Work"_s, nothing)); });
    const ImportBusy otherDays{weekly, u"Work"_s, QDate(2026, 11, 1), QDate(2026, 11, 2)};
    checkRefused(desk, Code::CalendarSkipped, [&] { return importBusyTimes(study, otherDays); });
    Decisions decisions;
    decisions.overrides.insert(codeText(Code::CalendarSkipped), u"I left that job"_s);
    const auto emptied = importBusyTimes(study, named(u"Work"_s, nothing), decisions);
    REQUIRE(emptied);
    CHECK(emptied->replaced == 10);
    CHECK(indexed(desk) == 0);
}

TEST_CASE("A file with nothing in it is said to be empty")
{
    StudyDesk desk;
    for (const QByteArray &content : {QByteArray(), QByteArray(" \r\n\r\n")}) {
        const auto imported = importBusyTimes(desk.workspace(), named(u"Work"_s, content));
        REQUIRE_FALSE(imported);
        CHECK(imported.error().kind == Error::Kind::Format);
        CHECK(sentence(imported.error()).startsWith(u"This file is empty."_s));
    }
}

TEST_CASE(
    "An entry that comes every second is left out by name of its line, and not as one that can't be read")
{
    StudyDesk desk;
    const QByteArray everySecond = QByteArray(once).replace("END:VCALENDAR\n", "") +
                                   "BEGIN:VEVENT\nDTSTART:20261202T140000Z\nDURATION:PT1S\n"
                                   "RRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR\n";
    const auto seen = previewBusyTimes(desk.workspace(), named(u"Work"_s, everySecond));
    REQUIRE(seen);
    CHECK(seen->times == 1);
    CHECK(seen->findings == Findings{warns(Code::CalendarSkipped, {}, {u"1"_s, u"8"_s, u"endless"_s})});
    CHECK(sentence(seen->findings.first()).contains(u"line 8"_s));
}

TEST_CASE("A calendar whose name is damaged is reported, and passes neither for another one nor for none")
{
    StudyDesk desk;
    Workspace &study = desk.workspace();
    REQUIRE(importBusyTimes(study, named(u"Work"_s)));
    REQUIRE(importBusyTimes(study, named(u"Home"_s, once)));
    Query spoil =
        desk.store().prepare("UPDATE busy_calendar SET sealed_source = zeroblob(length(sealed_source))"
                             " WHERE rowid = (SELECT min(rowid) FROM busy_calendar)");
    spoil.step();
    const auto sources = busySources(study);
    REQUIRE(sources.size() == 2);
    CHECK(sources.first().sealState == SealState::Damaged);
    CHECK(sources.first().times == 10);
    CHECK(sources.last().sealState == SealState::Open);
    for (const BusyTime &time : busyTimes(study, QDate(2026, 12, 1), QDate(2026, 12, 9)))
        CHECK((time.sealState == SealState::Damaged) == time.source.isEmpty());
    checkRefused(desk, Code::BlobDamaged, [&] { return importBusyTimes(study, named(u"Work"_s)); });
    checkRefused(desk, Code::BlobDamaged, [&] { return removeBusyCalendar(study, u"Work"_s); });
    CHECK(importBusyTimes(study, named(u"Home"_s)));
    CHECK(removeBusyCalendar(study, u"Home"_s));
}

TEST_CASE("A point in time is listed and stands in nobody's way")
{
    StudyDesk desk;
    const qint64 nine = StudyDesk::monday() + 3600;
    REQUIRE(importBusyTimes(desk.workspace(), named(u"Work"_s, calendar("DTSTART:20261130T093000Z"))));
    CHECK(listed(desk, {2026, 11, 30}, {2026, 11, 30}).size() == 1);
    CHECK(busyWithin(desk.store(), {nine, nine + 3600}).isEmpty());
    CHECK_FALSE(BusyTimes(desk.store(), {nine, nine + 3600}).next(nine));
}
