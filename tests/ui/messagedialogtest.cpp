// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviewsession.h"

#include "core/actions/history.h"
#include "core/actions/messages.h"
#include "tests/support/filebytes.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/calendarexportdialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/finishdialog.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/dialogs/visitverbs.h"
#include "ui/prompt.h"
#include "ui/widgets/contactcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

Participant ama()
{
    Participant participant;
    participant.name = u"Ama Example"_s;
    participant.email = u"ama@example.org"_s;
    participant.phone = u"07700 900123"_s;
    return participant;
}

Interview videoIn(Session &session, InterviewMode mode = InterviewMode::Teams)
{
    BookInterview request;
    request.participant = eligibleIn(session, ama()).id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.mode = mode;
    request.place = u"https://teams.example.org/l/1"_s;
    request.decisions.overrideAll = u"Known"_s;
    const auto booked = bookInterview(session.workspace(), request);
    REQUIRE(booked);
    session.selectInterview(booked->id);
    return *booked;
}

/// A button stays down for a moment before it is clicked.
void alt(const OpenedDialog &opened, Qt::Key key)
{
    QTest::keyClick(opened.dialog->focusWidget(), key, Qt::AltModifier);
    QTest::qWait(200);
}

QList<ContactAttempt> attemptsOf(Session &session, const Interview &interview)
{
    return participantRecord(session.workspace(), interview.participant)->attempts;
}

QByteArray lastAction(Session &session)
{
    return session.workspace().undoable() ? session.workspace().undoable()->action : QByteArray();
}

} // namespace

TEST_CASE("A message is copied as text and as HTML, and isn't sent by that")
{
    const auto session = emptyStudy();
    const Interview interview = videoIn(*session);
    OpenedDialog opened(*session, dialogs::draftMessage);
    CHECK(opened.field<QLineEdit>(u"subject"_s)->text() == u"Our conversation on Wednesday 2 December"_s);
    CHECK(opened.field<QPlainTextEdit>(u"text"_s)->toPlainText().startsWith(u"Dear Ama Example,"_s));
    opened.field<QPlainTextEdit>(u"text"_s)->appendPlainText(u"See you <soon>"_s);
    alt(opened, Qt::Key_C);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    CHECK(copied->text().contains(u"See you <soon>"_s));
    CHECK(copied->html().contains(u"See you &lt;soon&gt;"_s));
    CHECK(copied->html().contains(u"<a href=\"https://teams.example.org/l/1\">"_s));
    CHECK(opened.field<QLabel>(u"told"_s)->isVisible());
    CHECK(opened.isOpen());
    CHECK(attemptsOf(*session, interview).isEmpty());
}

TEST_CASE("A message is saved as .eml with the calendar in it, and the calendar by itself")
{
    const auto session = emptyStudy();
    videoIn(*session);
    QTemporaryDir folder;
    OpenedDialog opened(*session, dialogs::draftMessage);
    prompt::Script script;
    script.answer(folder.filePath(u"a.eml"_s));
    script.answer(folder.filePath(u"a.ics"_s));
    opened.field<QPushButton>(u"eml"_s)->setFocus();
    opened.key(Qt::Key_Space);
    const QByteArray mail = bytesOf(folder.filePath(u"a.eml"_s));
    CHECK(mail.contains("X-Unsent: 1\r\n"));
    CHECK(mail.contains("ama@example.org"));
    CHECK(mail.contains("text/calendar; charset=utf-8; method=REQUEST"));
    opened.field<QPushButton>(u"ics"_s)->setFocus();
    opened.key(Qt::Key_Space);
    CHECK(bytesOf(folder.filePath(u"a.ics"_s)).contains("SUMMARY:Our conversation\r\n"));
}

