// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cliinvocation.h"

namespace colloquy {

/// What a script sees of a command: done; refused, not found or changed meanwhile; wrong usage; file or
/// storage; locked.
enum class ExitCode { Done = 0, Refused = 1, Usage = 2, Storage = 3, Locked = 4 };

/// Runs one command line, without the program's name. Results go to `out`, findings to `err`.
int runCommand(const QStringList &arguments, const Console &console);

/// Whether this command lays out text, so that it needs a QGuiApplication.
bool needsTextLayout(const QStringList &arguments);

} // namespace colloquy
