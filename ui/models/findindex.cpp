// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findindex.h"

#include "core/base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr size_t ranks = 4;
constexpr qsizetype fewestDigits = 3; ///< of a phone number's end; fewer would fit too many

} // namespace

void FindIndex::add(const Row &row)
{
    m_block.append(QStringList{row.head, row.text, row.tail}.join(u' '));
    m_ends.push_back({searchKey(row.head), searchKey(row.tail)});
}

int FindIndex::rankOf(size_t row, const QString &key) const
{
    const Ends &ends = m_ends[row];
    if (ends.head == key)
        return 0;
    if (ends.head.startsWith(key))
        return 1;
    return key.size() >= fewestDigits && ends.tail.endsWith(key) ? 2 : 3;
}

std::vector<size_t> FindIndex::find(const QString &text, size_t most) const
{
    const QString key = searchKey(text);
    if (key.isEmpty())
        return {};
    std::array<std::vector<size_t>, ranks> found;
    const std::vector<char> matches = m_block.matches(text);
    for (size_t row = 0; row < matches.size(); ++row) {
        if (matches[row])
            found[static_cast<size_t>(rankOf(row, key))].push_back(row);
    }
    std::vector<size_t> best;
    for (const std::vector<size_t> &rank : found) {
        for (size_t i = 0; i < rank.size() && best.size() < most; ++i)
            best.push_back(rank[i]);
    }
    return best;
}

} // namespace colloquy
