// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "core/actions/schedulewriter.h"

namespace colloquy {

/// Hands the rows of \a range to \a sink, piece by piece in their order. Many of them are read by two threads
/// in turn, each with a connection of its own, for looking up what belongs to an interview is what takes the
/// time. Both read one state of the file: where somebody wrote between their beginnings, one reads alone.
Outcome readSchedule(const Store &store, const StartRange &range, bool identified, const ByteSink &sink);

} // namespace colloquy
