// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterreport.h"
#include "core/base/language.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "tests/ui/speaking.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/interpretercalldialog.h"
#include "ui/dialogs/interpreterrequestdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/dialogs/interpreterusedialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/models/interpretercolumns.h"
#include "ui/pages/detailpane.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;

void choose(const OpenedDialog &opened, const QString &row, const QString &id)
{
    auto *button = opened.field<ChoiceRow>(row)->findChild<QRadioButton *>(id);
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

InterpreterBooking bookingIn(Session &session)
{
    const auto booking = interviewsIn(session).last().booking;
    REQUIRE(booking);
    return *booking;
}

/// With a rate, so that a fee has a sum.
Interpreter pricedIn(Session &session)
{
    Interpreter interpreter = interpreterIn(session);
    interpreter.ratePence = 3000;
    REQUIRE(changeInterpreter(session.workspace(), interpreter));
    return interpreter;
}

Interview wantedIn(Session &session)
{
    BookInterview request;
    request.participant = urduSpeakerIn(session).id;
    request.start = {QDate(2026, 12, 9), QTime(10, 0), "Europe/London", {}};
    request.interpreterWanted = true;
    const auto booked = bookInterview(session.workspace(), request);
    REQUIRE(booked);
    session.selectInterview(booked->id);
    return *booked;
}

/// What is to be done next, as the list of tasks and today's page open it.
void nextTask(Session &session, QWidget *parent)
{
    const QList<InterpreterTask> tasks = interpreterTasks(session.workspace());
    REQUIRE_FALSE(tasks.isEmpty());
    dialogs::carryOn(session, parent, tasks.last());
}

/// A button about a booking in the pane beside the lists, pressed.
OpenedDialog::Door verbIn(const DetailPane &pane, const QString &verb, const InterpreterBooking &booking)
{
    return [&pane, name = verb + u'-' + booking.id.text()](Session &, QWidget *) {
        auto *button = pane.findChild<QToolButton *>(name);
        REQUIRE(button);
        button->click();
    };
}

InterpreterBooking callIn(Session &session, const Participant &person)
{
    const auto call = latestCall(session.workspace(), person.id, InterpreterBooking::Purpose::Screening);
    REQUIRE(call);
    return *call;
}

InterpreterBooking secondIn(Session &session, const Interview &interview)
{
    const auto second = bookingOf(session.workspace(), {interview, {}}, true);
    REQUIRE(second);
    return *second;
}

void finish(const OpenedDialog &opened)
{
    opened.press();
    CHECK_FALSE(opened.isOpen());
}

} // namespace

