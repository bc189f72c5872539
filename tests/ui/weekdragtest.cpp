// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 24);

/// A week with one interview on Tuesday from 10 to 11, and a mouse.
struct HeldWeek : WeekGrid {
    explicit HeldWeek(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        setLayoutDirection(direction);
        setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        showWeek(tuesday);
        WeekBlock block;
        block.id = id;
        block.date = tuesday;
        block.start = 600;
        block.code = u"C07"_s;
        block.state.tone = Tone::Ok;
        block.movable = true;
        WeekScene scene;
        scene.blocks = {block};
        setScene(scene);
        setNow(tuesday, {11, 50});
        resize(900, 900);
        show();
        verticalScrollBar()->setValue(static_cast<int>(weekLayout().yAt(480)));
        QObject::connect(this, &WeekGrid::dropped, this, [this](const WeekDraft &draft) { drops << draft; });
    }

    QPoint at(QDate date, int minute) const
    {
        const QRectF day = weekLayout().dayRect(weekLayout().dayOf(date));
        return viewRect({day.center().x(), weekLayout().yAt(minute), 1, 1}).topLeft();
    }

    void mouse(QEvent::Type type, const QPoint &point)
    {
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, point, viewport()->mapToGlobal(QPointF(point)),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport(), &event);
    }

    void hold(const QPoint &from, const QPoint &to)
    {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, (from + to) / 2);
        mouse(QEvent::MouseMove, to);
    }

    void drag(const QPoint &from, const QPoint &to)
    {
        hold(from, to);
        mouse(QEvent::MouseButtonRelease, to);
    }

    QUuid id = QUuid::createUuid();
    QList<WeekDraft> drops;
};

WeekDraft only(const HeldWeek &week)
{
    REQUIRE(week.drops.size() == 1);
    return week.drops.first();
}

} // namespace

TEST_CASE("An interview dragged to another day and time snaps to quarters of an hour")
{
    HeldWeek week;
    week.drag(week.at(tuesday, 620), week.at(tuesday.addDays(2), 620 + 94));
    const WeekDraft draft = only(week);
    CHECK(draft.date == tuesday.addDays(2));
    CHECK(draft.start == 600 + 90);
    CHECK(draft.minutes == 60);
    CHECK(draft.block->id == week.id);
}

TEST_CASE("A drag snaps to the study's own grid")
{
    HeldWeek week;
    WeekScene scene = week.scene();
    scene.grid = 30;
    week.setScene(scene);
    week.drag(week.at(tuesday, 620), week.at(tuesday, 620 + 40));
    CHECK(only(week).start == 630);
}

TEST_CASE("Dragging an edge changes the length, and never below one step")
{
    HeldWeek week;
    week.drag(week.at(tuesday, 659), week.at(tuesday, 630));
    CHECK(only(week).start == 600);
    CHECK(week.drops.first().minutes == 30);
    week.endDraft();
    week.drag(week.at(tuesday, 602), week.at(tuesday, 800));
    CHECK(week.drops.last().start == 645);
    CHECK(week.drops.last().minutes == 15);
}

TEST_CASE("Dragging over free time makes a new interview, upwards, too")
{
    HeldWeek week;
    week.drag(week.at(tuesday.addDays(1), 605), week.at(tuesday.addDays(1), 640));
    CHECK_FALSE(only(week).block);
    CHECK(week.drops.first().start == 600);
    CHECK(week.drops.first().minutes == 45);
    week.endDraft();
    week.drag(week.at(tuesday.addDays(1), 605), week.at(tuesday.addDays(1), 570));
    CHECK(week.drops.last().start == 570);
    CHECK(week.drops.last().end() == 615);
}

TEST_CASE("Escape while dragging leaves everything as it was")
{
    HeldWeek week;
    week.hold(week.at(tuesday, 620), week.at(tuesday.addDays(2), 700));
    REQUIRE(week.draft());
    QTest::keyClick(&week, Qt::Key_Escape);
    CHECK_FALSE(week.draft());
    week.mouse(QEvent::MouseMove, week.at(tuesday, 800));
    week.mouse(QEvent::MouseButtonRelease, week.at(tuesday, 800));
    CHECK(week.drops.isEmpty());
    CHECK(week.selectedId() == week.id);
}

