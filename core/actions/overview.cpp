// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/overview.h"

#include "core/actions/namedroll.h"
#include "core/base/idpositions.h"
#include "core/base/words.h"
#include "core/store/snapshot.h"

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

/// A set of interviews with what belongs to them, each table read once.
class InterviewReader {
public:
    InterviewReader(const Workspace &workspace, const InterviewScope &scope)
        : m_workspace(workspace)
        , m_scope(scope)
    {}

    QList<InterviewSummary> read();

private:
    bool isOfAll() const { return m_scope.cells.isEmpty(); }
    void readPeople();
    void readInterviews();
    void readBookings();
    void readEarlierStarts();
    std::optional<qint64> startOf(const Id<Interview> &interview);
    QList<InterviewSummary> byStart();

    const Workspace &m_workspace;
    InterviewScope m_scope;
    QList<RollEntry> m_people;
    IdPositions m_places; ///< of m_people
    QList<InterviewSummary> m_interviews;
    IdPositions m_positions; ///< of m_interviews
};

QList<InterviewSummary> InterviewReader::read()
{
    const Snapshot snapshot(m_workspace.store());
    readPeople();
    readInterviews();
    readBookings();
    readEarlierStarts();
    return isOfAll() ? byStart() : std::move(m_interviews);
}

void InterviewReader::readPeople()
{
    m_people = readRoll(
        m_workspace,
        isOfAll() ? RollScope()
                  : RollScope{"SELECT participant FROM interview WHERE " + m_scope.where, m_scope.cells});
    for (const RollEntry &entry : std::as_const(m_people))
        m_places.append(entry.id.uuid);
}

// All of them as they lie there, for following the index of starts through a large table takes longer than
// sorting.
void InterviewReader::readInterviews()
{
    const QByteArray order = isOfAll() ? " ORDER BY rowid" : " ORDER BY start_utc, rowid";
    Query query =
        select(m_workspace, tableOf<Interview>().shape.selectSql(), {m_scope.where + order, m_scope.cells});
    while (query.step()) {
        InterviewSummary &summary = m_interviews.emplaceBack();
        summary.interview = m_workspace.store().read<Interview>(query);
        m_positions.append(summary.interview.id.uuid);
        const qsizetype place = m_places.find(summary.interview.participant.uuid);
        if (place < 0)
            continue;
        const RollEntry &entry = m_people.at(place);
        summary.code = entry.code;
        summary.group = entry.group;
        summary.language = entry.spokenLanguage;
        summary.interpreterNeeded = entry.interpreterNeeded;
        summary.consent = entry.consent.state;
        summary.formVersion = entry.formVersion;
        summary.recording = entry.consent.recording;
    }
}

void InterviewReader::readBookings()
{
    QHash<QUuid, QString> codes;
    Query interpreters = m_workspace.store().prepare("SELECT id, code FROM interpreter");
    while (interpreters.step())
        codes.insert(QUuid::fromRfc4122(interpreters.bytes(0)), interpreters.text(1));
    const QByteArray theirs = isOfAll()
                                  ? "interview IS NOT NULL"
                                  : "interview IN (SELECT id FROM interview WHERE " + m_scope.where + ")";
    Query query = select(m_workspace, tableOf<InterpreterBooking>().shape.selectSql(),
                         {"NOT second AND " + theirs + " ORDER BY rowid", m_scope.cells});
    while (query.step()) {
        const auto booking = m_workspace.store().read<InterpreterBooking>(query);
        const qsizetype position = booking.interview ? m_positions.find(booking.interview->uuid) : -1;
        if (position < 0)
            continue;
        InterviewSummary &summary = m_interviews[position];
        summary.booking = booking;
        summary.interpreterCode = booking.interpreter ? codes.value(booking.interpreter->uuid) : QString();
    }
}

void InterviewReader::readEarlierStarts()
{
    for (InterviewSummary &summary : m_interviews) {
        if (summary.interview.movedFrom)
            summary.movedFrom = startOf(*summary.interview.movedFrom);
    }
}

std::optional<qint64> InterviewReader::startOf(const Id<Interview> &interview)
{
    const qsizetype position = m_positions.find(interview.uuid);
    if (position >= 0)
        return m_interviews.at(position).interview.start.utc;
    Query query = m_workspace.store().prepare("SELECT start_utc FROM interview WHERE id = ?1");
    return query.bind(interview).step() ? std::optional(query.integer(0)) : std::nullopt;
}

QList<InterviewSummary> InterviewReader::byStart()
{
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(static_cast<size_t>(m_interviews.size()));
    for (const InterviewSummary &summary : std::as_const(m_interviews))
        order.emplace_back(summary.interview.start.utc, std::ssize(order));
    std::ranges::sort(order);
    QList<InterviewSummary> sorted;
    sorted.reserve(m_interviews.size());
    for (const auto &[start, position] : order)
        sorted << std::move(m_interviews[position]);
    return sorted;
}

} // namespace

QList<ParticipantSummary> participants(const Workspace &workspace, bool identified)
{
    const NamedRoll roll = namedRoll(workspace, identified);
    CodeOrder order(workspace);
    for (const RollEntry &entry : roll.entries)
        order.add(entry.group, entry.number);
    QList<ParticipantSummary> people;
    people.reserve(roll.entries.size());
    for (const qsizetype index : order.sorted())
        people << roll.person(index);
    return people;
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
