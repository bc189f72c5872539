// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openeddialog.h"

#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "tests/support/names.h"
#include "tests/ui/studysession.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/statementlist.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
using State = ConsentStanding::State;

/// An eligible client who got the sheet so many hours ago, selected in a window with the sample study, whose
/// form for clients has 14 statements: 1 to 6 and 9 required, 7 with an interpreter, 8 with video, 10 for
/// audio.
Participant informedClient(Session &session, const QString &language, qint64 hoursAgo = 48)
{
    Participant client;
    client.name = u"Ama Example"_s;
    client.group = u"client"_s;
    client.spokenLanguage = language;
    client.readingLanguage = language;
    const Participant added = addedTo(session, client);
    ScreenParticipant screening;
    screening.participant = added.id;
    const StudyGroup clients = session.workspace().groups().first();
    for (const Criterion &criterion : clients.criteria)
        screening.answers[criterion.id] = criterion.flag ? Answer::No : Answer::Yes;
    REQUIRE(screenParticipant(session.workspace(), screening));
    InformParticipant information;
    information.participant = added.id;
    information.at = session.workspace().now() - hoursAgo * hour;
    REQUIRE(informParticipant(session.workspace(), information));
    return added;
}

ParticipantRecord recordOf(Session &session, const Participant &participant)
{
    const auto record = participantRecord(session.workspace(), participant.id);
    REQUIRE(record);
    return *record;
}

struct ConsentTalk : OpenedDialog {
    explicit ConsentTalk(Session &session)
        : OpenedDialog(session, dialogs::recordConsent)
    {}

    void say(const QString &how) const
    {
        field<ChoiceRow>(u"how"_s)->findChild<QRadioButton *>(how)->click();
    }
    void purpose(const QString &purpose) const
    {
        field<ChoiceRow>(u"purpose"_s)->findChild<QRadioButton *>(purpose)->click();
    }
    StatementList &statements() const { return *field<StatementList>(u"statements"_s); }

    /// Y or N to each of them in turn.
    void answer(const QList<Qt::Key> &keys) const
    {
        statements().setFocus();
        for (const Qt::Key each : keys)
            key(each);
    }
    void answerAllYes() const { answer(QList<Qt::Key>(14, Qt::Key_Y)); }

    QString incomplete() const { return field<Banner>(u"incomplete"_s)->sentence(); }
    QString complete() const { return field<Banner>(u"complete"_s)->sentence(); }
};

} // namespace

TEST_CASE("Consent is recorded with one key a statement and few others")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    int chords = 1; // that opened it
    talk.say(u"signed"_s);
    ++chords;
    QTest::keyClick(talk.dialog, Qt::Key_S, Qt::AltModifier);
    ++chords;
    for (int statement = 0; statement < 14; ++statement)
        talk.key(statement == 9 ? Qt::Key_N : Qt::Key_Y);
    CHECK(talk.complete().contains(u"may not be audio-recorded"_s));
    talk.press();
    ++chords;
    CHECK(chords <= 5);
    CHECK_FALSE(talk.isOpen());
    const ParticipantRecord record = recordOf(*session, client);
    REQUIRE(record.consents.size() == 1);
    CHECK(record.consent.state == State::Valid);
    CHECK(record.consent.recording == false);
    CHECK(record.consents.first().how == ConsentRecord::How::Signed);
    CHECK(record.consents.first().takenAt == session->workspace().now());
    CHECK(record.consents.first().takenBy == session->workspace().study().researcher);
    CHECK(record.form->language == u"en"_s);
}

TEST_CASE("A consent dialog ticks nothing beforehand, and says what all is required")
{
    const auto session = sampleStudy();
    informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    CHECK(talk.statements().answers().isEmpty());
    CHECK_FALSE(talk.field<ChoiceRow>(u"how"_s)->current());
    CHECK(talk.incomplete() ==
          u"Incomplete: 7 of 7 required statements not answered (1, 2, 3, 4, 5, 6, 9)."_s);
}

