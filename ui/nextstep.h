// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"
#include "ui/commands.h"

#include <optional>

namespace colloquy {

/// What the button for the next step does. Nothing where nothing is to do.
std::optional<Command> commandFor(Progress::Step step);

} // namespace colloquy
