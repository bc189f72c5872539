// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/store/store.h"

namespace colloquy {

/// The researcher's imported busy times that touch a window, by start, read from their index as far as
/// somebody asks.
class BusyTimes {
public:
    BusyTimes(const Store &store, const TimeSpan &window);

    /// The next one; such as end by \a from may be left out.
    std::optional<TimeSpan> next(qint64 from);

    static constexpr auto sql = "SELECT start_utc, end_utc FROM busy_time WHERE start_utc > ?1 AND start_utc "
                                "< ?2 AND end_utc > start_utc"
                                " ORDER BY start_utc";

private:
    qint64 m_longest = 0;
    qint64 m_end;
    qint64 m_at;   ///< the start of the last one that was read
    qint64 m_from; ///< from there to it m_read were read, but for what was left out
    qint64 m_read = 0;
    Query m_rows;
};

/// Those that overlap \a span, by start; what overlaps or touches is one.
QList<TimeSpan> busyWithin(const Store &store, const TimeSpan &span);

} // namespace colloquy
