// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interviews.h"

#include "core/actions/bookingcase.h"
#include "core/actions/deviations.h"
#include "core/actions/holidays.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <utility>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What no reason excuses in an interview that lies behind: nobody is in two at once, and the rest can't be
/// kept.
const QList<Code> hardForPast{
    Code::ClashResearcher, Code::InterviewWrongState, Code::RecordNotFound, Code::TextEmpty,
    Code::TextTooLong,     Code::TextControl,         Code::TextUnknown,    Code::NumberOutOfRange,
    Code::DateMalformed,   Code::TimeMissing,         Code::TimeTwice};

/// Without a start until it is said which moment is meant.
Findings takeStart(Interview &interview, const WallTime &wall)
{
    if (!wall.date.isValid() || !wall.time.isValid())
        return {blocks(Code::TextEmpty, u"start"_s)};
    const Result<Moment> start = resolve(wall);
    if (!start)
        return start.error().findings;
    interview.start = *start;
    return {};
}

Findings takeDueOut(Interview &interview, const std::optional<WallTime> &wall)
{
    if (!wall)
        return {};
    const Result<Moment> dueOut = resolve(*wall);
    if (!dueOut)
        return dueOut.error().findings;
    interview.dueOutAt = dueOut->utc;
    return {};
}

Findings takeMeeting(const Workspace &workspace, Interview &interview, const Meeting &meeting)
{
    const QString before = std::exchange(interview.placeType, normalised(meeting.placeType));
    interview.buddy = normalised(meeting.buddy);
    interview.othersPresent = normalised(meeting.othersPresent);
    interview.dueOutAt.reset();
    const Findings findings = takeDueOut(interview, meeting.dueOut);
    return before == interview.placeType
               ? findings
               : findings + rules::checkPlaceType(workspace.study(), interview.placeType);
}

/// The interview that is asked for; without a start where the wall time doesn't say which.
Result<PlannedInterview> planned(const Workspace &workspace, const BookInterview &request, Findings &findings)
{
    const Store &store = workspace.store();
    const auto participant = store.find(request.participant);
    if (!participant)
        return Error::notFound({});
    PlannedInterview plan;
    plan.participant = *participant;
    Interview &interview = plan.interview;
    interview.id = Id<Interview>::create();
    interview.uid = interview.id.bytes();
    interview.participant = request.participant;
    interview.minutes = request.minutes;
    interview.mode = request.mode;
    interview.state = request.proposed ? Interview::State::Proposed : Interview::State::Confirmed;
    interview.place = normalised(request.place);
    interview.placeType = normalised(request.placeType);
    interview.buddy = normalised(request.buddy);
    interview.othersPresent = normalised(request.othersPresent);
    findings += rules::checkWords(interview) + rules::checkPlaceType(workspace.study(), interview.placeType);
    if (request.continues)
        interview.continues = continuable(workspace, request.participant).value_or(interview).id;
    if (request.interpreter) {
        plan.interpreter = store.find(*request.interpreter);
        if (!plan.interpreter)
            return Error::notFound(u"interpreter"_s);
    }
    plan.interpreterWanted = request.interpreterWanted;
    findings += takeDueOut(interview, request.dueOut);
    findings += takeStart(interview, request.start);
    return plan;
}

/// That it is a bank holiday says more than that it lies outside the hours.
Findings namingHoliday(Findings findings, const rules::BookingCase &booking)
{
    const Study &study = booking.study;
    const QDate day = rules::dayOf(booking.planned.start.utc, study.zone);
    if (!study.hours.spansOn(day).isEmpty() || !bankHolidays(study.bankHolidays).contains(day))
        return findings;
    for (Finding &finding : findings) {
        if (finding.code == Code::HoursOutside)
            finding.details << u"holiday"_s;
    }
    return findings;
}

/// Findings for a plan; without a start those that hold whatever the time, after what is wrong with it.
Findings judged(const Workspace &workspace, const PlannedInterview &plan, const Findings &findings)
{
    const rules::BookingCase booking = bookingCase(workspace, plan);
    if (!plan.interview.start.agreed.date.isValid())
        return findings + rules::checkWhom(booking);
    return rules::sorted(findings + namingHoliday(rules::checkBooking(booking), booking));
}

InterpreterBooking newBooking(const Workspace &workspace, const Interview &interview, const QString &language)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.language = language;
    booking.at = workspace.now();
    return booking;
}

void putInterpreter(Transaction &transaction, const Workspace &workspace, const PlannedInterview &plan)
{
    if (!plan.interpreter && !plan.interpreterWanted &&
        !rules::needsInterpreter(workspace.study(), plan.participant))
        return;
    InterpreterBooking booking = newBooking(workspace, plan.interview, plan.participant.spokenLanguage);
    if (plan.interpreter) {
        booking.interpreter = plan.interpreter->id;
        booking.state = InterpreterBooking::State::Asked;
        booking.askedAt = workspace.now();
    }
    transaction.put(booking);
    wantSecondWithin(transaction, workspace, plan.interview);
}

