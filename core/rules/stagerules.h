// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// The last stage reached and the next step. Every participant is in exactly one stage: a duplicate is no
/// person of its own, whatever else is on its record; then a withdrawal wins over everything, then being
/// closed, then an interview that took place, then one that is booked, then screening. Only somebody found
/// ineligible is no longer "booked", unless their interview has begun or its time has passed. What is owed
/// stays the next step of those who left after an interview. Where consent is taken at the start, booking
/// comes before it. \a toInform: of a new version they are to be told first.
Progress progressOf(const ParticipantFacts &facts, Study::ConsentTaken consentTaken, bool toInform = false);

/// What is to be done about their consent, whatever else comes before it: information, consent, or consent
/// again. Nothing where it stands, where they left or aren't eligible, and while it isn't time to take it. An
/// interview that took place without valid consent doesn't settle it.
Progress::Step consentStepOf(const ParticipantFacts &facts, Study::ConsentTaken consentTaken,
                             bool toInform = false);

} // namespace colloquy::rules
