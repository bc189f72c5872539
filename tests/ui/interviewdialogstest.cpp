// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "tests/support/names.h"
#include "tests/ui/interviewsession.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/finishdialog.h"
#include "ui/dialogs/interviewdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/prompt.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace colloquy;
using namespace Qt::StringLiterals;

using State = Interview::State;

namespace {

Interview stored(Session &session, const Interview &interview)
{
    for (const InterviewSummary &summary : interviewsIn(session)) {
        if (summary.interview.id == interview.id)
            return summary.interview;
    }
    FAIL("the interview is gone");
    return {};
}

QStringList words(const OpenedDialog &opened, const QString &part)
{
    QStringList texts;
    for (const QLabel *label : opened.field<QWidget>(part)->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

void choose(const OpenedDialog &opened, const QString &row, const QString &choice)
{
    QTest::keyClick(opened.field<ChoiceRow>(row)->findChild<QRadioButton *>(choice), Qt::Key_Space);
}

/// Urdu, with an interpreter who was asked.
Interview interpretedIn(Session &session)
{
    const Participant person = urduSpeakerIn(session);
    return bookedIn(session, person, interpreterIn(session).id);
}

/// The clock is at an hour after its start; nobody recorded consent.
Interview pastIn(Session &session, bool interpreted = false)
{
    const Interview interview = interpreted ? interpretedIn(session) : bookedIn(session, eligibleIn(session));
    session.workspace().setClock(interview.start.utc + 3600);
    return interview;
}

/// Somebody of the sample whose consent is complete and whose interview is confirmed, at its time, selected.
Interview readyIn(Session &session)
{
    for (const InterviewSummary &summary : interviewsIn(session)) {
        const bool ready = summary.interview.state == State::Confirmed &&
                           summary.consent == ConsentStanding::State::Valid && !summary.booking &&
                           summary.interview.mode != InterviewMode::FaceToFace &&
                           !summary.interview.startedAt;
        if (!ready)
            continue;
        session.workspace().setClock(summary.interview.start.utc);
        session.selectInterview(summary.interview.id);
        return summary.interview;
    }
    FAIL("the sample has nobody ready");
    return {};
}

} // namespace

TEST_CASE("An interview is moved in three chords, and the interpreter has to be asked again")
{
    const auto session = emptyStudy();
    const Interview before = interpretedIn(*session);
    OpenedDialog opened(*session, dialogs::moveInterview);
    CHECK(opened.field<QLabel>(u"old"_s)->text() == u"Wed 2 Dec 2026, 10:00 to 11:00"_s);
    CHECK(opened.field<QLabel>(u"interpreter-note"_s)->text().contains(u"I01"_s));
    QTest::keyClicks(opened.dialog->focusWidget(), u"thu 2pm"_s);
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_S, Qt::AltModifier);
    QTest::keyClicks(opened.dialog->focusWidget(), u"A doctor's appointment"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(interviewsIn(*session).size() == 2);
    const InterviewSummary after = interviewsIn(*session).last();
    CHECK(utcText(after.interview.start.utc) == u"2026-12-03T14:00:00Z"_s);
    CHECK(after.interview.reason == u"A doctor's appointment"_s);
    CHECK(after.interview.movedBy == Interview::By::Participant);
    CHECK(after.booking->state == InterpreterBooking::State::Reconfirm);
    CHECK(stored(*session, before).state == State::Moved);
    CHECK(session->selection().interview == after.interview.id);
    REQUIRE(session->workspace().undo());
    REQUIRE(interviewsIn(*session).size() == 1);
    CHECK(stored(*session, before) == before);
}

TEST_CASE("A move needs a time and a reason, and is refused into another interview")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    const Participant other = eligibleIn(*session);
    BookInterview later;
    later.participant = other.id;
    later.start = {QDate(2026, 12, 3), QTime(10, 0), "Europe/London", {}};
    REQUIRE(bookInterview(session->workspace(), later));
    OpenedDialog opened(*session, dialogs::moveInterview);
    CHECK(shownIn(opened).isEmpty());
    opened.press();
    CHECK(contains(opened.dialog->findChild<FindingList *>()->findings(), Code::TextEmpty));
    opened.type(u"when"_s, u"wed 10:30"_s);
    opened.type(u"reason"_s, u"A doctor's appointment"_s);
    CHECK(contains(shownIn(opened), Code::ClashResearcher));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(interviewsIn(*session).size() == 2);
}

TEST_CASE("A move past a warning keeps the reason")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    bookedIn(*session, person);
    OpenedDialog opened(*session, dialogs::moveInterview);
    opened.type(u"when"_s, u"thu 7pm"_s);
    opened.type(u"reason"_s, u"A doctor's appointment"_s);
    CHECK(contains(shownIn(opened), Code::HoursOutside));
    giveReason(opened, Code::HoursOutside, u"She works by day"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    REQUIRE(overridesOf(*session, person.id).size() == 1);
    CHECK(overridesOf(*session, person.id).first().reason == u"She works by day"_s);
}

TEST_CASE("A move to another way of talking asks for its place")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::moveInterview);
    opened.type(u"when"_s, u"thu 2pm"_s);
    opened.type(u"reason"_s, u"No camera"_s);
    choose(opened, u"mode"_s, u"phone"_s);
    opened.type(u"place"_s, u"07700 900123"_s);
    opened.press();
    REQUIRE(interviewsIn(*session).size() == 2);
    CHECK(interviewsIn(*session).last().interview.mode == InterviewMode::Phone);
    CHECK(interviewsIn(*session).last().interview.place == u"07700 900123"_s);
}

