// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/busytimes.h"

#include "core/base/text.h"
#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"
#include "core/rules/fieldrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <tuple>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBefore = 31;
constexpr int daysAfter = 366;

/// With the days that are taken unless something is asked.
ImportBusy completed(const Workspace &workspace, const ImportBusy &request)
{
    const Study study = workspace.study();
    const QDate today = wallTimeAt(workspace.now(), study.zone).date;
    ImportBusy whole = request;
    whole.source = normalised(request.source);
    if (!whole.from)
        whole.from = std::min(study.opens.value_or(today), today).addDays(-daysBefore);
    if (!whole.to)
        whole.to = std::max(study.ends, today).addDays(daysAfter);
    return whole;
}

Findings checkDays(const ImportBusy &request)
{
    if (request.from->isValid() && request.to->isValid() && *request.from <= *request.to)
        return {};
    return {blocks(Code::DateMalformed, request.to->toString(Qt::ISODate), {u"order"_s})};
}

TimeSpan daysOf(QDate first, QDate last, const QByteArray &zone)
{
    return {rules::startOfDay(first, zone), rules::startOfDay(last.addDays(1), zone)};
}

/// Times come by start.
void widen(std::optional<TimeSpan> &extent, const TimeSpan &time)
{
    extent = extent ? TimeSpan{extent->start, std::max(extent->end, time.end)} : time;
}

/// What a file holds, for a calendar that is yet to be found or made.
struct Reading {
    BusyCalendar calendar;
    BusyImport import;
};

Reading readingOf(const ImportBusy &request, IcsBusyTimes found)
{
    Reading reading{{},
                    {*request.from, *request.to, found.entries, found.times.size(), {}, {}, found.findings}};
    reading.calendar.source = request.source;
    for (const TimeSpan &time : found.times) {
        widen(reading.import.extent, time);
        reading.calendar.longest = std::max(reading.calendar.longest, time.end - time.start);
    }
    reading.calendar.times = std::move(found.times);
    return reading;
}

Result<Reading> read(const Workspace &workspace, const ImportBusy &asked)
{
    const ImportBusy request = completed(workspace, asked);
    if (const Findings wrong = checkDays(request); !wrong.isEmpty())
        return Error::refused(wrong);
    const QByteArray zone = workspace.study().zone;
    WorkProgress &progress = workspace.store().progress();
    progress.begin(2 * request.content.count("BEGIN:VEVENT"));
    const auto found =
        readBusyTimes(request.content, {daysOf(*request.from, *request.to, zone), zone}, progress);
    if (!found)
        return found.error();
    return readingOf(request, *found);
}

/// Every calendar in the order of import, its times left unread.
QList<BusyCalendar> namedCalendars(const Store &store)
{
    Query query = store.prepare(
        "SELECT id, imported_at, longest, '[]', sealed_source FROM busy_calendar ORDER BY rowid");
    QList<BusyCalendar> calendars;
    while (query.step())
        calendars << store.read<BusyCalendar>(query);
    return calendars;
}

/// Nothing where there is none; blob.damaged where one might be it whose name can't be read.
Result<std::optional<BusyCalendar>> calendarNamed(const Workspace &workspace, const QString &source)
{
    const QList<BusyCalendar> all = namedCalendars(workspace.store());
    const auto found = std::ranges::find(all, source, &BusyCalendar::source);
    if (found != all.end() && found->sealState == SealState::Open)
        return std::optional(*found);
    if (std::ranges::find(all, SealState::Damaged, &BusyCalendar::sealState) != all.end())
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, u"calendar"_s);
    return std::optional<BusyCalendar>();
}

qint64 timesOf(const Store &store, const Id<BusyCalendar> &calendar)
{
    Query query = store.prepare("SELECT json_array_length(times) FROM busy_calendar WHERE id = ?1");
    const QByteArray id = calendar.bytes();
    query.bind(id);
    return query.step() ? query.integer(0) : 0;
}

/// The calendar that it replaces keeps its identity.
Outcome findPlace(const Workspace &workspace, Reading &reading)
{
    const auto before = calendarNamed(workspace, reading.calendar.source);
    if (!before)
        return before.error();
    reading.calendar.id = *before ? (*before)->id : Id<BusyCalendar>::create();
    if (!*before)
        return {};
    BusyImport &import = reading.import;
    import.replaced = timesOf(workspace.store(), reading.calendar.id);
    if (import.times == 0 && *import.replaced > 0)
        import.findings << warns(Code::CalendarSkipped, {},
                                 {QString::number(*import.replaced), u"replaced"_s});
    return {};
}

} // namespace

