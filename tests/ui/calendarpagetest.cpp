// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/calendar.h"
#include "core/actions/interviews.h"
#include "core/actions/roll.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/models/weekblocks.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/interviewlist.h"
#include "ui/pages/weekview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/statefilter.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QToolButton>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// A calendar in sight, and the commands that were asked for.
struct SeenCalendar {
    explicit SeenCalendar(std::unique_ptr<Session> study)
        : session(std::move(study))
        , page(*new CalendarPage(*session, &frame))
    {
        page.setObjectName(u"calendar"_s);
        page.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        page.showList(false);
        QObject::connect(session.get(), &Session::commandAsked, &page,
                         [this](Command command) { asked << command; });
        frame.resize(1100, 760);
        page.setGeometry(frame.rect());
        frame.show();
        REQUIRE(QTest::qWaitForWindowExposed(&frame));
        page.goToday();
        asked.clear();
    }

    ~SeenCalendar()
    {
        delete &page;
        QSettings().remove(u"calendar"_s); // the next one begins afresh
    }

    WeekGrid &grid() const { return page.grid(); }
    ValueTable &rows() const { return *page.list().table().values(); }
    Workspace &workspace() const { return session->workspace(); }
    QDate today() const { return wallTimeAt(workspace().now(), zone()).date; }
    QByteArray zone() const { return workspace().study().zone; }

    QSet<QUuid> blocks() const
    {
        QSet<QUuid> ids;
        for (const WeekBlock &block : grid().scene().blocks) {
            if (!block.busy)
                ids << block.id;
        }
        return ids;
    }

    const WeekBlock &block(const QUuid &id) const
    {
        const auto &all = grid().scene().blocks;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const WeekBlock &block) { return block.id == id; });
        REQUIRE(found != all.end());
        return *found;
    }

    /// The first interview of the study in that state, its week shown.
    Interview shown(Interview::State state)
    {
        for (const InterviewSummary &row : interviews(workspace(), std::nullopt, std::nullopt)) {
            if (row.interview.state != state)
                continue;
            page.week().filter().setHidden({});
            page.showDay(wallTimeAt(row.interview.start.utc, zone()).date);
            return row.interview;
        }
        FAIL("no such interview in the sample");
        return {};
    }

    QString cell(int row, const QString &column) const
    {
        for (int i = 0; i < rows().columnCount(); ++i) {
            if (rows().headerData(i, Qt::Horizontal, ValueTable::ColumnIdRole).toString() == column)
                return rows().index(row, i).data().toString();
        }
        return {};
    }

    template <class T>
    T *part(const QString &name) const
    {
        T *found = nullptr;
        for (T *widget : page.findChildren<T *>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->text() == name))
                found = widget;
        }
        REQUIRE(found);
        return found;
    }

    std::unique_ptr<Session> session;
    QWidget frame;
    CalendarPage &page;
    QList<Command> asked;
};

template <class T>
QPointer<T> openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<T *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// An eligible client of an empty study, booked at that time.
Interview bookedAt(Session &session, const WallTime &start, int minutes = 60)
{
    Workspace &workspace = session.workspace();
    const Participant person = addedTo(session, Participant());
    ScreenParticipant screening;
    screening.participant = person.id;
    const QList<Criterion> criteria = workspace.groups().first().criteria;
    for (const Criterion &criterion : criteria)
        screening.answers.insert(criterion.id, criterion.flag ? Answer::No : Answer::Yes);
    REQUIRE(screenParticipant(workspace, screening));
    BookInterview request;
    request.participant = person.id;
    request.start = start;
    request.minutes = minutes;
    request.decisions.overrideAll = u"It suits them"_s;
    const auto booked = bookInterview(workspace, request);
    REQUIRE(booked);
    return *booked;
}

} // namespace

TEST_CASE("The calendar opens at this week and says which one it is")
{
    SeenCalendar seen(sampleStudy());
    CHECK(seen.today() == QDate(2027, 3, 24));
    CHECK(seen.grid().firstDay() == QDate(2027, 3, 22));
    CHECK(seen.part<QLabel>(u"22 – 28 March 2027"_s));
    CHECK(seen.part<QLabel>(u"Week 12, clocks go forward on Sunday"_s));
}

