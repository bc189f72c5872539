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

/// Words of a mirrored window, even where a code or a file's name begins them.
bool readsFromRight(const QString &text);

/// For what finds the direction of each line by its first letter: labels whose text can be selected, and
/// message boxes.
QString inReadingDirection(const QString &text);

} // namespace colloquy
