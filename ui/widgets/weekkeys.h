// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekcursor.h"
#include "ui/widgets/weekscene.h"

class QKeyEvent;

/// What keys mean in a week.
namespace colloquy::weekkeys {

/// What keys are pressed upon.
struct Ground {
    WeekCursor cursor;
    DaySpan span;
    QDate first; ///< of the days shown
    QDate today; ///< may be unknown
    int step = 30;
    bool mirrored = false;
};

/// Where arrows, Page Up and Down, Home and End lead; nothing for other keys. It may leave the days shown.
std::optional<WeekCursor> target(const QKeyEvent &event, const Ground &ground,
                                 const QList<WeekBlock> &blocks);

/// What Alt with an arrow makes of a draft: a step of \a grid or a day earlier or later, and with Shift
/// shorter or longer. Nothing for other keys.
std::optional<WeekDraft> shifted(const QKeyEvent &event, WeekDraft draft, const Ground &ground, int grid);

} // namespace colloquy::weekkeys
