// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace colloquy {

/// Brings a window that lies on a screen now gone back into sight.
void keepOnScreen(QWidget &window);

} // namespace colloquy
