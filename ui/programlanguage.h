// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QMenu;

/// The language of the program itself, which has nothing to do with those of participants.
namespace colloquy::programlanguage {

/// BCP 47 tags of those that are translated wholly, English first.
QStringList offered();
QString current();

/// What was chosen last; else the desktop's, where it is offered; else English.
void restore();

/// Texts, Qt's own included, dates, numbers and direction are in it from now on, and the next time. A window
/// made before keeps the texts that it has.
void choose(const QString &tag);

/// The choice, each language by its own name.
void addMenu(QMenu &menu, const std::function<void(const QString &)> &chosen);

} // namespace colloquy::programlanguage
