// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <array>

namespace colloquy {

/// A half-open stretch of one day in minutes after midnight: [start, end), 24:00 being 1440.
struct MinuteSpan {
    int start = 0;
    int end = 0;

    bool operator==(const MinuteSpan &) const = default;
};

/// What differs on one date: hours beside the weekly ones, or instead of them where it is closed.
struct DatedHours {
    bool closed = false;
    QList<MinuteSpan> spans;

    bool operator==(const DatedHours &) const = default;
};

/// Working hours, or when someone is available: "mon-fri 09:00-12:00,13:00-17:00; 2026-12-04 18:00-20:00;
/// 2026-12-25 closed". Spans are sorted and never touch. Where no hours are recorded, every day is open all
/// day but for the closed dates.
struct WeekHours {
    std::array<QList<MinuteSpan>, 7> weekly; ///< Monday first
    QMap<QDate, DatedHours> dated;

    bool isEmpty() const { return *this == WeekHours(); }
    bool operator==(const WeekHours &) const = default;

    QList<MinuteSpan> spansOn(QDate date) const;

    /// Also past midnight, if both days are open there.
    bool covers(QDate date, QTime start, int minutes) const;

    /// In the one form that parseWeekHours() reads back as equal hours.
    QString toText() const;

private:
    bool hasHours() const;
};

/// As people say it, in English, such as "evenings, Fridays; mon-wed 9-12; 2027-04-10..2027-04-20 closed":
/// see the README. Entries in any order, overlaps merged; of one stretch of dates at most 366. Error::Format
/// with text.unknown and the word that can't be read, or that could mean more than one hour ("6-9").
Result<WeekHours> parseWeekHours(QStringView text);

} // namespace colloquy
