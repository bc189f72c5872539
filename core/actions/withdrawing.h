// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"

namespace colloquy {

/// text.*, time.future, date.malformed before they enquired. Warns (record.wrong_state) where all of it was
/// withdrawn before.
Findings checkWithdrawal(const Workspace &workspace, const WithdrawParticipant &request);
/// withdrawParticipant(), past a warning.
Result<WithdrawalEffects> withdrawParticipant(Workspace &workspace, const WithdrawParticipant &request,
                                              const Decisions &decisions);

/// What releasing interpreters for it will cost, together, where their rate is known.
std::optional<int> withdrawalPence(const Workspace &workspace, const WithdrawParticipant &request);

/// That a withdrawal was recorded by mistake: it stays in the file, voided, and counts no more.
struct VoidWithdrawal {
    Id<Withdrawal> withdrawal;
    QString reason;
};
struct VoidEffects {
    int interviewsLost = 0;     ///< cancelled or stopped by it, and left so
    bool messagesAgain = false; ///< it had stopped them, and nothing else does
};
/// Changes nothing.
VoidEffects foreseeVoid(const Workspace &workspace, const Id<Withdrawal> &withdrawal);
/// text.*, record.not_found: also of one that was voided.
Findings checkVoidWithdrawal(const Workspace &workspace, const VoidWithdrawal &request);
/// The reason is kept beside those of overridden checks.
Result<VoidEffects> voidWithdrawal(Workspace &workspace, const VoidWithdrawal &request);

} // namespace colloquy
