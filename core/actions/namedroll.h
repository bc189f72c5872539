// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/roll.h"

namespace colloquy {

/// The roll, and beside each entry its line in a list, with the name where it was asked for and can be told.
struct NamedRoll {
    QList<RollEntry> entries;
    QList<ParticipantSummary> people;
};

/// Of everybody, in no order. With \a identified, and while unlocked, the names are opened on two threads.
NamedRoll namedRoll(const Workspace &workspace, bool identified);

} // namespace colloquy
