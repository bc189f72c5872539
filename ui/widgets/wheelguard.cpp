// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace colloquy {

namespace {

bool holdsValue(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget))
        return false;
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget);
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{}

void WheelGuard::install(QApplication &application)
{
    if (!application.findChild<WheelGuard *>())
        application.installEventFilter(new WheelGuard(&application));
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNew = event->type() == QEvent::Polish;
    if ((!isNew && event->type() != QEvent::Wheel) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (!holdsValue(widget))
        return false;
    if (isNew && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus); // or the wheel itself would bring the focus
    if (isNew || widget->hasFocus())
        return false;
    event->ignore(); // so that the page beneath scrolls
    return true;
}

} // namespace colloquy
