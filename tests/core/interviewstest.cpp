// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreterchoices.h"
#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "core/rules/wording.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

using State = Interview::State;

TEST_CASE("An interview with nothing in its way is booked as it was agreed")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    BookInterview request = booking(person);
    request.place = u" https://example.org/room "_s;
    CHECK(checkBooking(desk.workspace(), request).isEmpty());
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    CHECK(made->state == State::Confirmed);
    CHECK(made->start.utc == StudyDesk::monday() + 50 * 3600);
    CHECK(made->place == u"https://example.org/room"_s);
    CHECK(stored(desk, made->id) == *made);
    CHECK_FALSE(interpreterBooking(desk.workspace(), made->id));
}

TEST_CASE("What is only proposed holds its time and is confirmed later, once")
{
    StudyDesk desk;
    BookInterview request = booking(eligibleClient(desk));
    request.proposed = true;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    CHECK(made->state == State::Proposed);
    const BookInterview another = booking(eligibleClient(desk));
    checkRefused(desk, Code::ClashResearcher, [&] { return bookInterview(desk.workspace(), another); });
    REQUIRE(confirmInterview(desk.workspace(), made->id));
    CHECK(stored(desk, made->id).state == State::Confirmed);
    checkRefused(desk, Code::InterviewWrongState,
                 [&] { return confirmInterview(desk.workspace(), made->id); });
}

TEST_CASE("Confirming asks every rule again, for much may have changed since it was proposed")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = urduSpeaker(desk);
    BookInterview request = booking(person);
    request.proposed = true;
    request.start.time = QTime(19, 0);
    request.interpreter = anInterpreter(desk).id;
    request.decisions.overrideAll = u"They work by day"_s;
    const auto made = bookInterview(workspace, request);
    REQUIRE(made);
    CHECK(checkConfirm(workspace, made->id) == Findings());
    const auto confirming = [&] {
        return confirmInterview(workspace, made->id, {{}, u"I know"_s, u"I know"_s});
    };
    Participant refused = stored(desk, person.id);
    refused.tooYoung = true;
    keep(desk, refused);
    checkRefused(desk, Code::ParticipantIneligible, confirming);
    REQUIRE(workspace.undo());
    Interpreter uncleared = stored(desk, *request.interpreter);
    uncleared.agreementOn.reset();
    keep(desk, uncleared);
    checkRefused(desk, Code::InterpreterNotCleared, confirming);
    REQUIRE(workspace.undo());
    ChangeStudy shorter{workspace.study(), workspace.groups()};
    shorter.study.ends = QDate(2026, 12, 1);
    shorter.decisions.overrideAll = u"Ends early"_s;
    REQUIRE(changeStudy(workspace, shorter));
    checkRefused(desk, Code::InterviewAfterEnd, confirming);
    REQUIRE(workspace.undo());
    CHECK(confirmInterview(workspace, made->id));
}

TEST_CASE("What warns only since it was proposed is confirmed with a reason, which is kept")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    BookInterview request = booking(eligibleClient(desk));
    request.proposed = true;
    const auto made = bookInterview(workspace, request);
    REQUIRE(made);
    workspace.setClock(made->start.utc + 60);
    checkRefused(desk, Code::TimePast, [&] { return confirmInterview(workspace, made->id); });
    Decisions decisions;
    decisions.overrides = {{codeText(Code::TimePast), u"They are on the line"_s}};
    REQUIRE(confirmInterview(workspace, made->id, decisions));
    CHECK(participantRecord(workspace, made->participant)->overrides.size() == 1);
}

