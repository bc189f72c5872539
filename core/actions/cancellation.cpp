// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bookingcase.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "core/rules/interpreterrules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Findings costOfRelease(const Workspace &workspace, const Interview &interview)
{
    Findings findings;
    for (const InterpreterBooking &booking : liveBookings(workspace, interview.id))
        findings += checkRelease(workspace, booking);
    return findings;
}

} // namespace

Findings checkCancel(const Workspace &workspace, const CancelInterview &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    return rules::checkStep(*interview, rules::InterviewStep::Cancel,
                            personCode(workspace, interview->participant)) +
           rules::checkReason(u"reason"_s, request.reason) + costOfRelease(workspace, *interview);
}

Outcome cancelInterview(Workspace &workspace, const CancelInterview &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    const auto reasons = settle(transaction, workspace, checkCancel(workspace, request), request.decisions,
                                {interview->participant, interview->id.bytes()});
    if (!reasons)
        return reasons.error();
    cancelWithin(transaction, workspace, *interview, request.by, normalised(request.reason));
    return workspace.finish(transaction, {"interview.cancel", personCode(workspace, interview->participant),
                                          interview->participant, *reasons});
}

int feeDueNow(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = workspace.store().find(id);
    const auto interpreter = interview ? engagedInterpreter(workspace, *interview) : std::nullopt;
    return interpreter ? rules::cancellationPercent(*interpreter, interview->start.utc, workspace.now()) : 0;
}

bool cancelWithin(Transaction &transaction, const Workspace &workspace, Interview interview, Interview::By by,
                  const QString &reason)
{
    interview.state = Interview::State::Cancelled;
    interview.cancelledBy = by;
    interview.reason = reason;
    ++interview.sequence;
    transaction.put(interview);
    const QList<InterpreterBooking> bookings = liveBookings(workspace, interview.id);
    for (const InterpreterBooking &booking : bookings)
        releaseWithin(transaction, workspace, booking);
    return !bookings.isEmpty();
}

} // namespace colloquy
