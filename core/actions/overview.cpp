// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"

#include "core/actions/namedroll.h"
#include "core/base/words.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace colloquy {

namespace {

/// Which interviews: SQL over the columns of one table, with its parameters.
struct InterviewScope {
    QByteArray where;
    Row cells;
};

Query select(const Workspace &workspace, const QByteArray &sql, const InterviewScope &scope)
{
    Query query = workspace.store().prepare(sql + " WHERE " + scope.where);
    for (int i = 0; i < scope.cells.size(); ++i)
        query.bindCell(i + 1, scope.cells[i]);
    return query;
}

/// What belongs to a set of interviews, read once.
class InterviewReader {
public:
    InterviewReader(const Workspace &workspace, const InterviewScope &scope)
        : m_workspace(workspace)
        , m_scope(scope)
    {}

    QList<InterviewSummary> read();

private:
    QByteArray inside(const char *column) const;
    void readPeople();
    void readBookings();
    void readEarlierStarts();
    InterviewSummary summaryOf(const Interview &interview) const;

    const Workspace &m_workspace;
    InterviewScope m_scope;
    QHash<Id<Participant>, RollEntry> m_people;
    QHash<Id<Interview>, InterpreterBooking> m_bookings;
    QHash<Id<Interpreter>, QString> m_interpreterCodes;
    QHash<QUuid, qint64> m_starts;
};

QList<InterviewSummary> InterviewReader::read()
{
    readPeople();
    readBookings();
    readEarlierStarts();
    for (const Interpreter &interpreter : m_workspace.store().list<Interpreter>({}))
        m_interpreterCodes.insert(interpreter.id, interpreter.code);
    QList<InterviewSummary> summaries;
    const Store &store = m_workspace.store();
    const TableShape &shape = tableOf<Interview>().shape;
    Query query =
        select(m_workspace, shape.selectSql(), {m_scope.where + " ORDER BY start_utc, rowid", m_scope.cells});
    while (query.step())
        summaries << summaryOf(
            store.valueOf<Interview>(query.row(0, static_cast<int>(shape.columns.size()))));
    return summaries;
}

QByteArray InterviewReader::inside(const char *column) const
{
    return QByteArray(" IN (SELECT ") + column + " FROM interview WHERE " + m_scope.where + ")";
}

void InterviewReader::readPeople()
{
    const RollScope scope =
        m_scope.cells.isEmpty()
            ? RollScope()
            : RollScope{"SELECT participant FROM interview WHERE " + m_scope.where, m_scope.cells};
    for (const RollEntry &entry : readRoll(m_workspace, scope))
        m_people.insert(entry.id, entry);
}

void InterviewReader::readBookings()
{
    const TableShape &shape = tableOf<InterpreterBooking>().shape;
    Query query = select(m_workspace, shape.selectSql(),
                         {"NOT second AND interview" + inside("id") + " ORDER BY rowid", m_scope.cells});
    while (query.step()) {
        const auto booking = m_workspace.store().valueOf<InterpreterBooking>(
            query.row(0, static_cast<int>(shape.columns.size())));
        m_bookings.insert(*booking.interview, booking);
    }
}

void InterviewReader::readEarlierStarts()
{
    Query query = select(m_workspace, "SELECT id, start_utc FROM interview",
                         {"id" + inside("moved_from"), m_scope.cells});
    while (query.step())
        m_starts.insert(QUuid::fromRfc4122(query.bytes(0)), query.integer(1));
}

InterviewSummary InterviewReader::summaryOf(const Interview &interview) const
{
    const RollEntry entry = m_people.value(interview.participant);
    InterviewSummary summary;
    summary.interview = interview;
    summary.code = entry.code;
    summary.group = entry.group;
    summary.language = entry.spokenLanguage;
    summary.interpreterNeeded = entry.interpreterNeeded;
    summary.consent = entry.consent.state;
    summary.formVersion = entry.formVersion;
    summary.recording = entry.consent.recording;
    if (const auto booking = m_bookings.constFind(interview.id); booking != m_bookings.cend()) {
        summary.booking = *booking;
        if (booking->interpreter)
            summary.interpreterCode = m_interpreterCodes.value(*booking->interpreter);
    }
    if (interview.movedFrom && m_starts.contains(interview.movedFrom->uuid))
        summary.movedFrom = m_starts.value(interview.movedFrom->uuid);
    return summary;
}

} // namespace

QList<ParticipantSummary> participants(const Workspace &workspace, bool identified)
{
    return byCode(workspace, namedRoll(workspace, identified).people, std::identity());
}

QList<InterviewSummary> interviews(const Workspace &workspace, std::optional<qint64> from,
                                   std::optional<qint64> to)
{
    if (!from && !to)
        return InterviewReader(workspace, {"true", {}}).read();
    const qint64 first = from.value_or(std::numeric_limits<qint64>::min());
    const qint64 end = to.value_or(std::numeric_limits<qint64>::max());
    return InterviewReader(workspace, {"start_utc >= ?1 AND start_utc < ?2", {first, end}}).read();
}

QList<InterviewSummary> interviewsOf(const Workspace &workspace, const Id<Participant> &participant)
{
    return InterviewReader(workspace, {"participant = ?1", {participant.bytes()}}).read();
}

ConsentStanding consentStanding(const Workspace &workspace, const Id<Participant> &participant)
{
    return rollEntry(workspace, participant).value_or(RollEntry()).consent;
}

QList<Interpreter> interpreters(const Workspace &workspace)
{
    return workspace.store().list<Interpreter>("ORDER BY number");
}

QList<Document> documents(const Workspace &workspace)
{
    return workspace.store().list<Document>("ORDER BY study_group, kind, language, in_use_from, rowid");
}

QList<GroupCount> groupCounts(const Workspace &workspace)
{
    QList<GroupCount> counts;
    QHash<QString, qsizetype> positions;
    for (const StudyGroup &group : workspace.groups()) {
        positions.insert(group.key, counts.size());
        counts << GroupCount{group.key, 0, {}};
    }
    for (const RollEntry &entry : readRoll(workspace)) {
        GroupCount &count = counts[positions.value(entry.group)];
        ++count.people;
        ++count.stages[word(entry.progress.stage)];
    }
    return counts;
}

} // namespace colloquy
