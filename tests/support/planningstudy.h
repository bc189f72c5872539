// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// Who is to be planned: every second one needs an interpreter of one of four languages.
struct PlanningExtent {
    int people = 0;
    int interpreters = 0;
    unsigned seed = 1;
};

/// Fills an unlocked study with eligible people who can come at a few times each, as they said it
/// ("evenings", "Fridays"), and with interpreters of one or two languages who come on some days. Nobody is
/// booked. Ends the program where that can't be kept.
void fillForPlanning(Workspace &workspace, const PlanningExtent &extent);

} // namespace colloquy
