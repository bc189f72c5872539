// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonrow.h"

#include "ui/widgets/flow.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace colloquy {

ButtonRow::ButtonRow(const QString &close, QDialog *dialog)
    : QWidget(dialog)
    , m_deeds(new Flow)
    , m_close(new QPushButton(close))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    m_deeds->setContentsMargins(0, 0, 0, 0);
    m_deeds->setSpacing(theme::px(theme::near));
    row->addLayout(m_deeds, 1);
    row->addWidget(m_close, 0, Qt::AlignBottom);
    m_close->setAutoDefault(false);
    m_close->setDefault(true); // once it is in the dialog, which else forgets it
    connect(m_close, &QPushButton::clicked, dialog, &QDialog::reject);
}

/// So that a row that wraps hides none of its buttons where the dialog is low.
bool ButtonRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->heightForWidth(width()));
    return handled;
}

QPushButton *ButtonRow::add(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_deeds->addWidget(button);
    QWidget::setTabOrder(button, m_close);
    return button;
}

} // namespace colloquy
