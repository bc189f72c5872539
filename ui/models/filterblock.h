// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace colloquy {

/// The folded text of every row in one block of UTF-8, so that a keystroke scans 100,000 rows in a
/// millisecond or two.
class FilterBlock {
public:
    void clear();
    void reserve(size_t rows) { m_ends.reserve(rows); }

    /// Folds \a text as the next row.
    void append(const QString &text);

    /// Takes a row over as \a other folded it.
    void append(const FilterBlock &other, size_t row);

    size_t size() const { return m_ends.size(); }

    /// Which rows hold every word of \a text, one char a row; folds it first.
    std::vector<char> matches(const QString &text) const;

private:
    std::string_view row(size_t index) const;
    size_t start(size_t index) const { return index == 0 ? 0 : m_ends[index - 1]; }
    void end(size_t added);
    void scan(const std::vector<std::string> &words, size_t first, size_t last,
              std::vector<char> &found) const;
    size_t rarestByte(const std::string &word) const;

    std::string m_text;
    std::vector<size_t> m_ends;            ///< of each row in m_text, its line end included
    std::array<size_t, 256> m_counts = {}; ///< how often each byte stands in m_text
};

} // namespace colloquy