TEST_CASE("A message is handed to the mail program, and it is said where none took it")
{
    const auto session = emptyStudy();
    videoIn(*session);
    OpenedDialog opened(*session, dialogs::draftMessage);
    prompt::Script script;
    script.answer(true);
    alt(opened, Qt::Key_O);
    REQUIRE(script.asked().size() == 1);
    CHECK(script.asked().first().startsWith(
        u"mailto:ama@example.org?subject=Our%20conversation%20on%20Wednesday%202%20December&body=Dear%20Ama"_s));
    const QString took = opened.field<QLabel>(u"told"_s)->text();
    alt(opened, Qt::Key_O);
    CHECK(opened.field<QLabel>(u"told"_s)->text() != took);
}

TEST_CASE("Words typed into a message stay whatever is chosen above them, until others are asked for")
{
    const auto session = emptyStudy();
    videoIn(*session);
    OpenedDialog opened(*session, dialogs::draftMessage);
    auto *text = opened.field<QPlainTextEdit>(u"text"_s);
    auto *kind = opened.field<QComboBox>(u"kind"_s);
    auto *anew = opened.field<QPushButton>(u"word-anew"_s);
    const QString before = text->toPlainText();
    QTest::keyClick(kind, Qt::Key_Down); // untouched words follow what is chosen
    CHECK(text->toPlainText() != before);
    CHECK_FALSE(anew->isVisible());
    QTest::keyClicks(text, u"Bring tea. "_s);
    QTest::keyClick(kind, Qt::Key_Down);
    const auto email = opened.field<ChoiceRow>(u"channel"_s)->findChild<QRadioButton *>(word(Channel::Email));
    email->setFocus();
    QTest::keyClick(email, Qt::Key_Right);
    CHECK(opened.field<ChoiceRow>(u"channel"_s)->current() == word(Channel::Phone));
    CHECK(text->toPlainText().startsWith(u"Bring tea. Dear Ama Example"_s));
    REQUIRE(anew->isVisible());
    prompt::Script script; // refuses
    QTest::keyClick(opened.dialog, Qt::Key_Escape);
    CHECK(opened.isOpen());
    CHECK(script.asked() == QStringList{u"Discard what you typed?"_s});
    alt(opened, Qt::Key_W);
    CHECK_FALSE(anew->isVisible());
    CHECK(text->toPlainText().startsWith(u"Dear Ama Example"_s));
    CHECK(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    CHECK(text->toPlainText().startsWith(u"Bring tea. "_s));
}

TEST_CASE("For a call or a text message there is no subject, and the number comes with what makes it safe")
{
    const auto session = emptyStudy();
    videoIn(*session);
    OpenedDialog opened(*session, dialogs::draftMessage);
    const auto *contact = opened.field<ContactCard>({});
    CHECK(opened.field<QLabel>(u"to"_s)->text().contains(u"ama@example.org"_s));
    CHECK_FALSE(contact->isVisible());
    auto *channel = opened.field<ChoiceRow>(u"channel"_s);
    QTest::keyClick(channel->findChild<QRadioButton *>(word(Channel::Phone)), Qt::Key_Space);
    CHECK_FALSE(opened.field<QLabel>(u"to"_s)->text().contains(u"ama@example.org"_s));
    CHECK(contact->isVisible());
    CHECK_FALSE(contact->isShown());
    CHECK_FALSE(opened.field<QLineEdit>(u"subject"_s)->isEnabled());
    alt(opened, Qt::Key_C);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Dear Ama Example"_s));
    QSignalSpy announced(session.get(), &Session::announced);
    opened.press();
    CHECK(announced.last().first().toString() == u"Invitation to C01 marked as told."_s);
}

TEST_CASE("Marking it as sent is one chord, and can be undone")
{
    const auto session = emptyStudy();
    const Interview interview = videoIn(*session);
    OpenedDialog opened(*session, dialogs::draftMessage);
    QSignalSpy announced(session.get(), &Session::announced);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(attemptsOf(*session, interview).size() == 1);
    CHECK(attemptsOf(*session, interview).first().message == ContactAttempt::Message::Invitation);
    CHECK(attemptsOf(*session, interview).first().channel == Channel::Email);
    CHECK(announced.last().first().toString() == u"Invitation to C01 marked as sent."_s);
    REQUIRE(session->workspace().undo());
    CHECK(attemptsOf(*session, interview).isEmpty());
}

TEST_CASE("A way that isn't safe leads nowhere, and e-mail routes are for e-mails alone")
{
    const auto session = emptyStudy();
    Participant person = ama();
    person.safety.asked = true;
    person.safety.safeChannel = Channel::Text;
    BookInterview request;
    request.participant = eligibleIn(*session, person).id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    const auto booked = bookInterview(session->workspace(), request);
    REQUIRE(booked);
    session->selectInterview(booked->id);
    OpenedDialog opened(*session, dialogs::draftMessage);
    CHECK(opened.field<ChoiceRow>(u"channel"_s)->current() == word(Channel::Text));
    CHECK(opened.field<QPushButton>(u"copy"_s)->isEnabled());
    CHECK_FALSE(opened.field<QPushButton>(u"eml"_s)->isEnabled());
    CHECK_FALSE(opened.field<QPushButton>(u"mailto"_s)->isEnabled());
    QTest::keyClick(opened.field<ChoiceRow>(u"channel"_s)->findChild<QRadioButton *>(word(Channel::Email)),
                    Qt::Key_Space);
    CHECK_FALSE(opened.field<QPushButton>(u"copy"_s)->isEnabled());
    CHECK(opened.finds(Code::ContactUnsafe));
    opened.press();
    CHECK(opened.isOpen());
}

TEST_CASE("Where they meet is in the message only once it is ticked")
{
    const auto session = emptyStudy();
    videoIn(*session, InterviewMode::FaceToFace);
    OpenedDialog opened(*session, dialogs::draftMessage);
    auto *text = opened.field<QPlainTextEdit>(u"text"_s);
    CHECK_FALSE(text->toPlainText().contains(u"teams.example.org"_s));
    alt(opened, Qt::Key_D);
    CHECK(text->toPlainText().contains(u"We meet here: https://teams.example.org/l/1"_s));
}

TEST_CASE("A cancellation goes on with its message in one step")
{
    const auto session = emptyStudy();
    const Interview interview = videoIn(*session);
    QSignalSpy asked(session.get(), &Session::commandAsked);
    {
        OpenedDialog opened(*session, dialogs::cancelInterview);
        QTest::keyClicks(opened.dialog->focusWidget(), u"Ill"_s);
        alt(opened, Qt::Key_D);
        CHECK_FALSE(opened.isOpen());
    }
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Command>() == Command::DraftMessage);
    OpenedDialog opened(*session, dialogs::draftMessage);
    CHECK(opened.field<QComboBox>(u"kind"_s)->currentText() == u"Cancellation"_s);
    CHECK(opened.field<QLineEdit>(u"subject"_s)->text().endsWith(u"will not take place"_s));
    opened.press();
    CHECK(attemptsOf(*session, interview).first().message == ContactAttempt::Message::Cancellation);
}

