// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviewsession.h"

#include "core/actions/messages.h"
#include "core/actions/visits.h"
#include "tests/support/names.h"
#include "ui/models/interviewcolumns.h"
#include "ui/models/timeline.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todayparts.h"
#include "ui/widgets/pill.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Booked three weeks ahead for today at eleven, where they meet, due out an hour and a half later.
Interview visitIn(Session &session)
{
    Workspace &workspace = session.workspace();
    Participant person;
    person.email = u"ama@example.org"_s;
    workspace.setClock(StudyDesk::monday() - 21 * 86'400);
    BookInterview request;
    request.participant = eligibleIn(session, person).id;
    request.start = {QDate(2026, 11, 30), QTime(11, 0), "Europe/London", {}};
    request.mode = InterviewMode::FaceToFace;
    request.placeType = u"home"_s;
    request.buddy = u"Bo"_s;
    request.dueOut = WallTime{QDate(2026, 11, 30), QTime(12, 30), "Europe/London", {}};
    request.decisions.overrideAll = u"Known"_s;
    const auto booked = bookInterview(workspace, request);
    REQUIRE(booked);
    workspace.setClock(StudyDesk::monday());
    return *booked;
}

QStringList pillsOf(const QWidget &page)
{
    QStringList words;
    for (const Pill *pill : page.findChildren<Pill *>())
        words << pill->badge().word;
    return words;
}

/// The first whose name begins with the verb and the part of the page.
QToolButton *buttonOn(const QWidget &page, const QString &name)
{
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->objectName().startsWith(name))
            return button;
    }
    return nullptr;
}

void press(const QWidget &page, const QString &name)
{
    QToolButton *button = buttonOn(page, name);
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

/// Shown and with the keyboard.
void show(TodayPage &page)
{
    page.resize(800, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

} // namespace

TEST_CASE("The page of the day lists its interviews and whom to remind, and a draft is one key away")
{
    const auto session = emptyStudy();
    const Interview interview = visitIn(*session);
    TodayPage page(*session);
    show(page);
    CHECK(page.due() == 1);
    CHECK(pillsOf(page).contains(u"Reminder a day before"_s));
    CHECK(pillsOf(page).contains(u"Safe by e-mail"_s));
    CHECK(namelessWidgets(page).isEmpty());
    QSignalSpy asked(session.get(), &Session::commandAsked);
    press(page, u"mail message"_s);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Command>() == Command::DraftMessage);
    CHECK(session->selection().interview == interview.id);
    QSignalSpy due(&page, &TodayPage::dueChanged);
    REQUIRE(markMessageSent(session->workspace(),
                            {interview.id, ContactAttempt::Message::ReminderDay, Channel::Email, {}, {}}));
    REQUIRE(QTest::qWaitFor([&] { return !due.isEmpty(); }));
    CHECK(page.due() == 0);
    session->workspace().lock();
    REQUIRE(QTest::qWaitFor([&] { return !pillsOf(page).isEmpty(); }));
}

TEST_CASE("The page of the day keeps an interview of yesterday until its outcome is recorded")
{
    const auto session = emptyStudy();
    const Interview interview = visitIn(*session);
    session->workspace().setClock(interview.start.utc + 26 * 3600);
    TodayPage page(*session);
    show(page);
    CHECK(todayAt(session->workspace(), session->workspace().now()).interviews.isEmpty());
    const QStringList names = todayparts::namesIn(page);
    const auto offers = [&](const QString &deed) {
        return names.contains(deed + u" unfinished "_s + interview.id.text());
    };
    CHECK(offers(u"clipboard-check"_s));
    CHECK_FALSE(offers(u"player-play"_s)); // nobody starts it a day late
}

TEST_CASE("The page of the day asks for a word to whoever was called off by the researcher")
{
    const auto session = emptyStudy();
    const Interview interview = visitIn(*session);
    REQUIRE(cancelInterview(session->workspace(),
                            {interview.id, Interview::By::Researcher, u"Ill"_s, {{}, u"Known"_s, {}}}));
    TodayPage page(*session);
    QSignalSpy due(&page, &TodayPage::dueChanged);
    CHECK(QTest::qWaitFor([&] { return page.due() == 1; })); // counted although nobody looks yet
    CHECK(due.size() == 1);
    show(page);
    CHECK(pillsOf(page).contains(u"Cancellation"_s));
}

TEST_CASE("An overdue check-out is said in words, in red, wherever the interview is listed")
{
    const auto session = emptyStudy();
    const Interview interview = visitIn(*session);
    session->workspace().setClock(interview.start.utc);
    REQUIRE(arriveAtInterview(session->workspace(), {interview.id, {}}));
    session->workspace().setClock(*interview.dueOutAt);
    session->selectInterview(interview.id);
    TodayPage page(*session);
    show(page);
    const QString today = u"Overdue: due out at 12:30, not checked out"_s;
    CHECK(pillsOf(page).contains(today));
    DetailPane pane(*session);
    CHECK(pillsOf(pane).contains(u"Overdue: not checked out"_s));
    CHECK(pane.findChild<QToolButton *>(u"verb-Check out"_s));
    const Workspace &workspace = session->workspace();
    const auto columns = interviewColumns(
        {{}, "Europe/London", [&workspace](const Interview &each) { return isOverdue(workspace, each); }});
    const InterviewSummary summary = interviewsIn(*session).first();
    bool told = false;
    for (const auto &column : columns)
        told = told || column.text(summary) == u"Overdue: not checked out"_s;
    CHECK(told);
    page.show();
    QSignalSpy asked(session.get(), &Session::commandAsked);
    press(page, u"door-exit overdue"_s);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Command>() == Command::LeaveInterview);
    REQUIRE(leaveInterview(session->workspace(), {interview.id, {}}));
    CHECK(QTest::qWaitFor([&] { return !pillsOf(page).contains(today); }));
}

