// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/exchange.h"
#include "core/actions/exporttarget.h"
#include "core/actions/scheduleconsent.h"
#include "core/actions/scheduleidentities.h"
#include "core/actions/schedulerows.h"
#include "core/base/isotext.h"
#include "core/base/safefile.h"
#include "core/base/zoneoffsets.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <charconv>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 128 * 1024;
constexpr qsizetype wallBytes = 16; ///< "2026-12-01T10:00"

constexpr auto identityHeader = "name,email,phone,place,";
constexpr auto header =
    "participant,group,state,date,start,end,time_zone,start_utc,end_utc,minutes,mode,language,"
    "interpreter_needed,interpreter,interpreter_state,consent,consent_form,recording,moved_from,"
    "outcome\r\n";

enum ScheduleColumn {
    PersonCode,
    Group,
    State,
    Wall,
    Zone,
    Start,
    End,
    Minutes,
    Mode,
    Language,
    Needed,
    InterpreterCode,
    InterpreterState,
    MovedFrom,
    Consent,
    Identities = Consent + ScheduleConsents::columns,
};

// One walk along the index of starts; everything else is looked up by key. What belongs to an interview is
// never a reason to leave the interview out, so all joins are outer ones.
QByteArray selectSql(bool identified)
{
    return QByteArray("SELECT p.code, p.study_group, i.state, i.wall_time, i.zone, i.start_utc, i.end_utc, "
                      "i.minutes,"
                      " i.mode, p.spoken_language, p.interpreter_wanted, t.code, b.state, m.start_utc, ") +
           ScheduleConsents::sql + (identified ? QByteArray(", ") + ScheduleIdentities::sql : QByteArray()) +
           " FROM interview i LEFT JOIN participant p ON p.id = i.participant"
           " LEFT JOIN interpreter_booking b ON b.rowid ="
           " (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id AND NOT second)"
           " LEFT JOIN interpreter t ON t.id = b.interpreter"
           " LEFT JOIN interview m ON m.id = i.moved_from" +
           ScheduleConsents::join() + (identified ? " LEFT JOIN keyring k ON k.owner = i.participant" : "") +
           " WHERE i.start_utc >= ?1 AND i.start_utc < ?2 ORDER BY i.start_utc, i.rowid";
}

/// Of "10:30", after midnight.
qint64 minuteOf(QByteArrayView clock)
{
    const auto digit = [&](qsizetype i) { return clock[i] - '0'; };
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

/// Writes one interview after the other as CSV.
class ScheduleWriter {
public:
    ScheduleWriter(const Store &store, bool identified)
        : m_consents(store)
        , m_identities(store)
        , m_identified(identified)
    {}

    Outcome write(const Query &row);
    CsvWriter &csv() { return m_csv; }

private:
    Outcome writeTimes(const Query &row);
    void writeInterpreter(const Query &row);
    void writeUtc(qint64 utc) { m_csv.field(IsoUtc(utc).text()); }
    void copy(const Query &row, int column) { m_csv.field(row.bytes(column)); }

    CsvWriter m_csv;
    ZoneOffsets m_offsets;
    ScheduleConsents m_consents;
    ScheduleIdentities m_identities;
    bool m_identified;
};

Outcome ScheduleWriter::write(const Query &row)
{
    if (m_identified) {
        if (const Outcome written = m_identities.write(m_csv, row, Identities); !written)
            return written;
    }
    for (const int column : {PersonCode, Group, State})
        copy(row, column);
    if (const Outcome written = writeTimes(row); !written)
        return written;
    for (const int column : {Mode, Language, Needed})
        copy(row, column);
    writeInterpreter(row);
    const ScheduleConsent &consent = m_consents.read(row, Consent);
    for (const QByteArray &field : {consent.state, consent.form, consent.recording})
        m_csv.field(QByteArrayView(field));
    if (row.isNull(MovedFrom))
        m_csv.field(QByteArrayView());
    else
        writeUtc(row.integer(MovedFrom));
    const QByteArrayView state = row.bytes(State);
    const bool outcome =
        state == "completed" || state == "no_show" || state == "partial" || state == "stopped";
    m_csv.field(outcome ? state : QByteArrayView());
    m_csv.endRow();
    return {};
}

// Date and start are what was agreed. The end follows from it, an hour off where clocks change in between.
Outcome ScheduleWriter::writeTimes(const Query &row)
{
    const QByteArrayView wall = row.bytes(Wall);
    const qint64 start = row.integer(Start);
    const qint64 end = row.integer(End);
    if (wall.size() != wallBytes || IsoUtc(start).text().isEmpty() || IsoUtc(end).text().isEmpty())
        return Error::of(Error::Kind::Damaged, Code::FileDamaged, {}, u"interview"_s);
    const QByteArrayView zone = row.bytes(Zone);
    const qint64 before = m_offsets.at(zone, start).value_or(0);
    const qint64 shift = (m_offsets.at(zone, end).value_or(before) - before) / 60;
    const auto ends = clockText(minuteOf(wall.last(5)) + (end - start) / 60 + shift);
    m_csv.field(wall.first(10));
    m_csv.field(wall.last(5));
    m_csv.field(QByteArrayView(ends.data(), std::ssize(ends)));
    m_csv.field(zone);
    writeUtc(start);
    writeUtc(end);
    std::array<char, 20> minutes{};
    const auto written = std::to_chars(minutes.data(), minutes.data() + minutes.size(), row.integer(Minutes));
    m_csv.field(QByteArrayView(minutes.data(), written.ptr - minutes.data()));
    return {};
}

// That a booking moved along with its interview is told by the interview's own state.
void ScheduleWriter::writeInterpreter(const Query &row)
{
    copy(row, InterpreterCode);
    const QByteArrayView state = row.bytes(InterpreterState);
    m_csv.field(state == "moved" ? QByteArrayView() : state);
}

Outcome recordExport(Workspace &workspace, const ExportSchedule &request)
{
    if (!request.identified)
        return {};
    Transaction transaction(workspace.store());
    transaction.touch(workspace.study().id);
    return workspace.finish(transaction, {"export.schedule", {}, {}, {}});
}

} // namespace

