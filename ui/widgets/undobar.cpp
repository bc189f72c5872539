// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace colloquy {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_undo(new QPushButton(tr("&Undo")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence);
    row->addWidget(m_undo);
    row->addStretch(1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_undo->setIcon(icon(u"arrow-back-up"_s));
    m_undo->setFlat(true);
    m_undo->setAutoDefault(false);
    m_undo->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoWanted();
    });
    setAccessibleName(tr("What was done"));
    dismiss();
}

void UndoBar::offer(const QString &sentence, const QString &step)
{
    m_undo->setAccessibleName(tr("Undo %1").arg(step));
    m_undo->setToolTip(m_undo->accessibleName());
    show(sentence, true);
}

void UndoBar::tell(const QString &sentence)
{
    show(sentence, false);
}

void UndoBar::show(const QString &sentence, bool undoable)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(true);
    m_undo->setVisible(undoable);
    wait();
    Q_EMIT said(sentence);
}

void UndoBar::dismiss()
{
    m_timer.stop();
    m_sentence->clear();
    m_sentence->setVisible(false);
    m_undo->setVisible(false);
}

QString UndoBar::sentence() const
{
    return m_sentence->text();
}

void UndoBar::wait()
{
    if (QAccessible::isActive() || underMouse() || m_undo->hasFocus())
        m_timer.stop();
    else
        m_timer.start(std::chrono::seconds(seconds));
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (event->type() == QEvent::FocusOut && !m_sentence->text().isEmpty())
        m_timer.start(std::chrono::seconds(seconds));
    return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    if (!m_sentence->text().isEmpty())
        m_timer.start(std::chrono::seconds(seconds));
    QWidget::leaveEvent(event);
}

} // namespace colloquy
