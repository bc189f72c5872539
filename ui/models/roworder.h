// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sortvalue.h"
#include "ui/widgets/valuetable.h"

#include <array>
#include <functional>
#include <vector>

namespace colloquy {

/// In which order rows come: what each is sorted by, and what follows from that, kept so that a keystroke
/// sorts nothing.
class RowOrder {
public:
    using Keys = std::array<SortValue, 2>; ///< for the first column and the second

    size_t size() const { return m_keys.size(); }
    const QList<SortColumn> &columns() const { return m_columns; }

    /// No row as yet; what is appended are keys for \a columns.
    void begin(const QList<SortColumn> &columns);
    void append(Keys keys) { m_keys.push_back(std::move(keys)); }

    /// Takes a row's keys over from \a other.
    void append(const RowOrder &other, size_t row) { m_keys.push_back(other.m_keys[row]); }

    /// The rows in order. \a keysOf is asked for all keys where those that are there don't fit.
    const std::vector<int> &sorted(size_t rows, const QList<SortColumn> &columns,
                                   const std::function<Keys(size_t row)> &keysOf);

private:
    bool fits(size_t rows, const QList<SortColumn> &columns) const
    {
        return m_columns == columns && m_keys.size() == rows;
    }
    bool comesBefore(int one, int other) const;

    QList<SortColumn> m_columns;
    std::vector<Keys> m_keys; ///< by row
    std::vector<int> m_sorted;
};

} // namespace colloquy