TEST_CASE("Page Up and Page Down lead from week to week, and today is one command away")
{
    SeenCalendar seen(sampleStudy());
    QTest::keyClick(&seen.grid(), Qt::Key_PageDown);
    CHECK(seen.part<QLabel>(u"29 March – 4 April 2027"_s));
    QTest::keyClick(&seen.grid(), Qt::Key_PageUp);
    QTest::keyClick(&seen.grid(), Qt::Key_PageUp);
    CHECK(seen.grid().firstDay() == QDate(2027, 3, 15));
    CHECK_FALSE(seen.blocks().isEmpty());
    pages::goToday(*seen.session, &seen.frame);
    CHECK(seen.grid().firstDay() == QDate(2027, 3, 22));
    CHECK(seen.grid().cursor().date == seen.today());
}

TEST_CASE("The buttons above the week do the same by the keyboard")
{
    SeenCalendar seen(sampleStudy());
    QTest::keyClick(seen.part<QToolButton>(u"Next week"_s), Qt::Key_Space);
    QTest::keyClick(seen.part<QToolButton>(u"Next week"_s), Qt::Key_Space);
    CHECK(seen.grid().firstDay() == QDate(2027, 4, 5));
    QTest::keyClick(seen.part<QToolButton>(u"Previous week"_s), Qt::Key_Space);
    CHECK(seen.grid().firstDay() == QDate(2027, 3, 29));
    QTest::keyClick(seen.part<QToolButton>(u"Today"_s), Qt::Key_Space);
    CHECK(seen.grid().firstDay() == QDate(2027, 3, 22));
}

