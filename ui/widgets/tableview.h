// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace colloquy {

/// The list of every page: whole rows, one height, sorted by up to two columns, with columns to choose
/// from. Selection is by id and outlives every change of the rows.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// \a name is what a screen reader calls the table.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override; ///< a ValueTable
    ValueTable *values() const { return m_values; }

    std::optional<QUuid> currentId() const;
    QList<QUuid> selectedIds() const;
    void select(const QUuid &id);

    /// Selected rows, else the current one, as TSV and HTML at once, as a spreadsheet and a text editor like
    /// them.
    void copySelection(bool withHeadings) const;

    /// Single letters do things while the table has the focus; without it they search.
    void setLettersEnabled(bool enabled) { m_letters = enabled; }

    /// Opens below the heading of the current column.
    void showColumnChooser();

    /// Widths, order, hidden columns and sorting, by the names of the columns. They are restored when the
    /// table is first shown, and until then saved as they were left.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &columns);
    void resetColumns();

Q_SIGNALS:
    void chosen(const QUuid &id); ///< another row is current; null: none
    void opened(const QUuid &id); ///< Enter or double click
    void letterPressed(QChar letter);
    void menuWanted(const QPoint &at); ///< for the current row, at a place on the screen
    void selectionCounted(int rows);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitRows();
    void fitColumns();     ///< as wide as they were, for the size of the text
    void arrangeColumns(); ///< in their order at first, without those hidden at first
    void measureColumns();
    int usualWidth(int column) const;
    void sortClicked(int column);
    void showSorting();
    void fillChooser(QMenu *menu);
    void sortFrom(QMenu *menu); ///< the current key again turns the order, as a heading does
    void rememberSelection();
    void recallSelection();
    QList<int> visibleColumns() const;
    int columnOf(const QString &id) const;

    ValueTable *m_values = nullptr;
    bool m_letters = true;
    bool m_recalling = false;
    int m_zoom = theme::zoom();
    QList<int> m_usual; ///< widths of the columns at first, for the size of the text; none until it is shown
    QByteArray m_left;  ///< the columns, to be restored
    QList<QUuid> m_remembered;
    QUuid m_rememberedCurrent;
};

} // namespace colloquy