TEST_CASE("A move to a visit asks for an address of its own, a buddy and the time to be out")
{
    const auto session = emptyStudy();
    bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::moveInterview);
    auto *place = opened.field<QLineEdit>(u"place"_s);
    place->setText(u"https://example.org/room"_s);
    opened.type(u"when"_s, u"thu 2pm"_s);
    opened.type(u"reason"_s, u"No camera"_s);
    choose(opened, u"mode"_s, u"face_to_face"_s);
    CHECK(place->text().isEmpty());
    opened.type(u"place"_s, u"8 Example Close"_s);
    choose(opened, u"mode"_s, u"teams"_s);
    CHECK(place->text() == u"https://example.org/room"_s);
    choose(opened, u"mode"_s, u"face_to_face"_s);
    CHECK(place->text() == u"8 Example Close"_s);
    opened.type(u"buddy"_s, u"Ben Example"_s);
    opened.type(u"due-out"_s, u"15:30"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Interview made = interviewsIn(*session).last().interview;
    CHECK(made.place == u"8 Example Close"_s);
    CHECK(made.buddy == u"Ben Example"_s);
    CHECK(made.dueOutAt == made.start.utc + 90 * 60);
}

TEST_CASE("The time to be out moves along, unless somebody types another")
{
    const auto session = emptyStudy();
    BookInterview visit;
    visit.participant = eligibleIn(*session).id;
    visit.mode = InterviewMode::FaceToFace;
    visit.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    visit.dueOut = {QDate(2026, 12, 2), QTime(11, 30), "Europe/London", {}};
    const auto booked = bookInterview(session->workspace(), visit);
    REQUIRE(booked);
    session->selectInterview(booked->id);
    OpenedDialog opened(*session, dialogs::moveInterview);
    opened.type(u"when"_s, u"thu 2pm"_s);
    opened.type(u"reason"_s, u"A doctor's appointment"_s);
    const bool typed = GENERATE(false, true);
    if (typed) {
        opened.field<QWidget>(u"due-out"_s)->findChild<QLineEdit *>()->clear();
        opened.type(u"due-out"_s, u"16:00"_s);
        opened.field<QWidget>(u"when"_s)->findChild<QLineEdit *>()->clear();
        opened.type(u"when"_s, u"thu 1pm"_s);
    }
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Interview made = interviewsIn(*session).last().interview;
    CHECK(made.dueOutAt == made.start.utc + (typed ? 180 : 90) * 60);
}

