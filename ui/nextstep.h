// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/stage.h"
#include "ui/commands.h"

#include <optional>

namespace colloquy {

/// What the button for the next step does. Nothing where nothing is to do.
std::optional<Command> commandFor(Progress::Step step);

/// What opening an interview does: the participant's next step; where only its day is awaited, or nothing is
/// to do, its details.
Command commandFor(const Workspace &workspace, const Interview &interview);

} // namespace colloquy
