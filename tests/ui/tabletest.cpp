// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    QUuid id;
    QString code;
    QString name;

    bool operator==(const Person &) const = default;
};

struct List {
    List()
        : table(u"Participants"_s)
    {
        model.setRows(people({u"C1"_s, u"C2"_s, u"C10"_s}));
        table.setModel(&model);
        table.resize(600, 300);
        table.show();
    }

    static QList<Person> people(const QStringList &codes)
    {
        QList<Person> rows;
        for (const QString &code : codes)
            rows << Person{idOf(code), code, u"Name of "_s + code};
        return rows;
    }

    static QUuid idOf(const QString &code) { return QUuid::createUuidV5(QUuid(), code); }

    ValueTableModel<Person> model{
        {TableColumn<Person>(u"code"_s, u"Code"_s, [](const Person &p) { return p.code; }).wide(80),
         TableColumn<Person>(u"name"_s, u"Name"_s, [](const Person &p) { return p.name; }),
         TableColumn<Person>(u"again"_s, u"Again"_s, [](const Person &p) { return p.code; }).hiddenAtFirst()},
        [](const Person &p) { return p.id; }};
    TableView table;
};

} // namespace

TEST_CASE("A selection outlives filters and new rows, by id")
{
    List list;
    list.table.select(List::idOf(u"C10"_s));
    list.model.setFilterText(u"c1"_s);
    CHECK(list.table.currentId() == List::idOf(u"C10"_s));
    list.model.setRows(List::people({u"C10"_s, u"C3"_s}));
    CHECK(list.table.selectedIds() == QList<QUuid>{List::idOf(u"C10"_s)});
    QSignalSpy chosen(&list.table, &TableView::chosen);
    list.model.setFilterText(u"c3"_s);
    REQUIRE_FALSE(chosen.isEmpty());
    CHECK(chosen.last().first().toUuid().isNull());
}

TEST_CASE("Enter opens the row, a letter is passed on")
{
    List list;
    list.table.select(List::idOf(u"C2"_s));
    QSignalSpy opened(&list.table, &TableView::opened);
    QSignalSpy letters(&list.table, &TableView::letterPressed);
    QTest::keyClick(&list.table, Qt::Key_Return);
    QTest::keyClick(&list.table, Qt::Key_B);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toUuid() == List::idOf(u"C2"_s));
    REQUIRE(letters.size() == 1);
    list.table.setLettersEnabled(false);
    QTest::keyClick(&list.table, Qt::Key_B);
    CHECK(letters.size() == 1);
}

TEST_CASE("Copied rows are a table for spreadsheets and for letters")
{
    List list;
    list.table.selectAll();
    list.table.copySelection(true);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    REQUIRE(copied);
    CHECK(copied->text() == u"Code\tName\nC1\tName of C1\nC2\tName of C2\nC10\tName of C10\n"_s);
    CHECK(copied->html().contains(u"<th dir=\"auto\">Code</th>"_s));
}

TEST_CASE("A cell that a spreadsheet would calculate is copied as text")
{
    List list;
    list.model.setRows({{QUuid::createUuid(), u"=1+1"_s, u"a\tb"_s}});
    list.table.selectAll();
    list.table.copySelection(false);
    CHECK(QApplication::clipboard()->mimeData()->text() == u"'=1+1\t\"a\tb\"\n"_s);
}

