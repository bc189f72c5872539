// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// The last stage reached and the next step. Every participant is in exactly one stage.
Progress progressOf(const ParticipantFacts &facts, Study::ConsentTaken consentTaken);

} // namespace colloquy::rules
