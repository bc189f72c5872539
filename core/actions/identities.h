// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/roll.h"

namespace colloquy {

/// A line of the roll without who it is.
ParticipantSummary summaryOf(const RollEntry &entry, SealState state);

/// Fills in names, e-mails and phones, opened on two threads; where one can't be opened, its state says so.
void openIdentities(const Workspace &workspace, QList<ParticipantSummary> &people);

} // namespace colloquy
