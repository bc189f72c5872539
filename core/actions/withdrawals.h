// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/consent.h"
#include "core/domain/withdrawaltask.h"

namespace colloquy {

/// One line of the checklist.
struct WithdrawalTaskLine {
    WithdrawalTask::Kind task = WithdrawalTask::Kind::Confirmed;
    std::optional<qint64> doneAt;

    bool operator==(const WithdrawalTaskLine &) const = default;
};

/// A withdrawal with what is to be done for it.
struct WithdrawalSummary {
    Withdrawal withdrawal;
    QString code; ///< the participant's
    QList<WithdrawalTaskLine> tasks;
    bool decisionDue = false; ///< it came after the window
    bool open = false;        ///< something is left to be done or decided

    bool operator==(const WithdrawalSummary &) const = default;
};

/// Newest first.
QList<WithdrawalSummary> withdrawalsOf(const Workspace &workspace, const Id<Participant> &participant);
/// Whether something is left to be done or decided for one of theirs.
bool hasOpenWithdrawal(const Workspace &workspace, const Id<Participant> &participant);
/// Of everybody, oldest first.
QList<WithdrawalSummary> withdrawals(const Workspace &workspace);

/// Which tasks a withdrawal with these scopes would bring.
QList<WithdrawalTask::Kind> foreseenTasks(const Workspace &workspace, const Id<Participant> &participant,
                                          const QList<Withdrawal::Scope> &scopes);

/// Until when they can withdraw their data, that is before this second; nothing before an interview.
std::optional<qint64> dataUntil(const Workspace &workspace, const Id<Participant> &participant);

/// That something on the checklist was done, or wasn't after all.
struct TickWithdrawal {
    Id<Withdrawal> withdrawal;
    QList<WithdrawalTask::Kind> tasks;
    bool done = true;
    std::optional<qint64> at; ///< now unless said
};
Outcome tickWithdrawal(Workspace &workspace, const TickWithdrawal &request);

/// What was decided about a request that came after the window. A later decision replaces it.
struct DecideWithdrawal {
    Id<Withdrawal> withdrawal;
    QString decision;
    std::optional<qint64> at; ///< now unless said
};
Findings checkDecideWithdrawal(const Workspace &workspace, const DecideWithdrawal &request);
Outcome decideWithdrawal(Workspace &workspace, const DecideWithdrawal &request);

} // namespace colloquy
