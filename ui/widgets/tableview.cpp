// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tabledelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace colloquy {

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // by content would lay out every row
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setMinimumSectionSize(theme::px(48));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::sortClicked);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        fillChooser(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (const auto id = currentId())
            Q_EMIT opened(*id);
    });
    fitRows();
}

void TableView::setModel(QAbstractItemModel *model)
{
    m_values = qobject_cast<ValueTable *>(model);
    // Before the view's own slots, which forget the selection.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberSelection);
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::recallSelection);
    m_usual.clear();
    isVisible() ? resetColumns() : arrangeColumns();
    showSorting();
}

/// Measuring takes a while, so that it waits until somebody looks.
void TableView::showEvent(QShowEvent *event)
{
    if (m_values && m_usual.isEmpty()) {
        resetColumns();
        restoreColumns(m_left);
        updateGeometries();
    }
    QTableView::showEvent(event);
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(std::max(theme::px(36), fontMetrics().height() + theme::px(14)));
}

std::optional<QUuid> TableView::currentId() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_values->idAt(currentIndex().row());
}

QList<QUuid> TableView::selectedIds() const
{
    QList<QUuid> ids;
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows)
        ids << m_values->idAt(index.row());
    return ids;
}

void TableView::select(const QUuid &id)
{
    const int row = m_values->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_values->index(row, std::max(0, horizontalHeader()->logicalIndex(0)));
    // By itself the view would look at the keys that are held down, such as those of a shortcut.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::rememberSelection()
{
    m_remembered = selectedIds();
    m_rememberedCurrent = currentId().value_or(QUuid());
    m_recalling = true;
}

void TableView::recallSelection()
{
    QItemSelection selection;
    for (const QUuid &id : std::as_const(m_remembered)) {
        if (const int row = m_values->rowOf(id); row >= 0)
            selection.select(m_values->index(row, 0), m_values->index(row, m_values->columnCount() - 1));
    }
    const int current = m_values->rowOf(m_rememberedCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_values->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_recalling = false;
    if (current < 0 && !m_rememberedCurrent.isNull())
        Q_EMIT chosen({});
    Q_EMIT selectionCounted(static_cast<int>(selectedIds().size()));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_recalling && current.row() != previous.row())
        Q_EMIT chosen(currentId().value_or(QUuid()));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_recalling && selectionModel())
        Q_EMIT selectionCounted(static_cast<int>(selectionModel()->selectedRows().size()));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        return copySelection(false);
    if (enter && !(event->modifiers() & ~Qt::KeypadModifier) && currentId())
        return Q_EMIT opened(*currentId());
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {}); // not every desktop makes one of it
        return contextMenuEvent(&wanted);
    }
    QTableView::keyPressEvent(event);
}

void TableView::keyboardSearch(const QString &search)
{
    if (m_letters && search.size() == 1 && search.front().isLetter())
        Q_EMIT letterPressed(search.front().toUpper());
    else
        QTableView::keyboardSearch(search);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    row.adjust(0, 0, 0, -1);
    if (!theme::isHighContrast() || !selectionModel()->isSelected(currentIndex()))
        return stylepaint::focusRing(painter, row, 4);
    painter.setPen(
        QPen(palette().color(QPalette::HighlightedText), 2, Qt::DashLine)); // the ring has the row's colour
    painter.drawRect(row.adjusted(3, 3, -3, -3));
}

/// By the menu key it opens at the row that has the keyboard.
void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = visualRect(at);
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(QPoint(theme::px(theme::wide), row.bottom()))
                            : event->globalPos());
}

void TableView::sortFrom(QMenu *menu)
{
    const QList<SortColumn> now = m_values->sorting();
    for (int column = 0; column < m_values->columnCount(); ++column) {
        QAction *action = menu->addAction(m_values->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!now.isEmpty() && now.first().column == column);
        connect(action, &QAction::triggered, this, [this, column] { sortClicked(column); });
    }
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
    QTableView::changeEvent(event);
}

/// The last column fills what is left over, but isn't narrowed by it: then one scrolls.
void TableView::updateGeometries()
{
    const QList<int> columns = visibleColumns();
    if (!columns.isEmpty() && columns.last() < m_usual.size()) {
        int left = viewport()->width();
        for (const int column : columns.first(columns.size() - 1))
            left -= columnWidth(column);
        horizontalHeader()->setStretchLastSection(left >= m_usual[columns.last()]);
    }
    QTableView::updateGeometries();
}

/// Qt would put the keyboard on the first row without choosing it. Whoever goes into the list chooses that
/// row; whoever comes back from another window chooses nobody.
void TableView::focusInEvent(QFocusEvent *event)
{
    const bool nobody = !currentIndex().isValid();
    {
        const QScopedValueRollback quiet(m_recalling, true);
        QTableView::focusInEvent(event);
        if (nobody && selectionModel())
            selectionModel()->clearCurrentIndex();
    }
    const bool enters = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::OtherFocusReason;
    if (nobody && enters && m_values && m_values->rowCount() > 0)
        select(m_values->idAt(0));
}

void TableView::sortClicked(int column)
{
    const QList<SortColumn> now = m_values->sorting();
    const bool second = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) && !now.isEmpty();
    const auto turned = [&](qsizetype place) {
        const bool down =
            place < now.size() && now[place].column == column && now[place].order == Qt::AscendingOrder;
        return SortColumn{column, down ? Qt::DescendingOrder : Qt::AscendingOrder};
    };
    if (second && now.first().column != column)
        m_values->sortBy({now.first(), turned(1)});
    else
        m_values->sort(column, turned(0).order);
    showSorting();
}

void TableView::showSorting()
{
    const QList<SortColumn> sorting = m_values->sorting();
    horizontalHeader()->setSortIndicatorShown(!sorting.isEmpty());
    if (!sorting.isEmpty())
        horizontalHeader()->setSortIndicator(sorting.first().column, sorting.first().order);
}

QList<int> TableView::visibleColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void TableView::copySelection(bool withHeadings) const
{
    QList<QStringList> rows;
    const QList<int> columns = visibleColumns();
    const auto add = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells << textOf(column);
        rows << cells;
    };
    if (withHeadings)
        add([this](int column) { return m_values->headerData(column, Qt::Horizontal).toString(); });
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    if (selected.isEmpty() && currentIndex().isValid())
        selected << currentIndex();
    for (const QModelIndex &row : std::as_const(selected))
        add([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    if (!selected.isEmpty())
        QApplication::clipboard()->setMimeData(asTable(rows, withHeadings));
}

void TableView::fillChooser(QMenu *menu)
{
    for (int column = 0; column < m_values->columnCount(); ++column) {
        QAction *action = menu->addAction(m_values->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->addSeparator();
    sortFrom(menu->addMenu(tr("&Sort by")));
    connect(menu->addAction(tr("&As it was at first")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::showColumnChooser()
{
    QMenu menu(this);
    fillChooser(&menu);
    const int x =
        std::max(0, horizontalHeader()->sectionViewportPosition(std::max(0, currentIndex().column())));
    menu.exec(horizontalHeader()->mapToGlobal(QPoint(x, horizontalHeader()->height())));
}

} // namespace colloquy
