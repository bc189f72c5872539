// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/weekgrid.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

struct Week : WeekGrid {
    Week()
    {
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        showWeek(tuesday);
        WeekBlock block;
        block.id = QUuid::createUuid();
        block.date = tuesday;
        block.start = 600;
        block.code = u"C07"_s;
        block.mode = badgeOf(InterviewMode::Teams);
        block.interpreter = Badge{u"circle-check"_s, u"Urdu interpreter confirmed"_s, Tone::Ok};
        id = block.id;
        WeekScene scene;
        scene.blocks = {block};
        setScene(scene);
        setNow(tuesday, {11, 50});
        resize(900, 700);
        show();
    }

    QPoint middleOf(qsizetype place) const { return viewRect(weekLayout().places()[place].rect).center(); }

    QUuid id;
};

} // namespace

TEST_CASE("The week begins with Monday in Britain and shows the day asked for")
{
    const Week week;
    CHECK(week.firstDay() == QDate(2026, 11, 23));
    CHECK(week.weekTitle() == u"23 – 29 November 2026"_s);
}

TEST_CASE("A block speaks its day, time, mode and interpreter")
{
    Week week;
    CHECK(week.spokenName(week.scene().blocks.first()) ==
          u"Tuesday 24 November, 10:00 to 11:00, C07, Teams, Urdu interpreter confirmed"_s);
}

TEST_CASE("Enter books at an empty cell and opens a block")
{
    Week week;
    QSignalSpy book(&week, &WeekGrid::bookAt);
    QSignalSpy opened(&week, &WeekGrid::opened);
    week.setCursorTo({tuesday, 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Return);
    REQUIRE(book.size() == 1);
    CHECK(book.first() == QVariantList{tuesday, QTime(9, 0)});
    QTest::keyClick(&week, Qt::Key_Down);
    QTest::keyClick(&week, Qt::Key_Down);
    QTest::keyClick(&week, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toUuid() == week.id);
}

TEST_CASE("Page Down shows the next week at the same time, T comes back to today")
{
    Week week;
    QSignalSpy changed(&week, &WeekGrid::weekChanged);
    week.setCursorTo({tuesday, 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_PageDown);
    CHECK(week.firstDay() == QDate(2026, 11, 30));
    CHECK(week.cursor() == WeekCursor{tuesday.addDays(7), 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_T);
    CHECK(week.firstDay() == QDate(2026, 11, 23));
    CHECK(week.cursor().date == tuesday);
    CHECK(changed.size() == 2);
}

TEST_CASE("Control and arrows go to the first and last day, and beyond it begins the next week")
{
    Week week;
    week.setCursorTo({tuesday, 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Right, Qt::ControlModifier);
    CHECK(week.cursor().date == QDate(2026, 11, 29));
    QTest::keyClick(&week, Qt::Key_Right);
    CHECK(week.cursor().date == QDate(2026, 11, 30));
    CHECK(week.firstDay() == QDate(2026, 11, 30));
    QTest::keyClick(&week, Qt::Key_End);
    QTest::keyClick(&week, Qt::Key_Left, Qt::ControlModifier);
    CHECK(week.cursor().date == QDate(2026, 11, 30));
    QTest::keyClick(&week, Qt::Key_Home);
    CHECK(week.cursor().date == tuesday);
}

TEST_CASE("A work week has five days, and from Friday one goes on to Monday")
{
    Week week;
    week.setSpan({5, Qt::Monday});
    CHECK(week.weekLayout().days() == 5);
    CHECK(week.weekTitle() == u"23 – 27 November 2026"_s);
    week.setCursorTo({tuesday.addDays(3), 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Right);
    CHECK(week.cursor().date == QDate(2026, 11, 30));
    QTest::keyClick(&week, Qt::Key_Left);
    CHECK(week.cursor().date == QDate(2026, 11, 27));
}

TEST_CASE("A day that isn't in the work week is asked for, and not gone to")
{
    Week week;
    week.setSpan({5, Qt::Monday});
    QSignalSpy hidden(&week, &WeekGrid::dayHidden);
    const WeekCursor before = week.cursor();
    week.goTo(QDate(2026, 11, 28), {10, 0});
    CHECK(hidden.size() == 1);
    CHECK(week.cursor() == before);
}

TEST_CASE("A single day is turned day by day")
{
    Week week;
    week.setSpan({1});
    week.showWeek(tuesday);
    CHECK(week.weekTitle() == u"Tuesday 24 November 2026"_s);
    QTest::keyClick(&week, Qt::Key_PageDown);
    CHECK(week.firstDay() == tuesday.addDays(1));
    QTest::keyClick(&week, Qt::Key_Left);
    CHECK(week.firstDay() == tuesday);
}

TEST_CASE("Right to left, the left arrow leads to the later day")
{
    Week week;
    week.setLayoutDirection(Qt::RightToLeft);
    week.setCursorTo({tuesday, 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Left);
    CHECK(week.cursor().date == tuesday.addDays(1));
}

TEST_CASE("A click selects a block, a double click opens it")
{
    Week week;
    week.verticalScrollBar()->setValue(static_cast<int>(week.weekLayout().yAt(540)));
    QSignalSpy selected(&week, &WeekGrid::selected);
    QSignalSpy opened(&week, &WeekGrid::opened);
    QTest::mouseClick(week.viewport(), Qt::LeftButton, {}, week.middleOf(0));
    CHECK(week.selectedId() == week.id);
    CHECK(selected.size() == 1);
    QTest::mouseDClick(week.viewport(), Qt::LeftButton, {}, week.middleOf(0));
    CHECK(opened.size() == 1);
}

TEST_CASE("A block that is gone isn't selected any more")
{
    Week week;
    week.select(week.id);
    QSignalSpy selected(&week, &WeekGrid::selected);
    week.setScene({});
    CHECK_FALSE(week.selectedId());
    CHECK(selected.last().first().toUuid().isNull());
}

TEST_CASE("The keyboard never leaves what is seen")
{
    Week week;
    week.setCursorTo({tuesday, 0, std::nullopt});
    CHECK(week.verticalScrollBar()->value() == 0);
    QTest::keyClick(&week, Qt::Key_End, Qt::ControlModifier);
    CHECK(week.verticalScrollBar()->value() == week.verticalScrollBar()->maximum());
}

TEST_CASE("Single letters are passed on")
{
    Week week;
    QSignalSpy letters(&week, &WeekGrid::letterPressed);
    QTest::keyClick(&week, Qt::Key_M);
    REQUIRE(letters.size() == 1);
    CHECK(letters.first().first().toChar() == u'M');
}
