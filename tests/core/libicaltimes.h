// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace colloquy {

/// What libical's own recurrences give of a calendar, with what it leaves to its users: zones that only have
/// a name, and entries that take the place of single times. Whole days and floating times are in London.
QList<TimeSpan> libicalTimes(const QByteArray &content, const TimeSpan &window);

} // namespace colloquy
