// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace colloquy::recentstudies {

/// Paths of the studies opened last, the latest first, and nothing else about them.
QStringList list();
void remember(const QString &path);
void forget(const QString &path);
void clear();

} // namespace colloquy::recentstudies
