// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planunits.h"

namespace colloquy::rules {

enum class Fit { Yes, No, Unsure };

/// At which of its unit's times each interview begins.
struct PlanOrder {
    Fit fit = Fit::No;
    std::vector<PlanChoice> times; ///< in the order of the units
};

/// One interview for each of \a units, sorted by address, so that they keep apart: of all the ways those with
/// the least sum of starts. Unsure where there are too many ways to try.
PlanOrder ordered(const std::vector<const PlanUnit *> &units);

} // namespace colloquy::rules
