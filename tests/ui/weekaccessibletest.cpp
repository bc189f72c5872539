// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/monthgrid.h"
#include "ui/widgets/weekgrid.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

WeekScene sceneWithTwo()
{
    WeekBlock urdu;
    urdu.id = QUuid::createUuid();
    urdu.date = tuesday;
    urdu.start = 600;
    urdu.code = u"C07"_s;
    urdu.mode = {u"brand-teams"_s, u"Teams"_s, Tone::Muted};
    urdu.interpreter = {u"circle-check"_s, u"Urdu interpreter confirmed"_s, Tone::Ok};
    urdu.consent = {u"circle-check"_s, u"consent valid"_s, Tone::Ok};
    urdu.movable = true;
    WeekBlock later = urdu;
    later.id = QUuid::createUuid();
    later.date = tuesday.addDays(2);
    later.code = u"C09"_s;
    WeekScene scene;
    scene.blocks = {later, urdu};
    scene.ends = QDate(2026, 11, 28);
    return scene;
}

struct HeardWeek : WeekGrid {
    HeardWeek()
    {
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        showWeek(tuesday);
        setScene(sceneWithTwo());
        setNow(tuesday, {11, 50});
        resize(900, 700);
        show();
    }

    QAccessibleInterface &reader() const
    {
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(const_cast<HeardWeek *>(this));
        REQUIRE(found);
        return *found;
    }

    QString name(int child) const { return reader().child(child)->text(QAccessible::Name); }
};

} // namespace

TEST_CASE("A screen reader finds a table whose cells say day, time, code, mode, interpreter and consent")
{
    HeardWeek week;
    CHECK(week.reader().role() == QAccessible::Table);
    CHECK(week.name(0) ==
          u"Tuesday 24 November, 10:00 to 11:00, C07, Teams, Urdu interpreter confirmed, consent valid"_s);
    CHECK(week.name(1).startsWith(u"Thursday 26 November, 10:00 to 11:00, C09"_s));
    CHECK(week.name(2) == u"Monday 23 November, 00:00, free"_s);
    CHECK(week.name(week.reader().childCount() - 1) ==
          u"Sunday 29 November, 23:30, free, After the study's end"_s);
    CHECK(week.reader().childCount() == 2 + 7 * 48 - 2 * 2);
    for (int i = 0; i < week.reader().childCount(); ++i) {
        QAccessibleInterface *cell = week.reader().child(i);
        CHECK(cell->role() == QAccessible::Cell);
        CHECK(cell->parent() == &week.reader());
        CHECK(week.reader().indexOfChild(cell) == i);
    }
}

TEST_CASE("The table has a column for each day and a row for each half hour")
{
    HeardWeek week;
    QAccessibleTableInterface *table = week.reader().tableInterface();
    REQUIRE(table);
    CHECK(table->columnCount() == 7);
    CHECK(table->rowCount() == 48);
    CHECK(table->columnDescription(1) == u"Tuesday 24 November"_s);
    CHECK(table->rowDescription(20) == u"10:00"_s);
    QAccessibleInterface *cell = table->cellAt(21, 1);
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name).contains(u"C07"_s));
    CHECK(cell->tableCellInterface()->rowIndex() == 20);
    CHECK(cell->tableCellInterface()->rowExtent() == 2);
    CHECK(cell->tableCellInterface()->columnIndex() == 1);
    CHECK(table->cellAt(0, 1)->text(QAccessible::Name) == u"Tuesday 24 November, 00:00, free"_s);
}