Concern concern(const Interview &interview)
{
    return {interview.participant, interview.id.bytes()};
}

} // namespace

QList<Code> hardForBooking(const Workspace &workspace, const BookInterview &request)
{
    const Result<Moment> start = resolve(request.start);
    return start && start->utc < workspace.now() ? hardForPast : allCodes();
}

Findings checkBooking(const Workspace &workspace, const BookInterview &request)
{
    Findings findings;
    const Result<PlannedInterview> plan = planned(workspace, request, findings);
    return plan ? judged(workspace, *plan, findings) : plan.error().findings;
}

Result<Interview> bookInterview(Workspace &workspace, const BookInterview &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Findings findings;
    const Result<PlannedInterview> plan = planned(workspace, request, findings);
    if (!plan)
        return plan.error();
    const Interview &interview = plan->interview;
    const auto reasons =
        settleFact(transaction, workspace, judged(workspace, *plan, findings), request.decisions,
                   concern(interview), hardForBooking(workspace, request));
    if (!reasons)
        return reasons.error();
    transaction.put(interview);
    putInterpreter(transaction, workspace, *plan);
    const QString code = plan->participant.code;
    if (const auto done =
            workspace.finish(transaction, {"interview.book", code, interview.participant, *reasons});
        !done)
        return done.error();
    return interview;
}

namespace {

struct PlannedMove {
    Interview before;
    PlannedInterview after;
    QList<InterpreterBooking> bookings; ///< live ones: the first, and where two sign the second

    const InterpreterBooking *first() const
    {
        return bookings.isEmpty() || bookings.first().second ? nullptr : &bookings.first();
    }
};

/// Whether somebody is asked who isn't on the booking that there is.
bool asksAnother(const PlannedMove &move)
{
    const auto &who = move.after.interpreter;
    return who && !(move.first() && move.first()->interpreter == who->id);
}

Result<PlannedMove> plannedMove(const Workspace &workspace, const MoveInterview &request, Findings &findings)
{
    const auto before = workspace.store().find(request.interview);
    if (!before)
        return Error::notFound({});
    PlannedMove move{*before, {}, liveBookings(workspace, before->id)};
    move.after.participant = workspace.store().find(before->participant).value_or(Participant());
    findings += rules::checkStep(*before, rules::InterviewStep::Move, move.after.participant.code);
    findings += rules::checkReason(u"reason"_s, request.reason);
    Interview &after = move.after.interview;
    after = *before;
    after.id = Id<Interview>::create();
    after.minutes = request.minutes.value_or(before->minutes);
    after.mode = request.mode.value_or(before->mode);
    after.place = normalised(request.place.value_or(after.mode == before->mode ? before->place : QString()));
    if (request.meeting)
        findings += takeMeeting(workspace, after, *request.meeting);
    after.movedFrom = before->id;
    after.movedBy = request.by;
    after.reason = normalised(request.reason);
    after.sequence = before->sequence + 1;
    after.arrivedAt.reset(); // another visit
    after.leftAt.reset();
    move.after.moved = *before;
    const auto who = request.interpreter || !move.first() ? request.interpreter : move.first()->interpreter;
    move.after.interpreter = who ? workspace.store().find(*who) : std::nullopt;
    if (request.interpreter && !move.after.interpreter)
        return Error::notFound(u"interpreter"_s);
    move.after.interpreterWanted = !move.bookings.isEmpty() && !move.after.interpreter;
    if (move.first() && asksAnother(move))
        findings += checkRelease(workspace, *move.first());
    if (asksAnother(move))
        findings += checkBeside(workspace, {*before, {}}, false, *move.after.interpreter);
    findings += rules::checkWords(after);
    after.start = Moment();
    const Findings unclear = takeStart(after, request.start);
    if (unclear.isEmpty() && after.dueOutAt && !request.meeting)
        after.dueOutAt = *after.dueOutAt + after.start.utc - before->start.utc;
    findings += unclear;
    return move;
}

bool changesNothing(const Interview &before, const Interview &after)
{
    return after.start.utc == before.start.utc && after.minutes == before.minutes &&
           after.mode == before.mode && after.place == before.place && after.placeType == before.placeType &&
           after.buddy == before.buddy && after.dueOutAt == before.dueOutAt &&
           after.othersPresent == before.othersPresent;
}

Findings judged(const Workspace &workspace, const PlannedMove &move, const Findings &findings)
{
    const Findings all = judged(workspace, move.after, findings);
    if (!changesNothing(move.before, move.after.interview))
        return all;
    return Findings{blocks(Code::InterviewUnchanged, move.after.participant.code)} + all;
}

// The old booking stays as `moved`; who had been asked must say again whether the new time suits.
void takeAlong(Transaction &transaction, const Workspace &workspace, InterpreterBooking before,
               const Interview &to)
{
    InterpreterBooking after = before;
    after.id = Id<InterpreterBooking>::create();
    after.interview = to.id;
    after.at = workspace.now();
    if (after.byTelephone)
        after = freshBooking(workspace, {to, {}}, after.second);
    else if (after.state != InterpreterBooking::State::Wanted)
        after.state = InterpreterBooking::State::Reconfirm;
    before.state = InterpreterBooking::State::Moved;
    before.at = workspace.now();
    transaction.put(before);
    transaction.put(after);
}

void askInstead(Transaction &transaction, const Workspace &workspace, const PlannedMove &move)
{
    InterpreterBooking asked = freshBooking(workspace, {move.after.interview, {}});
    asked.interpreter = move.after.interpreter->id;
    asked.state = InterpreterBooking::State::Asked;
    asked.askedAt = workspace.now();
    transaction.put(asked);
}

void moveBookings(Transaction &transaction, const Workspace &workspace, const PlannedMove &move)
{
    const bool another = asksAnother(move);
    for (const InterpreterBooking &booking : move.bookings) {
        if (another && !booking.second)
            releaseWithin(transaction, workspace, booking);
        else
            takeAlong(transaction, workspace, booking, move.after.interview);
    }
    if (another)
        askInstead(transaction, workspace, move);
    else if (!move.bookings.isEmpty())
        wantSecondWithin(transaction, workspace, move.after.interview);
}

} // namespace