TEST_CASE("Any date is gone to as it is typed")
{
    SeenCalendar seen(sampleStudy());
    pages::goToDate(*seen.session, &seen.frame);
    const auto dialog = openDialog<GoToDateDialog>();
    REQUIRE(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    auto *go = dialog->findChild<QPushButton *>(u"verb"_s);
    CHECK_FALSE(go->isEnabled());
    QTest::keyClicks(field, u"7 apr"_s);
    CHECK(go->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(seen.grid().firstDay() == QDate(2027, 4, 5));
    CHECK(seen.grid().cursor().date == QDate(2027, 4, 7));
}

TEST_CASE("Moved and cancelled interviews are hidden in the week until they are asked for")
{
    SeenCalendar seen(sampleStudy());
    const Interview cancelled = seen.shown(Interview::State::Cancelled);
    CHECK(seen.blocks().contains(cancelled.id.uuid));
    StateFilter &filter = seen.page.week().filter();
    filter.menu()->findChild<QAction *>(u"cancelled"_s)->trigger();
    CHECK_FALSE(seen.blocks().contains(cancelled.id.uuid));
    CHECK(filter.text().endsWith(u"hidden"_s));
}

TEST_CASE("At first a week hides what was moved or cancelled")
{
    SeenCalendar seen(sampleStudy());
    CHECK(seen.page.week().filter().hidden() == QSet<QString>{u"moved"_s, u"cancelled"_s});
}

TEST_CASE("List and weeks show the same interviews")
{
    SeenCalendar seen(sampleStudy());
    seen.page.week().filter().setHidden({});
    const auto all = interviews(seen.workspace(), std::nullopt, std::nullopt);
    REQUIRE(all.size() > 20);
    QSet<QUuid> inWeeks;
    seen.page.showDay(wallTimeAt(all.first().interview.start.utc, seen.zone()).date);
    const QDate last = wallTimeAt(all.last().interview.start.utc, seen.zone()).date;
    for (; seen.grid().firstDay() <= last; QTest::keyClick(&seen.grid(), Qt::Key_PageDown))
        inWeeks += seen.blocks();
    seen.page.showList(true);
    QAbstractItemModelTester tester(&seen.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSet<QUuid> inList;
    for (int row = 0; row < seen.rows().rowCount(); ++row)
        inList << seen.rows().idAt(row);
    CHECK(inList == inWeeks);
    CHECK(inList.size() == all.size());
}

TEST_CASE("The list can be narrowed to the week shown, and follows it")
{
    SeenCalendar seen(sampleStudy());
    seen.page.week().filter().setHidden({});
    const qsizetype thisWeek = seen.blocks().size();
    seen.page.showList(true);
    seen.page.list().filterBar().setChosen({{u"when"_s, {u"week"_s}}});
    CHECK(seen.rows().rowCount() == thisWeek);
    CHECK(seen.rows().rowCount() < seen.rows().total());
    QTest::keyClick(seen.part<QToolButton>(u"Next week"_s), Qt::Key_Space);
    const QDate first = seen.grid().firstDay();
    CHECK(seen.rows().rowCount() == interviewsOn(seen.workspace(), first, first.addDays(6)).size());
}

TEST_CASE("The list is in the order of time, and is narrowed by state and mode")
{
    SeenCalendar seen(sampleStudy());
    seen.page.showList(true);
    const auto all = interviews(seen.workspace(), std::nullopt, std::nullopt);
    CHECK(seen.rows().idAt(0) == all.first().interview.id.uuid);
    CHECK(seen.rows().idAt(seen.rows().rowCount() - 1) == all.last().interview.id.uuid);
    CHECK(seen.cell(0, u"code"_s) == all.first().code);
    CHECK(seen.cell(0, u"time"_s) ==
          wallTimeAt(all.first().interview.start.utc, seen.zone()).time.toString(u"HH:mm"_s));
    seen.page.list().filterBar().setChosen({{u"state"_s, {u"cancelled"_s}}});
    CHECK(seen.rows().rowCount() > 0);
    CHECK(seen.cell(0, u"state"_s) == u"Cancelled"_s);
    seen.page.list().filterBar().setChosen({{u"mode"_s, {u"phone"_s}}});
    CHECK(seen.rows().rowCount() > 0);
    CHECK(seen.cell(0, u"mode"_s) == u"Phone"_s);
}

TEST_CASE("Week, month and list are chosen by the arrow keys")
{
    SeenCalendar seen(sampleStudy());
    seen.frame.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&seen.frame));
    auto *week = seen.part<QRadioButton>(u"Week"_s);
    week->setFocus();
    QTest::keyClick(week, Qt::Key_Right);
    CHECK(seen.page.view() == CalendarView::Month);
    QTest::keyClick(seen.part<QRadioButton>(u"Month"_s), Qt::Key_Right);
    CHECK(seen.page.isListShown());
    CHECK(seen.page.list().table().isVisible());
    QTest::keyClick(seen.part<QRadioButton>(u"List"_s), Qt::Key_Left);
    CHECK_FALSE(seen.page.isListShown());
}

TEST_CASE("Whoever wants to filter is led to the list")
{
    SeenCalendar seen(sampleStudy());
    seen.page.list().filterBar().focusField();
    CHECK(seen.page.isListShown());
}

TEST_CASE("An interview chosen in the week is chosen in the window")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    const WeekBlock &block = seen.block(interview.id.uuid);
    seen.grid().goTo(block.date, QTime(0, 0).addSecs(block.start * 60));
    CHECK(seen.session->selection().interview == interview.id);
    CHECK(seen.session->selection().participant == interview.participant);
}

TEST_CASE("Opening the calendar chooses nobody by itself")
{
    const auto session = sampleStudy();
    const auto people = participants(session->workspace(), false);
    Selection selection;
    selection.participant = people.first().id;
    session->select(selection);
    CalendarPage page(*session);
    page.resize(1000, 700);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    CHECK(session->selection() == selection);
}

TEST_CASE("Enter on an interview that has passed asks how it went")
{
    SeenCalendar seen(emptyStudy());
    const Interview interview = bookedAt(*seen.session, {{2026, 12, 1}, {10, 0}, "Europe/London", {}});
    seen.workspace().setClock(interview.span().end + 60);
    seen.page.showDay({2026, 12, 1});
    seen.grid().goTo({2026, 12, 1}, {10, 0});
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    CHECK(seen.asked == QList<Command>{Command::FinishInterview});
    CHECK(seen.session->selection().interview == interview.id);
}

