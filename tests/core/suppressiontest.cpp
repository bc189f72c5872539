// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/suppression.h"

#include <numeric>
#include <random>

using namespace colloquy::rules;

namespace {

/// With the sums behind and below.
CrossTable summed(QList<QList<int>> cells, bool totalRow)
{
    const auto columns = cells.first().size();
    for (QList<int> &row : cells)
        row << std::accumulate(row.begin(), row.end(), 0);
    if (totalRow) {
        QList<int> total(columns + 1);
        for (const QList<int> &row : cells) {
            for (qsizetype i = 0; i < row.size(); ++i)
                total[i] += row[i];
        }
        cells << total;
    }
    return {cells, totalRow};
}

QList<bool> firstRow(const QList<int> &cells)
{
    return hiddenCells(summed({cells}, false)).first();
}

} // namespace

TEST_CASE("Counts from 1 to 4 are left out, and nobody at all is shown")
{
    CHECK(firstRow({5, 0, 12}) == QList<bool>{false, false, false, false});
    CHECK(firstRow({4, 3, 12}) == QList<bool>{true, true, false, false});
    CHECK(firstRow({0, 0, 0}) == QList<bool>{false, false, false, false});
}

TEST_CASE("A count alone that is left out takes the next smallest with it")
{
    CHECK(firstRow({4, 9, 12}) == QList<bool>{true, true, false, false});
    CHECK(firstRow({12, 3, 0}) == QList<bool>{true, true, false, false});
}

TEST_CASE("Where nobody else is there the total goes, too")
{
    CHECK(firstRow({3, 0, 0}) == QList<bool>{true, false, false, true});
}

TEST_CASE("Two counts whose sum gives both away take a third with them")
{
    CHECK(firstRow({1, 1, 12}) == QList<bool>{true, true, true, false});
}

TEST_CASE("Whatever a table holds, no small count follows from what is shown of it")
{
    std::mt19937 random(4);
    for (int round = 0; round < 400; ++round) {
        const auto rows = 1 + random() % 5;
        const auto columns = 2 + random() % 4;
        QList<QList<int>> cells;
        for (unsigned row = 0; row < rows; ++row) {
            cells.emplaceBack();
            for (unsigned column = 0; column < columns; ++column)
                cells.last() << static_cast<int>(random() % 3 == 0 ? random() % 40 : random() % 7);
        }
        const CrossTable table = summed(cells, random() % 2 == 0);
        const auto hidden = hiddenCells(table);
        INFO("round " << round);
        CHECK_FALSE(isExposed(table, hidden));
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            for (qsizetype column = 0; column < table.cells[row].size(); ++column) {
                const int count = table.cells[row][column];
                CHECK((count == 0 || count >= leastShown || hidden[row][column]));
                CHECK((count > 0 || !hidden[row][column]));
            }
        }
    }
}
