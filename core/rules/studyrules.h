// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// text.*, number.out_of_range, study.dates: settings that can't be kept.
Findings checkStudy(const Study &study, const QList<StudyGroup> &groups);

/// study.closed: nobody is added to it and nothing is booked.
Findings checkOpen(const Study &study);

/// interview.before_opening, interview.after_end: what begins before the day that recruitment opens, or ends
/// after the midnight that ends the last day. \a code is the participant's.
Findings checkWithinDates(const Study &study, const TimeSpan &span, const QString &code = {});

} // namespace colloquy::rules