Outcome writeScheduleRows(const Workspace &workspace, const ExportSchedule &request, const ByteSink &sink)
{
    Store &store = workspace.store();
    store.clearFailure();
    const QByteArray zone = workspace.study().zone;
    const qint64 from =
        request.from ? rules::startOfDay(*request.from, zone) : std::numeric_limits<qint64>::min();
    const qint64 until =
        request.to ? rules::startOfDay(request.to->addDays(1), zone) : std::numeric_limits<qint64>::max();
    const QByteArray mark = request.reader == CsvFor::Excel ? "\xef\xbb\xbf" : "";
    if (const Outcome sent = sink(mark + (request.identified ? identityHeader : "") + header); !sent)
        return sent;
    ScheduleWriter writer(store, request.identified);
    Query rows = store.prepare(selectSql(request.identified));
    rows.bind(from, until);
    while (rows.step()) {
        if (const Outcome written = writer.write(rows); !written)
            return written;
        if (!store.progress().advance())
            return Error::cancelled();
        if (writer.csv().bytes().size() < pieceBytes)
            continue;
        if (const Outcome sent = sink(writer.csv().bytes()); !sent)
            return sent;
        writer.csv().clear();
    }
    if (store.failure())
        return *store.failure();
    return writer.csv().bytes().isEmpty() ? Outcome() : sink(writer.csv().bytes());
}

Outcome tryExport(const Workspace &workspace, const ExportSchedule &request)
{
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    return writeScheduleRows(workspace, request, [](QByteArrayView) { return Outcome(); });
}

Outcome writeSchedule(Workspace &workspace, const ExportSchedule &request, const ByteSink &sink)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return writeScheduleRows(workspace, request, sink);
}

// The trail learns of it last but one: a full disk leaves no entry, and no names go out without one.
Outcome exportSchedule(Workspace &workspace, const ExportSchedule &request, const QString &path)
{
    if (request.identified && workspace.isLocked())
        return Error::locked();
    if (const Findings findings = checkExport(workspace, request); anyBlocks(findings))
        return Error::refused(findings);
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    const int entries = request.identified ? 1 : 0;
    workspace.store().progress().begin(countInterviews(workspace, request) + entries);
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    const auto sink = [&file](QByteArrayView piece) { return file.write(piece); };
    if (const Outcome written = writeScheduleRows(workspace, request, sink); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    if (workspace.store().progress().isCancelled())
        return Error::cancelled();
    if (const Outcome recorded = recordExport(workspace, request); !recorded)
        return recorded;
    return file.commit();
}

} // namespace colloquy
