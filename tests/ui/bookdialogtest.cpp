// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/bookingrules.h"
#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/prompt.h"
#include "ui/termwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

void book(Session &session, QWidget *parent)
{
    dialogs::book(session, parent);
}

/// Presses keys and counts them; what is typed freely doesn't count.
struct Chords {
    int count = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++count;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(120); // mnemonics press with an animation
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

QString warning(const OpenedDialog &opened, Code code)
{
    return contains(shownIn(opened), code) ? codeText(code) : QString();
}

} // namespace

TEST_CASE("Every kind of place that is taken is offered in words")
{
    CHECK(termwords::placeTypes() == rules::placeTypes());
    for (const QString &type : rules::placeTypes())
        CHECK(termwords::placeType(type) != type);
}

TEST_CASE("An interview with an interpreter is booked with the keyboard alone in at most eight chords")
{
    const auto session = emptyStudy();
    const Participant person = urduSpeakerIn(*session);
    const Interpreter interpreter = interpreterIn(*session);
    OpenedDialog opened(*session, book);
    Chords chords{1}; // Ctrl+B
    chords.type(u"wed 10am"_s);
    chords.press(Qt::Key_I, Qt::AltModifier);
    chords.press(Qt::Key_Up);
    chords.press(Qt::Key_K, Qt::AltModifier);
    chords.type(u"https://example.org/room"_s);
    chords.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(opened.isOpen());
    CHECK(chords.count <= 8);
    REQUIRE(interviewsIn(*session).size() == 1);
    const InterviewSummary made = interviewsIn(*session).first();
    CHECK(utcText(made.interview.start.utc) == u"2026-12-02T10:00:00Z"_s);
    CHECK(made.interview.minutes == 60);
    CHECK(made.interview.place == u"https://example.org/room"_s);
    CHECK(made.interview.participant == person.id);
    REQUIRE(made.booking);
    CHECK(made.booking->interpreter == interpreter.id);
    CHECK(made.booking->state == InterpreterBooking::State::Asked);
    CHECK(session->selection().interview == made.interview.id);
    REQUIRE(session->workspace().undo());
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("One types the time at once, and reads it back in words")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    QTest::keyClicks(opened.dialog->focusWidget(), u"thu 6pm"_s);
    const QStringList said = [&] {
        QStringList texts;
        for (const QLabel *label : opened.field<QWidget>(u"when"_s)->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }();
    CHECK(said.contains(u"Thursday 3 December 2026, 18:00 GMT"_s));
}

TEST_CASE("Without a time the dialog stays open, and says what is missing only when asked to book")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    CHECK(shownIn(opened).isEmpty());
    opened.press();
    CHECK(opened.isOpen());
    CHECK(contains(opened.dialog->findChild<FindingList *>()->findings(), Code::TextEmpty));
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("Who can't be booked is known before a time is typed")
{
    const auto session = emptyStudy();
    addedTo(*session, Participant());
    OpenedDialog opened(*session, book);
    CHECK(contains(shownIn(opened), Code::ParticipantUndecided));
}

TEST_CASE("What blocks a booking keeps the dialog open and writes nothing")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"2 dec 2026 10:30"_s);
    CHECK(contains(shownIn(opened), Code::ClashResearcher));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).size() == 1);
}

TEST_CASE("A warning is passed with a reason that is kept")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"wed 7pm"_s);
    CHECK(warning(opened, Code::HoursOutside) == codeText(Code::HoursOutside));
    opened.press();
    REQUIRE(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
    giveReason(opened, Code::HoursOutside, u"She works by day"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(interviewsIn(*session).size() == 1);
    REQUIRE(overridesOf(*session, person.id).size() == 1);
    CHECK(overridesOf(*session, person.id).first().reason == u"She works by day"_s);
}

TEST_CASE("Longer than the study allows is said and not cut off")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"wed 10am"_s);
    opened.field<QSpinBox>(u"minutes"_s)->setValue(61);
    CHECK(contains(shownIn(opened), Code::InterviewTooLong));
}

TEST_CASE("The hour that clocks skip is refused where it is typed")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"2027-03-28 01:30"_s);
    CHECK(contains(shownIn(opened), Code::TimeMissing));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
}

TEST_CASE("Which one is asked where clocks repeat the hour, and booked as chosen")
{
    const auto session = emptyStudy();
    ChangeStudy longer{session->workspace().study(), session->workspace().groups()};
    longer.study.ends = QDate(2027, 12, 31);
    longer.study.hours = {};
    REQUIRE(changeStudy(session->workspace(), longer));
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    auto *fold = opened.field<ChoiceRow>(u"fold"_s);
    CHECK_FALSE(fold->isVisible());
    opened.type(u"when"_s, u"2027-10-31 01:30"_s);
    REQUIRE(fold->isVisible());
    CHECK(contains(shownIn(opened), Code::TimeTwice));
    opened.press();
    REQUIRE(opened.isOpen());
    QTest::keyClick(fold->findChild<QRadioButton *>(u"second"_s), Qt::Key_Space);
    CHECK_FALSE(contains(shownIn(opened), Code::TimeTwice));
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(utcText(interviewsIn(*session).first().interview.start.utc) == u"2027-10-31T01:30:00Z"_s);
}

