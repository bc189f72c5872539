// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyline.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace colloquy {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(theme::px(6));
    column->addWidget(m_sentence);
    column->addWidget(bar);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    theme::setInk(m_sentence, Tone::Muted);
    setVisible(false);
}

void BusyLine::start(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(true);
}

void BusyLine::stop()
{
    m_sentence->clear();
    setVisible(false);
}

QString BusyLine::sentence() const
{
    return m_sentence->text();
}

} // namespace colloquy
