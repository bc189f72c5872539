// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bookingcase.h"

#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/rules/consentrules.h"
#include "core/rules/languagerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;

Participant participantOf(const Workspace &workspace, const Interview &interview)
{
    return workspace.store().find(interview.participant).value_or(Participant());
}

bool isWithdrawnAt(const QList<Withdrawal> &withdrawals, std::initializer_list<Withdrawal::Scope> scopes)
{
    return std::ranges::any_of(withdrawals, [&](const Withdrawal &withdrawal) {
        return std::ranges::any_of(scopes, [&](auto scope) { return withdrawal.has(scope); });
    });
}

/// Withdrawals and consent as they stood at that time: a fact is judged as of its own.
void takeStanding(rules::StartCase &start, const Store &store, qint64 at)
{
    using Scope = Withdrawal::Scope;
    const Id<Participant> &participant = start.interview.participant;
    const auto withdrawals = store.list<Withdrawal>("participant = ?1 AND at <= ?2", participant, at);
    start.withdrawn = isWithdrawnAt(withdrawals, {Scope::Interview, Scope::Everything});
    const auto record = store.first<ConsentRecord>(
        "participant = ?1 AND taken_at <= ?2 ORDER BY taken_at DESC, rowid DESC", participant, at);
    const auto form = record ? store.find(record->form) : std::nullopt;
    start.consent = rules::standingOf(record, form.value_or(Document()), start.withdrawn,
                                      isWithdrawnAt(withdrawals, {Scope::Recording}));
}

int talkMinutes(const Study &study, bool consented, bool interpreted)
{
    if (consented)
        return 0;
    return interpreted ? study.consentTalkInterpretedMinutes : study.consentTalkMinutes;
}

rules::Neighbour neighbourOf(const Workspace &workspace, const Study &study, const Interview &interview)
{
    rules::Neighbour neighbour;
    neighbour.participant = interview.participant;
    neighbour.code = participantOf(workspace, interview).code;
    neighbour.span = interview.span();
    neighbour.mode = interview.mode;
    const bool consented =
        consentStanding(workspace, interview.participant).state == ConsentStanding::State::Valid;
    const std::optional<InterpreterBooking> booking = interpreterBooking(workspace, interview.id);
    const bool interpreted = booking && booking->isLive();
    neighbour.minutesBefore = talkMinutes(study, consented, interpreted);
    if (interpreted) {
        if (booking->state != InterpreterBooking::State::Wanted)
            neighbour.interpreter = booking->interpreter;
        neighbour.minutesBefore += booking->briefingMinutes;
        neighbour.minutesAfter = booking->debriefingMinutes;
    }
    return neighbour;
}

QList<rules::Neighbour> neighboursOf(const Workspace &workspace, const Study &study, const Interview &planned,
                                     const std::optional<Interview> &moved)
{
    const qint64 from = planned.start.utc - 8 * daySeconds;
    const qint64 to = planned.span().end + 8 * daySeconds;
    QList<rules::Neighbour> neighbours;
    for (const Interview &other : workspace.store().list<Interview>(
             "start_utc >= ?1 AND start_utc < ?2 AND state IN ('proposed', 'confirmed') ORDER BY start_utc",
             from, to)) {
        if (other.id != planned.id && (!moved || other.id != moved->id))
            neighbours << neighbourOf(workspace, study, other);
    }
    return neighbours;
}

} // namespace

QList<TimeSpan> engagements(const Workspace &workspace, const Id<Interpreter> &interpreter,
                            const std::optional<Id<Interview>> &except)
{
    QList<TimeSpan> spans;
    for (const Interview &interview : workspace.store().list<Interview>(
             "state IN ('proposed', 'confirmed') AND id IN (SELECT interview FROM interpreter_booking"
             " WHERE interpreter = ?1 AND state IN ('asked', 'confirmed', 'reconfirm'))",
             interpreter)) {
        if (!except || interview.id != *except)
            spans << interview.span();
    }
    return spans;
}

rules::InterpreterCase interpreterCase(const Workspace &workspace, const Interpreter &interpreter,
                                       const Interview &interview)
{
    rules::InterpreterCase request;
    request.interpreter = interpreter;
    request.participant = participantOf(workspace, interview);
    request.interview = interview;
    request.engagements = engagements(workspace, interpreter.id, interview.id);
    request.recording = consentStanding(workspace, interview.participant).recording;
    request.now = workspace.now();
    request.zone = workspace.study().zone;
    return request;
}

rules::BookingCase bookingCase(const Workspace &workspace, const PlannedInterview &plan)
{
    const Interview &planned = plan.interview;
    rules::BookingCase booking;
    booking.study = workspace.study();
    booking.participant = participantOf(workspace, planned);
    booking.eligibility = eligibility(workspace, booking.participant).outcome;
    booking.withdrawn = isWithdrawn(workspace, planned.participant);
    booking.consent = consentStanding(workspace, planned.participant);
    booking.planned = planned;
    booking.interpreter = plan.interpreter;
    booking.interpreterWanted = plan.interpreterWanted;
    booking.earlier =
        workspace.store().list<Interview>("participant = ?1 ORDER BY start_utc", planned.participant);
    booking.earlier.removeIf([&](const Interview &other) {
        return other.id == planned.id || other.state == Interview::State::Moved ||
               (plan.moved && other.id == plan.moved->id);
    });
    booking.neighbours = neighboursOf(workspace, booking.study, planned, plan.moved);
    booking.now = workspace.now();
    return booking;
}

rules::StartCase startCase(const Workspace &workspace, const Interview &interview, qint64 at)
{
    rules::StartCase start;
    start.study = workspace.study();
    start.participant = participantOf(workspace, interview);
    start.interview = interview;
    takeStanding(start, workspace.store(), at);
    start.interpreterNeeded = rules::needsInterpreter(start.study, start.participant);
    start.now = at;
    const std::optional<InterpreterBooking> booking = interpreterBooking(workspace, interview.id);
    if (booking && booking->state == InterpreterBooking::State::Confirmed && booking->interpreter) {
        start.interpreterConfirmed = true;
        const auto interpreter = workspace.store().find(*booking->interpreter);
        start.interpreterAgreesToRecording = interpreter && interpreter->agreesToRecording == YesNo::Yes;
    }
    return start;
}

} // namespace colloquy