TEST_CASE("What took place is booked afterwards, and what it broke is kept as a deviation")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = added(desk);
    BookInterview request = booking(person);
    request.start.date = QDate(2026, 11, 25);
    request.minutes = 75;
    request.decisions.overrideAll = u"It is put down afterwards"_s;
    checkRefused(desk, Code::ParticipantUndecided, [&] { return bookInterview(workspace, request); });
    request.decisions.deviation = u"They came unannounced"_s;
    const auto made = bookInterview(workspace, request);
    REQUIRE(made);
    QStringList deviations;
    const auto record = participantRecord(workspace, person.id);
    for (const Override &kept : record->overrides) {
        if (kept.kind == Override::Kind::Deviation)
            deviations << kept.code;
    }
    deviations.sort();
    CHECK(deviations == QStringList{u"interview.too_long"_s, u"participant.undecided"_s});
    request.participant = eligible(desk, aParticipant().named(u"Ben Example"_s)).id;
    checkRefused(desk, Code::ClashResearcher, [&] { return bookInterview(workspace, request); });
    request.start.date = QDate(2026, 12, 9);
    checkRefused(desk, Code::InterviewTooLong, [&] { return bookInterview(workspace, request); });
}

TEST_CASE("Without a time one hears what holds whatever the time, and nothing is booked")
{
    StudyDesk desk;
    BookInterview request = booking(added(desk));
    request.start = {};
    const Findings findings = checkBooking(desk.workspace(), request);
    CHECK(contains(findings, Code::TextEmpty));
    CHECK(contains(findings, Code::ParticipantUndecided));
    CHECK_FALSE(contains(findings, Code::HoursOutside));
    request.participant = eligibleClient(desk).id;
    checkRefused(desk, Code::TextEmpty, [&] { return bookInterview(desk.workspace(), request); });
}

TEST_CASE("The hour that clocks skip is refused, and the one that they repeat must be told apart")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    BookInterview request = booking(person);
    request.decisions.overrideAll = u"They work at night"_s;
    request.start = {QDate(2027, 3, 28), QTime(1, 30), "Europe/London", {}};
    checkRefused(desk, Code::TimeMissing, [&] { return bookInterview(desk.workspace(), request); });
    ChangeStudy longer{desk.workspace().study(), desk.workspace().groups()};
    longer.study.ends = QDate(2027, 12, 31);
    REQUIRE(changeStudy(desk.workspace(), longer));
    request.start = {QDate(2027, 10, 31), QTime(1, 30), "Europe/London", {}};
    checkRefused(desk, Code::TimeTwice, [&] { return bookInterview(desk.workspace(), request); });
    request.start.fold = Fold::Second;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    CHECK(utcText(made->start.utc) == u"2027-10-31T01:30:00Z"_s);
    CHECK(made->start.agreed == request.start);
}

TEST_CASE("The interpreter who is chosen is asked with the booking")
{
    StudyDesk desk;
    const Participant person = urduSpeaker(desk);
    BookInterview request = booking(person);
    checkRefused(desk, Code::InterpreterNeeded, [&] { return bookInterview(desk.workspace(), request); });
    request.interpreter = anInterpreter(desk).id;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    const auto asked = interpreterBooking(desk.workspace(), made->id);
    REQUIRE(asked);
    CHECK(asked->state == InterpreterBooking::State::Asked);
    CHECK(asked->interpreter == request.interpreter);
    CHECK(asked->language == u"ur"_s);
}

TEST_CASE("An interpreter to be found later is listed as wanted")
{
    StudyDesk desk;
    BookInterview request = booking(urduSpeaker(desk));
    request.interpreterWanted = true;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    const auto wanted = interpreterBooking(desk.workspace(), made->id);
    REQUIRE(wanted);
    CHECK(wanted->state == InterpreterBooking::State::Wanted);
    CHECK_FALSE(wanted->interpreter);
    StepInterpreter release;
    release.interview = made->id;
    release.step = InterpreterStep::Release;
    REQUIRE(stepInterpreter(desk.workspace(), release)); // they get along without after all
    CHECK(interpreterBooking(desk.workspace(), made->id)->state == InterpreterBooking::State::Released);
    checkRefused(desk, Code::RecordNotFound, [&] { return stepInterpreter(desk.workspace(), release); });
}

