// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/study.h"

namespace colloquy {

/// The lists that there are, such as "england_and_wales".
QStringList holidayLists();

/// The days of a list, in order; none of an unknown one.
QList<QDate> bankHolidays(const QString &list);

/// The researcher's hours, closed on bank holidays where the study keeps them free. Hours that were put down
/// for such a date itself still hold.
WeekHours workingHours(const Study &study);

} // namespace colloquy
