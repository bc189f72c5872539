// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterblock.h"
#include "ui/models/roworder.h"
#include "ui/models/tablecolumn.h"
#include "ui/widgets/valuetable.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace colloquy {

/// A table of values: columns are functions of a row. It owns no truth; after each change it is given all
/// rows again and works out what is new by itself.
template <class T>
class ValueTableModel : public ValueTable {
public:
    using IdOf = std::function<QUuid(const T &)>;

    ValueTableModel(QList<TableColumn<T>> columns, IdOf idOf, QObject *parent = nullptr)
        : ValueTable(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {}

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    const T &at(int row) const { return m_now.rows[sourceRow(row)]; }
    const QList<T> &allRows() const { return m_now.rows; }

    /// Ids must be unique.
    void setRows(QList<T> rows)
    {
        auto next = std::make_shared<Content>();
        next->rows = std::move(rows);
        Renewal renewal = adopt(*next);
        renewal.wanted = wantedOf(*next);
        renewal.swap = [this, next] { m_now = std::move(*next); };
        renew(renewal);
    }

    /// What the filter reads instead of the texts of all columns.
    void setSearchText(std::function<QString(const T &)> text)
    {
        m_searchText = std::move(text);
        m_now.block.clear();
    }

    /// Chips: rows that must also hold true. One reset.
    void setCondition(std::function<bool(const T &)> condition)
    {
        m_condition = std::move(condition);
        refilter();
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T &row = at(index.row());
        const TableColumn<T> &column = m_columns[index.column()];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::AccessibleTextRole:
            return column.spoken ? column.spoken(row) : column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case IdRole:
            return idAt(index.row());
        case BadgeRole:
            return column.badge ? QVariant::fromValue(column.badge(row)) : QVariant();
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const TableColumn<T> &column = m_columns[section];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case WidthRole:
            return column.width;
        case LongestRole:
            return column.longest ? column.longest() : QStringList();
        case BadgeRole:
            return static_cast<bool>(column.badge);
        case ColumnIdRole:
            return column.id;
        case HiddenRole:
            return column.hidden;
        default:
            return {};
        }
    }

protected:
    std::vector<int> wanted() override { return wantedOf(m_now); }

private:
    struct Content {
        QList<T> rows;
        FilterBlock block; ///< empty until a filter is typed
        RowOrder order;
    };

    /// Ids and what changed; folded text and sort keys of unchanged rows are taken over.
    Renewal adopt(Content &next) const
    {
        QHash<QUuid, int> known;
        known.reserve(m_now.rows.size());
        for (int i = 0; i < m_now.rows.size(); ++i)
            known.insert(m_idOf(m_now.rows[i]), i);
        const bool folded =
            m_now.block.size() > 0 && m_now.block.size() == static_cast<size_t>(m_now.rows.size());
        const bool keyed = m_now.order.size() == static_cast<size_t>(m_now.rows.size());
        Renewal renewal;
        renewal.ids.reserve(static_cast<size_t>(next.rows.size()));
        renewal.changed.reserve(static_cast<size_t>(next.rows.size()));
        next.order.begin(keyed ? m_now.order.columns() : QList<SortColumn>());
        for (const T &row : std::as_const(next.rows)) {
            renewal.ids.push_back(m_idOf(row));
            const int before = known.value(renewal.ids.back(), -1);
            const bool same = before >= 0 && m_now.rows[before] == row;
            renewal.changed.push_back(before >= 0 && !same);
            const auto old = static_cast<size_t>(before);
            if (folded && same)
                next.block.append(m_now.block, old);
            else if (folded)
                next.block.append(searchText(row));
            if (keyed && same)
                next.order.append(m_now.order, old);
            else if (keyed)
                next.order.append(keysOf(row, next.order.columns()));
        }
        return renewal;
    }

    QString searchText(const T &row) const
    {
        if (m_searchText)
            return m_searchText(row);
        QStringList texts;
        for (const TableColumn<T> &column : m_columns)
            texts << column.text(row);
        return texts.join(u' ');
    }

    RowOrder::Keys keysOf(const T &row, const QList<SortColumn> &columns) const
    {
        RowOrder::Keys keys;
        for (qsizetype i = 0; i < std::min<qsizetype>(2, columns.size()); ++i) {
            const TableColumn<T> &column = m_columns[columns[i].column];
            if (!column.number)
                keys[static_cast<size_t>(i)] = naturalOrder(column.text(row));
            else if (const std::optional<qint64> number = column.number(row))
                keys[static_cast<size_t>(i)] = *number;
        }
        return keys;
    }

    std::vector<int> wantedOf(Content &content) const
    {
        const QList<SortColumn> columns = sorting();
        const std::vector<int> &order =
            content.order.sorted(static_cast<size_t>(content.rows.size()), columns, [&](size_t row) {
                return keysOf(content.rows[static_cast<qsizetype>(row)], columns);
            });
        if (filterText().trimmed().isEmpty() && !m_condition)
            return order;
        const std::vector<char> passes = passing(content);
        std::vector<int> wanted;
        std::copy_if(order.begin(), order.end(), std::back_inserter(wanted),
                     [&](int row) { return passes[static_cast<size_t>(row)]; });
        return wanted;
    }

    std::vector<char> passing(Content &content) const
    {
        const auto count = static_cast<size_t>(content.rows.size());
        std::vector<char> passes(count, 1);
        if (!filterText().trimmed().isEmpty()) {
            fold(content);
            passes = content.block.matches(filterText());
        }
        for (size_t i = 0; m_condition && i < count; ++i)
            passes[i] = passes[i] && m_condition(content.rows[static_cast<qsizetype>(i)]);
        return passes;
    }

    void fold(Content &content) const
    {
        if (content.block.size() == static_cast<size_t>(content.rows.size()))
            return;
        content.block.clear();
        content.block.reserve(static_cast<size_t>(content.rows.size()));
        for (const T &row : std::as_const(content.rows))
            content.block.append(searchText(row));
    }

    QList<TableColumn<T>> m_columns;
    IdOf m_idOf;
    std::function<QString(const T &)> m_searchText;
    std::function<bool(const T &)> m_condition;
    Content m_now;
};

} // namespace colloquy
