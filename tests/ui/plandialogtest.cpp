// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviewsession.h"

#include "tests/support/names.h"
#include "ui/dialogs/plandialog.h"
#include "ui/longwork.h"
#include "ui/widgets/timefield.h"
#include "ui/widgets/weekgrid.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Three clients, of whom two can come only on Tuesday at ten.
std::unique_ptr<Session> recruited()
{
    auto session = emptyStudy();
    eligibleIn(*session);
    for (int i = 0; i < 2; ++i) {
        Participant person;
        person.availability = *parseWeekHours(u"tue 10:00-11:00"_s);
        eligibleIn(*session, person);
    }
    return session;
}

/// Till the end of the desk's week.
void planWeek(const OpenedDialog &opened)
{
    opened.field<TimeField>(u"to"_s)->setDate({2026, 12, 4});
    QTest::mouseClick(opened.field<QPushButton>(u"plan"_s), Qt::LeftButton);
}

void setTick(const OpenedDialog &opened, int row, int column, bool on)
{
    opened.field<QTableWidget>(u"times"_s)
        ->item(row, column)
        ->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

} // namespace

TEST_CASE("A plan is looked at, one interview of it is left for later, and the rest proposed in one step")
{
    const auto session = recruited();
    QSignalSpy announced(session.get(), &Session::announced);
    OpenedDialog opened(*session, dialogs::planWeeks);
    auto *verb = opened.field<QPushButton>(u"verb"_s);
    CHECK_FALSE(verb->isEnabled());
    planWeek(opened);
    REQUIRE(opened.field<QTableWidget>(u"times"_s)->rowCount() == 2);
    CHECK(opened.field<QLabel>(u"summary"_s)->text() == u"2 interviews. No other plan is better."_s);
    CHECK(opened.field<QLabel>(u"left-out"_s)->text().contains(u"C0"_s));
    CHECK(verb->text() == u"Propose 2 interviews"_s);
    const auto *week = opened.field<WeekGrid>(u"week"_s);
    CHECK(week->scene().blocks.size() == 2);
    CHECK(week->scene().blocks.first().planned);
    setTick(opened, 0, 0, false);
    CHECK(week->scene().blocks.first().state.word == u"Left out"_s);
    CHECK(verb->text() == u"Propose 1 interview"_s);
    CHECK(interviewsIn(*session).isEmpty());
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(interviewsIn(*session).first().interview.state == Interview::State::Proposed);
    CHECK(announced.last().first().toString() == u"1 interview proposed."_s);
    REQUIRE(session->workspace().undo());
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("What is pinned in a plan stays where it is when it is planned again")
{
    const auto session = recruited();
    OpenedDialog opened(*session, dialogs::planWeeks);
    planWeek(opened);
    auto *times = opened.field<QTableWidget>(u"times"_s);
    const QString when = times->item(1, 0)->text();
    const QString who = times->item(1, 1)->text();
    setTick(opened, 1, 3, true);
    eligibleIn(*session);
    planWeek(opened);
    REQUIRE(times->rowCount() == 3);
    int pinned = 0;
    for (int row = 0; row < times->rowCount(); ++row) {
        if (times->item(row, 3)->checkState() == Qt::Checked) {
            ++pinned;
            CHECK(times->item(row, 0)->text() == when);
            CHECK(times->item(row, 1)->text() == who);
        }
    }
    CHECK(pinned == 1);
}

TEST_CASE("In the week of a plan arrows walk through it, Space pins and Delete leaves out")
{
    const auto session = recruited();
    OpenedDialog opened(*session, dialogs::planWeeks);
    planWeek(opened);
    const auto *times = opened.field<QTableWidget>(u"times"_s);
    auto *week = opened.field<WeekGrid>(u"week"_s);
    opened.field<QTabWidget>(u"views"_s)->setCurrentIndex(1);
    week->setFocus();
    const auto code = [&] { return week->find(*week->selectedId())->code; };
    CHECK(code() == times->item(0, 1)->text());
    QTest::keyClick(week, Qt::Key_Right);
    CHECK(code() == times->item(1, 1)->text());
    QTest::keyClick(week, Qt::Key_Down); // there is no more
    CHECK(code() == times->item(1, 1)->text());
    QTest::keyClick(week, Qt::Key_Space);
    CHECK(times->item(1, 3)->checkState() == Qt::Checked);
    CHECK(week->spokenName(week->cursor()).contains(u"Planned, stays"_s));
    QTest::keyClick(week, Qt::Key_Home);
    CHECK(code() == times->item(0, 1)->text());
    QTest::keyClick(week, Qt::Key_Delete);
    CHECK(times->item(0, 0)->checkState() == Qt::Unchecked);
    CHECK(opened.field<QPushButton>(u"verb"_s)->text() == u"Propose 1 interview"_s);
    QTest::keyClick(week, Qt::Key_Delete);
    CHECK(times->item(0, 0)->checkState() == Qt::Checked);
    QTest::keyClick(week, Qt::Key_Return); // there is nothing to open or to book
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("A screen reader finds the interviews of a plan, and no empty cells between them")
{
    const auto session = recruited();
    OpenedDialog opened(*session, dialogs::planWeeks);
    planWeek(opened);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(opened.field<WeekGrid>(u"week"_s));
    REQUIRE(reader);
    REQUIRE(reader->childCount() == 2);
    for (int i = 0; i < 2; ++i)
        CHECK(reader->child(i)->text(QAccessible::Name).contains(u"Planned"_s));
}

TEST_CASE("Dates of a plan that are the wrong way round are said, and nothing can be proposed")
{
    const auto session = recruited();
    OpenedDialog opened(*session, dialogs::planWeeks);
    opened.field<TimeField>(u"from"_s)->setDate({2026, 12, 9});
    planWeek(opened);
    CHECK(contains(shownIn(opened), Code::DateMalformed));
    CHECK_FALSE(opened.field<QPushButton>(u"verb"_s)->isEnabled());
}

TEST_CASE("While it is planned, the same button stops it, and nothing comes of it")
{
    QTemporaryDir folder;
    const auto session = emptyStudy(folder.filePath(u"a.colloquy"_s));
    for (int i = 0; i < 20; ++i)
        eligibleIn(*session);
    LongWork::setPatience(std::chrono::milliseconds(0));
    OpenedDialog opened(*session, dialogs::planWeeks);
    auto *button = opened.field<QPushButton>(u"plan"_s);
    planWeek(opened);
    CHECK(button->text() == u"Sto&p planning"_s);
    CHECK_FALSE(opened.field<QPushButton>(u"verb"_s)->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([button] { return button->text() == u"&Plan again"_s; }, 30'000));
    LongWork::setPatience(std::chrono::milliseconds(100));
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("A plan that is made while the study is locked says what wasn't weighed, and isn't called the best")
{
    const auto session = emptyStudy();
    Participant person = urduSpeakerIn(*session);
    person.dialect = u"Mirpuri"_s;
    REQUIRE(changeParticipant(session->workspace(), {person, {}}));
    Interpreter interpreter = interpreterIn(*session);
    interpreter.dialects = u"Lahori"_s;
    REQUIRE(changeInterpreter(session->workspace(), interpreter));
    session->workspace().lock();
    OpenedDialog opened(*session, dialogs::planWeeks);
    auto *summary = opened.field<QLabel>(u"summary"_s);
    CHECK(summary->isHidden());
    planWeek(opened);
    CHECK(summary->text().startsWith(u"1 interview. Dialects are sealed"_s));
    CHECK(summary->text().contains(u"Unlock the study"_s));
}

TEST_CASE("A plan for weeks in which nobody can come says that there is none")
{
    const auto session = emptyStudy();
    OpenedDialog opened(*session, dialogs::planWeeks);
    planWeek(opened);
    CHECK(opened.field<QLabel>(u"summary"_s)->text() == u"0 interviews. No other plan is better."_s);
}

TEST_CASE("Everything in the dialog of a plan has a name for a screen reader")
{
    const auto session = recruited();
    OpenedDialog opened(*session, dialogs::planWeeks);
    planWeek(opened);
    CHECK(namelessWidgets(*opened.dialog).isEmpty());
}
