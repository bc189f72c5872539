// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

class QLabel;

namespace colloquy {

/// Words as they are, over as many lines as they take.
QLabel *wrappedLabel(const QString &text = {});
QLabel *mutedLabel(const QString &text = {});
QLabel *smallLabel(const QString &text, Tone tone);

} // namespace colloquy
