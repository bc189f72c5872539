// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/calendar.h"
#include "core/actions/interviews.h"
#include "core/actions/participants.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/ui/calendardesk.h"
#include "ui/models/weekblocks.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/calendarpaper.h"
#include "ui/pages/interviewlist.h"
#include "ui/pages/monthview.h"
#include "ui/pages/weekview.h"
#include "ui/prompt.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/monthgrid.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTextDocument>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

WallTime wallOf(const Interview &interview)
{
    return wallTimeAt(interview.start.utc, "Europe/London");
}

} // namespace

TEST_CASE("Booking, moving, making longer, cancelling and undoing, all by the keyboard in the week")
{
    CalendarDesk calendar;
    calendar.grid().setCursorTo({wednesday, 9 * 60, std::nullopt});
    calendar.press(Qt::Key_Down);
    calendar.press(Qt::Key_Down);
    calendar.press(Qt::Key_Return);
    calendar.desk().waitForDialog();
    CHECK(calendar.field(u"when"_s) == u"2026-12-02 10:00"_s);
    calendar.desk().type(u"C01"_s);
    calendar.finish();
    CHECK(wallOf(calendar.live()).time == QTime(10, 0));
    CHECK(calendar.grid().selectedId() == calendar.live().id.uuid);

    calendar.press(Qt::Key_Down, Qt::AltModifier);
    calendar.press(Qt::Key_Right, Qt::AltModifier);
    calendar.press(Qt::Key_Return);
    calendar.desk().waitForDialog();
    CHECK(calendar.field(u"when"_s) == u"2026-12-03 10:15"_s);
    CHECK(calendar.grid().draft());
    calendar.desk().type(u"A later day suits them"_s);
    calendar.finish();
    CHECK_FALSE(calendar.grid().draft());
    CHECK(wallOf(calendar.live()).date == wednesday.addDays(1));
    CHECK(wallOf(calendar.live()).time == QTime(10, 15));
    CHECK(calendar.said().contains(u"moved"_s));
    CHECK(calendar.grid().selectedId() == calendar.live().id.uuid);

    for (int i = 0; i < 2; ++i)
        calendar.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    calendar.press(Qt::Key_Return);
    calendar.desk().waitForDialog();
    calendar.desk().type(u"They have half an hour"_s);
    calendar.finish();
    CHECK(calendar.live().minutes == 30);
    CHECK(wallOf(calendar.live()).time == QTime(10, 15));

    calendar.press(Qt::Key_Delete);
    calendar.desk().waitForDialog();
    calendar.desk().type(u"They are ill"_s);
    calendar.finish();
    CHECK(interviews(calendar.desk().workspace(), {}, {}).last().interview.state ==
          Interview::State::Cancelled);

    calendar.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(calendar.live().minutes == 30);
    calendar.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(calendar.live().minutes == 60);
    calendar.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(wallOf(calendar.live()).date == wednesday);
    calendar.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(interviews(calendar.desk().workspace(), {}, {}).isEmpty());
}

TEST_CASE("An interview dropped elsewhere asks for the reason alone")
{
    CalendarDesk calendar;
    const Interview before = calendar.booked(wednesday, {10, 0});
    calendar.drag(calendar.at(wednesday, 620), calendar.at(wednesday.addDays(1), 620 + 60));
    calendar.desk().waitForDialog();
    CHECK(calendar.field(u"when"_s) == u"2026-12-03 11:00"_s);
    CHECK(calendar.desk().dialog()->focusWidget()->objectName() == u"reason"_s);
    CHECK(calendar.live() == before); // nothing is done by the drop alone
    calendar.desk().type(u"They asked"_s);
    calendar.finish();
    CHECK(wallOf(calendar.live()).time == QTime(11, 0));
    CHECK(calendar.live().movedFrom == before.id);
    CHECK(calendar.live().reason == u"They asked"_s);
}

TEST_CASE("A drop that nobody gives a reason for changes nothing")
{
    CalendarDesk calendar;
    const Interview before = calendar.booked(wednesday, {10, 0});
    calendar.drag(calendar.at(wednesday, 620), calendar.at(wednesday.addDays(1), 620));
    calendar.desk().waitForDialog();
    calendar.press(Qt::Key_Escape);
    calendar.desk().waitForDialog(false);
    CHECK(calendar.live() == before);
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.grid().selectedId() == before.id.uuid);
}

TEST_CASE("Where an interview may not go, the ghost says why, and a drop there does nothing")
{
    CalendarDesk calendar;
    const Interview other = calendar.booked(wednesday, {13, 0});
    calendar.addClient();
    const Interview before = calendar.booked(wednesday, {10, 0});
    calendar.drag(calendar.at(wednesday, 620), calendar.at(wednesday, 620 + 150));
    CHECK_FALSE(calendar.desk().dialog());
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.said().startsWith(u"You are in the interview with C01"_s));
    CHECK(currentInterview(calendar.desk().workspace(), before.participant)->start == before.start);
    CHECK(currentInterview(calendar.desk().workspace(), other.participant)->start == other.start);
}

