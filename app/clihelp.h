// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cliarguments.h"

namespace colloquy {

/// "usage: colloquy-cli interview book STUDY CODE --at TIME [--minutes MIN] ..."
QString usageLine(const Command *command);

/// About one command, about the commands of one noun, or about all of them.
QString helpText(const Arguments &arguments, const QList<Command> &commands);

} // namespace colloquy