Findings checkBusySource(const QString &source)
{
    const QString field = u"source"_s;
    return checkFilled(field, source) + checkText(field, normalised(source), rules::limits::name);
}

Result<BusyImport> previewBusyTimes(const Workspace &workspace, const ImportBusy &request)
{
    Result<Reading> reading = read(workspace, request);
    if (!reading)
        return reading.error();
    if (const Outcome found = findPlace(workspace, *reading); !found)
        return found.error();
    return reading->import;
}

Result<BusyImport> importBusyTimes(Workspace &workspace, const ImportBusy &request,
                                   const Decisions &decisions)
{
    if (workspace.isLocked())
        return Error::locked();
    if (const Findings wrong = checkBusySource(request.source); !wrong.isEmpty())
        return Error::refused(wrong);
    Result<Reading> reading = read(workspace, request);
    if (!reading)
        return reading.error();
    BusyCalendar &calendar = reading->calendar;
    Transaction transaction(workspace.store());
    if (const Outcome found = findPlace(workspace, *reading); !found)
        return found.error();
    const auto overridden = settle(transaction, workspace, reading->import.findings, decisions,
                                   {std::nullopt, calendar.id.bytes()});
    if (!overridden)
        return overridden.error();
    calendar.importedAt = workspace.now();
    transaction.put(calendar);
    WorkProgress &progress = workspace.store().progress();
    progress.expect(progress.done() + transaction.changes().size());
    const Outcome finished = workspace.finish(transaction, {"busy.import", {}, {}, *overridden});
    return finished ? Result<BusyImport>(reading->import) : finished.error();
}

Outcome removeBusyCalendar(Workspace &workspace, const QString &source)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto calendar = calendarNamed(workspace, normalised(source));
    if (!calendar)
        return calendar.error();
    if (!*calendar)
        return Error::notFound(u"calendar"_s);
    transaction.remove((*calendar)->id);
    return workspace.finish(transaction, {"busy.remove", {}, {}, {}});
}

QList<BusySource> busySources(const Workspace &workspace)
{
    QHash<QByteArray, BusySource> held;
    Query query = workspace.store().prepare(
        "SELECT calendar, count(*), min(start_utc), max(end_utc) FROM busy_time GROUP BY calendar");
    while (query.step()) {
        BusySource &source = held[query.bytes(0).toByteArray()];
        source.times = query.integer(1);
        source.extent = TimeSpan{query.integer(2), query.integer(3)};
    }
    QList<BusySource> sources;
    for (const BusyCalendar &calendar : namedCalendars(workspace.store())) {
        BusySource source = held.value(calendar.id.bytes());
        source.id = calendar.id;
        source.source = calendar.source;
        source.importedAt = calendar.importedAt;
        source.sealState = calendar.sealState;
        sources << source;
    }
    std::ranges::stable_sort(sources, {}, [](const BusySource &each) { return searchKey(each.source); });
    return sources;
}

// One stretch of the index, and no longer than the longest time makes necessary.
QList<BusyTime> busyTimes(const Workspace &workspace, const TimeSpan &window)
{
    const Store &store = workspace.store();
    QHash<QByteArray, BusyCalendar> calendars;
    qint64 longest = 0;
    for (const BusyCalendar &calendar : namedCalendars(store)) {
        calendars.insert(calendar.id.bytes(), calendar);
        longest = std::max(longest, calendar.longest);
    }
    Query query = store.prepare("SELECT start_utc, end_utc, calendar FROM busy_time"
                                " WHERE start_utc >= ?1 AND start_utc < ?2 ORDER BY start_utc, end_utc");
    query.bind(window.start - longest, window.end);
    QList<BusyTime> times;
    while (query.step()) {
        const TimeSpan span{query.integer(0), query.integer(1)};
        if (span.end <= window.start && span.start < window.start)
            continue;
        const BusyCalendar calendar = calendars.value(query.bytes(2).toByteArray());
        times << BusyTime{span, calendar.source, calendar.sealState};
    }
    // The index tells equal times apart by keys that say nothing.
    std::ranges::sort(times, [](const BusyTime &a, const BusyTime &b) {
        return std::tie(a.span.start, a.span.end, a.source) < std::tie(b.span.start, b.span.end, b.source);
    });
    return times;
}

QList<BusyTime> busyTimes(const Workspace &workspace, QDate first, QDate last)
{
    return busyTimes(workspace, daysOf(first, last, workspace.study().zone));
}

} // namespace colloquy
