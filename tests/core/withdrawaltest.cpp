// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/roll.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
using Scope = Withdrawal::Scope;

WithdrawParticipant withdrawing(const Participant &person, const QList<Scope> &scopes)
{
    WithdrawParticipant request;
    request.participant = person.id;
    request.scopes = scopes;
    return request;
}

/// Confirmed for the interview; cancelling within two days costs half the fee.
void interpreted(StudyDesk &desk, const Interview &interview)
{
    Interpreter interpreter;
    interpreter.languages = {u"ur"_s};
    interpreter.agreementOn = QDate(2026, 1, 5);
    interpreter.bands = {{48, 50}};
    const auto known = addInterpreter(desk.workspace(), interpreter);
    REQUIRE(known);
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.interpreter = known->id;
    booking.language = u"ur"_s;
    booking.state = InterpreterBooking::State::Confirmed;
    booking.at = StudyDesk::monday();
    keep(desk, booking);
}

Interview stored(StudyDesk &desk, const Interview &interview)
{
    return desk.store().find(interview.id).value_or(Interview());
}

} // namespace

TEST_CASE("Withdrawing cancels the interview, releases the interpreter and says what that costs")
{
    const Scope scope = GENERATE(Scope::Interview, Scope::Identifiers, Scope::Everything);
    StudyDesk desk;
    const Participant person = eligible(desk, aParticipant().speaking(u"ur"_s));
    const Interview interview = booked(desk, person, 24);
    interpreted(desk, interview);
    const auto before = desk.rows();
    const auto foreseen = foreseeWithdrawal(desk.workspace(), withdrawing(person, {scope}));
    CHECK(desk.rows() == before);
    const auto effects = withdrawParticipant(desk.workspace(), withdrawing(person, {scope}));
    REQUIRE(effects);
    CHECK(effects->interviewsCancelled == 1);
    CHECK(effects->interpretersReleased == 1);
    CHECK(effects->interpreterPercent == 50);
    CHECK(foreseen.interpreterPercent == 50);
    const Interview cancelled = stored(desk, interview);
    CHECK(cancelled.state == Interview::State::Cancelled);
    CHECK(cancelled.cancelledBy == Interview::By::Participant);
    CHECK(cancelled.reason == u"withdrawn"_s);
    CHECK(interpreterBooking(desk.workspace(), interview.id)->state == InterpreterBooking::State::Released);
    CHECK(rollEntry(desk.workspace(), person.id).value_or(RollEntry()).facts.withdrawn);
    CHECK(rollEntry(desk.workspace(), person.id).value_or(RollEntry()).progress.next ==
          Progress::Step::Nothing);
}

TEST_CASE("Withdrawing from messages or from the recording leaves the interview as it is")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Interview interview = booked(desk, person, 24);
    const auto effects =
        withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Contact, Scope::Recording}));
    REQUIRE(effects);
    CHECK(effects->interviewsCancelled == 0);
    CHECK(effects->messagesStopped);
    CHECK(stored(desk, interview).state == Interview::State::Confirmed);
    const auto record = participantRecord(desk.workspace(), person.id);
    CHECK(record->participant.noContact);
    CHECK(record->consent.state == ConsentStanding::State::Valid);
    CHECK(record->consent.recording == false);
    CHECK(record->progress.stage == Progress::Stage::Booked);
}

TEST_CASE("Whoever withdraws after the interview is still owed thanks")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    interviewed(desk, person, -72);
    const auto effects = withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Everything}));
    REQUIRE(effects);
    CHECK(effects->thanksOwed);
    CHECK_FALSE(effects->afterWindow);
    REQUIRE(effects->dataUntil);
    CHECK(*effects->dataUntil > StudyDesk::monday());
    const auto record = participantRecord(desk.workspace(), person.id);
    CHECK(record->progress == Progress{Progress::Stage::Withdrawn, Progress::Step::GiveThanks});
    CHECK(record->thanksDue);
    CHECK(record->consent.state == ConsentStanding::State::Withdrawn);
    CHECK(record->consents.size() == 1);
}

TEST_CASE("After the window a withdrawal of data is kept as a request, never refused")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    interviewed(desk, person, -20 * 24);
    const auto effects = withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Recording}));
    REQUIRE(effects);
    CHECK(effects->afterWindow);
    CHECK(desk.store().first<Withdrawal>("participant = ?1", person.id)->afterWindow);
    // Messages can be stopped at any time.
    CHECK_FALSE(foreseeWithdrawal(desk.workspace(), withdrawing(person, {Scope::Contact})).afterWindow);
    // It counts from the day on which they said so.
    WithdrawParticipant told = withdrawing(person, {Scope::Everything});
    told.at = StudyDesk::monday() - 10 * 24 * hour;
    CHECK_FALSE(foreseeWithdrawal(desk.workspace(), told).afterWindow);
}

TEST_CASE("Whoever stops midway has been interviewed, and the interpreter was there")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    Interview interview = booked(desk, person, 0);
    interview.startedAt = StudyDesk::monday() - 600;
    keep(desk, interview);
    interpreted(desk, interview);
    const auto effects = withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Interview}));
    REQUIRE(effects);
    CHECK(effects->interviewsCancelled == 0);
    CHECK(effects->thanksOwed);
    CHECK(stored(desk, interview).state == Interview::State::Stopped);
    CHECK(stored(desk, interview).endedAt == StudyDesk::monday());
    CHECK(interpreterBooking(desk.workspace(), interview.id)->state == InterpreterBooking::State::Attended);
}

TEST_CASE("A withdrawal of nothing, of nobody, or told tomorrow is refused and leaves no trace")
{
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    booked(desk, person, 24);
    checkRefused(desk, Code::TextEmpty,
                 [&] { return withdrawParticipant(desk.workspace(), withdrawing(person, {})); });
    checkRefused(desk, Code::RecordNotFound, [&] { return withdrawParticipant(desk.workspace(), {}); });
    WithdrawParticipant request = withdrawing(person, {Scope::Everything});
    request.at = StudyDesk::monday() + 1;
    checkRefused(desk, Code::TimeFuture, [&] { return withdrawParticipant(desk.workspace(), request); });
    request.at.reset();
    request.reason = QString(3000, u'x');
    checkRefused(desk, Code::TextTooLong, [&] { return withdrawParticipant(desk.workspace(), request); });
}

TEST_CASE("A withdrawal with all its consequences is one step that can be taken back")
{
    checkStep(
        [](StudyDesk &desk) {
            const Participant person = consentedClient(desk);
            interpreted(desk, booked(desk, person, 24));
            return person;
        },
        [](StudyDesk &desk, const Participant &person) {
            return withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Everything}));
        });
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    REQUIRE(withdrawParticipant(desk.workspace(), withdrawing(person, {Scope::Interview})));
    REQUIRE(desk.workspace().undo());
    CHECK_FALSE(rollEntry(desk.workspace(), person.id).value_or(RollEntry()).facts.withdrawn);
    CHECK(consentStanding(desk.workspace(), person.id).state == ConsentStanding::State::Valid);
}