TEST_CASE("The life of an interpreter's booking in the window")
{
    const auto session = emptyStudy();
    const Interpreter first = pricedIn(*session);
    const Interpreter second = pricedIn(*session);
    wantedIn(*session);
    CHECK(bookingIn(*session).state == State::Wanted);
    {
        OpenedDialog opened(*session, dialogs::findInterpreter);
        CHECK(opened.field<QWidget>(u"strengths"_s)->accessibleName().contains(u"£55.00"_s));
        finish(opened);
    }
    CHECK(bookingIn(*session).state == State::Asked);
    CHECK(bookingIn(*session).interpreter == first.id);
    {
        OpenedDialog opened(*session, dialogs::interpreterAnswer);
        choose(opened, u"answer"_s, u"decline"_s);
        CHECK(opened.field<InterpreterBox>(u"other"_s)->interpreter() == second.id);
        finish(opened);
    }
    CHECK(bookingIn(*session).state == State::Asked);
    CHECK(bookingIn(*session).interpreter == second.id);
    {
        OpenedDialog opened(*session, dialogs::interpreterAnswer);
        choose(opened, u"answer"_s, u"confirm"_s);
        choose(opened, u"accepted"_s, u"yes"_s);
        finish(opened);
    }
    CHECK(bookingIn(*session).state == State::Confirmed);
    CHECK(bookingIn(*session).accepted == YesNo::Yes);
    {
        MoveDialog *dialog = dialogs::moveInterviewTo(
            *session, nullptr, {QDate(2026, 12, 10), QTime(10, 0), "Europe/London", {}}, 60);
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"A shift"_s);
        CHECK(dialog->findChild<QLabel *>(u"interpreter-note"_s)->text().contains(u"nothing"_s));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(dialog->isVisible());
        delete dialog;
    }
    CHECK(bookingIn(*session).state == State::Reconfirm);
    {
        OpenedDialog opened(*session, dialogs::interpreterAnswer);
        choose(opened, u"answer"_s, u"confirm"_s);
        finish(opened);
    }
    CHECK(bookingIn(*session).state == State::Confirmed);
    session->workspace().setClock(interviewsIn(*session).last().interview.start.utc - 20 * 3600);
    {
        OpenedDialog opened(*session, dialogs::cancelInterview);
        opened.type(u"reason"_s, u"Ill"_s);
        REQUIRE(contains(shownIn(opened), Code::InterpreterLate));
        giveReason(opened, Code::InterpreterLate, u"Ill"_s);
        finish(opened);
    }
    CHECK(bookingIn(*session).state == State::Released);
    CHECK(bookingIn(*session).costPence == 2750);
}

TEST_CASE("Where nobody comes on the day, the telephone service's number is at hand")
{
    const auto session = emptyStudy();
    ChangeStudy change{session->workspace().study(), session->workspace().groups()};
    change.study.interpreterLine = u"0800 000 000"_s;
    change.study.interpreterLineCode = u"4711"_s;
    REQUIRE(changeStudy(session->workspace(), change));
    const Interpreter interpreter = interpreterIn(*session);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    REQUIRE(stepInterpreter(session->workspace(), {interview.id, InterpreterStep::Confirm, {}, {}}));
    session->workspace().setClock(interview.start.utc + 300);
    OpenedDialog opened(*session, dialogs::interpreterAnswer);
    choose(opened, u"answer"_s, u"absent"_s);
    choose(opened, u"instead"_s, u"telephone"_s);
    CHECK(opened.field<QLabel>(u"line"_s)->text().contains(u"0800 000 000"_s));
    CHECK(opened.field<QLabel>(u"line"_s)->text().contains(u"4711"_s));
    opened.type(u"reason"_s, u"No answer"_s);
    finish(opened);
    CHECK(bookingIn(*session).byTelephone);
    CHECK(bookingIn(*session).state == State::Confirmed);
    CHECK(bookingIn(*session).substituteFor == interpreter.id);
}

TEST_CASE("An interview is moved with another interpreter, and what that costs is said")
{
    const auto session = emptyStudy();
    const Interpreter first = pricedIn(*session);
    const Interpreter other = pricedIn(*session);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), first.id);
    session->workspace().setClock(interview.start.utc - 20 * 3600);
    MoveDialog *dialog = dialogs::moveInterviewTo(
        *session, nullptr, {QDate(2026, 12, 3), QTime(10, 0), "Europe/London", {}}, 60);
    REQUIRE(dialog);
    auto *box = dialog->findChild<InterpreterBox *>(u"interpreter"_s);
    REQUIRE(box);
    CHECK(dialog->findChild<QLabel *>(u"interpreter-note"_s)->text().contains(u"£27.50"_s));
    box->setInterpreter(other.id);
    dialog->checkNow();
    CHECK(contains(dialog->findChild<FindingList *>()->findings(), Code::InterpreterLate));
    delete dialog;
}

