// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/thanks.h"

namespace colloquy::rules {

/// All that decides what may become of thanks.
struct ThanksCase {
    StudyGroup group;
    QString code;                  ///< the participant's
    bool interviewStarted = false; ///< it counts, even if stopped or withdrawn later
    std::optional<Thanks> existing;
    std::optional<QString> serial; ///< of a voucher
    QStringList serialsInUse;
};
Findings checkSendThanks(const ThanksCase &thanks);
/// Every other step, into \a next.
Findings checkThanksStep(const ThanksCase &thanks, Thanks::State next);

/// What may come next, the usual first. Whether a serial is missing isn't asked.
QList<Thanks::State> thanksSteps(const ThanksCase &thanks);

/// Sent, and not come back.
bool isWithThem(Thanks::State state);

} // namespace colloquy::rules
