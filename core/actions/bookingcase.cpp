// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bookingcase.h"

#include "core/actions/busyindex.h"
#include "core/actions/corrections.h"
#include "core/actions/holidays.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpretercase.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/roll.h"
#include "core/actions/scheduleconsent.h"
#include "core/rules/consentrules.h"
#include "core/rules/languagerules.h"
#include "core/rules/timerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;

Participant participantOf(const Workspace &workspace, const Interview &interview)
{
    return workspace.store().find(interview.participant).value_or(Participant());
}

/// Withdrawals and consent as they stood at that time: a fact is judged as of its own.
void takeStanding(rules::StartCase &start, const Store &store, qint64 at, bool interpreted)
{
    const Id<Participant> &participant = start.interview.participant;
    const auto withdrawals = store.list<Withdrawal>("participant = ?1 AND at <= ?2", participant, at);
    start.withdrawn = std::ranges::any_of(withdrawals, &Withdrawal::endsTakingPart);
    rules::TakenBack takenBack;
    takenBack.consent = std::ranges::any_of(withdrawals, &Withdrawal::takesBackConsent);
    takenBack.recording = std::ranges::any_of(
        withdrawals, [](const Withdrawal &each) { return each.has(Withdrawal::Scope::Recording); });
    const auto record = store.first<ConsentRecord>("participant = ?1 AND taken_at <= ?2 AND " +
                                                       uncorrected() + " ORDER BY taken_at DESC, rowid DESC",
                                                   participant, at);
    const auto form = record ? store.find(record->form) : std::nullopt;
    const auto marks =
        store.list<VersionMark>("participant = ?1 AND at <= ?2 ORDER BY rowid", participant, at);
    takenBack.askedAgain = record && rules::asksAgain(marks, *record);
    start.consent =
        rules::standingOf(record, form.value_or(Document()), start.participant.group, takenBack, interpreted);
}

int talkMinutes(const Study &study, bool consented, bool interpreted)
{
    if (consented)
        return 0;
    return interpreted ? study.consentTalkInterpretedMinutes : study.consentTalkMinutes;
}

/// Whatever counts for an interview of that time starts in it: its week, and the days that travel, buffers
/// and talks before and after can reach.
TimeSpan concernOf(const Study &study, const TimeSpan &span)
{
    const QDate monday = rules::mondayOf(rules::dayOf(span.start, study.zone));
    return {std::min(rules::startOfDay(monday, study.zone), span.start - 5 * daySeconds),
            std::max(rules::startOfDay(monday.addDays(7), study.zone), span.end + 5 * daySeconds)};
}

enum NeighbourColumn {
    Whom,
    PersonCode,
    Start,
    End,
    Mode,
    BookingState,
    InterpreterId,
    Briefing,
    Debriefing,
    Beside,
    Consent
};

/// The live interviews of [?1, ?2) without those of the ids ?3 and ?4, each with what surrounds it.
QByteArray neighboursSql()
{
    return QByteArray("SELECT i.participant, p.code, i.start_utc, i.end_utc, i.mode, b.state, b.interpreter,"
                      " b.briefing_minutes, b.debriefing_minutes,"
                      " (SELECT s.interpreter FROM interpreter_booking s WHERE s.rowid ="
                      "  (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id AND second)"
                      "  AND s.state IN ('asked', 'confirmed', 'reconfirm')), ") +
           ScheduleConsents::sql +
           " FROM interview i LEFT JOIN participant p ON p.id = i.participant"
           " LEFT JOIN interpreter_booking b ON b.rowid ="
           " (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id AND NOT second)" +
           ScheduleConsents::join() +
           " WHERE i.start_utc >= ?1 AND i.start_utc < ?2 AND i.state IN ('proposed', 'confirmed')"
           " AND i.id <> ?3 AND i.id <> ?4 ORDER BY i.start_utc";
}

rules::Neighbour neighbourOf(const Query &row, const Study &study, bool consented)
{
    rules::Neighbour neighbour;
    neighbour.participant.uuid = QUuid::fromRfc4122(row.bytes(Whom));
    neighbour.code = row.text(PersonCode);
    neighbour.span = {row.integer(Start), row.integer(End)};
    neighbour.mode = fromWord<InterviewMode>(row.text(Mode)).value_or(InterviewMode::Teams);
    if (!row.isNull(Beside))
        neighbour.second.emplace().uuid = QUuid::fromRfc4122(row.bytes(Beside));
    InterpreterBooking booking;
    booking.state = fromWord<InterpreterBooking::State>(row.text(BookingState))
                        .value_or(InterpreterBooking::State::Released);
    neighbour.minutesBefore = talkMinutes(study, consented, booking.isLive());
    if (!booking.isLive())
        return neighbour;
    if (booking.state != InterpreterBooking::State::Wanted && !row.isNull(InterpreterId))
        neighbour.interpreter.emplace().uuid = QUuid::fromRfc4122(row.bytes(InterpreterId));
    neighbour.minutesBefore += static_cast<int>(row.integer(Briefing));
    neighbour.minutesAfter = static_cast<int>(row.integer(Debriefing));
    return neighbour;
}

} // namespace

