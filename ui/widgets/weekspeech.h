// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekcursor.h"
#include "ui/widgets/weekscene.h"

#include <QLocale>

/// What a week says to those who don't see it.
namespace colloquy::weekspeech {

/// "Tuesday 24 November, 10:00 to 11:00, C07, Teams, Urdu interpreter confirmed, consent valid"
QString block(const WeekBlock &block, const QLocale &locale);

/// When on that day, as far as a line of a list has it: "10:00", "until 00:30" on the second day of a night,
/// "09:15 to 10:00" where it is busy.
QString line(const WeekBlock &block, QDate date, const QLocale &locale);

/// Its words without day and time: code, mode, state and all that is to be known of it.
QStringList wordsOf(const WeekBlock &block);

/// "Tuesday 24 November, 10:00, free", and what is to be known of the \a minutes from there on: busy times,
/// time kept free around an interview, why nothing may be booked there.
QString cell(const WeekScene &scene, const WeekCursor &place, int minutes, const QLocale &locale);

/// "C07 would move to Tuesday 24 November, 10:15 to 11:15. Not possible: ..."
QString draft(const WeekDraft &draft, const DraftNote &note, const QLocale &locale);

/// Why a whole day is closed; empty where it isn't.
QString closedReason(const WeekScene &scene, QDate date);

/// "10:00", also past midnight.
QString clock(int minute, const QLocale &locale);

} // namespace colloquy::weekspeech
