// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendardesk.h"

#include "core/actions/interpreterbookings.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "ui/models/weekblocks.h"
#include "ui/pages/interviewlist.h"
#include "ui/pages/monthview.h"
#include "ui/prompt.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/monthgrid.h"
#include "ui/widgets/monthmodel.h"
#include "ui/widgets/statefilter.h"
#include "ui/widgets/weekspeech.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

TEST_CASE("The month is called by the days seen, also where a day of the next one is chosen")
{
    CalendarDesk calendar;
    calendar.page().setView(CalendarView::Month);
    calendar.page().showDay(QDate(2026, 11, 16));
    MonthGrid &month = calendar.page().month().grid();
    const QModelIndex second = month.model()->index(5, 2); // Wednesday 2 December
    const QPoint there = month.visualRect(second).center();
    QTest::mouseClick(month.viewport(), Qt::LeftButton, {}, there);
    CHECK(month.day() == wednesday);
    CHECK(month.month() == QDate(2026, 11, 1));
    const auto titles = calendar.page().findChildren<QLabel *>();
    const auto says = [&](const QString &text) {
        return std::ranges::any_of(titles, [&](const QLabel *label) { return label->text() == text; });
    };
    CHECK(says(u"November 2026"_s));
    calendar.press(Qt::Key_PageDown);
    CHECK(month.month() == QDate(2026, 12, 1));
    CHECK(says(u"December 2026"_s));
}

TEST_CASE("A day of the month speaks all that is on it, busy times and nights, too")
{
    CalendarDesk calendar;
    const Interview interview = calendar.booked(wednesday, {23, 30});
    CHECK(interview.minutes == 60);
    const qint64 nine = instantsOf({wednesday, QTime(9, 15), "Europe/London", {}}).first();
    BusyCalendar busy;
    busy.id = Id<BusyCalendar>::create();
    busy.source = u"University"_s;
    busy.longest = 1800;
    busy.times = {{nine, nine + 1800}};
    Transaction transaction(calendar.desk().workspace().store());
    transaction.put(busy);
    REQUIRE(calendar.desk().workspace().finish(transaction, {"busy.import", {}, {}, {}}));
    calendar.page().setView(CalendarView::Month);
    MonthGrid &month = calendar.page().month().grid();
    month.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    month.showDay(wednesday);
    const auto said = [&](int row, int column) {
        return month.model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(0, 2).contains(u"23:30, C01, Teams, Confirmed"_s));
    CHECK(said(0, 2).contains(u"09:15 to 09:45, Busy"_s));
    CHECK(said(0, 3).contains(u"until 00:30, C01"_s));
}

TEST_CASE("A call through an interpreter holds its time in the week, and says whom it is with")
{
    CalendarDesk calendar;
    const Interview interview = calendar.booked(wednesday, {10, 0});
    ArrangeCall request;
    request.participant = interview.participant;
    request.start = {wednesday, QTime(14, 0), "Europe/London", {}};
    request.decisions.overrideAll = u"Agreed"_s;
    REQUIRE(arrangeCall(calendar.desk().workspace(), request));
    const QList<WeekBlock> blocks = calendar.grid().scene().blocks;
    const auto call = std::ranges::find_if(blocks, &WeekBlock::busy);
    REQUIRE(call != blocks.end());
    CHECK(weekspeech::block(*call, QLocale(QLocale::English)).endsWith(u"14:00 to 14:30, Call C01"_s));
}

TEST_CASE("An interview within a week of a change of clocks carries a mark, and says so")
{
    Study study;
    InterviewSummary summary;
    summary.interview.start = *resolve({{2027, 3, 25}, {10, 0}, study.zone, {}});
    WeekBlock block = weekBlock(summary, study);
    REQUIRE(block.marks.size() == 1);
    CHECK(block.marks.first().word == u"clocks change 28 Mar"_s);
    CHECK_FALSE(block.marks.first().icon.isEmpty());
    CHECK(weekspeech::block(block, QLocale(QLocale::English)).contains(u"clocks change 28 Mar"_s));
    summary.interview.start = *resolve({{2027, 3, 10}, {10, 0}, study.zone, {}});
    CHECK(weekBlock(summary, study).marks.isEmpty());
    summary.interview.start = *resolve({{2027, 3, 11}, {10, 0}, "America/New_York", {}});
    REQUIRE(weekBlock(summary, study).marks.size() == 1);
    CHECK(weekBlock(summary, study).marks.first().word.contains(u"New York"_s));
}