TEST_CASE(
    "An interview has an interpreter from asking them until they decline, are released, or the day is over")
{
    using Booking = InterpreterBooking::State;
    CHECK_FALSE(hasInterpreter(std::nullopt));
    InterpreterBooking booking;
    for (int i = 0; i <= static_cast<int>(Booking::NoShow); ++i) {
        booking.state = static_cast<Booking>(i);
        booking.interpreter.reset();
        CHECK_FALSE(hasInterpreter(booking));
        booking.interpreter = Id<Interpreter>::create();
        CHECK(hasInterpreter(booking) ==
              (booking.state == Booking::Wanted || booking.state == Booking::Asked ||
               booking.state == Booking::Confirmed || booking.state == Booking::Reconfirm));
    }
}

TEST_CASE("Interpreters are offered in the order of what speaks against them")
{
    StudyDesk desk;
    const Participant person = urduSpeaker(desk);
    Interpreter polish;
    polish.languages = {u"pl"_s};
    const Interpreter other = anInterpreter(desk, polish);
    Interpreter away;
    away.availability = *parseWeekHours(u"sat 10:00-12:00");
    const Interpreter absent = anInterpreter(desk, away);
    const Interpreter free = anInterpreter(desk);
    const auto choices = interpreterChoices(desk.workspace(), booking(person));
    REQUIRE(choices.size() == 3);
    CHECK(choices[0].interpreter == free);
    CHECK(choices[0].findings.isEmpty());
    CHECK(choices[1].interpreter == absent);
    CHECK(contains(choices[1].findings, Code::InterpreterAbsent));
    CHECK(choices[1].isPossible());
    CHECK(choices[2].interpreter == other);
    CHECK_FALSE(choices[2].isPossible());
    BookInterview timeless = booking(person);
    timeless.start = {};
    CHECK(interpreterChoices(desk.workspace(), timeless)[0].interpreter == absent);
}

TEST_CASE("One that ended early may be continued once, also after the continuation was cancelled")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = consentedClient(desk);
    Interview early = interviewed(desk, person, -72);
    CHECK_FALSE(continuable(workspace, person.id));
    early.state = State::Partial;
    keep(desk, early);
    BookInterview request = booking(person);
    checkRefused(desk, Code::InterviewSecond, [&] { return bookInterview(workspace, request); });
    REQUIRE(continuable(workspace, person.id));
    request.continues = true;
    const auto first = bookInterview(workspace, request);
    REQUIRE(first);
    CHECK(first->continues == early.id);
    CHECK_FALSE(continuable(workspace, person.id));
    REQUIRE(cancelInterview(workspace, cancelling(*first)));
    CHECK(continuable(workspace, person.id) == early);
    const auto second = bookInterview(workspace, request);
    REQUIRE(second);
    CHECK(second->continues == early.id);
}

TEST_CASE("Nothing continues where nothing ended early")
{
    StudyDesk desk;
    BookInterview request = booking(eligibleClient(desk));
    request.continues = true;
    checkRefused(desk, Code::InterviewWrongState, [&] { return bookInterview(desk.workspace(), request); });
}

TEST_CASE("A warning is passed with a reason, which is kept with the interview")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    BookInterview request = booking(person);
    request.start.time = QTime(19, 0);
    checkRefused(desk, Code::HoursOutside, [&] { return bookInterview(desk.workspace(), request); });
    request.decisions.overrides = {{codeText(Code::HoursOutside), u" She works by day "_s}};
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    const auto record = participantRecord(desk.workspace(), person.id);
    REQUIRE(record->overrides.size() == 1);
    const Override kept = record->overrides.first();
    CHECK(kept.reason == u"She works by day"_s);
    CHECK(kept.code == codeText(Code::HoursOutside));
    CHECK(kept.kind == Override::Kind::Override);
    CHECK(kept.subject == made->id.bytes());
    CHECK(kept.at == StudyDesk::monday());
}

