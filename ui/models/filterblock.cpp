// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterblock.h"

#include "core/base/text.h"

#include <algorithm>

namespace colloquy {

namespace {

/// Longest first: it fits the fewest rows.
std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : searchKey(text).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    std::sort(words.begin(), words.end(),
              [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    return words;
}

bool holdsAll(std::string_view row, const std::vector<std::string> &words)
{
    return std::all_of(words.begin() + 1, words.end(),
                       [row](const std::string &word) { return row.find(word) != std::string_view::npos; });
}

} // namespace

void FilterBlock::clear()
{
    m_text.clear();
    m_ends.clear();
}

void FilterBlock::append(const QString &text)
{
    m_text += searchKey(text).toStdString();
    m_text += '\n';
    m_ends.push_back(m_text.size());
}

void FilterBlock::append(const FilterBlock &other, size_t row)
{
    m_text += other.row(row);
    m_ends.push_back(m_text.size());
}

std::string_view FilterBlock::row(size_t index) const
{
    const size_t start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(start, m_ends[index] - start);
}

std::vector<char> FilterBlock::matches(const QString &text) const
{
    const std::vector<std::string> words = wordsOf(text);
    std::vector<char> found(size(), words.empty() ? 1 : 0);
    if (!words.empty())
        scan(words, found);
    return found;
}

void FilterBlock::scan(const std::vector<std::string> &words, std::vector<char> &found) const
{
    const std::string_view block = m_text;
    size_t index = 0;
    size_t at = block.find(words.front());
    while (at != std::string_view::npos) {
        while (m_ends[index] <= at)
            ++index;
        found[index] = holdsAll(row(index), words);
        at = block.find(words.front(), m_ends[index]);
    }
}

} // namespace colloquy
