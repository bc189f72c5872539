// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// What the newest screening leads to. A recorded age below the minimum beats the answers, even before
/// any is given; then any "no" makes ineligible, an open criterion leaves the screening unfinished, any
/// "unsure" or a raised flag needs a decision (the newest screening may hold it), everything "yes" makes
/// eligible.
Eligibility eligibilityOf(const StudyGroup &group, const Participant &participant,
                          const std::optional<Screening> &screening);

/// criterion.unknown for answers that this group isn't asked.
Findings checkAnswers(const StudyGroup &group, const QMap<QString, Answer> &answers);

/// Deciding by hand works only on "needs decision", and needs a reason.
Findings checkDecision(const Eligibility &eligibility, const QString &reason);

} // namespace colloquy::rules
