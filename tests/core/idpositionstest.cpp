// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idpositions.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace colloquy;

namespace {

/// Everybody is found where they stand, asked for in that order of positions, and nobody else is.
void checkFound(const std::vector<QUuid> &ids, const std::vector<qsizetype> &order)
{
    IdPositions positions;
    for (const QUuid &id : ids)
        positions.append(id);
    for (const qsizetype position : order) {
        CHECK(positions.find(ids[static_cast<size_t>(position)]) == position);
        CHECK(positions.find(QUuid::createUuid()) == -1);
    }
}

} // namespace

TEST_CASE("An id's position is found in whatever order it is asked for")
{
    std::mt19937 random(20261127);
    for (const qsizetype count : {0, 1, 3, 64, 65, 1000}) {
        std::vector<QUuid> ids;
        std::vector<qsizetype> order;
        for (qsizetype i = 0; i < count; ++i) {
            ids.push_back(QUuid::createUuid());
            order.push_back(i);
        }
        checkFound(ids, order);
        std::ranges::reverse(order);
        checkFound(ids, order);
        std::ranges::shuffle(order, random);
        checkFound(ids, order);
        std::erase_if(order, [](qsizetype position) { return position % 97 != 0; });
        checkFound(ids, order);
    }
}
