// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

class QWidget;

namespace colloquy {

class Session;

/// What is done in an open study: the dialog that a command opens.
using Verb = void (*)(Session &session, QWidget *parent);

/// The only table of what each command does to a study. What stands neither here nor with the frame of the
/// program is not offered.
Verb verbOf(Command command);
QSet<Command> verbCommands();

} // namespace colloquy
