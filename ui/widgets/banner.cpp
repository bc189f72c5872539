// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace colloquy {

Banner::Banner(Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(icon)
    , m_sentence(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sentence);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    theme::setInk(m_sentence, tone);
    leaveRoom();
    setVisible(false);
}

/// For the icon, on the side where the sentence begins.
void Banner::leaveRoom()
{
    const int sign = theme::px(40);
    const int plain = theme::px(16);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? plain : sign, theme::px(8), mirrored ? sign : plain,
                                 theme::px(8));
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        leaveRoom();
}

void Banner::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::wash(m_tone));
    if (theme::isHighContrast())
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::outline());
    const int side = theme::px(18);
    const QRect place = rect().adjusted(theme::px(14), 0, -theme::px(14), 0);
    paintIcon(painter, m_icon,
              QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, place),
              theme::ink(m_tone));
}

} // namespace colloquy
