// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace colloquy::panes {

/// Everything in \a pane that takes the keyboard, first in tab order; nothing where there is none.
QWidget *firstFocusable(QWidget *pane);

/// The part of \a pane that one goes on with: what it names as its focus proxy, else the first that takes the
/// keyboard.
QWidget *mainPart(QWidget *pane);
void enter(QWidget *pane);

/// Hands the keyboard to the next of \a panes that takes it, or with -1 to the one before, round and round.
void focusNext(const QList<QWidget *> &panes, int step);

} // namespace colloquy::panes
