// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabledelegate.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/valuetable.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace colloquy {

namespace {

bool isFirstSeen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
}

} // namespace

void TableDelegate::paintField(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QRect rect = option.rect;
    painter.fillRect(rect, option.palette.color(group, selected ? QPalette::Highlight : QPalette::Base));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::line());
    if (!selected || !isFirstSeen(option, index))
        return;
    const QRect edge(rect.left(), rect.top(), theme::px(4), rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, rect, edge), theme::ink(Tone::Accent));
}

void TableDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QRect room = option.rect.adjusted(theme::px(12), 0, -theme::px(8), -1);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    // The cell keeps the side of its column; only the text inside runs in its own direction.
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(room, static_cast<int>(side) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setClipRect(cell.rect);
    paintField(*painter, cell, index);
    const auto badge = index.data(ValueTable::BadgeRole).value<Badge>();
    if (badge.word.isEmpty()) {
        paintText(*painter, cell, index);
    } else {
        painter->setFont(theme::font(Face::Small));
        paintBadge(*painter, cell.rect.adjusted(theme::px(8), 0, -theme::px(8), -1), badge, cell.direction);
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + theme::px(24), option.fontMetrics.height() + theme::px(14)};
}

} // namespace colloquy
