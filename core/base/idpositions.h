// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QUuid>

#include <vector>

namespace colloquy {

/// Where each id stands in a list. Tables mostly hold their rows in the order of that list, so that looking
/// on from where the last one was found spares a hash of everybody.
class IdPositions {
public:
    /// Everybody, before anybody is looked for.
    void append(const QUuid &id) { m_ids.push_back(id); }
    qsizetype size() const { return std::ssize(m_ids); }

    /// -1 where there is none.
    qsizetype find(const QUuid &id);

private:
    qsizetype findNear(const QUuid &id, qsizetype from) const;

    std::vector<QUuid> m_ids;
    qsizetype m_last = 0;
    QHash<QUuid, qsizetype> m_positions; ///< empty until somebody is out of order
};

} // namespace colloquy
