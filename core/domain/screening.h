// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"

namespace colloquy {

/// The answers of one screening. A change is a new record; the newest counts.
struct Screening {
    Q_GADGET

public:
    enum class Decision { Eligible, Ineligible };
    Q_ENUM(Decision)

    Id<Screening> id;
    Id<Participant> participant;
    qint64 at = 0;
    QMap<QString, Answer> answers;    ///< by criterion; unanswered ones are absent
    std::optional<Decision> decision; ///< by hand, where the answers need one
    QString reason;                   ///< of the decision or of the change; sealed
    SealState sealState = SealState::Open;

    bool operator==(const Screening &) const = default;
};

/// What screening leads to; derived from the answers by rules::eligibility.
struct Eligibility {
    enum class Outcome { NotScreened, Screening, NeedsDecision, Eligible, Ineligible };

    Outcome outcome = Outcome::NotScreened;
    QStringList reasons;    ///< criteria that decided, or "age.below_minimum"
    QStringList unanswered; ///< criteria still open; an unasked flag is listed, too

    bool operator==(const Eligibility &) const = default;
};

} // namespace colloquy
