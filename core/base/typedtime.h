// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <optional>

namespace colloquy {

/// What somebody meant by "thu 6pm", "24/11 10:15" or "2026-11-24". A part that wasn't typed is nothing.
struct TimeReading {
    std::optional<QDate> date;
    std::optional<QTime> time;

    bool operator==(const TimeReading &) const = default;
};

/// Where and when somebody types.
struct TypingPlace {
    QDate today;     ///< invalid: only whole dates are read
    QLocale locale;  ///< its names of days and months are read beside the English ones
    QByteArray zone; ///< where the clock hangs; none: not known
};

/// Whether "3/4" is in April, as the locale and the zone's country write it; nothing where they disagree.
std::optional<bool> isDayFirst(const TypingPlace &place);

/// All that \a text can mean, earliest first. Dates in ISO form, with / or . and with names; weekdays (the
/// next one, today included), "next tue", "tue next week", "last fri", "fri week", "in 3 days", today,
/// tomorrow and yesterday; times as 18:00, 18.00, 1800, 6pm, 18h, noon, or after a day as a bare hour.
/// Without a year it is the next time that day comes, but for the last month, which was meant as past. More
/// than one where "next tue" could be this week's, "thu 6" morning or evening, or "3/4" in March or April.
QList<TimeReading> meaningsOf(const QString &text, const TypingPlace &place);

/// time.unread; time.unclear (asks; details: each meaning as "2026-11-24 18:00").
Result<TimeReading> readTypedTime(const QString &text, const TypingPlace &place);

/// One form that is read back as the same: "2026-11-24 18:00".
QString writtenTime(const TimeReading &time);

} // namespace colloquy