TEST_CASE("The place is called what the mode makes of it, and a phone call offers their number")
{
    const auto session = emptyStudy();
    Participant callable;
    callable.phone = u"07700 900123"_s;
    eligibleIn(*session, callable);
    OpenedDialog opened(*session, book);
    auto *place = opened.field<QLineEdit>(u"place"_s);
    const auto choose = [&](const QString &mode) {
        QTest::keyClick(opened.field<ChoiceRow>(u"mode"_s)->findChild<QRadioButton *>(mode), Qt::Key_Space);
    };
    CHECK(place->accessibleName() == u"Link"_s);
    auto *use = opened.field<QPushButton>(u"use-number"_s);
    CHECK_FALSE(use->isVisible());
    choose(u"face_to_face"_s);
    CHECK(place->accessibleName() == u"Address"_s);
    CHECK(opened.field<QWidget>(u"buddy"_s)->isVisible());
    choose(u"phone"_s);
    CHECK(place->accessibleName() == u"Number"_s);
    CHECK_FALSE(opened.field<QWidget>(u"buddy"_s)->isVisible());
    REQUIRE(use->isVisible());
    CHECK(place->text().isEmpty());
    QTest::keyClick(use, Qt::Key_Space);
    CHECK(place->text() == u"07700 900123"_s);
}

TEST_CASE("Face to face is booked with buddy, time to be out and who else is there")
{
    const auto session = emptyStudy();
    Participant person;
    person.modes = {InterviewMode::FaceToFace};
    eligibleIn(*session, person);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"wed 10am"_s);
    opened.type(u"place"_s, u"8 Example Close"_s);
    QComboBox *type = opened.field<QComboBox>(u"place-type"_s);
    QTest::keyClicks(type->lineEdit(), u"another private place"_s);
    opened.type(u"buddy"_s, u"Ben Example"_s);
    opened.type(u"due-out"_s, u"11:30"_s);
    opened.type(u"others"_s, u"Her sister"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    const Interview made = interviewsIn(*session).first().interview;
    CHECK(made.mode == InterviewMode::FaceToFace);
    CHECK(made.placeType == u"other_private"_s);
    CHECK(made.buddy == u"Ben Example"_s);
    CHECK(made.dueOutAt == made.start.utc + 90 * 60);
    CHECK(made.othersPresent == u"Her sister"_s);
}

TEST_CASE("Interpreters who don't suit stand at the end with the reason and can't be chosen")
{
    const auto session = emptyStudy();
    urduSpeakerIn(*session);
    interpreterIn(*session, u"pl"_s);
    interpreterIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"wed 10am"_s);
    const auto *box = opened.field<QComboBox>(u"interpreter"_s);
    CHECK(box->itemText(0).startsWith(u"I02"_s));
    CHECK(box->itemText(0).endsWith(u"free"_s));
    CHECK(box->currentText() == u"To be found later"_s);
    const int last = box->count() - 1;
    CHECK(box->itemText(last).startsWith(u"I01"_s));
    CHECK(box->itemText(last).contains(u"Urdu"_s));
    CHECK_FALSE(box->model()->flags(box->model()->index(last, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("An interpreter to be found later is wanted, and none at all takes a reason")
{
    const auto session = emptyStudy();
    urduSpeakerIn(*session);
    OpenedDialog opened(*session, book);
    opened.type(u"when"_s, u"wed 10am"_s);
    CHECK(shownIn(opened).isEmpty());
    auto *box = opened.field<QComboBox>(u"interpreter"_s);
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(box->currentText() == u"Not needed"_s);
    CHECK(contains(shownIn(opened), Code::InterpreterNeeded));
    QTest::keyClick(box, Qt::Key_Up);
    opened.press();
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(interviewsIn(*session).first().booking->state == InterpreterBooking::State::Wanted);
}

TEST_CASE("Where nobody is selected one types a code, and a booking without anybody is refused")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    session->select({});
    OpenedDialog opened(*session, book);
    QTest::keyClicks(opened.dialog->focusWidget(), u"zz"_s);
    opened.type(u"when"_s, u"wed 10am"_s);
    opened.press();
    REQUIRE(opened.isOpen());
    CHECK(interviewsIn(*session).isEmpty());
    auto *whom = opened.field<QComboBox>(u"whom"_s);
    whom->lineEdit()->clear();
    QTest::keyClicks(whom->lineEdit(), u"c01"_s);
    CHECK(opened.field<QLabel>(u"about"_s)->text().contains(u"English"_s));
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(interviewsIn(*session).first().interview.participant == person.id);
}

TEST_CASE("Whoever is selected is chosen, and somebody else can be")
{
    const auto session = emptyStudy();
    const Participant other = eligibleIn(*session);
    eligibleIn(*session);
    OpenedDialog opened(*session, book);
    auto *whom = opened.field<QComboBox>(u"whom"_s);
    CHECK(whom->currentText().startsWith(u"C02"_s));
    CHECK(opened.dialog->windowTitle().contains(u"C02"_s));
    whom->lineEdit()->clear();
    QTest::keyClicks(whom->lineEdit(), u"c01"_s);
    opened.type(u"when"_s, u"wed 10am"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(interviewsIn(*session).first().interview.participant == other.id);
}

TEST_CASE("A free hour isn't given to whoever is selected but has nothing to book")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    const WallTime given{QDate(2026, 12, 2), QTime(14, 15), "Europe/London", {}};
    OpenedDialog opened(*session,
                        [&](Session &window, QWidget *parent) { dialogs::book(window, parent, given); });
    CHECK(opened.field<QComboBox>(u"whom"_s)->currentText().isEmpty());
}

TEST_CASE("A proposed time, and one that the calendar gives, are booked as such")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    const WallTime given{QDate(2026, 12, 2), QTime(14, 15), "Europe/London", {}};
    OpenedDialog opened(*session,
                        [&](Session &window, QWidget *parent) { dialogs::book(window, parent, given); });
    opened.type(u"whom"_s, u"c01"_s);
    QTest::keyClick(opened.field<QCheckBox>(u"proposed"_s), Qt::Key_Space);
    opened.press();
    REQUIRE(interviewsIn(*session).size() == 1);
    const Interview made = interviewsIn(*session).first().interview;
    CHECK(made.start.agreed == given);
    CHECK(made.state == Interview::State::Proposed);
}

TEST_CASE("One that ended early is continued, and the dialog says so")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    const Interview early = bookedIn(*session, person);
    session->workspace().setClock(early.start.utc + 2 * 3600);
    FinishInterview finish;
    finish.interview = early.id;
    finish.outcome = Interview::State::Partial;
    finish.decisions.deviation = u"The form was signed on paper"_s;
    REQUIRE(finishInterview(session->workspace(), finish));
    OpenedDialog opened(*session, book);
    CHECK(opened.field<QLabel>(u"continues"_s)->isVisible());
    opened.type(u"when"_s, u"fri 10am"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 2);
    CHECK(interviewsIn(*session).last().interview.continues == early.id);
}

