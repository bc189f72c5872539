// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/flowplace.h"
#include "core/domain/stage.h"

namespace colloquy::rules {

/// All that decides where an enquiry stands in the flow diagram.
struct FlowCase {
    Progress::Stage stage = Progress::Stage::Enquired;
    Eligibility::Outcome eligibility = Eligibility::Outcome::NotScreened;
    std::optional<Interview::State> interview; ///< of the live one, else of the latest
    std::optional<Interview::State> tookPlace; ///< the fullest of those that did
    bool dataWithdrawn = false;
    QString ineligibleBecause; ///< a criterion, "age.below_minimum" or "decision"
};

/// One box for everybody. A duplicate is no person of its own, and whoever was interviewed counts as that,
/// however they left later.
FlowPlace flowPlaceOf(const FlowCase &enquiry);

/// Whether people in this box were found eligible.
bool isBeyondScreening(FlowPlace::Box box);

} // namespace colloquy::rules
