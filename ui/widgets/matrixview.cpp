// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrixview.h"

#include "ui/widgets/badge.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace colloquy {

namespace {

constexpr int side = 10;

int lineHeight()
{
    return QFontMetrics(theme::font(Face::Small)).height() + theme::px(6);
}

QString secondLine(const QModelIndex &index)
{
    return index.data(MatrixView::SecondLineRole).toString();
}

int words(Qt::LayoutDirection direction)
{
    return static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter |
                            Qt::AlignAbsolute) |
           Qt::TextSingleLine;
}

/// What each row is about, as the first column of the model says it: beside the table, so that it stays.
class RowHeader : public QHeaderView {
public:
    explicit RowHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(false);
        setSectionResizeMode(Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics small(theme::font(Face::Small));
        int widest = fontMetrics().horizontalAdvance(
            model() ? model()->headerData(0, Qt::Horizontal).toString() : QString());
        for (int row = 0; model() && row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, 0);
            widest = std::max({widest, fontMetrics().horizontalAdvance(index.data().toString()),
                               small.horizontalAdvance(secondLine(index))});
        }
        return {widest + 3 * theme::px(side), QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        const QModelIndex index = model()->index(row, 0);
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::line());
        painter->fillRect(
            QStyle::visualRect(layoutDirection(), rect, QRect(rect.right(), rect.top(), 1, rect.height())),
            theme::line());
        const QRect room = rect.adjusted(theme::px(side), theme::px(4), -theme::px(side), -theme::px(5));
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
        painter->setFont(font());
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(upper, words(layoutDirection()), index.data().toString());
        painter->setFont(theme::font(Face::Small));
        painter->setPen(theme::ink(Tone::Muted));
        painter->drawText(lower, words(layoutDirection()), secondLine(index));
    }
};

/// State above, verb below.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics small(theme::font(Face::Small));
        const auto badge = index.data(MatrixView::BadgeRole).value<Badge>();
        const int first = badge.word.isEmpty() ? option.fontMetrics.horizontalAdvance(index.data().toString())
                                               : badgeSize(small, badge).width();
        const int second = small.horizontalAdvance(secondLine(index));
        return {std::max(first, second) + 2 * theme::px(side), 2 * lineHeight() + theme::px(12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, option.palette.color(current ? QPalette::Highlight : QPalette::Base));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::line());
        const QRect room =
            option.rect.adjusted(theme::px(side), theme::px(4), -theme::px(side), -theme::px(5));
        const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
        const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
        paintFirst(*painter, option, upper, index);
        painter->setFont(theme::font(Face::Small));
        painter->setPen(theme::ink(Tone::Accent));
        painter->drawText(lower, words(option.direction), secondLine(index));
        painter->restore();
    }

private:
    static void paintFirst(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                           const QModelIndex &index)
    {
        const auto badge = index.data(MatrixView::BadgeRole).value<Badge>();
        if (!badge.word.isEmpty()) {
            painter.setFont(theme::font(Face::Small));
            paintBadge(painter, room, badge, option.direction);
            return;
        }
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter.setFont(option.font);
        painter.setPen(option.palette.color(current ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(room, words(option.direction), index.data().toString());
    }
};

} // namespace

MatrixView::MatrixView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_corner(new QLabel(this))
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalHeader(new RowHeader(this));
    theme::setFace(m_corner, Face::Small);
    m_corner->setIndent(theme::px(side));
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_place = {currentIndex().column(), currentIndex().row()};
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        fit();
        setCurrentIndex(model->index(m_place.y(), m_place.x())); // whoever is at a cell stays there
    });
    fit();
}

/// Every cell whole.
void MatrixView::fit()
{
    verticalHeader()->setDefaultSectionSize(2 * lineHeight() + theme::px(12));
    setColumnHidden(0, true);
    resizeColumnsToContents();
    for (int i = 1; model() && i < model()->columnCount(); ++i)
        setColumnWidth(i, columnWidth(i) + theme::px(8));
    updateGeometry();
    updateGeometries();
}

/// The heading stands above the rows' own, on whichever side they are.
void MatrixView::updateGeometries()
{
    QTableView::updateGeometries();
    if (!model())
        return;
    m_corner->setText(model()->headerData(0, Qt::Horizontal).toString());
    m_corner->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, 0, verticalHeader()->width(), horizontalHeader()->height())));
    m_corner->raise();
}

QSize MatrixView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar =
        horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar +
                theme::px(2)};
}

QSize MatrixView::minimumSizeHint() const
{
    return {theme::px(200), sizeHint().height()};
}

bool MatrixView::isOnVerb(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && index.column() > 0 && !secondLine(index).isEmpty() &&
           at.y() > visualRect(index).center().y();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
        Q_EMIT verbWanted(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnVerb(event->pos()))
        Q_EMIT verbWanted(indexAt(event->pos()));
}

void MatrixView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnVerb(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

/// Whoever comes by the keyboard sees where they are.
void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, std::min(1, model()->columnCount() - 1)));
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace colloquy
