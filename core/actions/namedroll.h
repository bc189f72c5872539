// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/identities.h"
#include "core/actions/overview.h"
#include "core/actions/roll.h"

#include <functional>

namespace colloquy {

/// The roll, with the names where they were asked for and can be told.
struct NamedRoll {
    QList<RollEntry> entries;
    std::vector<Identity> identities;  ///< of the entries, or none at all
    SealState state = SealState::Open; ///< of everybody's name where there are no identities

    /// The line of entry number \a index in a list.
    ParticipantSummary person(qsizetype index) const;
};

/// Of everybody, in no order. With \a identified, and while unlocked, the names are opened on two threads.
NamedRoll namedRoll(const Workspace &workspace, bool identified);

/// In which order rows come by their people's groups, then numbers.
class CodeOrder {
public:
    explicit CodeOrder(const Workspace &workspace);

    void add(const QString &group, int number);

    /// Which of the rows comes first, second ..., as they were added.
    std::vector<qsizetype> sorted();

private:
    QStringList m_groups;
    std::vector<std::pair<qint64, qsizetype>> m_rows; ///< with what they are sorted by
};

/// \a personOf leads to a row's ParticipantSummary. Rows are long, so that each is put in its place at once.
template <class Row, class PersonOf>
QList<Row> byCode(const Workspace &workspace, QList<Row> rows, PersonOf personOf)
{
    CodeOrder order(workspace);
    for (const Row &row : std::as_const(rows)) {
        const ParticipantSummary &person = std::invoke(personOf, row);
        order.add(person.group, person.number);
    }
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype index : order.sorted())
        sorted << std::move(rows[index]);
    return sorted;
}

} // namespace colloquy