TEST_CASE("A reason that can't be kept is refused, be it invisible, hidden or endless")
{
    StudyDesk desk;
    BookInterview request = booking(eligibleClient(desk));
    request.start.time = QTime(19, 0);
    const auto refuses = [&](const QString &reason, Code code) {
        request.decisions = {};
        request.decisions.overrides = {{codeText(Code::HoursOutside), reason}};
        checkRefused(desk, code, [&] { return bookInterview(desk.workspace(), request); });
        request.decisions = {{}, reason, {}};
        checkRefused(desk, code, [&] { return bookInterview(desk.workspace(), request); });
    };
    refuses(u"\u202Ereversed"_s, Code::TextControl);
    refuses(u"a bell\u0007"_s, Code::TextControl);
    refuses(QString(2001, u'x'), Code::TextTooLong);
    refuses(u" \u200B "_s, Code::HoursOutside);
    request.decisions = {{}, QString(2000, u'x'), {}};
    CHECK(bookInterview(desk.workspace(), request));
}

TEST_CASE("Words about an interview that can't be kept are refused")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    BookInterview request = booking(person);
    request.place = u"https://example.org/\u202Eroom"_s;
    checkRefused(desk, Code::TextControl, [&] { return bookInterview(desk.workspace(), request); });
    request.place = u"12 Example Street\nSampleton"_s;
    request.buddy = QString(201, u'x');
    checkRefused(desk, Code::TextTooLong, [&] { return bookInterview(desk.workspace(), request); });
    request.buddy.chop(1);
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    Interview changed = *made;
    changed.place = u"a\u0001b"_s;
    CHECK(contains(checkChangeInterview(desk.workspace(), changed), Code::TextControl));
    checkRefused(desk, Code::TextControl, [&] { return changeInterview(desk.workspace(), changed); });
    MoveInterview move = moving(*made);
    move.place = changed.place;
    checkRefused(desk, Code::TextControl, [&] { return moveInterview(desk.workspace(), move); });
    changed = *made;
    changed.placeType = u"12 Oak Lane"_s; // an address would lie open there
    checkRefused(desk, Code::TextUnknown, [&] { return changeInterview(desk.workspace(), changed); });
    request.placeType = changed.placeType;
    CHECK(contains(checkBooking(desk.workspace(), request), Code::TextUnknown));
}

TEST_CASE("A moved interview leaves its old row and takes the interpreter along, to be asked again")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview before = confirmedWithInterpreter(desk);
    const auto after = moveInterview(workspace, moving(before));
    REQUIRE(after);
    CHECK(stored(desk, before.id).state == State::Moved);
    CHECK(after->movedFrom == before.id);
    CHECK(after->reason == u"They asked"_s);
    CHECK(after->sequence == before.sequence + 1);
    CHECK(after->uid == before.uid);
    CHECK(after->place == before.place);
    CHECK(interpreterBooking(workspace, before.id)->state == InterpreterBooking::State::Moved);
    CHECK(interpreterBooking(workspace, after->id)->state == InterpreterBooking::State::Reconfirm);
    checkRefused(desk, Code::InterviewWrongState, [&] { return moveInterview(workspace, moving(before)); });
}

TEST_CASE("Another way to talk leaves the old place behind")
{
    StudyDesk desk;
    BookInterview request = booking(eligibleClient(desk));
    request.place = u"https://example.org/room"_s;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    MoveInterview move = moving(*made);
    move.mode = InterviewMode::Phone;
    auto after = moveInterview(desk.workspace(), move);
    REQUIRE(after);
    CHECK(after->mode == InterviewMode::Phone);
    CHECK(after->place.isEmpty());
    REQUIRE(desk.workspace().undo());
    move.place = u"07700 900123"_s;
    after = moveInterview(desk.workspace(), move);
    REQUIRE(after);
    CHECK(after->place == u"07700 900123"_s);
}

TEST_CASE("A move needs a reason and a time, and is no way around the rules")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const auto made = bookInterview(workspace, booking(eligibleClient(desk)));
    REQUIRE(made);
    MoveInterview move = moving(*made);
    move.reason = u" "_s;
    checkRefused(desk, Code::TextEmpty, [&] { return moveInterview(workspace, move); });
    move.reason = u"They asked"_s;
    move.start = {};
    checkRefused(desk, Code::TextEmpty, [&] { return moveInterview(workspace, move); });
    move = moving(*made);
    move.minutes = 61;
    checkRefused(desk, Code::InterviewTooLong, [&] { return moveInterview(workspace, move); });
    move.minutes = 30;
    CHECK(moveInterview(workspace, move));
}

