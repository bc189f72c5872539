// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace colloquy {

class WorkProgress;

/// What is wanted of a calendar.
struct IcsWindow {
    TimeSpan span;   ///< what touches it comes whole, also where it begins before or ends after it
    QByteArray zone; ///< IANA name of the study's zone, for whole days and floating times
};

struct IcsBusyTimes {
    QList<TimeSpan> times; ///< by start, then end. Those of different entries may be equal
    qint64 entries = 0;    ///< that could be read
    Findings findings;     ///< calendar.skipped and calendar.guessed, which are warnings
};

/// When somebody is busy, by the iCalendar file (RFC 5545) of any producer, in UTF-8 or UTF-16. Titles are
/// not even read. calendar.unreadable, calendar.too_much (see icslimits) or work.cancelled.
///
/// What counts:
/// - Every VEVENT that isn't TRANSP:TRANSPARENT, STATUS:CANCELLED, X-MICROSOFT-CDO-BUSYSTATUS:FREE or in a
///   calendar with METHOD:CANCEL; tentative ones, and those of somebody who works elsewhere, are busy. Every
///   FREEBUSY stretch of a VFREEBUSY unless FBTYPE=FREE. Tasks, journals and alarms don't count.
/// - A time without a length counts as the point that it is; a whole day without an end, or with an end that
///   isn't later, is one day. An entry that ends before it starts can't be read.
///
/// Where the standard leaves it open, or producers don't keep to it:
/// - Zones: see IcsZones. X-WR-TIMEZONE counts for nothing: floating times are in the study's zone.
/// - Clocks that change: a local time that they skip counts by the offset before the change, also within a
///   series (RFC 5545, 3.3.10, would drop it, which no calendar program does); a repeated one is the first.
///   With DTEND each time of a series is as long as the first to the second; with DURATION, days go by the
///   calendar (3.8.5.3).
/// - The first time of a series always counts, and as the first of COUNT, also where the rule doesn't give
/// it.
///   UNTIL without Z is in the zone of the first time; a date as the UNTIL of timed entries is its midnight,
///   and of a date only its day counts in a series of days. BYWEEKNO without BYDAY means the weekday of
///   DTSTART. Several RRULE add up; EXRULE takes away.
/// - EXDATE and RECURRENCE-ID name a time of the series by its instant, however it is written; a date names
///   every time of that day. In a series of days only the day counts. RDATE with a date, in a series of
///   times, is at the hour of the first one.
/// - RECURRENCE-ID: the entry takes the place of that time, or stands by itself where there is none. With
///   RANGE=THISANDFUTURE it moves all later times by as much on the clock, gives them its length, and frees
///   them where it is free or cancelled; entries for single times win over it, and a later range over an
///   earlier one.
/// - Of entries with the same UID the highest SEQUENCE counts; all of them where it is the same, but no
/// stretch
///   twice. Of those with the same RECURRENCE-ID, too, the last in the file counts where it is the same.
Result<IcsBusyTimes> readBusyTimes(const QByteArray &content, const IcsWindow &window,
                                   WorkProgress &progress);

} // namespace colloquy