TEST_CASE("Enter on an interview that only awaits its day opens its details")
{
    SeenCalendar seen(sampleStudy());
    std::optional<Interview> waiting;
    for (const InterviewSummary &row : interviews(seen.workspace(), seen.workspace().now() + 86400, {})) {
        const auto entry = rollEntry(seen.workspace(), row.interview.participant);
        if (row.interview.isLive() && entry->progress.next == Progress::Step::Interview)
            waiting = row.interview;
    }
    REQUIRE(waiting);
    seen.session->selectInterview(waiting->id);
    REQUIRE(seen.grid().selectedId() == waiting->id.uuid);
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    CHECK(seen.asked == QList<Command>{Command::EditInterview});
}

TEST_CASE("Enter on a proposed interview confirms it")
{
    SeenCalendar seen(sampleStudy());
    const Interview proposed = seen.shown(Interview::State::Proposed);
    seen.grid().select(proposed.id.uuid);
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    CHECK(seen.asked == QList<Command>{Command::ConfirmInterview});
}

TEST_CASE("Enter on an interview that was moved leads to where it is now")
{
    SeenCalendar seen(emptyStudy());
    const Interview before = bookedAt(*seen.session, {{2026, 12, 1}, {10, 0}, "Europe/London", {}});
    MoveInterview request;
    request.interview = before.id;
    request.start = {{2026, 12, 10}, {14, 0}, "Europe/London", {}};
    request.reason = u"A later day suits them"_s;
    request.decisions.overrideAll = u"It suits them"_s;
    const auto after = moveInterview(seen.workspace(), request);
    REQUIRE(after);
    seen.page.week().filter().setHidden({});
    seen.page.showDay({2026, 12, 1});
    seen.grid().select(before.id.uuid);
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    CHECK(seen.session->selection().interview == after->id);
    CHECK(seen.grid().selectedId() == after->id.uuid);
    CHECK(seen.grid().firstDay() == QDate(2026, 12, 7));
    CHECK(seen.asked.isEmpty());
}

TEST_CASE("Enter at a free time books there")
{
    SeenCalendar seen(sampleStudy());
    seen.grid().goTo({2027, 4, 17}, {9, 30});
    REQUIRE_FALSE(seen.grid().selectedId());
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    const auto dialog = openDialog<BookDialog>();
    REQUIRE(dialog);
    bool shown = false;
    for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
        shown |= field->text() == u"2027-04-17 09:30"_s;
    CHECK(shown);
    delete dialog;
}

TEST_CASE("At a free time the letter B books there, and letters about an interview do nothing")
{
    SeenCalendar seen(sampleStudy());
    seen.grid().goTo({2027, 4, 17}, {9, 30});
    QTest::keyClick(&seen.grid(), Qt::Key_N);
    CHECK(seen.asked.isEmpty());
    QTest::keyClick(&seen.grid(), Qt::Key_B);
    const auto dialog = openDialog<BookDialog>();
    CHECK(dialog);
    delete dialog;
}

TEST_CASE("Letters act on the interview under the keyboard")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    seen.grid().select(interview.id.uuid);
    QTest::keyClick(&seen.grid(), Qt::Key_R);
    CHECK(seen.asked == QList<Command>{Command::MoveInterview});
    CHECK(seen.session->selection().interview == interview.id);
}

TEST_CASE("Enter in the list does what it does in the week")
{
    SeenCalendar seen(sampleStudy());
    const Interview proposed = seen.shown(Interview::State::Proposed);
    seen.page.showList(true);
    seen.page.list().table().select(proposed.id.uuid);
    QTest::keyClick(&seen.page.list().table(), Qt::Key_Return);
    CHECK(seen.asked == QList<Command>{Command::ConfirmInterview});
}

TEST_CASE("What is chosen stays chosen when something else changes")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    seen.grid().select(interview.id.uuid);
    const Selection before = seen.session->selection();
    const auto added = addParticipant(seen.workspace(), {[&] {
                                                             Participant person;
                                                             person.group =
                                                                 seen.workspace().groups().first().key;
                                                             return person;
                                                         }(),
                                                         {}});
    REQUIRE(added);
    CHECK(seen.grid().selectedId() == interview.id.uuid);
    CHECK(seen.session->selection() == before);
    seen.page.showList(true);
    CHECK(seen.page.list().table().currentId() == interview.id.uuid);
}

