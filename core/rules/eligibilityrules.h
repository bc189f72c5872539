// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// What the newest screening leads to: any "no" makes ineligible, any "unsure" or a raised flag needs a
/// decision, everything "yes" makes eligible. An age below the minimum beats the answers.
Eligibility eligibilityOf(const StudyGroup &group, const Participant &participant,
                          const std::optional<Screening> &screening);

/// criterion.unknown for answers that this group isn't asked.
Findings checkAnswers(const StudyGroup &group, const QMap<QString, Answer> &answers);

/// Deciding by hand works only on "needs decision", and needs a reason.
Findings checkDecision(const Eligibility &eligibility, const QString &reason);

} // namespace colloquy::rules