TEST_CASE("Cancelling says who is released and what falls due, and does it once a reason is given")
{
    const auto session = emptyStudy();
    const Interview interview = interpretedIn(*session);
    session->workspace().setClock(interview.start.utc - 3600);
    OpenedDialog opened(*session, dialogs::cancelInterview);
    CHECK(words(opened, u"effects"_s).filter(u"I01"_s).filter(u"50"_s).size() == 1);
    opened.press();
    CHECK(opened.isOpen());
    opened.type(u"reason"_s, u"She is ill"_s);
    CHECK(contains(shownIn(opened), Code::InterpreterLate));
    opened.press();
    REQUIRE(opened.isOpen());
    CHECK(stored(*session, interview).isLive());
    giveReason(opened, Code::InterpreterLate, u"It can't be helped"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(stored(*session, interview).state == State::Cancelled);
    CHECK(stored(*session, interview).reason == u"She is ill"_s);
    CHECK(interviewsIn(*session).first().booking->state == InterpreterBooking::State::Released);
    CHECK(overridesOf(*session, interview.participant).first().reason == u"It can't be helped"_s);
    REQUIRE(session->workspace().undo());
    CHECK(stored(*session, interview) == interview);
}

TEST_CASE("Who called it off is kept")
{
    const auto session = emptyStudy();
    const Interview interview = bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::cancelInterview);
    choose(opened, u"by"_s, u"researcher"_s);
    opened.type(u"reason"_s, u"Trains are on strike"_s);
    opened.press();
    CHECK(stored(*session, interview).cancelledBy == Interview::By::Researcher);
}

TEST_CASE("A proposed interview is confirmed without a question, and only once")
{
    const auto session = emptyStudy();
    const Participant person = eligibleIn(*session);
    BookInterview request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.proposed = true;
    const auto proposed = bookInterview(session->workspace(), request);
    REQUIRE(proposed);
    const QSignalSpy said(session.get(), &Session::announced);
    dialogs::confirmInterview(*session, nullptr);
    CHECK(stored(*session, *proposed).state == State::Confirmed);
    CHECK(said.size() == 1);
    prompt::Script script;
    dialogs::confirmInterview(*session, nullptr);
    CHECK(script.asked().size() == 1);
}

TEST_CASE("One key says that they agreed again, and the interview starts")
{
    const auto session = sampleStudy();
    const Interview interview = readyIn(*session);
    OpenedDialog opened(*session, dialogs::startInterview);
    CHECK_FALSE(opened.field<QCheckBox>(u"reaffirmed"_s)->isChecked());
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Space);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(stored(*session, interview).startedAt == interview.start.utc);
    CHECK(stored(*session, interview).consentReaffirmed);
    REQUIRE(session->workspace().undo());
    CHECK(stored(*session, interview) == interview);
}

TEST_CASE("What keeps an interview from starting is said at once, and no reason helps now")
{
    const auto session = emptyStudy();
    const Interview interview = pastIn(*session);
    OpenedDialog opened(*session, dialogs::startInterview);
    CHECK(contains(shownIn(opened), Code::ConsentMissing));
    CHECK_FALSE(words(opened, u"recording"_s).contains(u"You may record."_s));
    CHECK_FALSE(opened.field<QLineEdit>(u"deviation"_s)->isVisible());
    opened.press();
    CHECK(opened.isOpen());
    CHECK_FALSE(stored(*session, interview).startedAt);
}