TEST_CASE("An interview booked elsewhere is shown at once, and undo takes it away")
{
    SeenCalendar seen(emptyStudy());
    CHECK(seen.blocks().isEmpty());
    const Interview interview = bookedAt(*seen.session, {{2026, 12, 10}, {14, 0}, "Europe/London", {}});
    seen.session->selectInterview(interview.id);
    CHECK(seen.grid().firstDay() == QDate(2026, 12, 7));
    CHECK(seen.block(interview.id.uuid).start == 14 * 60);
    REQUIRE(seen.workspace().undo());
    CHECK(seen.blocks().isEmpty());
}

TEST_CASE("Whoever asks the program for the calendar sees the week of the chosen interview")
{
    const auto session = sampleStudy();
    CalendarPage page(*session);
    page.setObjectName(u"calendar"_s);
    const auto all = interviews(session->workspace(), std::nullopt, std::nullopt);
    const QDate date = wallTimeAt(all.first().interview.start.utc, "Europe/London").date;
    const QDate before = page.grid().firstDay();
    REQUIRE(date < before);
    session->selectInterview(all.first().interview.id);
    CHECK(page.grid().firstDay() == before);
    session->showPage(u"calendar"_s);
    CHECK(page.grid().firstDay() <= date);
    CHECK(page.grid().firstDay().addDays(6) >= date);
}

TEST_CASE("A locked study shows codes in the calendar, and opens no dialog")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    seen.workspace().lock();
    CHECK_FALSE(seen.block(interview.id.uuid).code.isEmpty());
    seen.grid().select(interview.id.uuid);
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    seen.grid().goTo({2027, 4, 17}, {9, 30});
    QTest::keyClick(&seen.grid(), Qt::Key_Return);
    CHECK(seen.asked.size() == 2); // the window says what is missing
    CHECK(seen.asked.last() == Command::Book);
    CHECK_FALSE(openDialog<BookDialog>());
    seen.page.showList(true);
    CHECK_FALSE(seen.cell(0, u"code"_s).isEmpty());
}

TEST_CASE("A study without interviews says how to book the first")
{
    SeenCalendar seen(emptyStudy());
    QTest::keyClick(seen.part<QPushButton>(u"Book"_s), Qt::Key_Space);
    CHECK(seen.asked == QList<Command>{Command::Book});
    seen.page.showList(true);
    QTest::keyClick(seen.part<QPushButton>(u"Book"_s), Qt::Key_Space);
    CHECK(seen.asked == QList<Command>{Command::Book, Command::Book});
}

TEST_CASE("An empty week leads to the next interview")
{
    SeenCalendar seen(emptyStudy());
    const Interview interview = bookedAt(*seen.session, {{2026, 12, 17}, {14, 0}, "Europe/London", {}});
    QTest::keyClick(seen.part<QPushButton>(u"Show it"_s), Qt::Key_Space);
    CHECK(seen.grid().firstDay() == QDate(2026, 12, 14));
    CHECK(seen.blocks() == QSet<QUuid>{interview.id.uuid});
    CHECK_FALSE(seen.page.findChild<QLabel *>(u"empty"_s)->isVisible());
}

TEST_CASE("The hour that clocks skip is hatched, and times keep their places around it")
{
    SeenCalendar seen(sampleStudy());
    REQUIRE(seen.grid().scene().zones.size() == 2);
    CHECK(seen.grid().scene().zones.last().date == QDate(2027, 3, 26)); // Good Friday
    CHECK(seen.grid().scene().zones.first().date == QDate(2027, 3, 28));
    CHECK(seen.grid().scene().zones.first().from == 60);
    CHECK_FALSE(seen.grid().scene().zones.first().open);
    const Study study = seen.workspace().study();
    InterviewSummary summary;
    summary.interview.start = *resolve({{2027, 3, 28}, {0, 30}, study.zone, {}});
    const WeekBlock block = weekBlock(summary, study);
    CHECK(block.start == 30);
    CHECK(block.end() == 150); // half past one doesn't exist: it is half past two
    CHECK(block.times == u"00:30 GMT–02:30 BST"_s);
}