TEST_CASE("A message to the interpreter names neither the participant nor their code")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Participant person = urduSpeakerIn(*session);
    bookedIn(*session, person, interpreter.id);
    OpenedDialog opened(*session, dialogs::writeToInterpreter);
    const QString text = opened.field<QPlainTextEdit>(u"text"_s)->toPlainText();
    CHECK(text.contains(u"Urdu"_s));
    CHECK_FALSE(text.contains(person.code));
    CHECK_FALSE(text.contains(u"Ama"_s));
    QTest::mouseClick(opened.field<QCheckBox>(u"code"_s), Qt::LeftButton);
    if (!opened.field<QCheckBox>(u"code"_s)->isChecked())
        opened.field<QCheckBox>(u"code"_s)->setChecked(true);
    CHECK(opened.field<QPlainTextEdit>(u"text"_s)->toPlainText().contains(person.code));
    finish(opened);
}

TEST_CASE("An interpreted call is arranged in the window")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Participant person = urduSpeakerIn(*session);
    OpenedDialog opened(*session, dialogs::arrangeCall);
    choose(opened, u"purpose"_s, u"consent"_s);
    opened.type(u"when"_s, u"2 dec 10:00"_s);
    opened.field<InterpreterBox>(u"interpreter"_s)->setInterpreter(interpreter.id);
    finish(opened);
    const auto call = latestCall(session->workspace(), person.id, InterpreterBooking::Purpose::Consent);
    REQUIRE(call);
    CHECK(call->state == State::Asked);
    CHECK(call->interpreter == interpreter.id);
}

TEST_CASE("The use of interpreters is shown and exported without names")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"use.csv"_s);
    prompt::Script script;
    script.answer(path);
    OpenedDialog opened(*session, dialogs::showInterpreterUse);
    CHECK(namelessWidgets(*opened.dialog) == QStringList());
    finish(opened);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == interpreterUseCsv(interpreterUse(session->workspace())));
}

TEST_CASE("Every field of the dialogs about an interpreter's booking has a name")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    for (const OpenedDialog::Door &door :
         QList<OpenedDialog::Door>{dialogs::interpreterAnswer, dialogs::writeToInterpreter,
                                   dialogs::arrangeCall, dialogs::moveInterview}) {
        OpenedDialog opened(*session, door);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
    }
}

TEST_CASE("A call is asked for, confirmed and put down as held in the window")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Participant person = urduSpeakerIn(*session);
    ArrangeCall request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    REQUIRE(arrangeCall(session->workspace(), request));
    session->selectParticipant(person.id);
    finish(OpenedDialog(*session, nextTask));
    CHECK(callIn(*session, person).interpreter == interpreter.id);
    {
        OpenedDialog opened(*session, nextTask);
        choose(opened, u"answer"_s, u"confirm"_s);
        choose(opened, u"accepted"_s, u"yes"_s);
        finish(opened);
    }
    CHECK(callIn(*session, person).state == State::Confirmed);
    {
        const DetailPane pane(*session);
        OpenedDialog opened(*session, verbIn(pane, u"write"_s, callIn(*session, person)));
        CHECK(opened.field<QPlainTextEdit>(u"text"_s)->toPlainText().contains(u"Urdu"_s));
    }
    session->workspace().setClock(*callIn(*session, person).callStart + 60);
    SECTION("they came")
    {
        OpenedDialog opened(*session, nextTask);
        choose(opened, u"answer"_s, u"attend"_s);
        finish(opened);
        CHECK(callIn(*session, person).state == State::Attended);
    }
    SECTION("every answer stays in sight, whichever is chosen")
    {
        OpenedDialog opened(*session, nextTask);
        const auto *row = opened.field<ChoiceRow>(u"answer"_s);
        const QList<QRadioButton *> answers = row->findChildren<QRadioButton *>();
        CHECK(answers.size() > 5);
        for (QRadioButton *chosen : answers) {
            chosen->click();
            QCoreApplication::processEvents();
            for (const QRadioButton *answer : answers)
                CHECK(row->rect().contains(answer->geometry()));
        }
        choose(opened, u"answer"_s, u"attend"_s);
        finish(opened);
    }
    SECTION("they were let go, from the pane")
    {
        const DetailPane pane(*session);
        OpenedDialog opened(*session, verbIn(pane, u"answer"_s, callIn(*session, person)));
        choose(opened, u"answer"_s, u"release"_s);
        giveReason(opened, Code::InterpreterLate, u"Ill"_s);
        finish(opened);
        CHECK(callIn(*session, person).state == State::Released);
    }
    CHECK(interpreterTasks(session->workspace()).isEmpty());
}

