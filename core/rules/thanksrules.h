// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/thanks.h"

namespace colloquy::rules {

/// All that decides whether thanks may be sent, acknowledged or declined.
struct ThanksCase {
    StudyGroup group;
    QString code;                  ///< the participant's
    bool interviewStarted = false; ///< it counts, even if stopped or withdrawn later
    std::optional<Thanks> existing;
    std::optional<QString> serial; ///< of a voucher
    QStringList serialsInUse;
    bool declining = false; ///< possible before anything was sent, too
};
Findings checkSendThanks(const ThanksCase &thanks);
Findings checkCloseThanks(const ThanksCase &thanks);

} // namespace colloquy::rules
