// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailparts.h"

namespace colloquy {

struct Today;

namespace detailparts {

/// Until when data can be taken back, and withdrawals with their checklists; nothing where there is neither.
QWidget *withdrawals(const Context &context);
/// In the details as they are shown: the first box to tick, or the decision that is due; null where nothing
/// is.
QWidget *firstOpenTask(const QWidget &details);
QWidget *incidents(const Context &context);

} // namespace detailparts

namespace todayparts {

/// Incidents to be followed up; nothing where none is.
QWidget *followUps(Session &session, const Today &today);

} // namespace todayparts
} // namespace colloquy
