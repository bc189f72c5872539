// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"
#include "core/domain/terms.h"

#include <QList>

namespace colloquy {

/// When the researcher is busy, as one imported calendar says. Titles are not kept. The store derives an
/// index of the single times from it, so one row is what undo, audit trail and checks see.
struct BusyCalendar {
    Id<BusyCalendar> id;
    QString source; ///< sealed; what the researcher calls it: the same again replaces
    qint64 importedAt = 0;
    qint64 longest = 0;    ///< seconds of the longest time
    QList<TimeSpan> times; ///< by start; they may overlap
    SealState sealState = SealState::Open;

    bool operator==(const BusyCalendar &) const = default;
};

} // namespace colloquy
