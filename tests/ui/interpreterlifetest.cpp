// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterreport.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/interpretercalldialog.h"
#include "ui/dialogs/interpreterrequestdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/dialogs/interpreterusedialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

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
        CHECK(opened.field<QLabel>(u"strengths"_s)->text().contains(u"£55.00"_s));
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
