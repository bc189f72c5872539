// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace colloquy {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_sentence(new QLabel)
    , m_verb(new QPushButton)
    , m_second(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::px(theme::wide));
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_verb, 0, Qt::AlignHCenter);
    column->addWidget(m_second, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_verb->setVisible(false);
    m_second->setFlat(true);
    m_second->setVisible(false);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    theme::setInk(m_sentence, Tone::Muted);
    connect(m_verb, &QPushButton::clicked, this, &EmptyState::wanted);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondWanted);
}

void EmptyState::setContent(const QString &icon, const QString &sentence, const QString &verb)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(sentence);
    paintSign();
}

void EmptyState::setSecond(const QString &verb)
{
    m_second->setText(verb);
    m_second->setVisible(!verb.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSign();
    QWidget::changeEvent(event);
}

void EmptyState::paintSign()
{
    const int side = theme::px(48);
    m_sign->setPixmap(icon(m_icon, theme::outline()).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace colloquy
