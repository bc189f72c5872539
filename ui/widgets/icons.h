// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;

namespace colloquy {

/// A line icon of resources/icons, such as "calendar". It takes its colour from the palette when it is
/// painted, and is read from the resources only then. An unknown name paints nothing.
QIcon icon(const QString &name);

/// The same in one fixed colour.
QIcon icon(const QString &name, const QColor &colour);

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour);

bool hasIcon(const QString &name);

/// The program's own.
QIcon applicationIcon();

} // namespace colloquy
