// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/roll.h"

#include "core/actions/corrections.h"
#include "core/actions/identities.h"
#include "core/actions/rollderivation.h"
#include "core/base/idpositions.h"
#include "core/store/snapshot.h"

#include <algorithm>

namespace colloquy {

namespace {

template <class Enum>
Enum enumOf(QByteArrayView stored)
{
    return fromWord<Enum>(stored).value_or(Enum());
}

std::optional<qint64> optionalInteger(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.integer(column));
}

class RollReader {
public:
    RollReader(const Workspace &workspace, const RollScope &scope, IdentityOpening *identities)
        : m_workspace(workspace)
        , m_scope(scope)
        , m_identities(identities)
        , m_derivation(workspace, m_texts)
    {}

    QList<RollEntry> read();

private:
    QByteArray inScope(const char *column) const;
    Query prepare(const QByteArray &sql) const;

    /// \a columns begin with the participant. Undone evidence is left out.
    template <class T>
    Query select(const char *columns, const char *person = "participant",
                 const QByteArray &where = "true") const;

    /// Nothing for records of somebody whose adding was undone.
    RollTrace *traceOf(const Query &query);

    void readPeople();
    void readPerson(const Query &query);
    void readKeys();
    void readScreenings();
    void readInformation();
    void readMarks();
    void readConsents();
    void readWithdrawals();
    void readInterviews();
    void readBookings();
    void readThanks();

