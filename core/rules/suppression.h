// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace colloquy::rules {

/// Counts of people in rows and columns. The last number of each row is the sum of those before it; where
/// `totalRow` is set, the last row is the sum of the rows above.
struct CrossTable {
    QList<QList<int>> cells;
    bool totalRow = false;
};

/// Smaller counts than this might single somebody out. Nobody at all singles out nobody.
constexpr int leastShown = 5;

/// Which cells to leave out, in the table's shape: those from 1 to 4, and as many more as it takes that no
/// such count follows from the totals. All are left out alike, so that none tells by how it is left out.
QList<QList<bool>> hiddenCells(const CrossTable &table);

/// Whether some cell that is left out follows from those that are shown.
bool isExposed(const CrossTable &table, const QList<QList<bool>> &hidden);

} // namespace colloquy::rules
