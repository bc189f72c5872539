// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace colloquy {

Flow::Flow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items << item;
}

int Flow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *Flow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize Flow::sizeHint() const
{
    QSize hint(0, 0);
    for (const QLayoutItem *item : m_items) {
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        hint = {hint.width() + size.width() + std::max(0, spacing()), std::max(hint.height(), size.height())};
    }
    return hint.grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int Flow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return arrange({0, 0, width - around.left() - around.right(), 0}, false) + around.top() + around.bottom();
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int Flow::arrange(const QRect &rect, bool place) const
{
    const int gap = std::max(0, spacing());
    QList<Placed> line;
    int x = rect.left(), y = rect.top(), height = 0;
    const auto endLine = [&] {
        if (place)
            settle(line, height, rect);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({std::max(rect.width(), item->minimumSize().width()), 10000});
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += height + gap;
            height = 0;
        }
        line << Placed{item, QRect({x, y}, size)};
        x += size.width() + gap;
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.top();
}

/// What is lower than its line stands in the middle of it.
void Flow::settle(const QList<Placed> &line, int height, const QRect &rect) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Placed &placed : line) {
        const QRect seen = placed.rect.translated(0, (height - placed.rect.height()) / 2);
        placed.item->setGeometry(QStyle::visualRect(direction, rect, seen));
    }
}

} // namespace colloquy
