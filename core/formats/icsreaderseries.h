// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/formats/icsreadercalendar.h"

namespace colloquy {

/// All entries of a file with the same UID: series, and what takes the place of single times of theirs.
struct IcsFamily {
    std::vector<const IcsEvent *> masters;
    std::vector<const IcsEvent *> overrides;
};

/// The busy stretches that a family has in \a window, no stretch twice. Nothing where they are too many, or
/// too hard to find with the steps that are left for one family and for the file.
std::optional<std::vector<TimeSpan>> busyTimesOf(const IcsFamily &family, const TimeSpan &window,
                                                 IcsZones &zones, qint64 &steps);

} // namespace colloquy
