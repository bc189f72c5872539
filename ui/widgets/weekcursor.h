// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weeklayout.h"

namespace colloquy {

/// Where the keyboard is in a week: in an empty cell, or on a block.
struct WeekCursor {
    QDate date;
    int minute = 9 * 60;
    std::optional<QUuid> block;

    bool operator==(const WeekCursor &) const = default;
};

enum class WeekMove { Up, Down, Earlier, Later };

/// One step: up and down through cells and blocks of a day, earlier and later through blocks side by side
/// and to the neighbouring day at the same time. It may leave the week.
WeekCursor moved(const WeekCursor &cursor, WeekMove move, const QList<WeekBlock> &blocks, int step);

/// Everything that the keyboard can stand on in those days: the blocks by day and start, then the cells of
/// \a step minutes that no block lies in, day by day; blocks alone where it is 0.
QList<WeekCursor> placesIn(QDate first, int days, const QList<WeekBlock> &blocks, int step);

/// At a cell: on the block that lies there, or in the empty cell.
WeekCursor landed(QDate date, int minute, const QList<WeekBlock> &blocks, int step);

} // namespace colloquy
