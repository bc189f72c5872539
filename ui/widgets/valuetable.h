// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QUuid>

#include <functional>
#include <vector>

namespace colloquy {

struct SortColumn {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortColumn &) const = default;
};

/// What every table of values has in common, for the views: ids, filter, sorting by two columns.
class ValueTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        BadgeRole,    ///< a Badge where the cell shows one; in headerData whether cells of the column do
        WidthRole,    ///< of a column at 100 percent; in headerData
        LongestRole,  ///< texts that a column has room for; in headerData
        ColumnIdRole, ///< stable name of a column; in headerData
        HiddenRole,   ///< whether a column starts hidden; in headerData
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int total() const { return static_cast<int>(m_ids.size()); }
    QUuid idAt(int row) const;

    /// -1 where the row isn't there or is filtered away.
    int rowOf(const QUuid &id) const;

    /// Rows that hold every word. One reset a change, however many rows come and go.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filterText; }

    /// The column that was first before becomes the second.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void sortBy(const QList<SortColumn> &columns);
    QList<SortColumn> sorting() const { return m_sorting; }

Q_SIGNALS:
    /// The number of shown rows, or of all, is another now.
    void counted(int shown, int total);

protected:
    /// The rows as they are to be.
    struct Renewal {
        std::vector<QUuid> ids;     ///< in source order
        std::vector<int> wanted;    ///< source rows to show, in order
        std::vector<char> changed;  ///< by source row: known by id, but with other content
        std::function<void()> swap; ///< puts the new rows in the place of the old ones
    };

    int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }

    /// Tells the views what came, went, moved and changed; one reset where that is much.
    void renew(const Renewal &renewal);

    /// The filter takes other rows: one reset.
    void refilter();

    /// Source rows to show, in order, by filter and sorting.
    virtual std::vector<int> wanted() = 0;

private:
    void reset(const Renewal &renewal);
    void keepRows(const std::vector<char> &kept);
    void carryRows(const Renewal &renewal, const std::vector<int> &before, const std::vector<int> &after);
    void insertRowsOf(const std::vector<int> &wanted, const std::vector<char> &isKept);
    void tellChanged(const std::vector<char> &changed);
    QModelIndexList movedIndexes(const std::vector<int> &before, const std::vector<int> &after) const;

    std::vector<QUuid> m_ids;
    std::vector<int> m_shown; ///< source rows
    QString m_filterText;
    QList<SortColumn> m_sorting;
};

} // namespace colloquy
