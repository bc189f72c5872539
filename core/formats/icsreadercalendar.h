// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/icsreaderzones.h"

namespace colloquy {

class IcsLines;
class WorkProgress;
struct IcsLine;

/// One more time of a series (RDATE), or a busy stretch by itself (FREEBUSY).
struct IcsPeriod {
    IcsTime start;
    std::optional<IcsTime> end;
    std::optional<IcsDuration> duration; ///< neither: as long as the series' others
};

/// What a VEVENT says of time. Titles, places and people are not even read.
struct IcsEvent {
    qint64 line = 0; ///< where it begins
    QByteArray uid;
    qint64 sequence = 0;
    std::optional<IcsTime> start;
    std::optional<IcsTime> end;
    std::optional<IcsDuration> duration;
    std::optional<IcsTime> recurrenceId; ///< stands for this time of its series
    bool andFuture = false;              ///< and for all later ones
    bool takesTime = true;               ///< not free, not cancelled
    std::vector<IcsRule> rules;
    std::vector<IcsRule> exceptRules;
    std::vector<IcsPeriod> dates;
    std::vector<IcsTime> exceptDates;
};

struct IcsCalendars {
    explicit IcsCalendars(const QByteArray &studyZone)
        : zones(studyZone)
    {}

    IcsZones zones;
    std::vector<IcsEvent> events;
    std::vector<IcsPeriod> busy; ///< of VFREEBUSY components
    std::vector<qint64> skipped; ///< lines where entries begin that can't be read
};

namespace icslimits {
constexpr qsizetype bytes = 64 * 1024 * 1024;
constexpr size_t events = 100'000;
constexpr size_t dates = 500'000;        ///< RDATE, EXDATE and FREEBUSY, of all events
constexpr qsizetype zones = 1000;        ///< names of them
constexpr size_t timesOfOne = 20'000;    ///< of one series, between the dates asked for
constexpr qsizetype times = 250'000;     ///< of the file
constexpr qint64 stepsOfOne = 1'000'000; ///< days, hours, minutes or seconds looked at for one series
constexpr qint64 steps = 20'000'000;     ///< of the file
} // namespace icslimits

/// All calendars of a file. calendar.unreadable, with the line, where it holds none or isn't whole: what is
/// missing at its end would pass for free time. calendar.too_much, or work.cancelled.
Result<IcsCalendars> readCalendars(const QByteArray &content, const QByteArray &studyZone,
                                   WorkProgress &progress);

} // namespace colloquy
