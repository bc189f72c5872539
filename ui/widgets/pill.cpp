// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QPainter>

namespace colloquy {

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme::setFace(this, Face::Small);
}

void Pill::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.word);
    if (parentWidget())
        setVisible(!badge.word.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return badgeSize(fontMetrics(), m_badge);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, layoutDirection());
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace colloquy