TEST_CASE("Where the keyboard is, the reader is, too")
{
    HeardWeek week;
    week.activateWindow();
    week.setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&week));
    week.select(week.scene().blocks.last().id);
    REQUIRE(week.reader().focusChild());
    CHECK(week.reader().focusChild()->text(QAccessible::Name).contains(u"C07"_s));
    CHECK(week.reader().focusChild()->state().focused);
    CHECK(week.reader().focusChild()->state().selected);
    QTest::keyClick(&week, Qt::Key_Down);
    CHECK(week.reader().focusChild()->text(QAccessible::Name) == u"Tuesday 24 November, 11:00, free"_s);
    CHECK(week.reader().tableInterface()->selectedCells() ==
          QList<QAccessibleInterface *>{week.reader().focusChild()});
}

TEST_CASE("What is moved says where it would go and what stands in the way")
{
    HeardWeek week;
    week.setFocus();
    week.select(week.scene().blocks.last().id);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    week.setNote({{u"Tue 24 November, 10:15–11:15"_s, u"For C07: 15:15"_s}, {u"C09 is then."_s}, true});
    CHECK(week.name(0) == u"C07 would move to Tuesday 24 November, 10:15 to 11:15. For C07: 15:15 Not "
                          "possible: C09 is then."_s);
    QTest::keyClick(&week, Qt::Key_Escape);
    CHECK(week.name(0).startsWith(u"Tuesday 24 November, 10:00 to 11:00"_s));
}

TEST_CASE("A reader can open an interview, and book in a free cell")
{
    HeardWeek week;
    QSignalSpy opened(&week, &WeekGrid::opened);
    QSignalSpy book(&week, &WeekGrid::bookAt);
    week.reader().child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toUuid() == week.scene().blocks.last().id);
    week.reader().tableInterface()->cellAt(18, 0)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    REQUIRE(book.size() == 1);
    CHECK(book.first() == QVariantList{QDate(2026, 11, 23), QTime(9, 0)});
}

TEST_CASE("Another week has other cells, and what is under the mouse is found")
{
    HeardWeek week;
    QAccessibleInterface *before = week.reader().child(0);
    const QRect block = before->rect();
    CHECK(week.reader().childAt(block.center().x(), block.center().y()) == before);
    week.showWeek(tuesday.addDays(7));
    CHECK(week.reader().childCount() == 7 * 48);
    CHECK(week.name(0) == u"Monday 30 November, 00:00, free, After the study's end"_s);
}

TEST_CASE("A day of the month says what is on it")
{
    MonthGrid month;
    month.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    month.showDay(tuesday);
    month.setScene(sceneWithTwo());
    month.setToday(tuesday);
    month.resize(800, 600);
    month.show();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&month);
    REQUIRE(reader);
    CHECK(reader->role() == QAccessible::Table);
    REQUIRE(reader->tableInterface());
    CHECK(reader->tableInterface()->rowCount() == 6);
    CHECK(reader->tableInterface()->cellAt(4, 1)->text(QAccessible::Name) ==
          u"Tuesday 24 November; 10:00, C07, Teams, Urdu interpreter confirmed, consent valid"_s);
    CHECK(month.firstDay() == QDate(2026, 10, 26));
    CHECK(month.lastDay() == QDate(2026, 12, 6));
}

TEST_CASE("In a month arrows go from day to day, Page Down to the next month, Home back to today")
{
    MonthGrid month;
    month.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    month.setToday(tuesday);
    month.showDay(tuesday);
    month.show();
    QSignalSpy opened(&month, &MonthGrid::opened);
    QTest::keyClick(&month, Qt::Key_Right);
    QTest::keyClick(&month, Qt::Key_Down);
    CHECK(month.day() == QDate(2026, 12, 2));
    CHECK(month.firstDay() == QDate(2026, 11, 30));
    QTest::keyClick(&month, Qt::Key_PageDown);
    CHECK(month.day() == QDate(2027, 1, 2));
    QTest::keyClick(&month, Qt::Key_Home);
    CHECK(month.day() == tuesday);
    QTest::keyClick(&month, Qt::Key_Return);
    CHECK(opened.size() == 1);
    month.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&month, Qt::Key_Left);
    CHECK(month.day() == tuesday.addDays(1));
}
