// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace colloquy {

/// What stands in each field of \a form, whatever kind it is.
QStringList typedIn(const QWidget &form);

/// Asks whether what was typed into a dialog may go; nothing of it is recorded as yet.
bool mayDiscard(QWidget *dialog);

} // namespace colloquy