TEST_CASE("A call that nobody is asked for is called off in the pane")
{
    const auto session = emptyStudy();
    const Participant person = urduSpeakerIn(*session);
    ArrangeCall request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    REQUIRE(arrangeCall(session->workspace(), request));
    session->selectParticipant(person.id);
    const DetailPane pane(*session);
    OpenedDialog opened(*session, verbIn(pane, u"answer"_s, callIn(*session, person)));
    choose(opened, u"answer"_s, u"release"_s);
    finish(opened);
    CHECK(callIn(*session, person).state == State::Released);
}

TEST_CASE("The second interpreter is found, and answers, in the window")
{
    const auto session = emptyStudy();
    const Interpreter first = interpreterIn(*session, u"bfi"_s);
    const Interpreter other = interpreterIn(*session, u"bfi"_s);
    Participant person;
    person.spokenLanguage = u"bfi"_s;
    const Interview interview = bookedIn(*session, eligibleIn(*session, person), first.id);
    finish(OpenedDialog(*session, nextTask));
    CHECK(secondIn(*session, interview).state == State::Asked);
    CHECK(secondIn(*session, interview).interpreter == other.id);
    SECTION("from the list of tasks")
    {
        OpenedDialog opened(*session, nextTask);
        choose(opened, u"answer"_s, u"confirm"_s);
        finish(opened);
    }
    SECTION("from the pane")
    {
        const DetailPane pane(*session);
        OpenedDialog opened(*session, verbIn(pane, u"answer"_s, secondIn(*session, interview)));
        choose(opened, u"answer"_s, u"confirm"_s);
        finish(opened);
    }
    CHECK(secondIn(*session, interview).state == State::Confirmed);
    CHECK(bookingIn(*session).interpreter == first.id);
    CHECK(bookingIn(*session).state == State::Asked);
}

TEST_CASE("A participant's no leads to somebody else, with words")
{
    const auto session = emptyStudy();
    const Interpreter first = interpreterIn(*session);
    const Interpreter other = interpreterIn(*session);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), first.id);
    REQUIRE(stepInterpreter(session->workspace(), {interview.id, InterpreterStep::Confirm, {}, {}}));
    {
        OpenedDialog opened(*session, nextTask);
        choose(opened, u"accepted"_s, u"no"_s);
        finish(opened);
    }
    const InterpreterTask task = interpreterTasks(session->workspace()).last();
    CHECK(taskVerb(task) == u"Find interpreter"_s);
    CHECK(standingBadge(task.interview.booking).word == u"Participant says no"_s);
    finish(OpenedDialog(*session, nextTask));
    CHECK(bookingIn(*session).interpreter == other.id);
    CHECK(bookingIn(*session).state == State::Asked);
}

TEST_CASE("A message to an interpreter is in English, the language's name too, whatever the program speaks")
{
    const auto session = emptyStudy();
    pricedIn(*session);
    wantedIn(*session);
    const Speaking urdu(u"ur"_s);
    REQUIRE(languageName(u"ur"_s) != u"Urdu"_s);
    const auto draft = draftRequest(session->workspace(), {bookingIn(*session).id, false, true});
    REQUIRE(draft);
    CHECK(draft->subject.startsWith(u"Interpreter for Urdu on "_s));
    CHECK(draft->text.contains(u"\nLanguage: Urdu"_s));
    CHECK(draft->calendar.contains("SUMMARY:Interpreting\\, Urdu"));
}
