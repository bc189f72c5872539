// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interview.h"
#include "core/domain/screening.h"

namespace colloquy {

/// How far a participant has come, and the one thing to do next. Derived, never stored.
struct Progress {
    Q_GADGET

public:
    enum class Stage {
        Enquired,
        Screening,
        NeedsDecision,
        Ineligible,
        Eligible,
        Informed,
        Consented,
        Booked,
        Interviewed,
        Closed,
        Declined,
        Unreachable,
        Duplicate,
        OverTarget,
        Withdrawn,
    };
    Q_ENUM(Stage)

    enum class Step {
        Nothing,
        Screen,
        Decide,
        Inform,
        RecordConsent,
        CompleteConsent,
        Reconsent,
        Book,
        Confirm,
        FindInterpreter,
        ConfirmInterpreter,
        Interview,
        Finish,
        GiveThanks,
        Rebook,
        TellOutcome,
    };
    Q_ENUM(Step)

    Stage stage = Stage::Enquired;
    Step next = Step::Screen;

    bool operator==(const Progress &) const = default;
};

/// All that Progress is derived from: what is known of one participant at a time.
struct ParticipantFacts {
    Eligibility::Outcome eligibility = Eligibility::Outcome::NotScreened;
    bool informed = false;
    ConsentStanding::State consent = ConsentStanding::State::Missing;
    std::optional<Interview::State> interview; ///< of the live one, else of the latest
    bool underWay = false;
    bool past = false; ///< the live interview's planned end has passed
    bool interpreterNeeded = false;
    bool interpreterAsked = false;
    bool interpreterConfirmed = false;
    bool thanksDue = false;
    bool thanksDone = false;
    bool withdrawn = false; ///< from taking part, in whole or by name
    std::optional<Participant::ClosedAs> closedAs;

    bool operator==(const ParticipantFacts &) const = default;
};

} // namespace colloquy
