// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace colloquy {

/// The classes of all widgets in \a window that take the keyboard, but that a screen reader would meet
/// without a name. Qt's own inner parts, and what hands the keyboard on, speak for the widget they belong to.
inline QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool inner =
            widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QComboBoxListView");
        if (inner || !widget->isVisibleTo(&window) || widget->focusProxy() ||
            !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
    }
    return nameless;
}

} // namespace colloquy
