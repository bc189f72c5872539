// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idpositions.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qsizetype near = 64; ///< comparing so many takes about as long as one look into a large hash

} // namespace

qsizetype IdPositions::find(const QUuid &id)
{
    qsizetype found = findNear(id, m_last);
    if (found < 0)
        found = findNear(id, 0);
    if (found < 0 && size() > near) {
        if (m_positions.isEmpty()) {
            m_positions.reserve(size());
            for (qsizetype i = 0; i < size(); ++i)
                m_positions.insert(m_ids[static_cast<size_t>(i)], i);
        }
        found = m_positions.value(id, -1);
    }
    if (found >= 0)
        m_last = found;
    return found;
}

qsizetype IdPositions::findNear(const QUuid &id, qsizetype from) const
{
    const auto begin = m_ids.begin() + from;
    const auto end = m_ids.begin() + std::min(size(), from + near);
    const auto found = std::find(begin, end, id);
    return found == end ? -1 : found - m_ids.begin();
}

} // namespace colloquy