TEST_CASE("Held by keys over another interview, it waits to be moved on")
{
    CalendarDesk calendar;
    calendar.booked(wednesday, {11, 0});
    calendar.addClient();
    const Interview before = calendar.booked(wednesday, {9, 0});
    for (int i = 0; i < 5; ++i)
        calendar.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return calendar.grid().note().blocked; }));
    calendar.press(Qt::Key_Return);
    CHECK_FALSE(calendar.desk().dialog());
    REQUIRE(calendar.grid().draft());
    calendar.press(Qt::Key_Escape);
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.grid().selectedId() == before.id.uuid);
}

TEST_CASE("What is held says the time here and the time of somebody elsewhere")
{
    CalendarDesk calendar("Asia/Karachi");
    calendar.booked(wednesday, {10, 0});
    calendar.press(Qt::Key_Down, Qt::AltModifier);
    const QStringList times = calendar.grid().note().times;
    REQUIRE(times.size() == 2);
    CHECK(times.first().contains(u"10:15–11:15"_s));
    CHECK(times.last().contains(u"15:15"_s));
    CHECK(times.last().contains(u"Karachi"_s));
    calendar.press(Qt::Key_Escape);
}

TEST_CASE("Ctrl+Z while an interview is held puts it back, and the step before it stays done")
{
    CalendarDesk calendar;
    const Interview before = calendar.booked(wednesday, {10, 0});
    calendar.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(calendar.grid().draft());
    calendar.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.live() == before);
    calendar.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(calendar.desk().workspace().undo()); // by the menu, or another window
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.grid().scene().blocks.isEmpty());
}

TEST_CASE("A warning is short beside what is held, and what stands in the way is said in full")
{
    CalendarDesk calendar;
    calendar.booked(wednesday, {10, 0});
    for (int i = 0; i < 4; ++i)
        calendar.press(Qt::Key_Left, Qt::AltModifier); // to last week's Saturday
    REQUIRE(QTest::qWaitFor([&] { return !calendar.grid().note().reasons.isEmpty(); }));
    CHECK(calendar.grid().note().reasons.contains(u"In the past."_s));
    calendar.press(Qt::Key_Escape);
}

TEST_CASE("Dragging over free time opens the booking with its time and length")
{
    CalendarDesk calendar;
    calendar.drag(calendar.at(wednesday, 600), calendar.at(wednesday, 645));
    calendar.desk().waitForDialog();
    CHECK(calendar.field(u"when"_s) == u"2026-12-02 10:00"_s);
    CHECK(calendar.field(u"minutes"_s).startsWith(u"45"_s));
    calendar.desk().type(u"C01"_s);
    calendar.finish();
    CHECK(calendar.live().minutes == 45);
}

TEST_CASE("A locked study is looked at, and nothing in it is moved")
{
    CalendarDesk calendar;
    const Interview before = calendar.booked(wednesday, {10, 0});
    QList<Command> asked;
    QObject::connect(&calendar.desk().session(), &Session::commandAsked, &calendar.grid(),
                     [&](Command command) { asked << command; });
    prompt::Script script; // the window says what is missing
    calendar.desk().workspace().lock();
    calendar.drag(calendar.at(wednesday, 620), calendar.at(wednesday.addDays(1), 620));
    CHECK(asked == QList<Command>{Command::MoveInterview});
    CHECK_FALSE(calendar.grid().draft());
    CHECK(calendar.live().start == before.start);
}

TEST_CASE("M lists the times that fit, and a digit chooses one")
{
    CalendarDesk calendar;
    const Interview before = calendar.booked(wednesday, {10, 0});
    calendar.press(Qt::Key_M);
    auto *menu = calendar.page().findChild<QMenu *>(u"times"_s);
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 9);
    QTest::keyClick(menu, Qt::Key_3);
    calendar.desk().waitForDialog();
    const QString when = calendar.field(u"when"_s);
    CHECK_FALSE(when.isEmpty());
    CHECK(when != u"2026-12-02 10:00"_s);
    CHECK(calendar.desk().dialog()->focusWidget()->objectName() == u"reason"_s);
    calendar.desk().type(u"Sooner suits them"_s);
    calendar.finish();
    CHECK(calendar.live().movedFrom == before.id);
}

TEST_CASE("Busy times of an imported calendar are seen and heard, and can't be opened")
{
    CalendarDesk calendar;
    const qint64 ten = instantsOf({wednesday, QTime(10, 0), "Europe/London", {}}).first();
    BusyCalendar busy;
    busy.id = Id<BusyCalendar>::create();
    busy.source = u"University"_s;
    busy.longest = 7200;
    busy.times = {{ten, ten + 7200}};
    Transaction transaction(calendar.desk().workspace().store());
    transaction.put(busy);
    REQUIRE(calendar.desk().workspace().finish(transaction, {"busy.import", {}, {}, {}}));
    REQUIRE(calendar.grid().scene().blocks.size() == 1);
    const WeekBlock &block = calendar.grid().scene().blocks.first();
    CHECK(block.busy);
    CHECK(block.date == wednesday);
    CHECK(block.start == 600);
    CHECK(block.minutes == 120);
    CHECK(calendar.grid().spokenName(WeekCursor{wednesday, 600, {}}) ==
          u"Wednesday 2 December, 10:00, Busy"_s);
}