Findings checkMove(const Workspace &workspace, const MoveInterview &request)
{
    Findings findings;
    const Result<PlannedMove> move = plannedMove(workspace, request, findings);
    return move ? judged(workspace, *move, findings) : move.error().findings;
}

Result<Interview> moveInterview(Workspace &workspace, const MoveInterview &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Findings findings;
    const Result<PlannedMove> move = plannedMove(workspace, request, findings);
    if (!move)
        return move.error();
    const Interview &after = move->after.interview;
    const auto reasons =
        settle(transaction, workspace, judged(workspace, *move, findings), request.decisions, concern(after));
    if (!reasons)
        return reasons.error();
    Interview before = move->before;
    before.state = Interview::State::Moved;
    before.reason = after.reason; // that of the new row may become another one
    transaction.put(before);
    transaction.put(after);
    moveBookings(transaction, workspace, *move);
    const QString code = personCode(workspace, after.participant);
    if (const auto done =
            workspace.finish(transaction, {"interview.move", code, after.participant, *reasons});
        !done)
        return done.error();
    return after;
}

namespace {

/// As it was agreed, with whoever is to interpret it.
PlannedInterview agreedPlan(const Workspace &workspace, const Interview &interview)
{
    PlannedInterview plan;
    plan.interview = interview;
    plan.participant = workspace.store().find(interview.participant).value_or(Participant());
    plan.interpreter = engagedInterpreter(workspace, interview);
    const auto booking = interpreterBooking(workspace, interview.id);
    plan.interpreterWanted = booking && booking->isLive() && !plan.interpreter;
    return plan;
}

bool wasDecided(const Workspace &workspace, const Interview &interview, const Finding &finding)
{
    return finding.severity == Severity::Warns &&
           workspace.store().count<Override>("subject = ?1 AND code = ?2", interview.id.bytes(),
                                             codeText(finding.code)) > 0;
}

} // namespace

Findings checkConfirm(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = workspace.store().find(id);
    if (!interview)
        return Error::notFound({}).findings;
    const PlannedInterview plan = agreedPlan(workspace, *interview);
    const Findings step = rules::checkStep(*interview, rules::InterviewStep::Confirm, plan.participant.code);
    if (!step.isEmpty())
        return step;
    Findings findings = judged(workspace, plan, {});
    findings.removeIf([&](const Finding &finding) { return wasDecided(workspace, *interview, finding); });
    return findings;
}

Outcome confirmInterview(Workspace &workspace, const Id<Interview> &id, const Decisions &decisions)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto interview = workspace.store().find(id);
    if (!interview)
        return Error::notFound({});
    const auto reasons =
        settle(transaction, workspace, checkConfirm(workspace, id), decisions, concern(*interview));
    if (!reasons)
        return reasons.error();
    interview->state = Interview::State::Confirmed;
    ++interview->sequence;
    transaction.put(*interview);
    return workspace.finish(transaction, {"interview.confirm", personCode(workspace, interview->participant),
                                          interview->participant, *reasons});
}

} // namespace colloquy
