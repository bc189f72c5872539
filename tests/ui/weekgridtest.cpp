// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/weekgrid.h"

#include <QCoreApplication>
#include <QKeyEvent>
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

TEST_CASE("Page Down shows the next week at the same time, Home comes back to today")
{
    Week week;
    QSignalSpy changed(&week, &WeekGrid::weekChanged);
    week.setCursorTo({tuesday, 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_PageDown);
    CHECK(week.firstDay() == QDate(2026, 11, 30));
    CHECK(week.cursor() == WeekCursor{tuesday.addDays(7), 540, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Home);
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
    QTest::keyClick(&week, Qt::Key_T);
    REQUIRE(letters.size() == 2);
    CHECK(letters.first().first().toChar() == u'M');
    CHECK(letters.last().first().toChar() == u'T');
}

TEST_CASE("A cell says what lies in any part of it")
{
    Week week;
    WeekScene scene = week.scene();
    scene.blocks.first().before = 15;
    WeekBlock busy;
    busy.date = tuesday;
    busy.start = 555;
    busy.minutes = 10;
    busy.code = u"Busy"_s;
    busy.busy = true;
    scene.blocks << busy;
    scene.hours.weekly[1] = {{540, 1020}};
    week.setScene(scene);
    const auto said = [&](int minute) { return week.spokenName(WeekCursor{tuesday, minute, {}}); };
    CHECK(said(540) == u"Tuesday 24 November, 09:00, Busy 09:15 to 09:25"_s);
    CHECK(said(570) == u"Tuesday 24 November, 09:30, free, kept free for C07"_s);
    CHECK(said(660) == u"Tuesday 24 November, 11:00, free"_s);
    CHECK(said(1020) == u"Tuesday 24 November, 17:00, free, outside working hours"_s);
}

TEST_CASE("An interview that runs past midnight is stood on from both of its days, and never booked over")
{
    Week week;
    WeekScene scene = week.scene();
    scene.blocks.first().start = 1410;
    week.setScene(scene);
    const QDate wednesday = tuesday.addDays(1);
    week.goTo(wednesday, {0, 0});
    CHECK(week.selectedId() == week.id);
    week.setCursorTo({wednesday, 30, std::nullopt});
    QTest::keyClick(&week, Qt::Key_Up);
    CHECK(week.selectedId() == week.id);
    CHECK(week.cursor().date == tuesday);
    CHECK_FALSE(week.places().contains(WeekCursor{wednesday, 0, std::nullopt}));
    CHECK(week.places().count(week.cursor()) == 1);
    week.setSpan({1});
    week.showWeek(wednesday);
    CHECK(week.places().contains(WeekCursor{tuesday, 1410, week.id}));
}

TEST_CASE("Undo while something is held lets go of it, and undoes nothing else")
{
    Week week;
    WeekScene scene = week.scene();
    scene.blocks.first().movable = true;
    week.setScene(scene);
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(week.draft());
    QTest::keyClick(&week, Qt::Key_Z);
    CHECK(week.draft());
    QKeyEvent asks(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    asks.ignore();
    QCoreApplication::sendEvent(&week, &asks);
    CHECK(asks.isAccepted()); // the window doesn't get it
    QTest::keyClick(&week, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(week.draft());
    CHECK(week.selectedId() == week.id);
}
