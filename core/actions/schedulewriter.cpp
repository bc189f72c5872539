// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedulewriter.h"

#include "core/base/isotext.h"

#include <charconv>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wallBytes = 16; ///< "2026-12-01T10:00"

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

} // namespace

ScheduleWriter::ScheduleWriter(const Store &store, bool identified)
    : m_store(store)
    , m_consents(store, store.first<Study>({}).value_or(Study()))
    , m_identities(store)
    , m_identified(identified)
{}

Query ScheduleWriter::select(const StartRange &range) const
{
    Query rows = m_store.prepare(selectSql(m_identified));
    rows.bind(range.from, range.until);
    return rows;
}

void ScheduleWriter::writeUtc(qint64 utc)
{
    m_csv.field(IsoUtc(utc).text());
}

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

} // namespace colloquy