TEST_CASE("A bank holiday that is kept free is named and has no working hours")
{
    CalendarDesk calendar;
    Study study = calendar.desk().workspace().study();
    study.bankHolidays = u"england_and_wales"_s;
    const QDate christmas(2026, 12, 25);
    const WeekScene before = weekScene(calendar.desk().workspace(), {}, christmas, christmas);
    CHECK(before.zones.isEmpty());
    REQUIRE(changeStudy(calendar.desk().workspace(), {study, calendar.desk().workspace().groups()}));
    const WeekScene scene = weekScene(calendar.desk().workspace(), {}, christmas, christmas);
    REQUIRE(scene.zones.size() == 1);
    CHECK(scene.zones.first().open);
    CHECK(scene.zones.first().reason == u"Bank holiday"_s);
    CHECK(scene.hours.spansOn(christmas).isEmpty());
}

TEST_CASE("F6 shows the same week as a table, and leads back")
{
    CalendarDesk calendar;
    const Interview interview = calendar.booked(wednesday, {10, 0});
    calendar.press(Qt::Key_F6);
    CHECK(calendar.page().isListShown());
    CHECK(calendar.page().list().table().hasFocus());
    CHECK(calendar.page().list().table().currentId() == interview.id.uuid);
    CHECK(calendar.page().list().filterBar().chosen().value(u"when"_s) == QStringList{u"week"_s});
    calendar.press(Qt::Key_F6);
    CHECK(calendar.page().view() == CalendarView::Week);
    CHECK(calendar.grid().hasFocus());
    CHECK(calendar.grid().selectedId() == interview.id.uuid);
}

TEST_CASE("The month shows every interview, and Enter opens its day")
{
    CalendarDesk calendar;
    calendar.booked(wednesday, {10, 0});
    calendar.page().setView(CalendarView::Month);
    calendar.page().setFocus();
    MonthGrid &month = calendar.page().month().grid();
    CHECK(month.day() == wednesday);
    CHECK(calendar.page().month().interviews().size() == 1);
    calendar.press(Qt::Key_Right);
    calendar.press(Qt::Key_Left);
    calendar.press(Qt::Key_Return);
    CHECK(calendar.page().view() == CalendarView::Day);
    CHECK(calendar.grid().firstDay() == wednesday);
    CHECK(calendar.grid().hasFocus());
    CHECK(calendar.grid().scene().blocks.size() == 1);
}

TEST_CASE("How the calendar was looked at is kept")
{
    {
        CalendarDesk calendar;
        calendar.page().setView(CalendarView::WorkWeek);
        CHECK(calendar.grid().weekLayout().days() == 5);
    }
    ProgramDesk desk;
    desk.openUnlocked(desk.newStudy());
    QSettings().setValue(u"calendar/view"_s, static_cast<int>(CalendarView::Month));
    CalendarPage page(desk.session());
    CHECK(page.view() == CalendarView::Month);
}

TEST_CASE("A Saturday that a work week hides is shown in its whole week")
{
    CalendarDesk calendar;
    calendar.page().setView(CalendarView::WorkWeek);
    calendar.page().showDay(QDate(2026, 12, 5));
    CHECK(calendar.page().view() == CalendarView::Week);
    CHECK(calendar.grid().cursor().date == QDate(2026, 12, 5));
}

TEST_CASE("The hours of a second zone stand beside the study's")
{
    CalendarDesk calendar;
    prompt::Script script;
    script.answer(u"America/New York"_s);
    QMetaObject::invokeMethod(calendar.page().findChild<QObject *>(u"zones"_s), "anotherWanted");
    REQUIRE(calendar.grid().scene().other);
    CHECK(calendar.grid().scene().other->there == u"New York"_s);
    CHECK(calendar.grid().scene().other->ahead == -300);
    script.answer(u"karachi"_s); // as it is said
    QMetaObject::invokeMethod(calendar.page().findChild<QObject *>(u"zones"_s), "anotherWanted");
    CHECK(calendar.grid().scene().other->there == u"Karachi"_s);
    script.answer(u"Nowhere"_s);
    QMetaObject::invokeMethod(calendar.page().findChild<QObject *>(u"zones"_s), "anotherWanted");
    CHECK(calendar.said().contains(u"Nowhere"_s));
    CHECK(calendar.grid().scene().other);
}

TEST_CASE("On paper the days stand with codes and without names")
{
    CalendarDesk calendar;
    calendar.booked(wednesday, {10, 0});
    QTextDocument document;
    calendarpaper::fill(document, calendar.desk().workspace(), calendar.page().firstDay(),
                        calendar.page().lastDay());
    const QString text = document.toPlainText();
    CHECK(text.contains(u"Wednesday 2 December 2026"_s));
    CHECK(text.contains(u"10:00–11:00"_s));
    CHECK(text.contains(u"C01"_s));
    CHECK(text.count(u"Nothing booked."_s) == 6);
    prompt::Script script;
    calendar.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(script.asked() == QStringList{u"Print the calendar"_s});
}
