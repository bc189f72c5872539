// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/overlaps.h"

#include <algorithm>
#include <limits>

namespace colloquy::rules {

std::vector<std::vector<int>> cliquesOf(const std::vector<TimeSpan> &spans)
{
    std::vector<std::pair<qint64, int>> events; // an end is below 0 and comes before a start
    for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
        events.emplace_back(spans[static_cast<size_t>(i)].start, i);
        events.emplace_back(spans[static_cast<size_t>(i)].end, -1 - i);
    }
    std::ranges::sort(events);
    std::vector<std::vector<int>> cliques;
    std::vector<int> open;
    bool grown = false;
    for (const auto &[at, which] : events) {
        if (which >= 0) {
            open.push_back(which);
            grown = true;
            continue;
        }
        if (grown && open.size() > 1) {
            cliques.push_back(open);
            std::ranges::sort(cliques.back());
        }
        grown = false;
        std::erase(open, -1 - which);
    }
    return cliques;
}

int mostOf(std::vector<TimeSpan> spans)
{
    std::ranges::sort(spans, {}, &TimeSpan::end);
    int count = 0;
    qint64 free = std::numeric_limits<qint64>::min();
    for (const TimeSpan &span : spans) {
        if (span.start < free)
            continue;
        free = span.end;
        ++count;
    }
    return count;
}

} // namespace colloquy::rules