TEST_CASE("Columns come back as they were left, by name")
{
    List list;
    list.table.setColumnWidth(1, 222);
    list.table.setColumnHidden(2, false);
    list.table.horizontalHeader()->moveSection(1, 0);
    list.model.sortBy({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    const QByteArray left = list.table.saveColumns();
    List other;
    CHECK(other.table.isColumnHidden(2));
    other.table.restoreColumns(left);
    CHECK(other.table.columnWidth(1) == 222);
    CHECK_FALSE(other.table.isColumnHidden(2));
    CHECK(other.table.horizontalHeader()->logicalIndex(0) == 1);
    CHECK(other.model.sorting() == list.model.sorting());
    other.table.restoreColumns("rubbish");
    CHECK(other.table.columnWidth(1) == 222);
}

TEST_CASE("Columns that nobody saw stay as they were left")
{
    List list;
    list.table.setColumnWidth(0, 500);
    QCoreApplication::processEvents(); // now the last one has no room to fill
    list.table.setColumnWidth(1, 300);
    REQUIRE(list.table.columnWidth(1) == 300);
    list.model.sort(1, Qt::DescendingOrder);
    const QByteArray left = list.table.saveColumns();
    TableView unseen(u"Participants"_s);
    unseen.resize(list.table.size());
    unseen.setModel(&list.model);
    CHECK(unseen.saveColumns().isEmpty());
    CHECK(unseen.isColumnHidden(2));
    unseen.restoreColumns(left);
    CHECK(unseen.saveColumns() == left);
    list.model.sort(0);
    unseen.show();
    CHECK(unseen.columnWidth(0) == 500);
    CHECK(unseen.columnWidth(1) == 300);
    CHECK(unseen.saveColumns() == left);
}

TEST_CASE("A click on a heading sorts, a second click turns round")
{
    List list;
    const QPoint heading(20, 10);
    QTest::mouseClick(list.table.horizontalHeader()->viewport(), Qt::LeftButton, {}, heading);
    CHECK(list.model.sorting() == QList<SortColumn>{{0, Qt::AscendingOrder}});
    QTest::mouseClick(list.table.horizontalHeader()->viewport(), Qt::LeftButton, {}, heading);
    CHECK(list.model.sorting() == QList<SortColumn>{{0, Qt::DescendingOrder}});
}

TEST_CASE("The filter bar says how many of how many, and clears everything")
{
    FilterBar bar;
    bar.setChoice(u"stage"_s, u"Stage"_s, {{u"eligible"_s, u"Eligible"_s}, {u"booked"_s, u"Booked"_s}});
    QSignalSpy texts(&bar, &FilterBar::textChanged);
    QSignalSpy chosen(&bar, &FilterBar::chosenChanged);
    bar.setText(u"ann"_s);
    bar.setChosen({{u"stage"_s, {u"eligible"_s, u"booked"_s}}});
    bar.setCount(12, 148);
    QStringList shown;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        shown << label->text();
    CHECK(shown.contains(u"12 of 148"_s));
    CHECK(texts.size() == 1);
    CHECK(chosen.size() == 1);
    bar.clear();
    CHECK(bar.text().isEmpty());
    CHECK(bar.chosen().isEmpty());
}

TEST_CASE("A chip is taken away by pressing it")
{
    FilterBar bar;
    bar.setChoice(u"stage"_s, u"Stage"_s, {{u"eligible"_s, u"Eligible"_s}});
    bar.setChosen({{u"stage"_s, {u"eligible"_s}}});
    for (QPushButton *chip : bar.findChildren<QPushButton *>()) {
        if (chip->text() == u"Eligible"_s)
            chip->click();
    }
    QCoreApplication::processEvents();
    CHECK(bar.chosen().isEmpty());
}

TEST_CASE("Tables and filters have names")
{
    QWidget window;
    auto *bar = new FilterBar(&window);
    bar->setChoice(u"stage"_s, u"Stage"_s, {{u"eligible"_s, u"Eligible"_s}});
    bar->setChosen({{u"stage"_s, {u"eligible"_s}}});
    new TableView(u"Participants"_s, &window);
    CHECK(namelessWidgets(window) == QStringList());
}

TEST_CASE("The row that has the keyboard is copied where none is selected")
{
    List list;
    list.table.selectionModel()->setCurrentIndex(list.model.index(1, 0), QItemSelectionModel::NoUpdate);
    list.table.copySelection(false);
    CHECK(QApplication::clipboard()->mimeData()->text() == u"C2\tName of C2\n"_s);
}

TEST_CASE("Columns grow and shrink with the text")
{
    List list;
    const int before = list.table.columnWidth(0);
    const int zoom = theme::zoom();
    theme::apply(*qApp, theme::scheme(), zoom + 50);
    CHECK(list.table.columnWidth(0) == qRound(1.0 * before * (zoom + 50) / zoom));
    theme::apply(*qApp, theme::scheme(), zoom);
    CHECK(list.table.columnWidth(0) == before);
}

TEST_CASE("A column has room for its heading and for the longest it may say, also at the end")
{
    const QString date = u"Wednesday 30 September 2026, 20:00"_s;
    const auto code = [](const Person &p) { return p.code; };
    ValueTableModel<Person> model{
        {TableColumn<Person>(u"code"_s, u"A heading of many words"_s, code).wide(20),
         TableColumn<Person>(u"date"_s, u"Date"_s, code).wide(20).holding({u"Sat 1 May"_s, date})},
        [](const Person &p) { return p.id; }};
    TableView table(u"Dates"_s);
    table.setModel(&model);
    table.resize(table.columnWidth(0) + 80, 300);
    table.show();
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(0) >
          table.horizontalHeader()->fontMetrics().horizontalAdvance(u"A heading of many words"_s));
    CHECK(table.columnWidth(1) > table.fontMetrics().horizontalAdvance(date));
}

TEST_CASE("Buttons beside the filter go below it where there is no room")
{
    QWidget window;
    auto *bar = new FilterBar(&window);
    auto *button = new QPushButton(u"New interpreter"_s);
    bar->addBeside(button);
    window.resize(1200, 300);
    window.show();
    const auto *field = bar->findChild<QLineEdit *>();
    for (const int width : {bar->minimumSizeHint().width(), 1200}) {
        bar->resize(width, 120);
        QCoreApplication::processEvents();
        CHECK(field->width() >= theme::px(160));
        CHECK((button->mapTo(bar, QPoint()).y() > field->geometry().bottom()) == (width < 1200));
    }
}