TEST_CASE("Joining opens the link once it is time")
{
    const auto session = emptyStudy();
    const Interview interview = videoIn(*session);
    prompt::Script script;
    script.answer(true);
    dialogs::joinInterview(*session, nullptr);
    CHECK(script.asked().isEmpty());
    session->workspace().setClock(interview.start.utc - 15 * 60);
    dialogs::joinInterview(*session, nullptr);
    CHECK(script.asked() == QStringList{u"https://teams.example.org/l/1"_s});
}

TEST_CASE("Checking in and out needs no question")
{
    const auto session = emptyStudy();
    const Interview interview = videoIn(*session, InterviewMode::FaceToFace);
    session->workspace().setClock(interview.start.utc - 60);
    dialogs::arriveAtInterview(*session, nullptr);
    CHECK(lastAction(*session) == "interview.arrive");
    dialogs::leaveInterview(*session, nullptr);
    CHECK(lastAction(*session) == "interview.leave");
    CHECK(interviewById(session->workspace(), interview.id)->leftAt == interview.start.utc - 60);
}

TEST_CASE("Whoever did not come is booked again in the same way and for as long")
{
    const auto session = emptyStudy();
    BookInterview request;
    request.participant = eligibleIn(*session, ama()).id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.minutes = 45;
    request.mode = InterviewMode::Phone;
    const auto missed = bookInterview(session->workspace(), request);
    REQUIRE(missed);
    session->workspace().setClock(missed->start.utc + 3600);
    FinishInterview finish;
    finish.interview = missed->id;
    finish.outcome = Interview::State::NoShow;
    REQUIRE(finishInterview(session->workspace(), finish));
    session->selectInterview(missed->id);
    OpenedDialog opened(*session, dialogs::bookAgain);
    CHECK(opened.field<QSpinBox>(u"minutes"_s)->value() == 45);
    QTest::keyClicks(opened.dialog->focusWidget(), u"thu 2pm"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 2);
    const Interview again = interviewsIn(*session).last().interview;
    CHECK(again.mode == InterviewMode::Phone);
    CHECK(again.minutes == 45);
    CHECK(again.participant == missed->participant);
}