TEST_CASE("After a line of the day is done the keyboard is on the next one, and each button has its own name")
{
    const auto session = emptyStudy();
    const Interview visit = visitIn(*session);
    session->workspace().setClock(StudyDesk::monday() - 21 * 86'400);
    Participant rung;
    rung.phone = u"07700 900124"_s;
    BookInterview later;
    later.participant = eligibleIn(*session, rung).id;
    later.start = {QDate(2026, 11, 30), QTime(15, 0), "Europe/London", {}};
    later.decisions.overrideAll = u"Known"_s;
    const auto call = bookInterview(session->workspace(), later);
    REQUIRE(call);
    session->workspace().setClock(StudyDesk::monday());
    TodayPage page(*session);
    show(page);
    QStringList names;
    for (const QToolButton *button : page.findChildren<QToolButton *>())
        names << button->objectName() << button->accessibleName();
    CHECK(names.removeDuplicates() == 0);
    buttonOn(page, u"mail message"_s)->setFocus();
    REQUIRE(markMessageSent(session->workspace(),
                            {visit.id, ContactAttempt::Message::ReminderDay, Channel::Email, {}, {}}));
    REQUIRE(QTest::qWaitFor([&] { return page.due() == 1; }));
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName().startsWith(u"mail message "_s +
                                                      call->id.uuid.toString(QUuid::WithoutBraces)));
    CHECK(buttonOn(page, u"mail message"_s)->text() == u"Draft text message"_s);
    REQUIRE(markMessageSent(session->workspace(),
                            {call->id, ContactAttempt::Message::ReminderDay, Channel::Text, {}, {}}));
    REQUIRE(QTest::qWaitFor([&] { return page.due() == 0; }));
    CHECK(qobject_cast<QToolButton *>(page.focusWidget()));
}

TEST_CASE("What can be done about an interview of the day stands beside it once its time has come")
{
    const auto session = emptyStudy();
    const Interview visit = visitIn(*session);
    TodayPage page(*session);
    show(page);
    CHECK(buttonOn(page, u"map-pin interview"_s));
    CHECK_FALSE(buttonOn(page, u"player-play interview"_s));
    session->workspace().setClock(visit.start.utc - 15 * 60);
    REQUIRE(arriveAtInterview(session->workspace(), {visit.id, {}}));
    REQUIRE(QTest::qWaitFor([&] { return buttonOn(page, u"player-play interview"_s); }));
    CHECK(buttonOn(page, u"door-exit interview"_s));
    CHECK_FALSE(buttonOn(page, u"user-off interview"_s));
    session->workspace().setClock(visit.span().end);
    REQUIRE(leaveInterview(session->workspace(), {visit.id, {}}));
    REQUIRE(QTest::qWaitFor([&] { return buttonOn(page, u"clipboard-check interview"_s); }));
    CHECK(buttonOn(page, u"user-off interview"_s));
    CHECK_FALSE(buttonOn(page, u"door-exit interview"_s));
}

TEST_CASE("What happened to an interview tells each move once, who asked and why")
{
    const auto session = emptyStudy();
    const Interview first = bookedIn(*session, eligibleIn(*session));
    MoveInterview move;
    move.interview = first.id;
    move.start = {QDate(2026, 12, 3), QTime(14, 0), "Europe/London", {}};
    move.reason = u"Ill"_s;
    move.decisions.overrideAll = u"Known"_s;
    REQUIRE(moveInterview(session->workspace(), move));
    const auto record = participantRecord(session->workspace(), first.participant);
    REQUIRE(record);
    const auto moves = movesOf(session->workspace(), first.participant);
    int told = 0;
    for (const TimelineEntry &entry : timelineOf(*record, session->workspace().now(), moves)) {
        CHECK_FALSE(entry.text.contains(u"ancelled"_s));
        if (!entry.text.contains(u"moved"_s))
            continue;
        ++told;
        CHECK(entry.text.contains(u"from Wed 2 Dec 2026, 10:00 to Thu 3 Dec 2026, 14:00"_s));
        CHECK(entry.text.contains(u"Asked for by: the participant"_s));
        CHECK(entry.text.contains(u"Ill"_s));
    }
    CHECK(told == 1);
}
