// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace colloquy {

namespace {

constexpr qint32 columnsVersion = 1;

struct ColumnState {
    QString id;
    qint32 width = 0; ///< at 100 percent
    bool hidden = false;
    qint32 sorted = 0; ///< 1, 2: place among the sorted columns; negative: descending
};

QDataStream &operator<<(QDataStream &out, const ColumnState &state)
{
    return out << state.id << state.width << state.hidden << state.sorted;
}

QDataStream &operator>>(QDataStream &in, ColumnState &state)
{
    return in >> state.id >> state.width >> state.hidden >> state.sorted;
}

qint32 sortedPlace(const QList<SortColumn> &sorting, int column)
{
    for (qsizetype i = 0; i < sorting.size(); ++i) {
        if (sorting[i].column == column)
            return static_cast<qint32>(sorting[i].order == Qt::AscendingOrder ? i + 1 : -i - 1);
    }
    return 0;
}

} // namespace

QByteArray TableView::saveColumns() const
{
    QList<ColumnState> states;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const int width = horizontalHeader()->sectionSize(column) * 100 / theme::zoom();
        states << ColumnState{
            m_values->headerData(column, Qt::Horizontal, ValueTable::ColumnIdRole).toString(), width,
            isColumnHidden(column), sortedPlace(m_values->sorting(), column)};
    }
    QByteArray columns;
    QDataStream(&columns, QIODevice::WriteOnly) << columnsVersion << states;
    return columns;
}

void TableView::restoreColumns(const QByteArray &columns)
{
    QDataStream in(columns);
    qint32 version = 0;
    QList<ColumnState> states;
    in >> version;
    if (version == columnsVersion)
        in >> states;
    if (in.status() != QDataStream::Ok)
        return;
    QList<SortColumn> sorting;
    int place = 0;
    for (const ColumnState &state : std::as_const(states)) {
        const int column = columnOf(state.id);
        if (column < 0) // of an older or newer version of the program
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnHidden(column, state.hidden);
        if (!state.hidden && state.width > 0)
            setColumnWidth(column, theme::px(state.width));
        const SortColumn sorted{column, state.sorted < 0 ? Qt::DescendingOrder : Qt::AscendingOrder};
        if (state.sorted != 0)
            sorting.insert(std::abs(state.sorted) == 1 ? 0 : sorting.size(), sorted);
    }
    m_values->sortBy(sorting);
    showSorting();
}

int TableView::columnOf(const QString &id) const
{
    for (int column = 0; column < m_values->columnCount(); ++column) {
        if (m_values->headerData(column, Qt::Horizontal, ValueTable::ColumnIdRole).toString() == id)
            return column;
    }
    return -1;
}

void TableView::fitColumns()
{
    const int before = std::exchange(m_zoom, theme::zoom());
    horizontalHeader()->setMinimumSectionSize(theme::px(48));
    if (before == m_zoom || !m_values)
        return;
    for (int column = 0; column < m_values->columnCount(); ++column) {
        const int usual = m_values->headerData(column, Qt::Horizontal, ValueTable::WidthRole).toInt();
        setColumnWidth(column, isColumnHidden(column) ? theme::px(usual)
                                                      : qRound(1.0 * columnWidth(column) * m_zoom / before));
    }
}

void TableView::resetColumns()
{
    for (int column = 0; column < m_values->columnCount(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnHidden(column,
                        m_values->headerData(column, Qt::Horizontal, ValueTable::HiddenRole).toBool());
        const int usual = m_values->headerData(column, Qt::Horizontal, ValueTable::WidthRole).toInt();
        setColumnWidth(column, std::max(theme::px(usual), horizontalHeader()->sectionSizeHint(column)));
    }
}

} // namespace colloquy
