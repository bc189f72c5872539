// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekaccessible.h"

#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekspeech.h"

#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int dayMinutes = 24 * 60;

/// One interview, or one free half hour.
class PlaceAccessible : public QAccessibleInterface,
                        public QAccessibleTableCellInterface,
                        public QAccessibleActionInterface {
public:
    PlaceAccessible(WeekGrid *grid, const WeekCursor &place)
        : m_grid(grid)
        , m_place(place)
    {}

    bool isValid() const override { return m_grid && m_grid->places().contains(m_place); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return m_grid && kind == QAccessible::Name ? m_grid->spokenName(m_place) : QString();
    }

    QRect rect() const override
    {
        if (!m_grid)
            return {};
        const QRect here = m_grid->placeRect(m_place);
        return {m_grid->viewport()->mapToGlobal(here.topLeft()), here.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = isSelected() && m_grid->hasFocus();
        state.offscreen = !m_grid->placeRect(m_place).intersects(m_grid->viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    bool isSelected() const override { return m_grid && m_grid->cursor() == m_place; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    /// What began on the day before the first one is in the first column.
    int columnIndex() const override { return std::max(0, m_grid->weekLayout().dayOf(m_place.date)); }
    int rowIndex() const override
    {
        return m_place.date < m_grid->firstDay() ? 0 : m_place.minute / m_grid->step();
    }
    int columnExtent() const override { return 1; }
    int rowExtent() const override
    {
        const WeekBlock *block = m_place.block ? m_grid->find(*m_place.block) : nullptr;
        int end = block ? block->end() : m_place.minute + 1;
        if (m_place.date < m_grid->firstDay())
            end -= dayMinutes;
        return (std::min(end, dayMinutes) + m_grid->step() - 1) / m_grid->step() - rowIndex();
    }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        WeekGrid *grid = m_grid; // this cell may go meanwhile
        const bool press = name == pressAction();
        const WeekCursor place = m_place;
        grid->setFocus();
        grid->setCursorTo(place);
        if (press)
            grid->activate();
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{u"Return"_s} : QStringList();
    }

private:
    QPointer<WeekGrid> m_grid;
    WeekCursor m_place;
};

class WeekAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit WeekAccessible(WeekGrid *grid)
        : QAccessibleWidget(grid, QAccessible::Table)
    {}

    ~WeekAccessible() override { forget(); }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return static_cast<int>(grid().places().size()); }

    /// Made when first asked for: most of the cells are never looked at.
    QAccessibleInterface *child(int index) const override
    {
        if (m_places != grid().places()) {
            forget();
            m_places = grid().places();
        }
        if (index < 0 || index >= m_places.size())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(index, QAccessible::registerAccessibleInterface(
                                         new PlaceAccessible(&grid(), m_places[index])));
        return QAccessible::accessibleInterface(m_children.value(index));
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto each = m_children.cbegin(); each != m_children.cend(); ++each) {
            if (QAccessible::accessibleInterface(each.value()) == wanted)
                return each.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = grid().viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (grid().placeRect(grid().places()[i]).contains(point))
                return child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return grid().hasFocus() ? child(currentIndex()) : nullptr;
    }

    int currentIndex() const { return static_cast<int>(grid().places().indexOf(grid().cursor())); }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int columnCount() const override { return grid().span().days; }
    int rowCount() const override { return dayMinutes / grid().step(); }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const WeekCursor at = landed(grid().firstDay().addDays(column), row * grid().step(),
                                     grid().scene().blocks, grid().step());
        return child(static_cast<int>(grid().places().indexOf(at)));
    }

    QString columnDescription(int column) const override
    {
        return grid().locale().toString(grid().firstDay().addDays(column), u"dddd d MMMM"_s);
    }
    QString rowDescription(int row) const override
    {
        return weekspeech::clock(row * grid().step(), grid().locale());
    }

    int selectedCellCount() const override { return currentIndex() < 0 ? 0 : 1; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QAccessibleInterface *current = child(currentIndex());
        return current ? QList<QAccessibleInterface *>{current} : QList<QAccessibleInterface *>();
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    WeekGrid &grid() const { return *static_cast<WeekGrid *>(widget()); }

    void forget() const
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    mutable QList<WeekCursor> m_places; ///< that the children stand for
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *grid = className == u"colloquy::WeekGrid" ? qobject_cast<WeekGrid *>(object) : nullptr;
    return grid ? new WeekAccessible(grid) : nullptr;
}

void tell(const WeekGrid &grid, int index, QAccessible::Event kind)
{
    QAccessibleEvent event(const_cast<WeekGrid *>(&grid), kind);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void weekaccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void weekaccessible::tellWhere(const WeekGrid &grid)
{
    const auto index = static_cast<int>(grid.places().indexOf(grid.cursor()));
    if (index < 0)
        return;
    if (grid.draft())
        return tell(grid, index, QAccessible::NameChanged);
    if (grid.hasFocus())
        tell(grid, index, QAccessible::Focus);
    tell(grid, index, QAccessible::Selection);
}

} // namespace colloquy