TEST_CASE("An interview that began earlier is recorded as it was, with the reason for what broke a rule")
{
    const auto session = emptyStudy();
    const Interview interview = pastIn(*session);
    OpenedDialog opened(*session, dialogs::startInterview);
    opened.type(u"at"_s, u"2 dec 2026 10:05"_s);
    shownIn(opened);
    REQUIRE(opened.field<QLineEdit>(u"deviation"_s)->isVisible());
    opened.press();
    CHECK(opened.isOpen());
    opened.type(u"deviation"_s, u"The form was signed on paper"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(stored(*session, interview).startedAt == interview.start.utc + 300);
    REQUIRE(overridesOf(*session, interview.participant).size() == 1);
    CHECK(overridesOf(*session, interview.participant).first().kind == Override::Kind::Deviation);
}

TEST_CASE("Before a call one sees how they are reached safely, and no number yet")
{
    const auto session = emptyStudy();
    Participant person;
    person.phone = u"07700 900123"_s;
    person.modes = {InterviewMode::Phone};
    person.safety.asked = true;
    person.safety.voicemail = YesNo::No;
    const Participant callable = eligibleIn(*session, person);
    BookInterview request;
    request.participant = callable.id;
    request.mode = InterviewMode::Phone;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    REQUIRE(bookInterview(session->workspace(), request));
    OpenedDialog opened(*session, dialogs::startInterview);
    QStringList said;
    for (const QLabel *label : opened.dialog->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.filter(u"Voicemail"_s).size() == 1);
    CHECK(said.filter(u"07700"_s).isEmpty());
}

TEST_CASE("The true duration is filled in from start to now, and two chords record the outcome")
{
    const auto session = sampleStudy();
    const Interview interview = readyIn(*session);
    REQUIRE(startInterview(session->workspace(), {interview.id, {}, true, {}}));
    session->workspace().setClock(interview.start.utc + 47 * 60);
    OpenedDialog opened(*session, dialogs::finishInterview);
    CHECK(opened.field<QSpinBox>(u"minutes"_s)->value() == 47);
    CHECK_FALSE(opened.dialog->findChild<QWidget *>(u"began"_s));
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Right);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Interview after = stored(*session, interview);
    CHECK(after.state == State::Partial);
    CHECK(after.endedAt == interview.start.utc + 47 * 60);
    REQUIRE(session->workspace().undo());
    CHECK(stored(*session, interview).isUnderWay());
}

TEST_CASE("How they were, the support sheet and the call to come are kept with the outcome")
{
    const auto session = sampleStudy();
    const Interview interview = readyIn(*session);
    session->workspace().setClock(interview.start.utc + 3600);
    OpenedDialog opened(*session, dialogs::finishInterview);
    choose(opened, u"outcome"_s, u"stopped"_s);
    choose(opened, u"distress"_s, u"stopped"_s);
    QTest::keyClick(opened.field<QCheckBox>(u"support"_s), Qt::Key_Space);
    opened.type(u"follow-up"_s, u"tomorrow"_s);
    opened.field<QSpinBox>(u"minutes"_s)->setValue(20);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    const Interview after = stored(*session, interview);
    CHECK(after.state == State::Stopped);
    CHECK(after.startedAt == interview.start.utc);
    CHECK(after.endedAt == interview.start.utc + 20 * 60);
    CHECK(after.distress == Interview::Distress::Stopped);
    CHECK(after.supportSheet);
    CHECK(after.followUpOn == wallTimeAt(interview.start.utc, "Europe/London").date.addDays(1));
}

TEST_CASE("What happened without a consent is recorded with the reason, and not without")
{
    const auto session = emptyStudy();
    const Interview interview = pastIn(*session);
    OpenedDialog opened(*session, dialogs::finishInterview);
    CHECK(contains(shownIn(opened), Code::ConsentMissing));
    opened.press();
    REQUIRE(opened.isOpen());
    CHECK(stored(*session, interview).isLive());
    opened.type(u"deviation"_s, u"The form was signed on paper"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(stored(*session, interview).state == State::Completed);
    REQUIRE(overridesOf(*session, interview.participant).size() == 1);
    CHECK(overridesOf(*session, interview.participant).first().reason == u"The form was signed on paper"_s);
}

TEST_CASE("A duration over the longest may be given a reason and is recorded without one, too")
{
    const auto session = sampleStudy();
    const Interview interview = readyIn(*session);
    REQUIRE(startInterview(session->workspace(), {interview.id, {}, true, {}}));
    session->workspace().setClock(interview.start.utc + 75 * 60);
    for (const QString &reason : {QString(), u"They wished to go on"_s}) {
        const qsizetype before = overridesOf(*session, interview.participant).size();
        OpenedDialog opened(*session, dialogs::finishInterview);
        shownIn(opened);
        auto *field = opened.field<QLineEdit>(u"deviation"_s);
        REQUIRE(field->isVisible());
        QTest::keyClicks(field, reason);
        opened.press();
        CHECK_FALSE(opened.isOpen());
        CHECK(stored(*session, interview).state == State::Completed);
        CHECK(overridesOf(*session, interview.participant).size() == before + (reason.isEmpty() ? 0 : 1));
        REQUIRE(session->workspace().undo());
    }
}

TEST_CASE("An outcome that lies ahead is refused")
{
    const auto session = emptyStudy();
    const Interview interview = bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::finishInterview);
    CHECK(contains(shownIn(opened), Code::TimeFuture));
    CHECK_FALSE(opened.field<QLineEdit>(u"deviation"_s)->isVisible());
    opened.press();
    CHECK(opened.isOpen());
    CHECK(stored(*session, interview).isLive());
}

