// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/closedialog.h"
#include "ui/dialogs/contactdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/informationdialog.h"
#include "ui/dialogs/participantdialog.h"
#include "ui/dialogs/screeningdialog.h"
#include "ui/dialogs/withdrawaldialog.h"
#include "ui/prompt.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/findinglist.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// The one dialog that is open.
QPointer<VerbDialog> openDialog()
{
    QPointer<VerbDialog> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<VerbDialog *>(widget); dialog && dialog->isVisible())
            found = dialog;
    }
    REQUIRE(found);
    REQUIRE(QTest::qWaitForWindowActive(found));
    return found;
}

void press(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

/// Closing deletes it.
bool isOpen(const QPointer<VerbDialog> &dialog)
{
    return dialog && dialog->isVisible();
}

struct Opened {
    using Door = void (*)(Session &, QWidget *);
    Opened(Session &session, Door door)
    {
        door(session, nullptr);
        dialog = openDialog();
    }
    ~Opened() { delete dialog; }

    template <class T>
    T *field(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }

    void type(const QString &name, const QString &text) const
    {
        QTest::keyClicks(field<QWidget>(name), text);
    }

    QPointer<VerbDialog> dialog;
};

QList<ParticipantSummary> people(Session &session)
{
    return participants(session.workspace(), true);
}

Participant named(const QString &name, const QString &email = {})
{
    Participant participant;
    participant.name = name;
    participant.email = email;
    return participant;
}

} // namespace

