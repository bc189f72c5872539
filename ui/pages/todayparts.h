// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reminders.h"

class QWidget;

namespace colloquy {

class Session;

/// The parts of the page of the day, each a heading with its lines.
namespace todayparts {

QWidget *overdue(Session &session, const Today &today);
QWidget *interviews(Session &session, const Today &today);
QWidget *reminders(Session &session, const Today &today);
QWidget *calls(Session &session, const Today &today);
QWidget *summaries(Session &session, const Today &today); ///< nothing where none is due

} // namespace todayparts
} // namespace colloquy
