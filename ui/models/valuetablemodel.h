// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filterblock.h"
#include "ui/models/sortvalue.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/badge.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <optional>

namespace colloquy {

/// One column of a table of T: what it says of a row, and how it is shown and sorted.
template <class T>
struct TableColumn {
    using Text = std::function<QString(const T &)>;
    using Number = std::function<std::optional<qint64>(const T &)>;
    using Sign = std::function<Badge(const T &)>;

    QString id; ///< stable, for remembered widths
    QString title;
    Text text;
    int width = 120; ///< at 100 percent
    Number number;   ///< sorts by it instead of by the text
    Sign badge;
    Text spoken; ///< where the text alone says too little
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool hidden = false; ///< until somebody chooses it

    TableColumn(QString columnId, QString columnTitle, Text columnText)
        : id(std::move(columnId))
        , title(std::move(columnTitle))
        , text(std::move(columnText))
    {}

    TableColumn &wide(int pixels) { return width = pixels, *this; }
    TableColumn &byNumber(Number columnNumber) { return number = std::move(columnNumber), *this; }
    TableColumn &withBadge(Sign columnBadge) { return badge = std::move(columnBadge), *this; }
    TableColumn &spokenAs(Text columnSpoken) { return spoken = std::move(columnSpoken), *this; }
    TableColumn &aligned(Qt::Alignment side) { return alignment = side | Qt::AlignVCenter, *this; }
    TableColumn &hiddenAtFirst() { return hidden = true, *this; }
};

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
    using Keys = std::array<SortValue, 2>;

    struct Content {
        QList<T> rows;
        FilterBlock block;      ///< empty until a filter is typed
        std::vector<Keys> keys; ///< by `sortedBy`
        QList<SortColumn> sortedBy;
        std::vector<int> order; ///< kept, so that a keystroke sorts nothing
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
        const bool keyed = m_now.keys.size() == static_cast<size_t>(m_now.rows.size());
        Renewal renewal;
        renewal.ids.reserve(static_cast<size_t>(next.rows.size()));
        renewal.changed.reserve(static_cast<size_t>(next.rows.size()));
        next.sortedBy = keyed ? m_now.sortedBy : QList<SortColumn>();
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
            if (keyed)
                next.keys.push_back(same ? m_now.keys[old] : keysOf(row, next.sortedBy));
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

    Keys keysOf(const T &row, const QList<SortColumn> &columns) const
    {
        Keys keys;
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
        std::vector<int> order = orderOf(content);
        if (filterText().trimmed().isEmpty() && !m_condition)
            return order;
        const std::vector<char> passes = passing(content);
        std::erase_if(order, [&](int row) { return !passes[static_cast<size_t>(row)]; });
        return order;
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

    std::vector<int> orderOf(Content &content) const
    {
        const QList<SortColumn> columns = sorting();
        const bool keyed = content.sortedBy == columns && content.keys.size() == content.order.size();
        if (content.order.size() == static_cast<size_t>(content.rows.size()) && keyed)
            return content.order;
        content.order.resize(static_cast<size_t>(content.rows.size()));
        std::iota(content.order.begin(), content.order.end(), 0);
        rekey(content, columns);
        const auto before = [&](int one, int other) {
            return comesBefore(content.keys[static_cast<size_t>(one)],
                               content.keys[static_cast<size_t>(other)], columns);
        };
        if (!std::is_sorted(content.order.begin(), content.order.end(), before))
            std::stable_sort(content.order.begin(), content.order.end(), before);
        return content.order;
    }

    static bool comesBefore(const Keys &one, const Keys &other, const QList<SortColumn> &columns)
    {
        for (size_t i = 0; i < std::min<size_t>(2, static_cast<size_t>(columns.size())); ++i) {
            const bool down = columns[static_cast<qsizetype>(i)].order == Qt::DescendingOrder;
            if (const int result = compare(one[i], other[i], down))
                return result < 0;
        }
        return false;
    }

    void rekey(Content &content, const QList<SortColumn> &columns) const
    {
        if (content.sortedBy == columns && content.keys.size() == static_cast<size_t>(content.rows.size()))
            return;
        content.sortedBy = columns;
        content.keys.clear();
        content.keys.reserve(static_cast<size_t>(content.rows.size()));
        for (const T &row : std::as_const(content.rows))
            content.keys.push_back(keysOf(row, columns));
    }

    QList<TableColumn<T>> m_columns;
    IdOf m_idOf;
    std::function<QString(const T &)> m_searchText;
    std::function<bool(const T &)> m_condition;
    Content m_now;
};

} // namespace colloquy
