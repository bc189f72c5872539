// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/roll.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <vector>

namespace colloquy {

/// The roll, and beside each entry its line in a list, with the name where it was asked for and can be told.
struct NamedRoll {
    QList<RollEntry> entries;
    QList<ParticipantSummary> people;
};

/// Of everybody, in no order. With \a identified, and while unlocked, the names are opened on two threads.
NamedRoll namedRoll(const Workspace &workspace, bool identified);

/// By groups, then by numbers. \a personOf leads to a row's ParticipantSummary. Rows are long, so that each
/// is put in its place at once.
template <class Row, class PersonOf>
QList<Row> byCode(const Workspace &workspace, QList<Row> rows, PersonOf personOf)
{
    QHash<QString, int> places;
    for (const StudyGroup &group : workspace.groups())
        places.insert(group.key, static_cast<int>(places.size()));
    std::vector<std::tuple<int, int, qsizetype>> order;
    order.reserve(static_cast<size_t>(rows.size()));
    for (const Row &row : std::as_const(rows)) {
        const ParticipantSummary &person = std::invoke(personOf, row);
        order.emplace_back(places.value(person.group), person.number, std::ssize(order));
    }
    std::ranges::sort(order);
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &[place, number, index] : order)
        sorted << std::move(rows[index]);
    return sorted;
}

} // namespace colloquy
