// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/suitability.h"
#include "core/rules/interpreterrules.h"

namespace colloquy::rules {

/// Everything that is weighed about one interpreter for one interview or call.
Suitability suitability(const InterpreterCase &request);

/// Who is to be asked first: no block; not refused by the participant; not declined; the same one again where
/// that is wished; not known to the participant; fewest warnings; met before; the dialect known to fit; the
/// cheaper; the less booked; the lower code.
bool comesBefore(const Suitability &one, const Suitability &other);

/// A few words, such as "the dialect"; empty where nothing is known or depends on it.
QString wordsOf(const Suitability::Reason &reason);

} // namespace colloquy::rules
