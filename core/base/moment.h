// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace colloquy {

/// Which of two: when clocks go back, an hour occurs twice.
enum class Fold { First, Second };

/// A time as people say it. It may not exist, or may occur twice, when clocks change.
struct WallTime {
    QDate date;
    QTime time;
    QByteArray zone; ///< IANA name
    std::optional<Fold> fold;

    bool operator==(const WallTime &) const = default;
};

/// A point in time as it is stored: seconds since 1970 in UTC beside the wall time that was agreed.
/// When a zone's rules change, the agreed wall time of a future interview wins.
struct Moment {
    qint64 utc = 0;
    WallTime agreed;

    bool operator==(const Moment &) const = default;
};

/// Every UTC second that this wall time names, earliest first: none in the hour that clocks skip, two
/// in the hour that they repeat. Also none for an unknown zone or an invalid date.
QList<qint64> instantsOf(const WallTime &wall);

/// time.missing where the hour doesn't exist; time.twice (asks) where it occurs twice and no fold says which.
Result<Moment> resolve(const WallTime &wall);

/// The wall time of \a utc in \a zone, with its fold where the hour occurs twice.
WallTime wallTimeAt(qint64 utc, const QByteArray &zone);

bool isKnownZone(const QByteArray &zone);

/// "2026-12-01T10:00:00Z"
QString utcText(qint64 utc);

/// A half-open stretch of time [start, end) in UTC seconds. Touching is not overlapping.
struct TimeSpan {
    qint64 start = 0;
    qint64 end = 0;

    bool overlaps(const TimeSpan &other) const { return start < other.end && other.start < end; }
    bool contains(const TimeSpan &other) const { return start <= other.start && other.end <= end; }
    int minutes() const { return static_cast<int>((end - start) / 60); }
    bool operator==(const TimeSpan &) const = default;
};

} // namespace colloquy
