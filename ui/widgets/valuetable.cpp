// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuetable.h"

#include <QHash>

#include <algorithm>

namespace colloquy {

namespace {

constexpr size_t manyRows = 200; ///< that came or went: one reset is quicker than so many signals

/// Where each source row stands in \a rows; -1 where it doesn't.
std::vector<int> positions(const std::vector<int> &rows, size_t sourceRows)
{
    std::vector<int> at(sourceRows, -1);
    for (size_t i = 0; i < rows.size(); ++i)
        at[static_cast<size_t>(rows[i])] = static_cast<int>(i);
    return at;
}

} // namespace

int ValueTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QUuid ValueTable::idAt(int row) const
{
    return m_ids[static_cast<size_t>(sourceRow(row))];
}

int ValueTable::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](int source) { return m_ids[static_cast<size_t>(source)] == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void ValueTable::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    refilter();
}

void ValueTable::refilter()
{
    beginResetModel();
    m_shown = wanted();
    endResetModel();
    Q_EMIT counted(rowCount(), total());
}

void ValueTable::sort(int column, Qt::SortOrder order)
{
    QList<SortColumn> columns{{column, order}};
    if (!m_sorting.isEmpty() && m_sorting.first().column != column)
        columns << m_sorting.first();
    else if (m_sorting.size() > 1)
        columns << m_sorting.at(1);
    sortBy(columns);
}

void ValueTable::sortBy(const QList<SortColumn> &columns)
{
    if (columns == m_sorting)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_shown;
    m_sorting = columns;
    m_shown = wanted();
    changePersistentIndexList(persistentIndexList(), movedIndexes(before, m_shown));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QModelIndexList ValueTable::movedIndexes(const std::vector<int> &before, const std::vector<int> &after) const
{
    const std::vector<int> at = positions(after, std::max(m_ids.size(), before.size()));
    QModelIndexList moved;
    for (const QModelIndex &index : persistentIndexList()) {
        const int source = before[static_cast<size_t>(index.row())];
        moved << this->index(at[static_cast<size_t>(source)], index.column());
    }
    return moved;
}

void ValueTable::renew(const Renewal &renewal)
{
    if (m_shown.empty())
        return reset(renewal);
    QHash<QUuid, int> sourceOf;
    sourceOf.reserve(static_cast<qsizetype>(renewal.ids.size()));
    for (size_t i = 0; i < renewal.ids.size(); ++i)
        sourceOf.insert(renewal.ids[i], static_cast<int>(i));
    const std::vector<int> wantedAt = positions(renewal.wanted, renewal.ids.size());
    std::vector<char> kept, isKept(renewal.ids.size(), 0);
    std::vector<int> before; // what stays, by new source row, in the old order
    for (const int source : m_shown) {
        const int now = sourceOf.value(m_ids[static_cast<size_t>(source)], -1);
        kept.push_back(now >= 0 && wantedAt[static_cast<size_t>(now)] >= 0);
        if (!kept.back())
            continue;
        before.push_back(now);
        isKept[static_cast<size_t>(now)] = 1;
    }
    if (m_shown.size() + renewal.wanted.size() - 2 * before.size() > manyRows)
        return reset(renewal);
    std::vector<int> after;
    std::copy_if(renewal.wanted.begin(), renewal.wanted.end(), std::back_inserter(after),
                 [&](int source) { return isKept[static_cast<size_t>(source)]; });
    keepRows(kept);
    carryRows(renewal, before, after);
    insertRowsOf(renewal.wanted, isKept);
    tellChanged(renewal.changed);
    Q_EMIT counted(rowCount(), total());
}

void ValueTable::reset(const Renewal &renewal)
{
    beginResetModel();
    renewal.swap();
    m_ids = renewal.ids;
    m_shown = renewal.wanted;
    endResetModel();
    Q_EMIT counted(rowCount(), total());
}

void ValueTable::keepRows(const std::vector<char> &kept)
{
    for (int last = static_cast<int>(kept.size()) - 1; last >= 0; --last) {
        if (kept[static_cast<size_t>(last)])
            continue;
        int first = last;
        while (first > 0 && !kept[static_cast<size_t>(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ValueTable::carryRows(const Renewal &renewal, const std::vector<int> &before,
                           const std::vector<int> &after)
{
    const bool moved = before != after;
    if (moved)
        Q_EMIT layoutAboutToBeChanged();
    renewal.swap();
    m_ids = renewal.ids;
    m_shown = after;
    if (!moved)
        return;
    changePersistentIndexList(persistentIndexList(), movedIndexes(before, after));
    Q_EMIT layoutChanged();
}

void ValueTable::insertRowsOf(const std::vector<int> &wanted, const std::vector<char> &isKept)
{
    const auto isNew = [&](size_t row) { return !isKept[static_cast<size_t>(wanted[row])]; };
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (!isNew(first))
            continue;
        size_t end = first + 1;
        while (end < wanted.size() && isNew(end))
            ++end;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(first),
                       wanted.begin() + static_cast<std::ptrdiff_t>(first),
                       wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        first = end;
    }
}

void ValueTable::tellChanged(const std::vector<char> &changed)
{
    const int columns = columnCount();
    for (int row = 0; row < rowCount() && columns > 0; ++row) {
        if (changed[static_cast<size_t>(sourceRow(row))])
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    }
}

} // namespace colloquy
