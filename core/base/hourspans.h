// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekhours.h"

namespace colloquy {

/// Sorted, and joined where they overlap or touch.
QList<MinuteSpan> merged(QList<MinuteSpan> spans);

/// Three closed days or more in a row, each as its first and last: a leave.
QList<std::pair<QDate, QDate>> closedStretches(const WeekHours &hours);

} // namespace colloquy