TEST_CASE("A check-out that is overdue is marked in the calendar as soon as it is")
{
    CalendarDesk calendar;
    Interview interview = calendar.booked(wednesday, {10, 0});
    interview.mode = InterviewMode::FaceToFace;
    interview.dueOutAt = interview.span().end + 1800;
    interview.revision = {};
    Transaction transaction(calendar.desk().workspace().store());
    transaction.put(interview);
    REQUIRE(calendar.desk().workspace().finish(transaction, {"test.keep", {}, {}, {}}));
    CHECK(calendar.grid().scene().blocks.first().marks.isEmpty());
    calendar.desk().workspace().setClock(*interview.dueOutAt + 60);
    calendar.page().week().showNow();
    REQUIRE(calendar.grid().scene().blocks.first().marks.size() == 1);
    CHECK(calendar.grid().scene().blocks.first().marks.first() == overdueBadge());
    CHECK(calendar.grid().spokenName(calendar.grid().scene().blocks.first()).contains(u"Overdue"_s));
}

TEST_CASE("The month marks a check-out that is overdue, and a new day, while it stays open")
{
    CalendarDesk calendar;
    Interview interview = calendar.booked(wednesday, {10, 0});
    interview.mode = InterviewMode::FaceToFace;
    interview.dueOutAt = interview.span().end + 1800;
    interview.revision = {};
    Transaction transaction(calendar.desk().workspace().store());
    transaction.put(interview);
    REQUIRE(calendar.desk().workspace().finish(transaction, {"test.keep", {}, {}, {}}));
    calendar.page().setView(CalendarView::Month);
    MonthView &month = calendar.page().month();
    const auto *days = dynamic_cast<const MonthModel *>(month.grid().model());
    REQUIRE(days);
    const auto marks = [&] { return days->scene().blocks.first().marks; };
    REQUIRE(marks().isEmpty());
    calendar.desk().workspace().setClock(*interview.dueOutAt + 60);
    month.showNow();
    REQUIRE(marks().size() == 1);
    CHECK(marks().first() == overdueBadge());
    CHECK(days->today() == wednesday);
}

TEST_CASE("What the filter hides is said to be hidden, and is shown at a press")
{
    CalendarDesk calendar;
    const Interview interview = calendar.booked(wednesday, {10, 0});
    calendar.page().week().filter().setHidden({u"confirmed"_s});
    CHECK(calendar.grid().scene().blocks.isEmpty());
    const auto *sentence = calendar.page().week().findChild<QLabel *>(u"empty"_s);
    CHECK(sentence->isVisible());
    CHECK(sentence->text() == u"Interviews of this week that are hidden: 1."_s);
    QPushButton *shown = nullptr;
    for (QPushButton *button : calendar.page().week().findChildren<QPushButton *>()) {
        if (button->isVisible())
            shown = button;
    }
    REQUIRE(shown);
    CHECK(shown->text() == u"Show hidden ones"_s);
    QTest::keyClick(shown, Qt::Key_Space);
    CHECK(calendar.grid().find(interview.id.uuid));
    CHECK_FALSE(sentence->isVisible());
}

TEST_CASE("T goes to today, in the month as well, unless single letters are off")
{
    CalendarDesk calendar;
    calendar.press(Qt::Key_PageDown);
    calendar.press(Qt::Key_T);
    CHECK(calendar.grid().cursor().date == QDate(2026, 11, 30));
    Commands::setLettersOn(false);
    calendar.press(Qt::Key_PageDown);
    calendar.press(Qt::Key_T);
    CHECK(calendar.grid().cursor().date == QDate(2026, 12, 7));
    Commands::setLettersOn(true);
    calendar.page().setView(CalendarView::Month);
    calendar.page().setFocus();
    calendar.press(Qt::Key_PageDown);
    calendar.press(Qt::Key_T);
    CHECK(calendar.page().month().grid().day() == QDate(2026, 11, 30));
}

TEST_CASE("The list says whether it lists all or a week, and a day is no week")
{
    CalendarDesk calendar;
    const auto isTitled = [&](const QString &text) {
        const auto labels = calendar.page().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    calendar.page().setView(CalendarView::List);
    CHECK(isTitled(u"All interviews"_s));
    calendar.page().list().filterBar().setChosen({{u"when"_s, {u"week"_s}}});
    CHECK(isTitled(calendar.grid().weekTitle()));
    calendar.page().setView(CalendarView::Day);
    CHECK(calendar.grid().accessibleName() == u"%1, interviews: 0"_s.arg(calendar.grid().weekTitle()));
}

TEST_CASE("The day sheet of the day at hand is offered, with what is on it")
{
    CalendarDesk calendar;
    calendar.booked(wednesday, {10, 0});
    calendar.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    calendar.desk().waitForDialog();
    QDialog *dialog = calendar.desk().dialog();
    CHECK(dialog->findChild<QLabel *>(u"who"_s)->text() == u"10:00  C01"_s);
    const QString path = calendar.desk().path(u"day.pdf"_s);
    prompt::Script script;
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"print"_s), Qt::LeftButton);
    CHECK(script.asked() == QStringList{u"Print the day sheet"_s});
    script.answer(path);
    calendar.press(Qt::Key_Return, Qt::ControlModifier);
    calendar.desk().waitForDialog(false);
    CHECK(QFile(path).size() > 5000);
    CHECK(calendar.said().contains(u"codes alone"_s));
}
