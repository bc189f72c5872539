// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekhours.h"
#include "ui/widgets/weeklayout.h"

namespace colloquy {

/// Time in which nothing may be booked, and why; or where something is to be known first.
struct WeekZone {
    QDate date;
    int from = 0;
    int to = 24 * 60;
    QString reason;
    bool open = false; ///< may be booked all the same

    bool operator==(const WeekZone &) const = default;
};

/// The clocks of a second zone beside the study's.
struct OtherClock {
    QString here;  ///< what the study's are called above them, such as "GMT"
    QString there; ///< "Karachi"
    int ahead = 0; ///< minutes; behind where negative

    bool operator==(const OtherClock &) const = default;
};

/// All that a week shows.
struct WeekScene {
    QList<WeekBlock> blocks;
    QList<WeekZone> zones;
    WeekHours hours;            ///< working hours; the rest is shaded
    std::optional<QDate> opens; ///< days before and after are hatched
    std::optional<QDate> ends;
    int grid = 15; ///< minutes; what is moved snaps to it, counted from midnight
    std::optional<OtherClock> other;

    bool operator==(const WeekScene &) const = default;
};

/// Where an interview would go, or where a new one would lie, were it dropped now.
struct WeekDraft {
    std::optional<WeekBlock> block; ///< as it is; none: a new one
    QDate date;
    int start = 0; ///< minutes after midnight
    int minutes = 60;

    int end() const { return start + minutes; }
    bool leavesAll() const
    {
        return block && block->date == date && block->start == start && block->length() == minutes;
    }
    bool operator==(const WeekDraft &) const = default;
};

/// What is to be known of a draft before it is dropped.
struct DraftNote {
    QStringList times;   ///< in words, here and elsewhere
    QStringList reasons; ///< why it may not go there, or what speaks against it
    bool blocked = false;

    bool operator==(const DraftNote &) const = default;
};

/// Which days stand side by side: one, or so many from a weekday on.
struct DaySpan {
    int days = 7;
    int startsOn = Qt::Monday; ///< without meaning for one day

    QDate firstOf(QDate day) const { return days == 1 ? day : day.addDays(-offset(day)); }
    /// Whether it is among the days that are shown with it: a Saturday isn't in a work week.
    bool shows(QDate day) const { return days == 1 || offset(day) < days; }
    int step() const { return days == 1 ? 1 : 7; } ///< days from one to the next
    bool operator==(const DaySpan &) const = default;

private:
    int offset(QDate day) const { return (day.dayOfWeek() - startsOn + 7) % 7; }
};

} // namespace colloquy
