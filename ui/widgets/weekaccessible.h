// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace colloquy {

class WeekGrid;

/// A week as a table for screen readers: a column for each day, a row for each half hour, and a cell for each
/// interview and each free time. Qt alone would say that there is something without a role.
namespace weekaccessible {

/// Once for all weeks.
void install();

/// Which cell the keyboard is in now, or how a draft has moved on.
void tellWhere(const WeekGrid &grid);

} // namespace weekaccessible
} // namespace colloquy
