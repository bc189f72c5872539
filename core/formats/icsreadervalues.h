// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

namespace colloquy {

/// A date or time as a calendar writes it: seconds since 1970 on the clock of its zone, whatever that is.
struct IcsTime {
    qint64 local = 0;
    int zone = 0; ///< of IcsZones
    bool isDate = false;

    qint64 day() const; ///< since 1970
};

/// Days go by the calendar, seconds by the clock: P1D over a change of clocks isn't PT24H (RFC 5545, 3.3.6).
struct IcsDuration {
    qint64 days = 0;
    qint64 seconds = 0;
};

/// A recurrence rule of RFC 5545, section 3.3.10. An empty list leaves its part to the first time.
struct IcsRule {
    enum class Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };
    struct WeekDay {
        int day = 0; ///< Monday is 0
        int nth = 0; ///< of the month or year, from its end where negative; 0: every one
    };
    using Numbers = std::vector<qint16>;

    Frequency frequency = Frequency::Daily;
    qint64 interval = 1;
    qint64 count = 0; ///< 0: without end, or as `until` says
    std::optional<IcsTime> until;
    bool untilUtc = false; ///< else in the zone of the first time
    int weekStart = 0;
    std::vector<WeekDay> days;
    Numbers seconds, minutes, hours, monthDays, yearDays, weeks, months, positions;
};

/// "20261201" or "20261201T100000", with or without the Z, which is left to the caller. Nothing for a day or
/// hour that no calendar has. Second 60 is 59, as for everybody without leap seconds.
std::optional<IcsTime> icsTimeFrom(QByteArrayView text);
/// Nothing for a negative one, or one of more than a century.
std::optional<IcsDuration> icsDurationFrom(QByteArrayView text);
/// Nothing for what isn't a rule, and for other calendars than the Gregorian one.
std::optional<IcsRule> icsRuleFrom(QByteArrayView text);
/// "+0100" or "-053045", in seconds.
std::optional<int> icsOffsetFrom(QByteArrayView text);

} // namespace colloquy