TEST_CASE("Consent that is incomplete is named so while it is taken, and recorded as what it is")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    talk.say(u"signed"_s);
    talk.answer(
        {Qt::Key_Y, Qt::Key_0, Qt::Key_Y, Qt::Key_Y, Qt::Key_Y, Qt::Key_N, Qt::Key_0, Qt::Key_0, Qt::Key_Y});
    CHECK(talk.incomplete().contains(u"1 of 7 required statements not answered (2)"_s));
    CHECK(talk.incomplete().contains(u"Required, but answered no: 6."_s));
    CHECK(talk.field<QPushButton>(u"verb"_s)->text() == u"Record as incomplete"_s);
    QSignalSpy announced(session.get(), &Session::announced);
    talk.press();
    CHECK_FALSE(talk.isOpen());
    CHECK(recordOf(*session, client).consent.state == State::Incomplete);
    CHECK(recordOf(*session, client).consent.open == QList<int>{2, 6});
    REQUIRE(announced.size() == 1);
    CHECK(announced.first().first().toString().contains(u"Open: 2, 6"_s));
}

TEST_CASE("Backspace takes an answer back and stays with it")
{
    const auto session = sampleStudy();
    informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    talk.answer({Qt::Key_Y, Qt::Key_Y, Qt::Key_Up, Qt::Key_Backspace});
    CHECK(talk.statements().answers() == QMap<int, YesNo>{{1, YesNo::Yes}});
    talk.key(Qt::Key_N);
    CHECK(talk.statements().answers() == QMap<int, YesNo>{{1, YesNo::Yes}, {2, YesNo::No}});
}

TEST_CASE("Whoever goes backwards with the keyboard gets out of the statements")
{
    const auto session = sampleStudy();
    informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    talk.answer({});
    CHECK(talk.statements().isAncestorOf(talk.dialog->focusWidget()));
    QTest::keyClick(talk.dialog->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(talk.statements().isAncestorOf(talk.dialog->focusWidget()));
}

TEST_CASE("Consent isn't recorded before it is said how it was given")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    talk.answerAllYes();
    talk.press();
    CHECK(talk.isOpen());
    CHECK(recordOf(*session, client).consents.isEmpty());
    CHECK(contains(talk.dialog->findChild<FindingList *>()->findings(), Code::TextEmpty));
}

TEST_CASE("Consent isn't recorded before it is said who took it")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    auto *by = talk.field<QLineEdit>(u"taken-by"_s);
    CHECK(by->text() == session->workspace().study().researcher);
    by->clear();
    talk.say(u"signed"_s);
    talk.answerAllYes();
    talk.press();
    CHECK(talk.isOpen());
    CHECK(by->hasFocus());
    CHECK(recordOf(*session, client).consents.isEmpty());
    QTest::keyClicks(by, u"Kim Example"_s);
    talk.press();
    CHECK_FALSE(talk.isOpen());
    CHECK(recordOf(*session, client).consents.first().takenBy == u"Kim Example"_s);
}

TEST_CASE("Consent before the thinking time is over takes a reason")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s, 3);
    ConsentTalk talk(*session);
    CHECK(talk.finds(Code::ConsentTooEarly));
    talk.say(u"signed"_s);
    talk.answerAllYes();
    talk.press();
    CHECK(talk.isOpen());
    CHECK(recordOf(*session, client).consents.isEmpty());
    talk.type(codeText(Code::ConsentTooEarly), u"They asked to sign at once"_s);
    talk.press();
    CHECK_FALSE(talk.isOpen());
    CHECK(recordOf(*session, client).consents.size() == 1);
    CHECK(recordOf(*session, client).overrides.size() == 1);
}

