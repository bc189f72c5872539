// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterblock.h"

#include "core/base/text.h"

#include <algorithm>
#include <thread>

namespace colloquy {

namespace {

constexpr size_t manyRows = 16384; ///< fewer aren't worth a second thread

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
    m_counts.fill(0);
}

void FilterBlock::append(const QString &text)
{
    const std::string folded = searchKey(text).toStdString() + '\n';
    m_text += folded;
    end(folded.size());
}

void FilterBlock::append(const FilterBlock &other, size_t row)
{
    const std::string_view folded = other.row(row);
    m_text += folded;
    end(folded.size());
}

void FilterBlock::end(size_t added)
{
    for (const char byte : std::string_view(m_text).substr(m_text.size() - added))
        ++m_counts[static_cast<unsigned char>(byte)];
    m_ends.push_back(m_text.size());
}

std::string_view FilterBlock::row(size_t index) const
{
    return std::string_view(m_text).substr(start(index), m_ends[index] - start(index));
}

std::vector<char> FilterBlock::matches(const QString &text) const
{
    const std::vector<std::string> words = wordsOf(text);
    std::vector<char> found(size(), words.empty() ? 1 : 0);
    if (words.empty())
        return found;
    const size_t middle = size() < manyRows ? size() : size() / 2;
    std::thread other;
    if (middle < size())
        other = std::thread([&] { scan(words, middle, size(), found); });
    scan(words, 0, middle, found);
    if (other.joinable())
        other.join();
    return found;
}

size_t FilterBlock::rarestByte(const std::string &word) const
{
    const auto rarest = std::ranges::min_element(
        word, {}, [this](char byte) { return m_counts[static_cast<unsigned char>(byte)]; });
    return static_cast<size_t>(rarest - word.begin());
}

/// Looks for the rarest byte of the first word, and at what surrounds it.
void FilterBlock::scan(const std::vector<std::string> &words, size_t first, size_t last,
                       std::vector<char> &found) const
{
    const std::string &word = words.front();
    const size_t offset = rarestByte(word);
    const std::string_view block = std::string_view(m_text).substr(0, last == 0 ? 0 : m_ends[last - 1]);
    size_t index = first;
    for (size_t at = block.find(word[offset], start(first) + offset); at != std::string_view::npos;) {
        const size_t begin = at - offset;
        size_t next = at + 1;
        if (word.size() == 1 || block.compare(begin, word.size(), word) == 0) {
            while (m_ends[index] <= begin)
                ++index;
            found[index] = holdsAll(row(index), words);
            next = m_ends[index] + offset;
        }
        at = block.find(word[offset], next);
    }
}

} // namespace colloquy
