// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekscene.h"

#include <QLocale>

/// What a week says to those who don't see it.
namespace colloquy::weekspeech {

/// "Tuesday 24 November, 10:00 to 11:00, C07, Teams, Urdu interpreter confirmed, consent valid"
QString block(const WeekBlock &block, const QLocale &locale);

/// "Tuesday 24 November, 10:00, free", and why nothing may be booked there.
QString cell(const WeekScene &scene, QDate date, int minute, const QLocale &locale);

/// "C07 would move to Tuesday 24 November, 10:15 to 11:15. Not possible: ..."
QString draft(const WeekDraft &draft, const DraftNote &note, const QLocale &locale);

/// Why a whole day is closed; empty where it isn't.
QString closedReason(const WeekScene &scene, QDate date);

/// "10:00", also past midnight.
QString clock(int minute, const QLocale &locale);

} // namespace colloquy::weekspeech
