// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviewsession.h"

#include "core/actions/history.h"
#include "core/actions/visits.h"
#include "tests/ui/programdesk.h"

#include <QDialog>
#include <QLineEdit>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Today at eleven, where they meet, in a window that shows the day ten minutes before.
Interview visitOn(ProgramDesk &desk)
{
    desk.openUnlocked(desk.newStudy());
    Workspace &workspace = desk.workspace();
    workspace.setClock(StudyDesk::monday() + 2 * 3600 + 50 * 60);
    Participant person;
    person.email = u"ama@example.org"_s;
    BookInterview request;
    request.participant = eligibleIn(desk.session(), person).id;
    request.start = {QDate(2026, 11, 30), QTime(11, 0), "Europe/London", {}};
    request.mode = InterviewMode::FaceToFace;
    request.place = u"1 Example Street"_s;
    request.decisions.overrideAll = u"Known"_s;
    const auto booked = bookInterview(workspace, request);
    REQUIRE(booked);
    desk.window().goTo(u"today"_s);
    return *booked;
}

QString lineOf(const Interview &interview)
{
    return u" interview "_s + interview.id.uuid.toString(QUuid::WithoutBraces);
}

QString focusIn(ProgramDesk &desk)
{
    const QWidget *focused = desk.window().focusWidget();
    return focused ? focused->objectName() : QString();
}

bool waitForFocus(ProgramDesk &desk, const QString &name)
{
    return QTest::qWaitFor([&] { return focusIn(desk) == name; });
}

} // namespace

TEST_CASE("A visit is checked in and out with one key each, and what comes next has the keyboard")
{
    ProgramDesk desk;
    const Interview visit = visitOn(desk);
    REQUIRE(
        QTest::qWaitFor([&] { return desk.window().findChild<QWidget *>(u"map-pin"_s + lineOf(visit)); }));
    desk.tabTo(u"map-pin"_s + lineOf(visit));
    desk.press(Qt::Key_Space);
    CHECK(interviewById(desk.workspace(), visit.id)->arrivedAt == visit.start.utc - 600);
    REQUIRE(waitForFocus(desk, u"player-play"_s + lineOf(visit)));
    desk.tabTo(u"door-exit"_s + lineOf(visit));
    desk.press(Qt::Key_Space);
    CHECK(interviewById(desk.workspace(), visit.id)->leftAt == visit.start.utc - 600);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(interviewById(desk.workspace(), visit.id)->leftAt);
}

TEST_CASE("Whoever did not come is recorded and booked again from the page of the day with three keys")
{
    ProgramDesk desk;
    const Interview visit = visitOn(desk);
    desk.workspace().setClock(visit.start.utc + 1200);
    REQUIRE(arriveAtInterview(desk.workspace(), {visit.id, {}}));
    REQUIRE(leaveInterview(desk.workspace(), {visit.id, {}}));
    REQUIRE(
        QTest::qWaitFor([&] { return desk.window().findChild<QWidget *>(u"user-off"_s + lineOf(visit)); }));
    desk.tabTo(u"user-off"_s + lineOf(visit));
    desk.press(Qt::Key_Space);
    REQUIRE(waitForFocus(desk, u"calendar-repeat"_s + lineOf(visit)));
    desk.press(Qt::Key_Space);
    desk.waitForDialog();
    CHECK(desk.dialog()->findChild<QLineEdit *>(u"place"_s)->text() == u"1 Example Street"_s);
    desk.type(u"thu 2pm"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.waitForDialog(false);
    const auto rows = interviewsOf(desk.workspace(), visit.participant);
    REQUIRE(rows.size() == 2);
    CHECK(std::ranges::count(rows, InterviewMode::FaceToFace,
                             [](const auto &row) { return row.interview.mode; }) == 2);
}
