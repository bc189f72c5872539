// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/icsreadervalues.h"

#include <functional>

namespace colloquy {

/// The first time of a series and the stretch that is looked at, on the clock of the series' own zone.
struct IcsSeries {
    qint64 start = 0;
    bool isDate = false;
    qint64 from = 0; ///< earlier times may come all the same
    qint64 to = 0;   ///< later ones don't
};

/// Hands every time of the rule to \a take, earliest first, until that says false; the rule's own UNTIL is
/// left to it. Takes a step from \a steps for every day, hour, minute or second that is looked at, and gives
/// up with false when none is left: libical's own iterator has no such bound, and one line of text keeps it
/// busy for hours. The first time always counts as the first of COUNT, also where the rule wouldn't give it.
bool recur(const IcsRule &rule, const IcsSeries &series, qint64 &steps,
           const std::function<bool(qint64 local)> &take);

} // namespace colloquy
