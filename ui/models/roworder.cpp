// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roworder.h"

#include <algorithm>
#include <numeric>

namespace colloquy {

void RowOrder::begin(const QList<SortColumn> &columns)
{
    m_columns = columns;
    m_keys.clear();
    m_sorted.clear();
}

const std::vector<int> &RowOrder::sorted(size_t rows, const QList<SortColumn> &columns,
                                         const std::function<Keys(size_t row)> &keysOf)
{
    const bool keyed = fits(rows, columns);
    if (keyed && m_sorted.size() == rows)
        return m_sorted;
    if (!keyed) {
        begin(columns);
        m_keys.reserve(rows);
        for (size_t row = 0; row < rows; ++row)
            m_keys.push_back(keysOf(row));
    }
    m_sorted.resize(rows);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    const auto before = [this](int one, int other) { return comesBefore(one, other); };
    if (!std::is_sorted(m_sorted.begin(), m_sorted.end(), before))
        std::stable_sort(m_sorted.begin(), m_sorted.end(), before);
    return m_sorted;
}

bool RowOrder::comesBefore(int one, int other) const
{
    const Keys &first = m_keys[static_cast<size_t>(one)];
    const Keys &second = m_keys[static_cast<size_t>(other)];
    for (size_t i = 0; i < std::min(first.size(), static_cast<size_t>(m_columns.size())); ++i) {
        const bool down = m_columns[static_cast<qsizetype>(i)].order == Qt::DescendingOrder;
        if (const int result = compare(first[i], second[i], down))
            return result < 0;
    }
    return false;
}

} // namespace colloquy