TEST_CASE("Where somebody was missed, booking offers the place and the way of before")
{
    const auto session = emptyStudy();
    const Interview missed = videoIn(*session, InterviewMode::Zoom);
    session->workspace().setClock(missed.start.utc + 3600);
    dialogs::recordNoShow(*session, nullptr);
    OpenedDialog opened(*session, [](Session &study, QWidget *parent) { dialogs::book(study, parent); });
    QTest::keyClicks(opened.dialog->focusWidget(), u"thu 2pm"_s);
    opened.press();
    REQUIRE(interviewsIn(*session).size() == 2);
    const Interview again = interviewsIn(*session).last().interview;
    CHECK(again.mode == InterviewMode::Zoom);
    CHECK(again.place == missed.place);
}

TEST_CASE("What ended early is carried on in the same step, and what was done isn't offered for that")
{
    const auto session = emptyStudy();
    const Interview early = videoIn(*session);
    session->workspace().setClock(early.start.utc + 3600);
    QSignalSpy asked(session.get(), &Session::commandAsked);
    OpenedDialog opened(*session, dialogs::finishInterview);
    auto *next = opened.field<QPushButton>(u"rest"_s);
    CHECK_FALSE(next->isVisible());
    opened.key(Qt::Key_Right); // ended early, usable
    CHECK(next->isVisible());
    CHECK(contains(shownIn(opened), Code::ConsentMissing));
    opened.type(u"deviation"_s, u"The laptop was off"_s);
    alt(opened, Qt::Key_K);
    CHECK_FALSE(opened.isOpen());
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Command>() == Command::BookContinuation);
    CHECK(interviewById(session->workspace(), early.id)->state == Interview::State::Partial);
}

TEST_CASE("The calendar is exported from the window, without names unless they are ticked")
{
    const auto session = emptyStudy();
    videoIn(*session);
    QTemporaryDir folder;
    prompt::Script script;
    script.answer(folder.filePath(u"a.ics"_s));
    script.answer(folder.filePath(u"b.ics"_s));
    {
        OpenedDialog opened(*session, dialogs::exportCalendar);
        opened.press();
        CHECK_FALSE(opened.isOpen());
    }
    CHECK(bytesOf(folder.filePath(u"a.ics"_s)).contains("SUMMARY:Interview C01\r\n"));
    OpenedDialog opened(*session, dialogs::exportCalendar);
    alt(opened, Qt::Key_N);
    opened.press();
    CHECK(bytesOf(folder.filePath(u"b.ics"_s)).contains("SUMMARY:Interview C01 Ama Example\r\n"));
}