TEST_CASE("To move an interview something about it has to change")
{
    StudyDesk desk;
    const auto made = bookInterview(desk.workspace(), booking(eligibleClient(desk)));
    REQUIRE(made);
    MoveInterview move = moving(*made);
    move.start = made->start.agreed;
    move.decisions.overrideAll = u"They asked"_s;
    checkRefused(desk, Code::InterviewUnchanged, [&] { return moveInterview(desk.workspace(), move); });
    move.minutes = made->minutes;
    move.place = made->place;
    checkRefused(desk, Code::InterviewUnchanged, [&] { return moveInterview(desk.workspace(), move); });
    move.minutes = 30;
    CHECK(moveInterview(desk.workspace(), move));
}

TEST_CASE("Whoever answers for an interview they weren't asked for is named, and so is whoever declined")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = confirmedWithInterpreter(desk);
    const Id<Interpreter> other = anInterpreter(desk).id;
    const StepInterpreter byOther{interview.id, InterpreterStep::Confirm, other, {}};
    const auto unasked = stepInterpreter(workspace, byOther);
    REQUIRE_FALSE(unasked);
    CHECK(unasked.error().kind == Error::Kind::NotFound);
    CHECK(sentence(unasked.error()).startsWith(u"I02 isn't asked or booked for this interview."_s));
    const auto nobody = stepInterpreter(
        workspace, {booked(desk, eligibleClient(desk), 90).id, InterpreterStep::Decline, {}, {}});
    REQUIRE_FALSE(nobody);
    CHECK(sentence(nobody.error()).startsWith(u"No interpreter is asked or booked"_s));
    REQUIRE(stepInterpreter(workspace, {interview.id, InterpreterStep::Decline, {}, {}}));
    const auto late = stepInterpreter(workspace, {interview.id, InterpreterStep::Confirm, {}, {}});
    REQUIRE_FALSE(late);
    CHECK(sentence(late.error()).startsWith(u"I01 is declined by now"_s));
}

TEST_CASE("An agreement that isn't signed yet clears nobody")
{
    StudyDesk desk;
    Interpreter interpreter;
    interpreter.languages = {u"ur"_s};
    interpreter.agreementOn = QDate(2026, 12, 1);
    checkRefused(desk, Code::TimeFuture, [&] { return addInterpreter(desk.workspace(), interpreter); });
    interpreter.agreementOn = QDate(2026, 11, 30);
    auto added = addInterpreter(desk.workspace(), interpreter);
    REQUIRE(added);
    added->agreementOn = QDate(2026, 12, 1);
    checkRefused(desk, Code::TimeFuture, [&] { return changeInterpreter(desk.workspace(), *added); });
}

TEST_CASE("The time to be out moves along with the interview")
{
    StudyDesk desk;
    BookInterview request = booking(eligibleClient(desk));
    request.mode = InterviewMode::FaceToFace;
    request.dueOut = WallTime{request.start.date, QTime(11, 30), "Europe/London", {}};
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    REQUIRE(made->dueOutAt == made->start.utc + 90 * 60);
    const auto after = moveInterview(desk.workspace(), moving(*made));
    REQUIRE(after);
    CHECK(after->dueOutAt == after->start.utc + 90 * 60);
}

TEST_CASE("Cancelling releases the interpreter and warns of the fee that falls due")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = confirmedWithInterpreter(desk);
    CHECK(feeDueNow(workspace, interview.id) == 0);
    workspace.setClock(interview.start.utc - 24 * 3600);
    CHECK(feeDueNow(workspace, interview.id) == 0);
    workspace.setClock(interview.start.utc - 24 * 3600 + 1);
    CHECK(feeDueNow(workspace, interview.id) == 50);
    CancelInterview request = cancelling(interview);
    checkRefused(desk, Code::InterpreterLate, [&] { return cancelInterview(workspace, request); });
    request.decisions.overrideAll = u"They are ill"_s;
    REQUIRE(cancelInterview(workspace, request));
    const Interview after = stored(desk, interview.id);
    CHECK(after.state == State::Cancelled);
    CHECK(after.cancelledBy == Interview::By::Participant);
    CHECK(after.sequence == interview.sequence + 1);
    CHECK(interpreterBooking(workspace, interview.id)->state == InterpreterBooking::State::Released);
    checkRefused(desk, Code::InterviewWrongState, [&] { return cancelInterview(workspace, request); });
}

