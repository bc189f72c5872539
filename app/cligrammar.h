// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace colloquy {

// What the help calls a value is how it is checked, before any file is opened:
//   DATE, TAG             ISO date, BCP 47 tag
//   TIME                  wall time or instant in ISO form, or words such as "thu 6pm"
//   N, MIN, HOURS, DAYS, AGE, PERCENT, MIB, OPS    a whole number from 0
//   COUNT                 a whole number from 1
//   yes|no|TAG            one of these words, or what a name in capitals stands for
//   LEFT=RIGHT            both sides checked by themselves; KEY=VALUE: left to the command
//   TAG,...               a list with commas
//   HOURS_TEXT, VALUE     text that may be empty, which clears what was there
// Any other name is text, which is never empty.

/// A time as it was typed: with `offset`, a point in time; else wall time in the study's zone.
struct TypedTime {
    QDate date;
    QTime time;
    std::optional<int> offset; ///< seconds east of UTC
};
std::optional<TypedTime> parseTime(const QString &text);
std::optional<QDate> parseDate(const QString &text);

/// The point in time, where an offset was typed.
std::optional<qint64> instantOf(const TypedTime &time);

/// Wrong usage, said in one sentence that never repeats what was typed as a value.
Error misuse(const QString &sentence);

/// \a name is what carries the value, such as "--at".
Outcome checkValue(const QString &name, const QString &grammar, const QString &value);

/// Whether a value of this name may be empty.
bool mayBeEmpty(const QString &name);

/// Whether an argument after a many-valued option is one more value of it.
bool looksLike(const QString &grammar, const QString &argument);

} // namespace colloquy
