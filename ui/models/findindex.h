// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterblock.h"

#include <vector>

namespace colloquy {

/// Finds rows while one types, the best first: whose head is what was typed, begins with it, or whose tail
/// ends with it; then those that hold every word somewhere.
class FindIndex {
public:
    struct Row {
        QString head; ///< a code, or what a command is called
        QString tail; ///< the digits of a phone number
        QString text; ///< all else
    };
    void add(const Row &row);

    /// At most \a most row numbers; equal ones in the order of adding. Nothing for blanks.
    std::vector<size_t> find(const QString &text, size_t most) const;

private:
    int rankOf(size_t row, const QString &key) const;

    struct Ends {
        QString head;
        QString tail;
    };
    FilterBlock m_block;
    std::vector<Ends> m_ends; ///< folded
};

} // namespace colloquy