TEST_CASE("An Urdu form is laid out from right to left")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"ur"_s);
    ConsentTalk talk(*session);
    CHECK(talk.field<QComboBox>(u"form"_s)->currentText().startsWith(u"Urdu"_s));
    const Document form = *session->workspace().store().find(
        Id<Document>{talk.field<QComboBox>(u"form"_s)->currentData().toUuid()});
    QLabel *first = nullptr;
    for (QLabel *label : talk.statements().findChildren<QLabel *>()) {
        if (label->text() == form.statements.first().text)
            first = label;
    }
    REQUIRE(first);
    CHECK(first->layoutDirection() == Qt::RightToLeft);
    talk.say(u"signed"_s);
    talk.answerAllYes();
    talk.press();
    CHECK(recordOf(*session, client).form->language == u"ur"_s);
}

TEST_CASE("Another form can be chosen, and stays chosen")
{
    const auto session = sampleStudy();
    informedClient(*session, u"ur"_s);
    ConsentTalk talk(*session);
    auto *forms = talk.field<QComboBox>(u"form"_s);
    const int english = forms->findText(u"English"_s, Qt::MatchStartsWith);
    REQUIRE(english > 0);
    forms->setFocus();
    while (forms->currentIndex() < english)
        QTest::keyClick(forms, Qt::Key_Down);
    talk.say(u"signed"_s);
    CHECK(forms->currentText().startsWith(u"English"_s));
    CHECK(talk.finds(Code::DocumentNoLanguage));
}

TEST_CASE("With an interpreter one statement more is required")
{
    const auto session = sampleStudy();
    informedClient(*session, u"ur"_s);
    ConsentTalk talk(*session);
    auto *interpreter = talk.field<QComboBox>(u"interpreter"_s);
    REQUIRE(interpreter->count() > 1);
    talk.answer({Qt::Key_Y});
    interpreter->setCurrentIndex(1);
    CHECK(talk.incomplete().contains(u"7 of 8 required statements not answered (2, 3, 4, 5, 6, 7, 9)"_s));
    talk.field<QCheckBox>(u"video-used"_s)->click();
    CHECK(talk.incomplete().contains(u"8 of 9"_s));
}

TEST_CASE("What is to be said is shown with spoken consent alone")
{
    const auto session = sampleStudy();
    informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    auto *words = talk.field<QLabel>(u"say"_s);
    CHECK_FALSE(words->isVisible());
    talk.say(u"spoken"_s);
    CHECK(words->isVisible());
    CHECK(words->text().contains(u"Thank you for making time"_s));
    talk.say(u"esigned"_s);
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("Consent without a form in their language is refused, and says so before it is tried")
{
    const auto session = sampleStudy();
    Participant client;
    client.name = u"Ben Example"_s;
    client.spokenLanguage = u"ti"_s;
    client.readingLanguage = u"ti"_s;
    const Participant added = addedTo(*session, client);
    ConsentTalk talk(*session);
    CHECK(talk.field<QComboBox>(u"form"_s)->currentIndex() < 0);
    CHECK(talk.finds(Code::DocumentNoLanguage));
    talk.say(u"signed"_s);
    talk.press();
    CHECK(talk.isOpen());
    CHECK(recordOf(*session, added).consents.isEmpty());
}

TEST_CASE("Consent given earlier is recorded at its own time")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    const qint64 at = session->workspace().now() / 60 * 60 - hour;
    const WallTime wall = wallTimeAt(at, session->workspace().study().zone);
    QTest::keyClicks(talk.field<TimeField>(u"at"_s)->findChild<QLineEdit *>(),
                     wall.date.toString(u"dd/MM/yyyy "_s) + wall.time.toString(u"HH:mm"_s));
    talk.say(u"signed"_s);
    talk.answerAllYes();
    talk.press();
    REQUIRE(recordOf(*session, client).consents.size() == 1);
    CHECK(recordOf(*session, client).consents.first().takenAt == at);
}

