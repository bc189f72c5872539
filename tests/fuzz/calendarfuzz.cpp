// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"
#include "core/formats/icsreadercalendar.h"

#include <algorithm>
#include <cstdlib>

using namespace colloquy;

namespace {

/// What holds whatever the file says.
bool isSound(const IcsBusyTimes &found, const TimeSpan &window)
{
    const auto isOrdered = [](const TimeSpan &a, const TimeSpan &b) {
        return std::pair(a.start, a.end) < std::pair(b.start, b.end);
    };
    const auto fits = [&window](const TimeSpan &time) {
        return time.start <= time.end && time.start < window.end &&
               (time.end > window.start || time.start >= window.start);
    };
    return found.times.size() <= icslimits::times &&
           std::is_sorted(found.times.begin(), found.times.end(), isOrdered) &&
           std::all_of(found.times.begin(), found.times.end(), fits);
}

} // namespace

/// Any bytes as a calendar, between the beginnings of 2026 and 2028 in London.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const TimeSpan window{1767225600, 1830297600};
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    WorkProgress progress;
    const auto found = readBusyTimes(content, {window, "Europe/London"}, progress);
    if (found ? !isSound(*found, window) : found.error().findings.isEmpty())
        std::abort();
    return 0;
}
