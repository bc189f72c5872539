// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
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
constexpr int besideHeading = 54; ///< margins and the sign of sorting
constexpr int besideText = 22;    ///< in a cell
constexpr int besideBadge = 18;

struct ColumnState {
    QString id;
    qint32 width = 0; ///< at 100 percent; none: the usual one, which language and font change
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
    if (m_usual.isEmpty())
        return m_left;
    QList<ColumnState> states;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        const int width = horizontalHeader()->sectionSize(column);
        const bool fills = horizontalHeader()->stretchLastSection() && column == visibleColumns().last();
        const bool usual = fills || width == m_usual.value(column);
        states << ColumnState{
            m_values->headerData(column, Qt::Horizontal, ValueTable::ColumnIdRole).toString(),
            usual ? 0 : width * 100 / theme::zoom(), isColumnHidden(column),
            sortedPlace(m_values->sorting(), column)};
    }
    QByteArray columns;
    QDataStream(&columns, QIODevice::WriteOnly) << columnsVersion << states;
    return columns;
}

void TableView::restoreColumns(const QByteArray &columns)
{
    m_left = columns;
    if (m_usual.isEmpty())
        return;
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
        if (!state.hidden)
            setColumnWidth(column, state.width > 0 ? theme::px(state.width) : m_usual.value(column));
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
    if (before == m_zoom || m_usual.isEmpty())
        return;
    measureColumns();
    for (int column = 0; column < m_values->columnCount(); ++column)
        setColumnWidth(column, isColumnHidden(column) ? m_usual[column]
                                                      : qRound(1.0 * columnWidth(column) * m_zoom / before));
}

void TableView::measureColumns()
{
    m_usual.clear();
    for (int column = 0; column < m_values->columnCount(); ++column)
        m_usual << usualWidth(column);
}

/// Whatever is sorted by, the heading is whole, and so are dates and badges.
int TableView::usualWidth(int column) const
{
    const auto about = [&](int role) { return m_values->headerData(column, Qt::Horizontal, role); };
    const bool badges = about(ValueTable::BadgeRole).toBool();
    const QFontMetrics small(theme::font(Face::Small));
    const int heading =
        horizontalHeader()->fontMetrics().horizontalAdvance(about(Qt::DisplayRole).toString());
    int width = std::max(theme::px(about(ValueTable::WidthRole).toInt()), heading + theme::px(besideHeading));
    for (const QString &text : about(ValueTable::LongestRole).toStringList()) {
        const int room = badges ? badgeSize(small, {{}, text, Tone::Muted}).width() + theme::px(besideBadge)
                                : fontMetrics().horizontalAdvance(text) + theme::px(besideText);
        width = std::max(width, room);
    }
    return width;
}

void TableView::arrangeColumns()
{
    for (int column = 0; column < m_values->columnCount(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnHidden(column,
                        m_values->headerData(column, Qt::Horizontal, ValueTable::HiddenRole).toBool());
    }
}

void TableView::resetColumns()
{
    measureColumns();
    arrangeColumns();
    for (int column = 0; column < m_values->columnCount(); ++column)
        setColumnWidth(column, m_usual[column]);
}

} // namespace colloquy
