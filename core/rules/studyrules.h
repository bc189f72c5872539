// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// text.*, number.out_of_range, study.dates: settings that can't be kept.
Findings checkStudy(const Study &study, const QList<StudyGroup> &groups);

/// Begins on or after the day that recruitment opens, and ends by midnight after the last day.
bool isWithinDates(const Study &study, const TimeSpan &span);

} // namespace colloquy::rules
