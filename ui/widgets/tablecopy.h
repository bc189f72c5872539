// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

namespace colloquy {

/// The rows as tab-separated text for a spreadsheet and as an HTML table for a text editor. The caller owns
/// it.
QMimeData *asTable(const QList<QStringList> &rows, bool firstIsHeading);

} // namespace colloquy
