// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/domain/study.h"
#include "ui/widgets/filterbar.h"

namespace colloquy::participantchips {

bool admit(const Chips &chips, const ParticipantSummary &person);

/// Such as "Eligible, Urdu".
QString nameOf(const Chips &chips, const QList<StudyGroup> &groups);

} // namespace colloquy::participantchips