    const Workspace &m_workspace;
    RollScope m_scope;
    IdentityOpening *m_identities;
    DistinctTexts m_texts;
    RollDerivation m_derivation;
    IdPositions m_positions;
    IdPositions m_meetings;             ///< of those who have one ...
    std::vector<size_t> m_meetingOwner; ///< ... and whose entry it belongs to
    QList<RollEntry> m_entries;
    std::vector<RollTrace> m_traces;
};

QList<RollEntry> RollReader::read()
{
    const Snapshot snapshot(m_workspace.store());
    readPeople();
    if (m_identities)
        readKeys();
    readScreenings();
    readInformation();
    readMarks();
    readConsents();
    readWithdrawals();
    readInterviews();
    readBookings();
    readThanks();
    auto trace = m_traces.cbegin();
    for (RollEntry &entry : m_entries)
        m_derivation.derive(entry, *trace++);
    return std::move(m_entries);
}

QByteArray RollReader::inScope(const char *column) const
{
    return m_scope.people.isEmpty() ? QByteArray() : QByteArray(column) + " IN (" + m_scope.people + ")";
}

Query RollReader::prepare(const QByteArray &sql) const
{
    Query query = m_workspace.store().prepare(sql);
    for (int i = 0; i < m_scope.cells.size(); ++i)
        query.bindCell(i + 1, m_scope.cells[i]);
    return query;
}

template <class T>
Query RollReader::select(const char *columns, const char *person, const QByteArray &where) const
{
    const TableShape &shape = tableOf<T>().shape;
    const QByteArray scope = inScope(person);
    return prepare(QByteArray("SELECT ") + columns + " FROM " + shape.name +
                   Store::whereClause(shape, scope.isEmpty() ? where : scope + " AND " + where));
}

RollTrace *RollReader::traceOf(const Query &query)
{
    const qsizetype found = m_positions.find(QUuid::fromRfc4122(query.bytes(0)));
    return found < 0 ? nullptr : &m_traces[static_cast<size_t>(found)];
}

void RollReader::readPeople()
{
    if (m_scope.people.isEmpty()) {
        const qint64 everybody = m_workspace.store().count<Participant>({});
        m_entries.reserve(everybody);
        m_traces.reserve(static_cast<size_t>(everybody));
    }
    const QByteArray columns =
        "id, code, number, study_group, enquired_at, spoken_language, reading_language,"
        " interpreter_wanted, too_young, closed_as";
    Query query =
        select<Participant>((m_identities ? columns + ", sealed_identity" : columns).constData(), "id");
    while (query.step()) {
        readPerson(query);
        if (m_identities)
            m_identities->add(m_entries.last().id, query.bytes(10));
    }
}

void RollReader::readPerson(const Query &query)
{
    RollEntry &entry = m_entries.emplaceBack();
    RollTrace &trace = m_traces.emplace_back();
    entry.id.uuid = QUuid::fromRfc4122(query.bytes(0));
    m_positions.append(entry.id.uuid);
    entry.code = query.text(1);
    entry.number = static_cast<int>(query.integer(2));
    trace.group = m_texts.number(query.bytes(3));
    entry.group = m_texts.string(trace.group);
    entry.enquiredAt = query.integer(4);
    trace.language = m_texts.number(query.bytes(5));
    entry.spokenLanguage = m_texts.string(trace.language);
    if (!query.isNull(6))
        entry.readingLanguage = m_texts.string(m_texts.number(query.bytes(6)));
    trace.interpreterWanted = enumOf<YesNo>(query.bytes(7));
    trace.tooYoung = query.integer(8) != 0;
    if (!query.isNull(9))
        entry.facts.closedAs = enumOf<Participant::ClosedAs>(query.bytes(9));
}

// All at once in the order in which they lie there: looking up each person's would take longer than opening.
void RollReader::readKeys()
{
    Query query = m_workspace.store().prepare("SELECT owner, wrapped FROM keyring");
    while (query.step()) {
        const qsizetype found = m_positions.find(QUuid::fromRfc4122(query.bytes(0)));
        if (found >= 0)
            m_identities->setKey(found, query.bytes(1));
    }
    m_identities->begin();
}

void RollReader::readScreenings()
{
    Query query = select<Screening>("participant, answers, decision");
    while (query.step()) {
        if (RollTrace *trace = traceOf(query)) {
            trace->screening = m_texts.number(query.bytes(1));
            trace->decision.reset();
            if (!query.isNull(2))
                trace->decision = enumOf<Screening::Decision>(query.bytes(2));
        }
    }
}

void RollReader::readInformation()
{
    Query query = select<InformationGiven>("participant, document, at");
    while (query.step()) {
        RollTrace *trace = traceOf(query);
        if (!trace)
            continue;
        if (!trace->informed)
            trace->informed = m_derivation.isSheetFor(m_texts.number(query.bytes(1)), trace->group);
        trace->informedAt = std::max(trace->informedAt, std::optional(query.integer(2)));
    }
}

void RollReader::readMarks()
{
    Query query = select<VersionMark>("participant, document, mark, at");
    while (query.step()) {
        if (RollTrace *trace = traceOf(query)) {
            VersionMark mark;
            mark.document = {QUuid::fromRfc4122(query.bytes(1))};
            mark.mark = enumOf<VersionMark::Mark>(query.bytes(2));
            mark.at = query.integer(3);
            trace->marks << mark;
        }
    }
}

void RollReader::readConsents()
{
    Query query = select<ConsentRecord>(
        "participant, id, form, taken_at, answers, interpreter, video_used, capacity = 'concern'",
        "participant", uncorrected());
    while (query.step()) {
        RollTrace *trace = traceOf(query);
        if (!trace || (trace->consent && query.integer(3) < trace->consentAt))
            continue;
        trace->consentAt = query.integer(3);
        trace->consent = {QUuid::fromRfc4122(query.bytes(1))};
        trace->form = m_texts.number(query.bytes(2));
        trace->statementAnswers = m_texts.number(query.bytes(4));
        trace->consentInterpreted = !query.isNull(5);
        trace->videoUsed = query.integer(6) != 0;
        trace->stopped = query.integer(7) != 0;
    }
}

void RollReader::readWithdrawals()
{
    Query query = select<Withdrawal>("participant, scopes");
    while (query.step()) {
        RollTrace *trace = traceOf(query);
        if (!trace)
            continue;
        Withdrawal withdrawal;
        for (const QString &scope : query.text(1).split(u',')) {
            if (const auto read = fromWord<Withdrawal::Scope>(scope))
                withdrawal.scopes << *read;
        }
        trace->withdrawn |= withdrawal.endsTakingPart();
        trace->consentWithdrawn |= withdrawal.takesBackConsent();
        trace->recordingWithdrawn |= withdrawal.has(Withdrawal::Scope::Recording);
    }
}

void RollReader::readInterviews()
{
    Query query = select<Interview>("participant, id, state, start_utc, end_utc, started_at, ended_at");
    while (query.step()) {
        RollTrace *trace = traceOf(query);
        if (!trace)
            continue;
        RollTrace::Meeting meeting;
        meeting.id = QUuid::fromRfc4122(query.bytes(1));
        meeting.state = enumOf<Interview::State>(query.bytes(2));
        meeting.start = query.integer(3);
        meeting.end = query.integer(4);
        meeting.startedAt = optionalInteger(query, 5);
        meeting.endedAt = optionalInteger(query, 6);
        trace->began |= meeting.startedAt.has_value();
        if (!trace->meeting || !(meeting.standing() < trace->meeting->standing()))
            trace->meeting = meeting;
    }
}

// The newest booking counts, and each interview's come in the order in which they were made.
void RollReader::readBookings()
{
    for (size_t i = 0; i < m_traces.size(); ++i) {
        if (m_traces[i].meeting) {
            m_meetings.append(m_traces[i].meeting->id);
            m_meetingOwner.push_back(i);
        }
    }
    const QByteArray scope = inScope("participant");
    const QByteArray ofThem = scope.isEmpty() ? "interview IS NOT NULL"
                                              : "interview IN (SELECT id FROM interview WHERE " + scope + ")";
    Query query = prepare("SELECT interview, state FROM interpreter_booking WHERE NOT second AND " + ofThem +
                          " ORDER BY rowid");
    while (query.step()) {
        const qsizetype found = m_meetings.find(QUuid::fromRfc4122(query.bytes(0)));
        if (found >= 0)
            m_traces[m_meetingOwner[static_cast<size_t>(found)]].booking =
                enumOf<InterpreterBooking::State>(query.bytes(1));
    }
}

void RollReader::readThanks()
{
    Query query = select<Thanks>("participant, state");
    while (query.step()) {
        if (RollTrace *trace = traceOf(query))
            trace->thanks = enumOf<Thanks::State>(query.bytes(1));
    }
}

} // namespace

QList<RollEntry> readRoll(const Workspace &workspace, const RollScope &scope)
{
    return RollReader(workspace, scope, nullptr).read();
}

QList<RollEntry> readRoll(const Workspace &workspace, IdentityOpening &identities)
{
    return RollReader(workspace, {}, &identities).read();
}

std::optional<RollEntry> rollEntry(const Workspace &workspace, const Id<Participant> &participant)
{
    const QList<RollEntry> entries = readRoll(workspace, {"?1", {participant.bytes()}});
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

} // namespace colloquy
