// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/visits.h"

#include "core/actions/bookingcase.h"
#include "core/rules/visitrules.h"
#include "core/store/transaction.h"

namespace colloquy {

namespace {

using VisitRule = Findings (*)(const rules::VisitCase &);

Findings judged(const Workspace &workspace, const CheckIn &request, VisitRule rule)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    return rule({*interview, personCode(workspace, interview->participant), request.at, workspace.now(),
                 workspace.study().zone, request.corrects});
}

Outcome record(Workspace &workspace, const CheckIn &request, const QByteArray &action)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const bool arrives = action == "interview.arrive";
    const Findings findings = arrives ? checkArrive(workspace, request) : checkLeave(workspace, request);
    if (!findings.isEmpty())
        return Error::refused(findings);
    auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    (arrives ? interview->arrivedAt : interview->leftAt) = request.at.value_or(workspace.now());
    transaction.put(*interview);
    return workspace.finish(
        transaction, {action, personCode(workspace, interview->participant), interview->participant, {}});
}

} // namespace

Findings checkArrive(const Workspace &workspace, const CheckIn &request)
{
    return judged(workspace, request, rules::checkArrive);
}

Findings checkLeave(const Workspace &workspace, const CheckIn &request)
{
    return judged(workspace, request, rules::checkLeave);
}

Outcome arriveAtInterview(Workspace &workspace, const CheckIn &request)
{
    return record(workspace, request, "interview.arrive");
}

Outcome leaveInterview(Workspace &workspace, const CheckIn &request)
{
    return record(workspace, request, "interview.leave");
}

Result<Interview> visitedInterview(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto inside = workspace.store().first<Interview>(
        "participant = ?1 AND arrived_at IS NOT NULL AND left_at IS NULL ORDER BY arrived_at DESC",
        participant);
    return inside ? Result<Interview>(*inside) : currentInterview(workspace, participant);
}

Result<Interview> lastVisit(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto visit = workspace.store().first<Interview>(
        "participant = ?1 AND (arrived_at IS NOT NULL OR left_at IS NOT NULL)"
        " ORDER BY max(coalesce(arrived_at, left_at), coalesce(left_at, arrived_at)) DESC, rowid DESC",
        participant);
    return visit ? Result<Interview>(*visit) : currentInterview(workspace, participant);
}

QList<Interview> overdueVisits(const Workspace &workspace, qint64 at)
{
    QList<Interview> visits = workspace.store().list<Interview>(
        "due_out_at <= ?1 AND left_at IS NULL ORDER BY due_out_at, rowid", at);
    visits.removeIf([at](const Interview &visit) { return !rules::isOverdue(visit, at); });
    return visits;
}

bool isOverdue(const Workspace &workspace, const Interview &interview)
{
    return rules::isOverdue(interview, workspace.now());
}

} // namespace colloquy
