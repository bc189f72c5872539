// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planmodel.h"
#include "core/rules/planorder.h"

namespace colloquy::rules {

/// What became of a solution of the model when its interviews were given times.
struct Timed {
    PlanAnswer plan;    ///< of those that fit
    Fit fit = Fit::Yes; ///< of all of them; where it is No, the model has learnt why
};

/// Gives each interview of a solution a time, on every day as early as can be.
Timed timed(PlanModel &model, const std::vector<double> &values);

} // namespace colloquy::rules
