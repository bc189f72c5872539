// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreteroverview.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/interpreteranswerdialog.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/prompt.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

void choose(const OpenedDialog &opened, const QString &row, const QString &id)
{
    auto *button = opened.field<ChoiceRow>(row)->findChild<QRadioButton *>(id);
    REQUIRE(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

Interpreter onlyOne(Session &session)
{
    const auto all = interpreters(session.workspace());
    REQUIRE(all.size() == 1);
    return all.first();
}

OpenedDialog::Door editing(const Interpreter &interpreter)
{
    return [id = interpreter.id](Session &session, QWidget *parent) {
        dialogs::editInterpreter(session, parent, id);
    };
}

std::optional<InterpreterBooking> bookingOf(Session &session, const Id<Interview> &interview)
{
    return interpreterBooking(session.workspace(), interview);
}

} // namespace

TEST_CASE("An interpreter is added with the keyboard alone")
{
    const auto session = emptyStudy();
    OpenedDialog opened(*session, dialogs::newInterpreter);
    QTest::keyClicks(opened.dialog->focusWidget(), u"Sara Example"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(opened.dialog->focusWidget(), u"ur"_s);
    opened.type(u"dialects"_s, u"Mirpuri"_s);
    choose(opened, u"gender"_s, u"female"_s);
    choose(opened, u"agreement"_s, u"agency"_s);
    opened.type(u"agreed-on"_s, u"2026-11-02"_s);
    choose(opened, u"recording"_s, u"yes"_s);
    opened.type(u"agency"_s, u"Crossing Words"_s);
    opened.type(u"rate"_s, u"45 an hour"_s);
    opened.field<QPushButton>(u"add-band"_s)->click();
    opened.type(u"availability"_s, u"mon-fri 9:00-15:00"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Interpreter added = onlyOne(*session);
    CHECK(added.code == u"I01"_s);
    CHECK(added.name == u"Sara Example"_s);
    CHECK(added.languages == QStringList{u"ur"_s});
    CHECK(added.dialects == u"Mirpuri"_s);
    CHECK(added.gender == Gender::Female);
    CHECK(added.agreement == Interpreter::Agreement::Agency);
    CHECK(added.agreementOn == QDate(2026, 11, 2));
    CHECK(added.agreesToRecording == YesNo::Yes);
    CHECK(added.agency == u"Crossing Words"_s);
    CHECK(added.rate == u"45 an hour"_s);
    CHECK(added.bands == QList<CancellationBand>{{24, 100}});
    CHECK(added.availability.toText() == u"mon-fri 09:00-15:00"_s);
    CHECK(session->selection().interpreter == added.id);
}

TEST_CASE("Editing an interpreter keeps whatever wasn't touched")
{
    const auto session = sampleStudy();
    const auto all = interpreters(session->workspace());
    REQUIRE(all.size() > 3);
    for (const Interpreter &before : all) {
        OpenedDialog opened(*session, editing(before));
        opened.type(u"rate"_s, u"50 an hour"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
        Interpreter expected = before;
        expected.rate = u"50 an hour"_s;
        CHECK(*interpreterByCode(session->workspace(), before.code) == expected);
    }
}

TEST_CASE("A form just opened has no mistakes, and nobody is added without a language")
{
    const auto session = emptyStudy();
    OpenedDialog opened(*session, dialogs::newInterpreter);
    CHECK(shownIn(opened).isEmpty());
    opened.press();
    CHECK(opened.isOpen());
    CHECK(contains(opened.dialog->findChild<FindingList *>()->findings(), Code::TextEmpty));
    CHECK(interpreters(session->workspace()).isEmpty());
}

TEST_CASE("What can't be kept of an interpreter is said while one types")
{
    const auto session = emptyStudy();
    OpenedDialog opened(*session, dialogs::newInterpreter);
    opened.type(u"languages"_s, u"Klingonish"_s);
    CHECK(contains(shownIn(opened), Code::LanguageUnknown));
    opened.type(u"email"_s, u"no address"_s);
    CHECK(contains(shownIn(opened), Code::ContactMalformed));
    opened.type(u"availability"_s, u"sometimes"_s);
    CHECK(contains(shownIn(opened), Code::TextUnknown));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(interpreters(session->workspace()).isEmpty());
}

TEST_CASE("An agreement needs the day on which it was signed")
{
    const auto session = emptyStudy();
    OpenedDialog opened(*session, dialogs::newInterpreter);
    opened.type(u"languages"_s, u"ur"_s);
    choose(opened, u"agreement"_s, u"own"_s);
    CHECK(contains(shownIn(opened), Code::DateMalformed));
    choose(opened, u"agreement"_s, u"none"_s);
    CHECK(shownIn(opened).isEmpty());
    opened.press();
    CHECK_FALSE(onlyOne(*session).agreementOn);
}

TEST_CASE("Participants who know the interpreter are named by their codes")
{
    const auto session = emptyStudy();
    const Participant person = addedTo(*session, Participant());
    const Interpreter before = interpreterIn(*session);
    {
        OpenedDialog opened(*session, editing(before));
        opened.type(u"known-to"_s, u"c1, X99"_s);
        CHECK(contains(shownIn(opened), Code::RecordNotFound));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(opened.field<QLineEdit>(u"known-to"_s), Qt::Key_Backspace);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(onlyOne(*session).knownTo == QList<Id<Participant>>{person.id});
    OpenedDialog again(*session, editing(before));
    CHECK(again.field<QLineEdit>(u"known-to"_s)->text() == u"C01"_s);
}

TEST_CASE("A charge is taken away again")
{
    const auto session = emptyStudy();
    Interpreter before = interpreterIn(*session);
    before.bands = {{24, 100}, {48, 50}};
    REQUIRE(changeInterpreter(session->workspace(), before));
    OpenedDialog opened(*session, editing(before));
    const auto percents = opened.dialog->findChildren<QSpinBox *>(u"band-percent"_s);
    REQUIRE(percents.size() == 2);
    percents.first()->nextInFocusChain();
    percents.last()->setFocus();
    QTest::keyClick(opened.dialog, Qt::Key_Tab);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Space);
    opened.press();
    CHECK(onlyOne(*session).bands == QList<CancellationBand>{{24, 100}});
}

TEST_CASE("While the study is locked an interpreter's record isn't opened")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    session->workspace().lock();
    prompt::Script script;
    dialogs::editInterpreter(*session, nullptr, interpreter.id);
    CHECK(script.asked().size() == 1);
}

TEST_CASE("An interpreter is asked, says yes, and is asked again after a move, through the window")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Participant person = urduSpeakerIn(*session);
    BookInterview request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.interpreterWanted = true;
    const auto booked = bookInterview(session->workspace(), request);
    REQUIRE(booked);
    session->selectInterview(booked->id);
    {
        OpenedDialog opened(*session, dialogs::findInterpreter);
        CHECK(opened.field<QPushButton>(u"verb"_s)->text() == u"Ask I01"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(bookingOf(*session, booked->id)->state == InterpreterBooking::State::Asked);
    CHECK(bookingOf(*session, booked->id)->interpreter == interpreter.id);
    {
        OpenedDialog opened(*session, dialogs::interpreterAnswer);
        opened.press();
        CHECK(opened.isOpen()); // nothing was answered yet
        choose(opened, u"answer"_s, u"confirm"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(bookingOf(*session, booked->id)->state == InterpreterBooking::State::Confirmed);

    MoveInterview move;
    move.interview = booked->id;
    move.start = {QDate(2026, 12, 3), QTime(10, 0), "Europe/London", {}};
    move.reason = u"A shift"_s;
    const auto moved = moveInterview(session->workspace(), move);
    REQUIRE(moved);
    session->selectInterview(moved->id);
    CHECK(bookingOf(*session, moved->id)->state == InterpreterBooking::State::Reconfirm);
    {
        OpenedDialog opened(*session, dialogs::interpreterAnswer);
        choose(opened, u"answer"_s, u"confirm"_s);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(bookingOf(*session, moved->id)->state == InterpreterBooking::State::Confirmed);
}

TEST_CASE("Whoever suits is chosen beforehand, and what speaks against another is said")
{
    const auto session = emptyStudy();
    Interpreter uncleared = interpreterIn(*session);
    uncleared.agreementOn = std::nullopt;
    REQUIRE(changeInterpreter(session->workspace(), uncleared));
    const Interpreter free = interpreterIn(*session);
    interpreterIn(*session, u"pl"_s);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), free.id);
    REQUIRE(stepInterpreter(session->workspace(), {interview.id, InterpreterStep::Decline, {}, {}}));
    OpenedDialog opened(*session, dialogs::findInterpreter);
    auto *table = opened.field<TableView>(u"candidates"_s);
    CHECK(table->values()->rowCount() == 2);
    CHECK(table->currentId() == free.id.uuid);
    CHECK(shownIn(opened).isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    CHECK(table->currentId() == uncleared.id.uuid);
    CHECK(contains(shownIn(opened), Code::InterpreterNotCleared));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(bookingOf(*session, interview.id)->state == InterpreterBooking::State::Declined);
}

TEST_CASE("Where nobody interprets the language, somebody can be added on the spot")
{
    const auto session = emptyStudy();
    const Participant person = urduSpeakerIn(*session);
    BookInterview request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.interpreterWanted = true;
    const auto booked = bookInterview(session->workspace(), request);
    REQUIRE(booked);
    session->selectInterview(booked->id);
    OpenedDialog opened(*session, dialogs::findInterpreter);
    CHECK_FALSE(opened.field<TableView>(u"candidates"_s)->isVisible());
    CHECK_FALSE(opened.field<QPushButton>(u"verb"_s)->isEnabled());
    CHECK(qobject_cast<QPushButton *>(opened.dialog->focusWidget())->text() == u"&New interpreter..."_s);
    opened.press();
    CHECK(opened.isOpen());
    const Interpreter added = interpreterIn(*session);
    REQUIRE(opened.field<TableView>(u"candidates"_s)->isVisible());
    CHECK(opened.field<TableView>(u"candidates"_s)->currentId() == added.id.uuid);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(bookingOf(*session, booked->id)->interpreter == added.id);
}

TEST_CASE("Letting an interpreter go late says what it costs and takes a reason")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    session->workspace().setClock(interview.start.utc - 20 * 3600);
    OpenedDialog opened(*session, dialogs::interpreterAnswer);
    choose(opened, u"answer"_s, u"decline"_s);
    CHECK(shownIn(opened).isEmpty());
    choose(opened, u"answer"_s, u"release"_s);
    const Findings findings = shownIn(opened);
    REQUIRE(contains(findings, Code::InterpreterLate));
    CHECK(findings.first().details.first() == u"50"_s);
    opened.press();
    CHECK(opened.isOpen());
    giveReason(opened, Code::InterpreterLate, u"The participant is ill"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(bookingOf(*session, interview.id)->state == InterpreterBooking::State::Released);
}

TEST_CASE("An answer of nobody leads to looking for somebody")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    const Interview interview = bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    REQUIRE(stepInterpreter(session->workspace(), {interview.id, InterpreterStep::Decline, {}, {}}));
    OpenedDialog opened(*session, dialogs::interpreterAnswer);
    CHECK(qobject_cast<FindInterpreterDialog *>(opened.dialog.data()));
}

TEST_CASE("Every field of the dialogs of interpreters has a name")
{
    const auto session = emptyStudy();
    const Interpreter interpreter = interpreterIn(*session);
    bookedIn(*session, urduSpeakerIn(*session), interpreter.id);
    for (const OpenedDialog::Door &door :
         QList<OpenedDialog::Door>{dialogs::newInterpreter, editing(interpreter), dialogs::findInterpreter,
                                   dialogs::interpreterAnswer}) {
        OpenedDialog opened(*session, door);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
    }
}
