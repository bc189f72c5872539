// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan.h"

#include "core/actions/bookingcase.h"
#include "core/actions/interpreterbookings.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Result<PlannedInterview> plannedInterview(const Workspace &workspace, const PlannedTime &planned)
{
    const Store &store = workspace.store();
    const auto participant = store.find(planned.participant);
    if (!participant)
        return Error::notFound(planned.code);
    PlannedInterview plan;
    plan.participant = *participant;
    if (planned.interpreter) {
        plan.interpreter = store.find(*planned.interpreter);
        if (!plan.interpreter)
            return Error::notFound(planned.interpreterCode);
    }
    Interview &interview = plan.interview;
    interview.id = Id<Interview>::create();
    interview.uid = interview.id.bytes();
    interview.participant = participant->id;
    interview.start = {planned.span.start, wallTimeAt(planned.span.start, workspace.study().zone)};
    interview.minutes = planned.span.minutes();
    interview.mode = planned.mode;
    interview.state = Interview::State::Proposed;
    return plan;
}

void put(Transaction &transaction, const Workspace &workspace, const PlannedInterview &plan)
{
    transaction.put(plan.interview);
    if (!plan.interpreter && !rules::needsInterpreter(workspace.study(), plan.participant))
        return;
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = plan.interview.id;
    booking.language = plan.participant.spokenLanguage;
    booking.at = workspace.now();
    if (plan.interpreter) {
        booking.interpreter = plan.interpreter->id;
        booking.state = InterpreterBooking::State::Asked;
        booking.askedAt = workspace.now();
    }
    transaction.put(booking);
    wantSecondWithin(transaction, workspace, plan.interview);
}

} // namespace

Result<QList<Interview>> applyPlan(Workspace &workspace, const ApplyPlan &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    QList<Interview> made;
    QStringList reasons;
    std::optional<Error> refused;
    for (const PlannedTime &planned : request.interviews) {
        const Result<PlannedInterview> plan = plannedInterview(workspace, planned);
        if (!plan)
            return plan.error();
        const auto settled =
            settle(transaction, workspace, rules::checkBooking(bookingCase(workspace, *plan)),
                   request.decisions, {plan->interview.participant, plan->interview.id.bytes()});
        if (!settled) {
            // What stands in the way of the others is told at once.
            refused = refused.value_or(Error::refused(Findings()));
            refused->findings += settled.error().findings;
            continue;
        }
        put(transaction, workspace, *plan);
        made << plan->interview;
        reasons += *settled;
    }
    if (refused)
        return *refused;
    reasons.removeDuplicates();
    if (const Outcome done = workspace.finish(transaction, {"plan.apply", {}, {}, reasons}); !done)
        return done.error();
    return made;
}

} // namespace colloquy
