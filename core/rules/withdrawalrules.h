// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/withdrawaltask.h"

namespace colloquy::rules {

/// A withdrawal, and what had happened until then.
struct WithdrawalCase {
    Withdrawal withdrawal;
    bool began = false;       ///< an interview did, so that something may have been recorded
    bool interpreted = false; ///< an interpreter was asked, and knows of them
};

/// Its checklist: only what fits the scopes and what can be there. Everybody gets a confirmation.
QList<WithdrawalTask::Kind> tasksOf(const WithdrawalCase &withdrawal);

/// What is still to be done. After the window it is the decision that says what goes, so that only telling
/// people is sure to be due.
QList<WithdrawalTask::Kind> openTasksOf(const WithdrawalCase &withdrawal);

/// A request that came after the window waits for a decision.
bool isDecisionDue(const Withdrawal &withdrawal);

/// Whether an interview of theirs no longer counts among the data: taken back within the window, or in fact
/// removed after it.
bool takesBackData(const Withdrawal &withdrawal);

/// text.*, record.wrong_state: only a request is decided on.
Findings checkDecision(const Withdrawal &withdrawal, const QString &decision);

} // namespace colloquy::rules
