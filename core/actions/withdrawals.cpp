// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/withdrawals.h"

#include "core/actions/bookingcase.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/consentrules.h"
#include "core/rules/timerules.h"
#include "core/rules/withdrawalrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

bool wasInterpreted(const Workspace &workspace, const Id<Participant> &participant)
{
    Query bookings = workspace.store().prepare(
        "SELECT count(*) FROM interpreter_booking b LEFT JOIN interview i ON i.id = b.interview"
        " WHERE coalesce(b.participant, i.participant) = ?1 AND b.interpreter IS NOT NULL"
        " AND b.state NOT IN ('wanted', 'declined')");
    const QByteArray id = participant.bytes();
    bookings.bind(id);
    return bookings.step() && bookings.integer(0) > 0;
}

rules::WithdrawalCase caseOf(const Workspace &workspace, const Withdrawal &withdrawal)
{
    const Id<Participant> &person = withdrawal.participant;
    return {withdrawal,
            workspace.store().count<Interview>("participant = ?1 AND started_at IS NOT NULL", person) > 0,
            wasInterpreted(workspace, person)};
}

WithdrawalSummary summaryOf(const Workspace &workspace, const Withdrawal &withdrawal)
{
    const rules::WithdrawalCase one = caseOf(workspace, withdrawal);
    WithdrawalSummary summary{withdrawal, personCode(workspace, withdrawal.participant), {}, {}, {}};
    for (const WithdrawalTask::Kind task : rules::tasksOf(one)) {
        const auto done = withdrawal.done.constFind(word(task));
        summary.tasks << WithdrawalTaskLine{task, done == withdrawal.done.cend() ? std::nullopt
                                                                                 : std::optional(*done)};
    }
    summary.decisionDue = rules::isDecisionDue(withdrawal);
    summary.open = summary.decisionDue || !rules::openTasksOf(one).isEmpty();
    return summary;
}

QList<WithdrawalSummary> summariesOf(const Workspace &workspace, const QList<Withdrawal> &withdrawals)
{
    QList<WithdrawalSummary> summaries;
    for (const Withdrawal &withdrawal : withdrawals)
        summaries << summaryOf(workspace, withdrawal);
    return summaries;
}

Findings checkTick(const Workspace &workspace, const Withdrawal &withdrawal, const TickWithdrawal &request)
{
    const auto tasks = rules::tasksOf(caseOf(workspace, withdrawal));
    for (const WithdrawalTask::Kind task : request.tasks) {
        if (!tasks.contains(task))
            return {blocks(Code::RecordWrongState, u"withdrawal_task"_s)};
    }
    return rules::checkHappened(request.at.value_or(workspace.now()), workspace.now(), u"withdrawal"_s);
}

Step stepOf(const Workspace &workspace, const char *action, const Withdrawal &withdrawal)
{
    return {action, personCode(workspace, withdrawal.participant), withdrawal.participant, {}};
}

} // namespace

QList<WithdrawalSummary> withdrawalsOf(const Workspace &workspace, const Id<Participant> &participant)
{
    return summariesOf(workspace, workspace.store().list<Withdrawal>(
                                      "participant = ?1 ORDER BY at DESC, rowid DESC", participant));
}

bool hasOpenWithdrawal(const Workspace &workspace, const Id<Participant> &participant)
{
    return std::ranges::any_of(withdrawalsOf(workspace, participant), &WithdrawalSummary::open);
}

QList<WithdrawalSummary> withdrawals(const Workspace &workspace)
{
    return summariesOf(workspace, workspace.store().list<Withdrawal>("ORDER BY at, rowid"));
}

QList<WithdrawalTask::Kind> foreseenTasks(const Workspace &workspace, const Id<Participant> &participant,
                                          const QList<Withdrawal::Scope> &scopes)
{
    Withdrawal withdrawal;
    withdrawal.participant = participant;
    withdrawal.scopes = scopes;
    return rules::tasksOf(caseOf(workspace, withdrawal));
}

std::optional<qint64> dataUntil(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto last = workspace.store().first<Interview>(
        "participant = ?1 AND ended_at IS NOT NULL ORDER BY ended_at DESC", participant);
    return rules::withdrawableUntil(workspace.study(), last ? last->endedAt : std::nullopt);
}

Outcome tickWithdrawal(Workspace &workspace, const TickWithdrawal &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto withdrawal = workspace.store().find(request.withdrawal);
    if (!withdrawal)
        return Error::notFound(u"withdrawal"_s);
    if (const Findings findings = checkTick(workspace, *withdrawal, request); !findings.isEmpty())
        return Error::refused(findings);
    for (const WithdrawalTask::Kind task : request.tasks) {
        if (!request.done)
            withdrawal->done.remove(word(task));
        else if (request.at || !withdrawal->done.contains(word(task)))
            withdrawal->done.insert(word(task), request.at.value_or(workspace.now()));
    }
    transaction.put(*withdrawal);
    return workspace.finish(transaction, stepOf(workspace, "withdrawal.tick", *withdrawal));
}

Findings checkDecideWithdrawal(const Workspace &workspace, const DecideWithdrawal &request)
{
    const auto withdrawal = workspace.store().find(request.withdrawal);
    if (!withdrawal)
        return Error::notFound(u"withdrawal"_s).findings;
    return rules::checkDecision(*withdrawal, normalised(request.decision)) +
           rules::checkHappened(request.at.value_or(workspace.now()), workspace.now(), u"decision"_s);
}

Outcome decideWithdrawal(Workspace &workspace, const DecideWithdrawal &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto withdrawal = workspace.store().find(request.withdrawal);
    if (!withdrawal)
        return Error::notFound(u"withdrawal"_s);
    if (const Findings findings = checkDecideWithdrawal(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    withdrawal->decision = normalised(request.decision);
    withdrawal->decidedAt = request.at.value_or(workspace.now());
    transaction.put(*withdrawal);
    return workspace.finish(transaction, stepOf(workspace, "withdrawal.decide", *withdrawal));
}

} // namespace colloquy
