// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clioutput.h"
#include "core/domain/study.h"

namespace colloquy {

/// "clock_change": the day within a week of \a utc on which clocks change here or where \a theirZone is;
/// "their_time": what clocks show there, with its offset. Null where there is none, or nothing else.
Fields timeFields(const Study &study, const QByteArray &theirZone, qint64 utc);

} // namespace colloquy