TEST_CASE("The booking dialog says how somebody is reached safely, and what their clock shows")
{
    const auto session = emptyStudy();
    Participant person;
    person.zone = "Asia/Karachi";
    person.phone = u"07700 900123"_s;
    person.safety.asked = true;
    person.safety.safeChannel = Channel::Text;
    eligibleIn(*session, person);
    OpenedDialog opened(*session, book);
    const QString about = opened.field<QLabel>(u"about"_s)->text();
    CHECK(about.contains(u"text message"_s));
    CHECK_FALSE(about.contains(u"07700"_s));
    opened.type(u"when"_s, u"wed 10am"_s);
    QStringList said;
    for (const QLabel *label : opened.field<QWidget>(u"when"_s)->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.filter(u"15:00"_s).size() == 1);
}

TEST_CASE("An interview that took place out of order is booked as it was, with the reason why")
{
    const auto session = emptyStudy();
    const Participant person = addedTo(*session, {}); // nobody screened them
    const OpenedDialog opened(*session, book);
    auto *why = opened.field<QLineEdit>(u"deviation"_s);
    opened.type(u"when"_s, u"1/12/2026 10:00"_s);
    CHECK(opened.finds(Code::ParticipantUndecided));
    CHECK_FALSE(why->isVisible()); // a plan has no excuse
    opened.field<QWidget>(u"when"_s)->findChild<QLineEdit *>()->clear();
    opened.type(u"when"_s, u"27/11/2026 10:00"_s);
    CHECK(opened.finds(Code::ParticipantUndecided));
    REQUIRE(why->isVisible());
    giveReason(opened, Code::TimePast, u"Written down afterwards"_s);
    for (const Finding &finding : shownIn(opened)) {
        if (finding.severity == Severity::Warns && finding.code != Code::TimePast)
            giveReason(opened, finding.code, u"Written down afterwards"_s);
    }
    QTest::keyClicks(why, u"The laptop was shut"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 1);
    const QList<Override> kept = overridesOf(*session, person.id);
    const auto deviation = std::ranges::find(kept, Override::Kind::Deviation, &Override::kind);
    REQUIRE(deviation != kept.cend());
    CHECK(deviation->code == codeText(Code::ParticipantUndecided));
    CHECK(deviation->reason == u"The laptop was shut"_s);
}

TEST_CASE("Every field of the booking dialog has a name, and Escape books nothing")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    for (const bool selected : {true, false}) {
        if (!selected)
            session->select({});
        OpenedDialog opened(*session, book);
        QTest::keyClick(opened.field<ChoiceRow>(u"mode"_s)->findChild<QRadioButton *>(u"face_to_face"_s),
                        Qt::Key_Space);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        prompt::Script script;
        script.answer(true); // that what was chosen may go
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        CHECK_FALSE(opened.isOpen());
        CHECK(interviewsIn(*session).isEmpty());
    }
}
