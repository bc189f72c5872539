// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reminders.h"
#include "ui/commands.h"

class QWidget;

namespace colloquy {

class Session;

/// The parts of the page of the day, each a heading with its lines.
namespace todayparts {

/// What can be done now about an interview of the day, in the order in which it is done.
QList<Command> deedsFor(const Workspace &workspace, const Interview &interview);

/// The buttons of \a page in their order. A name begins with the verb and tells the line.
QStringList namesIn(const QWidget &page);

QWidget *overdue(Session &session, const Today &today);
QWidget *unfinished(Session &session, const Today &today);
QWidget *interviews(Session &session, const Today &today);
QWidget *reminders(Session &session, const Today &today);
QWidget *interpreters(Session &session, const Today &today);
QWidget *calls(Session &session, const Today &today);
QWidget *summaries(Session &session, const Today &today); ///< nothing where none is due

} // namespace todayparts
} // namespace colloquy