TEST_CASE("In the hour that comes twice, the abbreviation says which one is meant")
{
    Study study;
    InterviewSummary summary;
    summary.interview.start = *resolve({{2026, 10, 25}, {1, 30}, study.zone, Fold::Second});
    WeekBlock block = weekBlock(summary, study);
    CHECK(block.start == 90);
    CHECK(block.minutes == 60);
    CHECK(block.times == u"01:30 GMT–02:30 GMT"_s);
    summary.interview.start = *resolve({{2026, 10, 25}, {1, 30}, study.zone, Fold::First});
    block = weekBlock(summary, study);
    CHECK(block.start == 90);
    CHECK(block.minutes == 60);
    CHECK(block.times == u"01:30 BST–01:30 GMT"_s);
    summary.interview.start = *resolve({{2026, 10, 26}, {1, 30}, study.zone, {}});
    CHECK(weekBlock(summary, study).times.isEmpty());
}

TEST_CASE("An interview agreed in another zone lies at the study's time, and says what was agreed")
{
    Study study;
    InterviewSummary summary;
    summary.interview.start = *resolve({{2027, 4, 1}, {15, 0}, "Asia/Karachi", {}});
    const WeekBlock block = weekBlock(summary, study);
    CHECK(block.date == QDate(2027, 4, 1));
    CHECK(block.start == 11 * 60);
    CHECK(block.note.contains(u"15:00"_s));
    CHECK(block.note.contains(u"Asia/Karachi"_s));
}

TEST_CASE("Every sign of the week stands in the legend with its word")
{
    SeenCalendar seen(sampleStudy());
    QSet<QString> words;
    for (const Legend::Entry &entry : seen.page.week().findChild<Legend *>()->entries())
        words << entry.word;
    REQUIRE_FALSE(seen.blocks().isEmpty());
    for (const WeekBlock &block : seen.grid().scene().blocks) {
        if (block.busy)
            continue; // it says so itself
        CHECK(words.contains(block.state.word));
        CHECK(words.contains(block.mode.word));
        CHECK((block.interpreter.word.isEmpty() || words.contains(block.interpreter.word)));
        CHECK((block.consent.word.isEmpty() || words.contains(block.consent.word)));
    }
}

TEST_CASE("Every part of the calendar has a name")
{
    SeenCalendar seen(sampleStudy());
    CHECK(namelessWidgets(seen.page) == QStringList());
    CHECK(seen.grid().accessibleName().contains(u"22 – 28 March 2027"_s));
    seen.page.showList(true);
    CHECK(namelessWidgets(seen.page) == QStringList());
}

TEST_CASE("A calendar that is shown stands on the interview that the window is about")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    seen.grid().goTo(seen.grid().firstDay(), QTime(1, 0));
    seen.page.hide();
    seen.session->selectInterview(interview.id);
    seen.page.show();
    CHECK(seen.grid().selectedId() == interview.id.uuid);
    CHECK(seen.session->selection().interview == interview.id);
}

TEST_CASE("A calendar that is shown stands on nobody else's interview")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    const WeekBlock &block = seen.block(interview.id.uuid);
    seen.grid().goTo(block.date, QTime(0, 0).addSecs(block.start * 60));
    REQUIRE(seen.grid().selectedId());
    seen.page.hide();
    seen.session->select({});
    seen.page.show();
    CHECK_FALSE(seen.grid().selectedId());
    CHECK(seen.session->selection() == Selection());
}

TEST_CASE("In the calendar an interview is chosen again after an interpreter was looked at")
{
    SeenCalendar seen(sampleStudy());
    const Interview interview = seen.shown(Interview::State::Confirmed);
    seen.session->selectInterview(interview.id);
    seen.page.hide();
    seen.session->selectInterpreter(Id<Interpreter>::create());
    seen.page.show();
    CHECK_FALSE(seen.session->selection().interpreterLast);
}