TEST_CASE("Consent that is taken back counts no more")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    ConsentTalk talk(*session);
    talk.say(u"signed"_s);
    talk.answerAllYes();
    talk.press();
    CHECK(recordOf(*session, client).consent.state == State::Valid);
    REQUIRE(session->workspace().undo());
    CHECK(recordOf(*session, client).consent.state == State::Missing);
    CHECK(recordOf(*session, client).consents.isEmpty());
}

TEST_CASE("Only what was open is asked again, and the other answers stand")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    {
        ConsentTalk talk(*session);
        talk.say(u"signed"_s);
        talk.answer({Qt::Key_Y, Qt::Key_Y, Qt::Key_0, Qt::Key_Y, Qt::Key_Y, Qt::Key_N, Qt::Key_0, Qt::Key_0,
                     Qt::Key_Y, Qt::Key_Y});
        talk.press();
        REQUIRE_FALSE(talk.isOpen());
    }
    ConsentTalk talk(*session);
    CHECK(talk.statements().answers().isEmpty());
    talk.purpose(u"open"_s);
    CHECK(talk.incomplete().contains(u"(3, 6)"_s));
    talk.key(Qt::Key_Y); // the first open one has the keyboard
    for (int step = 0; step < 2; ++step)
        talk.key(Qt::Key_Down);
    talk.key(Qt::Key_Y);
    talk.say(u"signed"_s);
    talk.press();
    CHECK_FALSE(talk.isOpen());
    const ParticipantRecord record = recordOf(*session, client);
    CHECK(record.consents.size() == 2);
    CHECK(record.consent.state == State::Valid);
    CHECK(record.consent.recording == true);
    CHECK_FALSE(record.consents.first().corrects);
}

TEST_CASE("A correction starts from what is on record, and takes a reason")
{
    const auto session = sampleStudy();
    const Participant client = informedClient(*session, u"en"_s);
    {
        ConsentTalk talk(*session);
        talk.say(u"spoken"_s);
        talk.field<QCheckBox>(u"copy-given"_s)->click();
        talk.answerAllYes();
        talk.press();
        REQUIRE_FALSE(talk.isOpen());
    }
    const ConsentRecord wrong = recordOf(*session, client).consents.first();
    ConsentTalk talk(*session);
    talk.purpose(u"correction"_s);
    CHECK(talk.statements().answers().size() == 14);
    CHECK(talk.field<ChoiceRow>(u"how"_s)->current() == u"spoken"_s);
    CHECK(talk.field<QCheckBox>(u"copy-given"_s)->isChecked());
    talk.statements().goToStatement(10);
    talk.key(Qt::Key_N);
    talk.press();
    CHECK(talk.isOpen());
    CHECK(recordOf(*session, client).consents.size() == 1);
    talk.type(u"reason"_s, u"The recording says no"_s);
    talk.press();
    CHECK_FALSE(talk.isOpen());
    const ParticipantRecord record = recordOf(*session, client);
    REQUIRE(record.consents.size() == 2);
    CHECK(record.consents.first().corrects == wrong.id);
    CHECK(record.consents.first().reason == u"The recording says no"_s);
    CHECK(record.consent.recording == false);
}

TEST_CASE("Asked anew after looking at a correction, nothing is ticked")
{
    const auto session = sampleStudy();
    informedClient(*session, u"en"_s);
    {
        ConsentTalk talk(*session);
        talk.say(u"signed"_s);
        talk.answerAllYes();
        talk.press();
    }
    ConsentTalk talk(*session);
    talk.purpose(u"correction"_s);
    talk.purpose(u"again"_s);
    CHECK(talk.statements().answers().isEmpty());
    CHECK_FALSE(talk.field<QLineEdit>(u"reason"_s)->isVisible());
}

TEST_CASE("Every field of the consent dialog has a name")
{
    const auto session = sampleStudy();
    informedClient(*session, u"ur"_s);
    ConsentTalk talk(*session);
    talk.say(u"spoken"_s);
    CHECK(namelessWidgets(*talk.dialog) == QStringList());
}
