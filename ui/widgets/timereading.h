// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace colloquy {

/// What somebody meant by "thu 6pm", "24/11 10:00" or "2026-11-24". A part that wasn't typed is nothing.
struct TimeReading {
    std::optional<QDate> date;
    std::optional<QTime> time;

    bool operator==(const TimeReading &) const = default;
};

/// ISO, day first with / or ., day and month by name, weekdays (the next one, today included), today and
/// tomorrow; times as 18:00, 18.00, 6pm or 18h. Nothing where a word is left over, and for months first.
std::optional<TimeReading> readTime(const QString &text, QDate today);

/// One form that is read back as the same: "2026-11-24 18:00".
QString writtenTime(const TimeReading &reading);

} // namespace colloquy
