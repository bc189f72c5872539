// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/widgets/theme.h"

namespace colloquy::appearance {

/// Colours, text size and single-letter keys as they were chosen last; \a scheme outdoes what was chosen, for
/// this run alone.
void restore(std::optional<Scheme> scheme = std::nullopt);

/// What the commands of the View menu do, kept for the next time.
void setScheme(Scheme scheme);
void zoomBy(int percent);
void resetZoom();
void setLetters(bool on);

/// Ticks what is in use.
void show(const Commands &commands);

} // namespace colloquy::appearance