TEST_CASE("A person is added with the keyboard alone, as fast as a spreadsheet row")
{
    const auto session = emptyStudy();
    Opened opened(*session, dialogs::addParticipant);
    QTest::keyClicks(opened.dialog->focusWidget(), u"Ama Example"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(opened.dialog->focusWidget(), u"ama@example.org"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(opened.dialog->focusWidget(), u"07700 900123"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    REQUIRE(people(*session).size() == 1);
    const ParticipantSummary added = people(*session).first();
    CHECK(added.name == u"Ama Example"_s);
    CHECK(added.email == u"ama@example.org"_s);
    CHECK(added.phone == u"07700 900123"_s);
    CHECK(session->selection().participant == added.id);
}

TEST_CASE("A row of people is added without leaving the dialog")
{
    const auto session = emptyStudy();
    Opened opened(*session, dialogs::addParticipant);
    for (const QString &name : {u"Ama Example"_s, u"Ben Example"_s}) {
        QTest::keyClicks(opened.dialog->focusWidget(), name);
        QTest::keyClick(opened.dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    }
    CHECK(isOpen(opened.dialog));
    CHECK(people(*session).size() == 2);
    CHECK(opened.field<QLineEdit>(u"name"_s)->text().isEmpty());
}

TEST_CASE("A suspected duplicate is pointed out while one types, and takes a reason to add")
{
    const auto session = emptyStudy();
    addedTo(*session, named(u"Ama Example"_s, u"ama@example.org"_s));
    Opened opened(*session, dialogs::addParticipant);
    opened.type(u"email"_s, u"ama@example.org"_s);
    opened.dialog->checkNow();
    auto *checks = opened.dialog->findChild<FindingList *>();
    CHECK(contains(checks->findings(), Code::DuplicateSuspected));
    press(opened.dialog);
    CHECK(isOpen(opened.dialog));
    CHECK(people(*session).size() == 1);
    QTest::keyClicks(checks->findChild<QLineEdit *>(codeText(Code::DuplicateSuspected)), u"Her sister"_s);
    press(opened.dialog);
    CHECK(people(*session).size() == 2);
}

TEST_CASE("Whoever is here already is opened instead of being added once more")
{
    const auto session = emptyStudy();
    const Participant known = addedTo(*session, named(u"Ama Example"_s, u"ama@example.org"_s));
    session->select({});
    Opened opened(*session, dialogs::addParticipant);
    auto *open = opened.field<QPushButton>(u"open-twin"_s);
    CHECK_FALSE(open->isVisible());
    opened.type(u"email"_s, u"ama@example.org"_s);
    opened.dialog->checkNow();
    REQUIRE(open->isVisible());
    CHECK(open->text() == u"Open C01 instead"_s);
    prompt::Script script;
    script.answer(false);
    script.answer(true);
    open->click();
    CHECK(isOpen(opened.dialog)); // what was typed was worth keeping
    CHECK_FALSE(session->selection().participant);
    QSignalSpy shown(session.get(), &Session::pageAsked);
    open->click();
    CHECK_FALSE(isOpen(opened.dialog));
    CHECK(session->selection().participant == known.id);
    CHECK(shown == QList<QList<QVariant>>{{u"participants"_s}});
    CHECK(people(*session).size() == 1);
}

TEST_CASE("Keeping a record as it was says that nothing was changed, and leaves nothing to undo")
{
    const auto session = emptyStudy();
    Participant before = named(u"Ama Example"_s);
    before.age = 34;
    before.safety.asked = true;
    addedTo(*session, before);
    QSignalSpy said(session.get(), &Session::announced);
    Opened opened(*session, dialogs::editParticipant);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    CHECK(said == QList<QList<QVariant>>{{u"Nothing was changed."_s}});
    CHECK(session->workspace().undoable()->action == "participant.add");
}

TEST_CASE("What can't be kept keeps the dialog open and changes nothing")
{
    const auto session = emptyStudy();
    Opened opened(*session, dialogs::addParticipant);
    opened.type(u"email"_s, u"no address"_s);
    press(opened.dialog);
    CHECK(isOpen(opened.dialog));
    CHECK(contains(opened.dialog->findChild<FindingList *>()->findings(), Code::ContactMalformed));
    CHECK(people(*session).isEmpty());
}

TEST_CASE("Editing shows what is known and keeps what wasn't touched")
{
    const auto session = emptyStudy();
    Participant before = named(u"Ama Example"_s);
    before.spokenLanguage = u"phr"_s;
    before.readingLanguage = std::nullopt;
    before.accessNeeds = u"Step-free access"_s;
    before.age = 34;
    before.modes = {InterviewMode::Phone};
    before.safety.asked = true;
    before.safety.voicemail = YesNo::No;
    const Participant added = addedTo(*session, before);
    Opened opened(*session, dialogs::editParticipant);
    opened.type(u"phone"_s, u"07700 900123"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    Participant expected = added;
    expected.phone = u"07700 900123"_s;
    CHECK(participantRecord(session->workspace(), added.id)->participant == expected);
}

TEST_CASE("A screening is answered with one key a question")
{
    const auto session = emptyStudy();
    const Participant added = addedTo(*session, named(u"Ama Example"_s));
    Opened opened(*session, dialogs::screen);
    for (int question = 0; question < 3; ++question)
        QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Y);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_N);
    CHECK(opened.field<QLabel>(u"outcome"_s)->text() == u"Eligible"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    CHECK(participantRecord(session->workspace(), added.id)->eligibility.outcome ==
          Eligibility::Outcome::Eligible);
}

TEST_CASE("A no says at once why somebody is ineligible")
{
    const auto session = emptyStudy();
    addedTo(*session, named(u"Ama Example"_s));
    Opened opened(*session, dialogs::screen);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_N);
    CHECK(opened.field<QLabel>(u"outcome"_s)->text() == u"Ineligible"_s);
    CHECK_FALSE(opened.field<QLabel>(u"reasons"_s)->text().isEmpty());
}

TEST_CASE("Answers that need a decision let it be taken, with a reason")
{
    const auto session = emptyStudy();
    const Participant added = addedTo(*session, named(u"Ama Example"_s));
    Opened opened(*session, dialogs::screen);
    auto *decision = opened.field<ChoiceRow>(u"decision"_s);
    CHECK_FALSE(decision->isVisible());
    for (const auto key : {Qt::Key_Y, Qt::Key_Y, Qt::Key_Y, Qt::Key_Y}) // the last one: group treatment, too
        QTest::keyClick(opened.dialog->focusWidget(), key);
    REQUIRE(decision->isVisible());
    decision->findChild<QRadioButton *>(u"eligible"_s)->click();
    press(opened.dialog);
    CHECK(isOpen(opened.dialog));
    opened.type(u"reason"_s, u"The individual sessions came later"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    CHECK(participantRecord(session->workspace(), added.id)->eligibility.outcome ==
          Eligibility::Outcome::Eligible);
}

TEST_CASE("A call is logged with its outcome")
{
    const auto session = emptyStudy();
    const Participant added = addedTo(*session, named(u"Ama Example"_s));
    Opened opened(*session, dialogs::logContact);
    press(opened.dialog);
    CHECK(isOpen(opened.dialog)); // how it went was not said
    opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(u"left_message"_s)->click();
    opened.type(u"note"_s, u"Rings back on Friday"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    const auto record = participantRecord(session->workspace(), added.id);
    REQUIRE(record->attempts.size() == 1);
    CHECK(record->attempts.first().outcome == ContactAttempt::Outcome::LeftMessage);
    CHECK(record->attempts.first().channel == Channel::Phone);
    CHECK(record->attempts.first().at == session->workspace().now());
}

TEST_CASE("A message that wasn't safe is still logged, with the reason why it happened")
{
    const auto session = emptyStudy();
    Participant unsafe = named(u"Ama Example"_s);
    unsafe.safety.asked = true;
    unsafe.safety.voicemail = YesNo::No;
    const Participant added = addedTo(*session, unsafe);
    Opened opened(*session, dialogs::logContact);
    opened.field<ChoiceRow>(u"outcome"_s)->findChild<QRadioButton *>(u"left_message"_s)->click();
    press(opened.dialog);
    REQUIRE(isOpen(opened.dialog));
    REQUIRE(opened.field<QLineEdit>(u"deviation"_s)->isVisible());
    opened.type(u"deviation"_s, u"Called from a wrong list"_s);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    const auto record = participantRecord(session->workspace(), added.id);
    CHECK(record->attempts.size() == 1);
    REQUIRE(record->overrides.size() == 1);
    CHECK(record->overrides.first().kind == Override::Kind::Deviation);
}

TEST_CASE("Without a sheet in their language nothing can be given")
{
    const auto session = emptyStudy();
    addedTo(*session, named(u"Ama Example"_s));
    Opened opened(*session, dialogs::giveInformation);
    press(opened.dialog);
    CHECK(isOpen(opened.dialog));
    CHECK_FALSE(opened.dialog->findChild<FindingList *>()->findings().isEmpty());
}

TEST_CASE("An enquiry is closed with a reason and opened again")
{
    const auto session = emptyStudy();
    const Participant added = addedTo(*session, named(u"Ama Example"_s));
    {
        Opened opened(*session, dialogs::closeParticipant);
        opened.field<QComboBox>(u"as"_s)->setCurrentIndex(0);
        press(opened.dialog);
        CHECK(isOpen(opened.dialog));
        opened.type(u"reason"_s, u"No time"_s);
        press(opened.dialog);
        CHECK_FALSE(isOpen(opened.dialog));
    }
    CHECK(participantRecord(session->workspace(), added.id)->participant.closedAs ==
          Participant::ClosedAs::Declined);
    Opened again(*session, dialogs::closeParticipant);
    press(again.dialog);
    CHECK_FALSE(participantRecord(session->workspace(), added.id)->participant.closedAs);
}

TEST_CASE("A withdrawal ticks nothing beforehand and lists what follows before it is done")
{
    const auto session = sampleStudy();
    const auto everybody = people(*session);
    const auto booked =
        std::find_if(everybody.begin(), everybody.end(), [](const ParticipantSummary &person) {
            return person.progress.stage == Progress::Stage::Booked;
        });
    REQUIRE(booked != everybody.end());
    Selection selection;
    selection.participant = booked->id;
    session->select(selection);
    Opened opened(*session, dialogs::withdraw);
    for (const QCheckBox *box : opened.dialog->findChildren<QCheckBox *>())
        CHECK_FALSE(box->isChecked());
    CHECK_FALSE(opened.dialog->findChild<QWidget *>(u"effects"_s));
    opened.field<QCheckBox>(u"scope-everything"_s)->click();
    CHECK(opened.dialog->findChild<QWidget *>(u"effects"_s));
    CHECK(participantRecord(session->workspace(), booked->id)->withdrawals.isEmpty());
    press(opened.dialog);
    CHECK(isOpen(opened.dialog)); // how they said so is open, too
    opened.field<QComboBox>(u"told_how"_s)->setCurrentIndex(4);
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    const auto withdrawals = participantRecord(session->workspace(), booked->id)->withdrawals;
    REQUIRE(withdrawals.size() == 1);
    CHECK(withdrawals.first().told == Withdrawal::Told::InPerson);
}

TEST_CASE("A file of people is shown row by row before it is imported in one step")
{
    const auto session = emptyStudy();
    addedTo(*session, named(u"Ama Example"_s, u"ama@example.org"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,E-mail,Group\nBen Example,ben@example.org,client\nAma Example,ama@example.org,client\n"
               "Cy Example,not an address,client\n");
    file.close();
    prompt::Script script;
    script.answer(path);
    Opened opened(*session, dialogs::importParticipants);
    CHECK(opened.field<QLabel>(u"counts"_s)->text() == u"New: 1, possible duplicates: 1, with problems: 1"_s);
    CHECK(people(*session).size() == 1);
    auto *rows = opened.field<TableView>(u"rows"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_End, Qt::ControlModifier);
    CHECK(opened.field<QLabel>(u"why"_s)->text().contains(u"This isn't an e-mail address."_s));
    opened.field<QCheckBox>(u"with-duplicates"_s)->click();
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    CHECK(people(*session).size() == 3);
    REQUIRE(session->workspace().undo());
    CHECK(people(*session).size() == 1);
}

TEST_CASE("A file with nothing in it is told of by its name, and no dialog opens")
{
    const auto session = emptyStudy();
    QTemporaryDir folder;
    for (const QByteArray &content : {QByteArray(), QByteArray("\n\n"), QByteArray("\xef\xbb\xbf")}) {
        const QString path = folder.filePath(u"people.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        file.close();
        prompt::Script script;
        script.answer(path);
        dialogs::importParticipants(*session, nullptr);
        CHECK(script.asked() == QStringList{u"Import participants"_s, u"people.csv can't be imported"_s});
    }
}

TEST_CASE("A column means what the researcher says it means")
{
    const auto session = emptyStudy();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"people.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Who\nBen Example\n");
    file.close();
    prompt::Script script;
    script.answer(path);
    Opened opened(*session, dialogs::importParticipants);
    auto *column = opened.field<QComboBox>(u"column-Who"_s);
    column->setCurrentIndex(column->findData(u"name"_s));
    press(opened.dialog);
    CHECK_FALSE(isOpen(opened.dialog));
    REQUIRE(people(*session).size() == 1);
    CHECK(people(*session).first().name == u"Ben Example"_s);
}

TEST_CASE("Escape leaves every dialog about people without a trace, and each of their fields has a name")
{
    const auto session = emptyStudy();
    addedTo(*session, named(u"Ama Example"_s));
    for (const Opened::Door door :
         {dialogs::addParticipant, dialogs::editParticipant, dialogs::screen, dialogs::giveInformation,
          dialogs::logContact, dialogs::closeParticipant, dialogs::withdraw}) {
        const auto before = people(*session);
        Opened opened(*session, door);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        CHECK_FALSE(isOpen(opened.dialog));
        CHECK(people(*session) == before);
    }
}
