// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slotlist.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int leastWidth = 160;

} // namespace

SlotList::SlotList(QWidget *parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { pick(row(item)); });
    for (int line = 0; line < most; ++line) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + line)), this);
        connect(shortcut, &QShortcut::activated, this, [this, line] { pick(line); });
    }
}

void SlotList::setLines(const QStringList &lines)
{
    clear();
    for (const QString &line : lines)
        addItem(u"%1  %2"_s.arg(count() + 1).arg(line));
    updateGeometry();
}

QSize SlotList::sizeHint() const
{
    int height = 2 * frameWidth();
    if (count() > 0)
        height += visualItemRect(item(count() - 1)).bottom() - visualItemRect(item(0)).top() + 1;
    return {QListWidget::sizeHint().width(), height};
}

/// Lines wrap rather than hold a dialog wide.
QSize SlotList::minimumSizeHint() const
{
    return {theme::px(leastWidth), sizeHint().height()};
}

/// Narrower lines are higher.
void SlotList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    doItemsLayout();
    updateGeometry();
}

void SlotList::keyPressEvent(QKeyEvent *event)
{
    const int line = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && line >= 0 && line < count())
        return pick(line);
    const bool enters =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (plain && enters && currentRow() >= 0)
        return pick(currentRow());
    QListWidget::keyPressEvent(event);
}

void SlotList::pick(int line)
{
    if (line >= count())
        return;
    setCurrentRow(line);
    Q_EMIT picked(line);
}

} // namespace colloquy