TEST_CASE("A hand that trembles moves nothing")
{
    HeldWeek week;
    const QPoint from = week.at(tuesday, 620);
    week.drag(from, from + QPoint(2, 2));
    CHECK(week.drops.isEmpty());
    CHECK_FALSE(week.draft());
}

TEST_CASE("What is dropped where it lay isn't moved")
{
    HeldWeek week;
    week.hold(week.at(tuesday, 620), week.at(tuesday, 800));
    week.mouse(QEvent::MouseMove, week.at(tuesday, 622));
    week.mouse(QEvent::MouseButtonRelease, week.at(tuesday, 622));
    CHECK(week.drops.isEmpty());
    CHECK_FALSE(week.draft());
}

TEST_CASE("An interview that is over or under way can't be dragged")
{
    HeldWeek week;
    WeekScene scene = week.scene();
    scene.blocks.first().movable = false;
    week.setScene(scene);
    week.drag(week.at(tuesday, 620), week.at(tuesday.addDays(2), 700));
    CHECK(week.drops.isEmpty());
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    CHECK_FALSE(week.draft());
}

TEST_CASE("Right to left, a drag to the left leads to a later day")
{
    HeldWeek week(Qt::RightToLeft);
    const QPoint from = week.at(tuesday, 620);
    const int day = static_cast<int>(week.weekLayout().dayRect(0).width());
    week.drag(from, from - QPoint(day, 0));
    CHECK(only(week).date == tuesday.addDays(1));
    week.endDraft();
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(week.draft());
    CHECK(week.draft()->date == tuesday.addDays(1));
}

TEST_CASE("Several keys gather into one move that Enter drops")
{
    HeldWeek week;
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(week.drops.isEmpty());
    QTest::keyClick(&week, Qt::Key_Return);
    const WeekDraft draft = only(week);
    CHECK(draft.date == tuesday.addDays(1));
    CHECK(draft.start == 630);
    CHECK(draft.minutes == 45);
}

TEST_CASE("Escape lets go of what keys have moved, and the keyboard is where it was")
{
    HeldWeek week;
    week.select(week.id);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&week, Qt::Key_Right, Qt::AltModifier);
    CHECK(week.firstDay() == QDate(2026, 11, 30));
    CHECK(week.spokenName(week.cursor()).startsWith(u"C07 would move to Wednesday 2 December"_s));
    QTest::keyClick(&week, Qt::Key_Escape);
    CHECK_FALSE(week.draft());
    CHECK(week.firstDay() == QDate(2026, 11, 23));
    CHECK(week.selectedId() == week.id);
    CHECK(week.drops.isEmpty());
}

TEST_CASE("Moved back by keys to where it lies, Enter moves nothing")
{
    HeldWeek week;
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Return);
    CHECK(week.drops.isEmpty());
    CHECK_FALSE(week.draft());
}

TEST_CASE("A refused drag springs back, refused keys may go on")
{
    HeldWeek week;
    QObject::connect(&week, &WeekGrid::dropped, &week, &WeekGrid::refuseDraft);
    week.drag(week.at(tuesday, 620), week.at(tuesday.addDays(2), 700));
    CHECK_FALSE(week.draft());
    QTest::keyClick(&week, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&week, Qt::Key_Return);
    CHECK(week.draft());
}

TEST_CASE("Only what changes is painted while something is dragged")
{
    struct Counted : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
        QRegion region;
    } counted;
    HeldWeek week;
    REQUIRE(QTest::qWaitForWindowExposed(&week));
    week.hold(week.at(tuesday, 620), week.at(tuesday, 700));
    QApplication::processEvents();
    week.viewport()->installEventFilter(&counted);
    week.mouse(QEvent::MouseMove, week.at(tuesday, 730));
    QApplication::processEvents();
    REQUIRE_FALSE(counted.region.isEmpty());
    CHECK_FALSE(counted.region.contains(week.at(tuesday.addDays(5), 700)));
}

TEST_CASE("Delete asks to cancel the interview under the keyboard")
{
    HeldWeek week;
    QSignalSpy wanted(&week, &WeekGrid::cancelWanted);
    QTest::keyClick(&week, Qt::Key_Delete);
    CHECK(wanted.isEmpty());
    week.select(week.id);
    QTest::keyClick(&week, Qt::Key_Delete);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toUuid() == week.id);
}