QList<rules::Neighbour> callsWithin(const Workspace &workspace, const TimeSpan &starts)
{
    Query rows = workspace.store().prepare(callsSql);
    rows.bind(starts.start, starts.end);
    QList<rules::Neighbour> calls;
    while (rows.step()) {
        rules::Neighbour call;
        call.participant.uuid = QUuid::fromRfc4122(rows.bytes(0));
        call.code = rows.text(1);
        call.span = {rows.integer(2), rows.integer(2) + 60 * rows.integer(3)};
        call.mode = InterviewMode::Phone;
        call.call = fromWord<InterpreterBooking::Purpose>(rows.text(4));
        calls << call;
    }
    return calls;
}

QList<rules::Neighbour> neighboursWithin(const Workspace &workspace, const PlannedInterview &plan,
                                         const TimeSpan &starts)
{
    const Interview &planned = plan.interview;
    const Study study = workspace.study();
    Query rows = workspace.store().prepare(neighboursSql());
    rows.bind(starts.start, starts.end, planned.id, plan.moved ? plan.moved->id : planned.id);
    ScheduleConsents consents(workspace.store(), study);
    const QByteArray valid = word(ConsentStanding::State::Valid).toLatin1();
    QList<rules::Neighbour> neighbours;
    while (rows.step())
        neighbours << neighbourOf(rows, study, consents.read(rows, Consent).state == valid);
    neighbours += callsWithin(workspace, starts);
    std::ranges::stable_sort(neighbours, {}, [](const auto &neighbour) { return neighbour.span.start; });
    return neighbours;
}

Findings checkCallTime(const Workspace &workspace, const InterpreterBooking &call)
{
    const qint64 start = *call.callStart;
    const TimeSpan span{start, start + 60 * qint64(*call.callMinutes)};
    Findings findings;
    for (const rules::Neighbour &other :
         neighboursWithin(workspace, {}, {span.start - 2 * daySeconds, span.end})) {
        const bool same = other.call == call.purpose && other.participant == call.participant;
        if (other.span.overlaps(span) && !same)
            findings << rules::clashWith(other, workspace.study().zone);
    }
    return findings;
}

std::optional<Interpreter> engagedInterpreter(const Workspace &workspace, const Interview &interview)
{
    const auto booking = interpreterBooking(workspace, interview.id);
    if (!booking || !booking->isLive() || !booking->interpreter)
        return std::nullopt;
    return workspace.store().find(*booking->interpreter);
}

QString personCode(const Workspace &workspace, const Id<Participant> &participant)
{
    return workspace.store().find(participant).value_or(Participant()).code;
}

rules::BookingCase bookingCase(const Workspace &workspace, const PlannedInterview &plan)
{
    const Interview &planned = plan.interview;
    rules::BookingCase booking;
    booking.study = workspace.study();
    booking.study.hours = workingHours(booking.study);
    booking.participant = plan.participant;
    const RollEntry entry = rollEntry(workspace, planned.participant).value_or(RollEntry());
    booking.eligibility = entry.facts.eligibility;
    booking.withdrawn = entry.facts.withdrawn;
    booking.consent = entry.consent;
    booking.planned = planned;
    booking.interpreter = plan.interpreter;
    booking.interpreterWanted = plan.interpreterWanted;
    booking.earlier =
        workspace.store().list<Interview>("participant = ?1 ORDER BY start_utc", planned.participant);
    booking.earlier.removeIf([&](const Interview &other) {
        return other.id == planned.id || other.state == Interview::State::Moved ||
               (plan.moved && other.id == plan.moved->id);
    });
    booking.neighbours = neighboursWithin(workspace, plan, concernOf(booking.study, planned.span()));
    booking.busy = busyWithin(workspace.store(), planned.span());
    if (plan.interpreter)
        booking.calls = callsOf(workspace, plan.interpreter->id);
    if (plan.moved)
        booking.second = engagedSecond(workspace, plan.moved->id);
    if (booking.second)
        booking.secondCalls = callsOf(workspace, booking.second->id);
    booking.now = workspace.now();
    return booking;
}

namespace {

bool isEngaged(const std::optional<InterpreterBooking> &booking)
{
    return booking && booking->state == InterpreterBooking::State::Confirmed &&
           (booking->interpreter || booking->byTelephone);
}

/// Whether it is as long as takes two, without a second one who will come.
bool lacksSecond(const Workspace &workspace, const Interview &interview,
                 const std::optional<InterpreterBooking> &booking)
{
    const Sitting sitting{interview, {}};
    return isEngaged(booking) && !booking->byTelephone &&
           rules::takesTwo(booking->language, interview.minutes + minutesAround(workspace, sitting)) &&
           !isEngaged(bookingOf(workspace, sitting, true));
}

} // namespace

rules::StartCase startCase(const Workspace &workspace, const Interview &interview, qint64 at)
{
    rules::StartCase start;
    start.study = workspace.study();
    start.participant = participantOf(workspace, interview);
    start.interview = interview;
    start.interpreterNeeded = rules::needsInterpreter(start.study, start.participant);
    start.now = at;
    const std::optional<InterpreterBooking> booking = interpreterBooking(workspace, interview.id);
    takeStanding(start, workspace.store(), at, start.interpreterNeeded || isInterpreted(booking));
    if (!isEngaged(booking))
        return start;
    start.interpreterConfirmed = true;
    start.secondMissing = lacksSecond(workspace, interview, booking);
    const auto interpreter =
        booking->interpreter ? workspace.store().find(*booking->interpreter) : std::nullopt;
    start.interpreterAgreesToRecording = interpreter && interpreter->agreesToRecording == YesNo::Yes;
    if (interpreter && booking->accepted == YesNo::No)
        start.refusedInterpreter = interpreter->code;
    return start;
}

} // namespace colloquy