TEST_CASE("Somebody who didn't come is recorded without a question where nobody interprets")
{
    const auto session = emptyStudy();
    const Interview interview = pastIn(*session);
    dialogs::recordNoShow(*session, nullptr);
    CHECK(stored(*session, interview).state == State::NoShow);
    REQUIRE(session->workspace().undo());
    CHECK(stored(*session, interview) == interview);
}

TEST_CASE("Whether the interpreter came is asked where somebody didn't")
{
    const auto session = emptyStudy();
    const Interview interview = pastIn(*session, true);
    OpenedDialog opened(*session, dialogs::recordNoShow);
    CHECK(stored(*session, interview).isLive());
    choose(opened, u"interpreter"_s, u"absent"_s);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    CHECK(stored(*session, interview).state == State::NoShow);
    CHECK(interviewsIn(*session).first().booking->state == InterpreterBooking::State::NoShow);
}

TEST_CASE("A no-show before its time is refused and says why")
{
    const auto session = emptyStudy();
    const Interview interview = bookedIn(*session, eligibleIn(*session));
    prompt::Script script;
    dialogs::recordNoShow(*session, nullptr);
    CHECK(script.asked().size() == 1);
    CHECK(stored(*session, interview).isLive());
}

TEST_CASE("Place, notes and whoever else was there are put down later, and nothing else changes")
{
    const auto session = emptyStudy();
    const Interview interview = bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::editInterview);
    QTest::keyClicks(opened.dialog->focusWidget(), u"https://example.org/room"_s);
    opened.type(u"others"_s, u"Her sister"_s);
    opened.type(u"recorder"_s, u"Recorder 2"_s);
    QTest::keyClick(opened.field<QCheckBox>(u"notes"_s), Qt::Key_Space);
    opened.press();
    CHECK_FALSE(opened.isOpen());
    Interview expected = interview;
    expected.place = u"https://example.org/room"_s;
    expected.othersPresent = u"Her sister"_s;
    expected.recordingDevice = u"Recorder 2"_s;
    expected.notesDone = true;
    ++expected.sequence; // where people meet is part of the invitation
    CHECK(stored(*session, interview) == expected);
    REQUIRE(session->workspace().undo());
    CHECK(stored(*session, interview) == interview);
}

TEST_CASE("An interview keeps no sign that can't be kept")
{
    const auto session = emptyStudy();
    const Interview interview = bookedIn(*session, eligibleIn(*session));
    OpenedDialog opened(*session, dialogs::editInterview);
    auto *place = opened.field<QLineEdit>(u"place"_s);
    place->setText(u"https://example.org/\u202Eroom"_s);
    CHECK(contains(shownIn(opened), Code::TextControl));
    opened.press();
    CHECK(opened.isOpen());
    CHECK(stored(*session, interview) == interview);
}

TEST_CASE(
    "Escape leaves every dialog about an interview without a trace, and each of their fields has a name")
{
    const auto session = emptyStudy();
    pastIn(*session, true);
    const auto before = interviewsIn(*session);
    for (const auto door : {dialogs::moveInterview, dialogs::cancelInterview, dialogs::startInterview,
                            dialogs::finishInterview, dialogs::recordNoShow, dialogs::editInterview}) {
        OpenedDialog opened(*session, door);
        CHECK(namelessWidgets(*opened.dialog) == QStringList());
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        CHECK_FALSE(opened.isOpen());
        CHECK(interviewsIn(*session) == before);
    }
}

TEST_CASE("Whoever has no interview is told so")
{
    const auto session = emptyStudy();
    eligibleIn(*session);
    prompt::Script script;
    dialogs::moveInterview(*session, nullptr);
    CHECK(script.asked().size() == 1);
}