TEST_CASE("Asking somebody else instead warns of the fee that falls due")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Interview interview = confirmedWithInterpreter(desk);
    Interpreter second;
    second.languages = {u"ur"_s};
    const Id<Interpreter> other = anInterpreter(desk, second).id;
    StepInterpreter request{interview.id, InterpreterStep::Ask, other, {}};
    workspace.setClock(interview.start.utc - 24 * 3600);
    CHECK(checkInterpreterStep(workspace, request).isEmpty());
    workspace.setClock(interview.start.utc - 24 * 3600 + 1);
    CHECK(checkInterpreterStep(workspace, request) ==
          Findings{warns(Code::InterpreterLate, u"I01"_s, {u"50"_s, u"fee"_s})});
    checkRefused(desk, Code::InterpreterLate, [&] { return stepInterpreter(workspace, request); });
    request.decisions.overrideAll = u"I01 is ill"_s;
    REQUIRE(stepInterpreter(workspace, request));
    CHECK(interpreterBooking(workspace, interview.id)->interpreter == other);
}

TEST_CASE("Cancelling needs a reason")
{
    StudyDesk desk;
    CancelInterview request = cancelling(booked(desk, eligibleClient(desk), 50));
    request.reason = u"\u200B"_s;
    checkRefused(desk, Code::TextEmpty, [&] { return cancelInterview(desk.workspace(), request); });
}

TEST_CASE("Every step of an interview needs the study unlocked")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    const Interview interview = booked(desk, person, 50);
    Workspace &workspace = desk.workspace();
    workspace.lock();
    checkLocked(desk, [&] { return bookInterview(workspace, booking(person)); });
    checkLocked(desk, [&] { return moveInterview(workspace, moving(interview)); });
    checkLocked(desk, [&] { return cancelInterview(workspace, cancelling(interview)); });
    checkLocked(desk, [&] { return confirmInterview(workspace, interview.id); });
    checkLocked(desk, [&] { return changeInterview(workspace, interview); });
    checkLocked(desk, [&] { return startInterview(workspace, {interview.id, {}, true, {}}); });
    checkLocked(desk, [&] { return finishInterview(workspace, finishing(interview)); });
}

TEST_CASE("Booking is one step that can be taken back, the interpreter's with it")
{
    const auto prepare = [](StudyDesk &desk) {
        BookInterview request = booking(urduSpeaker(desk));
        request.interpreter = anInterpreter(desk).id;
        return request;
    };
    checkStep(prepare, [](StudyDesk &desk, const BookInterview &request) {
        return bookInterview(desk.workspace(), request);
    });
}

TEST_CASE("Moving, cancelling, confirming and changing are each one step that can be taken back")
{
    checkStep(confirmedWithInterpreter, [](StudyDesk &desk, const Interview &interview) {
        return moveInterview(desk.workspace(), moving(interview));
    });
    checkStep(confirmedWithInterpreter, [](StudyDesk &desk, const Interview &interview) {
        return cancelInterview(desk.workspace(), cancelling(interview));
    });
    checkStep(confirmedWithInterpreter, [](StudyDesk &desk, Interview interview) {
        interview.notesDone = true;
        interview.buddy = u"Ben Example"_s;
        return changeInterview(desk.workspace(), interview);
    });
    const auto propose = [](StudyDesk &desk) {
        BookInterview request = booking(eligibleClient(desk));
        request.proposed = true;
        return *bookInterview(desk.workspace(), request);
    };
    checkStep(propose, [](StudyDesk &desk, const Interview &interview) {
        return confirmInterview(desk.workspace(), interview.id);
    });
}
