// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/consent.h"
#include "core/actions/consentoverview.h"
#include "core/actions/participants.h"
#include "core/actions/studies.h"
#include "core/actions/withdrawals.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
using State = ConsentStanding::State;
using Task = ConsentTask::Kind;

std::optional<ConsentSummary> lineOf(StudyDesk &desk, const Participant &person)
{
    for (const ConsentSummary &line : consentOverview(desk.workspace(), true)) {
        if (line.person.id == person.id)
            return line;
    }
    return std::nullopt;
}

void takeConsent(StudyDesk &desk, Study::ConsentTaken when)
{
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.consentTaken = when;
    REQUIRE(changeStudy(desk.workspace(), change));
}

} // namespace

TEST_CASE("The list of consents says when somebody was informed, on which form they consented and what that "
          "permits")
{
    StudyDesk desk;
    const Participant person =
        consented(desk, eligible(desk, aParticipant().named(u"Ama Example"_s).speaking(u"ur"_s)));
    const auto line = lineOf(desk, person);
    REQUIRE(line);
    CHECK(line->person.code == person.code);
    CHECK(line->person.name == u"Ama Example"_s);
    CHECK(line->informedAt == StudyDesk::monday() - 48 * hour);
    CHECK(line->sheetVersion == u"of the desk"_s);
    CHECK(line->earliestConsent == StudyDesk::monday() - 24 * hour);
    CHECK(line->consent.state == State::Valid);
    CHECK(line->consent.permits == QMap<Statement::Permits, YesNo>{{Statement::Permits::Audio, YesNo::Yes}});
    CHECK(line->formVersion == u"of the desk"_s);
    CHECK(line->formLanguage == u"ur"_s);
    CHECK(line->takenAt == StudyDesk::monday() - hour);
    CHECK_FALSE(line->isDue());
}

TEST_CASE("The list of consents holds whoever is to consent or did, and nobody else")
{
    StudyDesk desk;
    const Participant enquired = added(desk);
    const Participant uninformed = eligible(desk);
    const Participant closed = informed(desk, eligible(desk));
    REQUIRE(closeParticipant(desk.workspace(), {closed.id, Participant::ClosedAs::Declined, u"no time"_s}));
    const Participant consentedThenClosed = consentedClient(desk);
    REQUIRE(closeParticipant(desk.workspace(),
                             {consentedThenClosed.id, Participant::ClosedAs::Unreachable, u"moved away"_s}));
    CHECK_FALSE(lineOf(desk, enquired));
    CHECK_FALSE(lineOf(desk, closed));
    REQUIRE(lineOf(desk, uninformed));
    CHECK(lineOf(desk, uninformed)->task == Task::Inform);
    CHECK_FALSE(lineOf(desk, uninformed)->informedAt);
    REQUIRE(lineOf(desk, consentedThenClosed));
    CHECK_FALSE(lineOf(desk, consentedThenClosed)->isDue());
}

TEST_CASE("Consent that is taken at the start is due once an interview is booked")
{
    StudyDesk desk;
    takeConsent(desk, Study::ConsentTaken::AtStart);
    const Participant person = informed(desk, eligibleClient(desk));
    inUse(desk, Document::Kind::Form, person);
    REQUIRE(lineOf(desk, person));
    CHECK_FALSE(lineOf(desk, person)->isDue());
    const Interview interview = booked(desk, person, 24);
    CHECK(lineOf(desk, person)->task == Task::RecordConsent);
    CHECK(lineOf(desk, person)->person.interviewAt == interview.start.utc);
    takeConsent(desk, Study::ConsentTaken::Before);
    const Participant other = informed(desk, eligibleClient(desk));
    CHECK(lineOf(desk, other)->task == Task::RecordConsent);
}

TEST_CASE("An incomplete consent is due, and names what is open")
{
    StudyDesk desk;
    takeConsent(desk, Study::ConsentTaken::Before);
    const Participant person = informed(desk, eligibleClient(desk));
    inUse(desk, Document::Kind::Form, person);
    RecordConsent request;
    request.participant = person.id;
    request.answers = {{2, YesNo::Yes}};
    REQUIRE(recordConsent(desk.workspace(), request));
    const auto line = lineOf(desk, person);
    CHECK(line->task == Task::CompleteConsent);
    CHECK(line->consent.open == QList<int>{1});
    CHECK(line->consent.permits.isEmpty());
}

TEST_CASE("The first sheet starts the thinking time, whatever was given later")
{
    StudyDesk desk;
    const Participant person = informed(desk, eligibleClient(desk));
    InformParticipant again;
    again.participant = person.id;
    again.at = StudyDesk::monday() - hour;
    REQUIRE(informParticipant(desk.workspace(), again));
    CHECK(lineOf(desk, person)->informedAt == StudyDesk::monday() - 48 * hour);
    REQUIRE(desk.workspace().undo());
    CHECK(lineOf(desk, person)->informedAt == StudyDesk::monday() - 48 * hour);
}

TEST_CASE("A locked study lists consents without names, and in the same order")
{
    StudyDesk desk;
    consented(desk, eligible(desk, aParticipant().in(u"supervisor"_s).named(u"Cy Example"_s)));
    consented(desk, eligible(desk, aParticipant().named(u"Ama Example"_s)));
    const auto open = consentOverview(desk.workspace(), true);
    desk.workspace().lock();
    const auto locked = consentOverview(desk.workspace(), true);
    REQUIRE(open.size() == 2);
    REQUIRE(locked.size() == 2);
    CHECK(open[0].person.name == u"Ama Example"_s);
    CHECK(open[1].person.name == u"Cy Example"_s);
    for (int i = 0; i < 2; ++i) {
        CHECK(locked[i].person.id == open[i].person.id);
        CHECK(locked[i].person.name.isEmpty());
        CHECK(locked[i].person.sealState == SealState::Locked);
        CHECK(locked[i].consent == open[i].consent);
    }
}

TEST_CASE("While somebody thinks nothing is due, and it says until when")
{
    StudyDesk desk;
    takeConsent(desk, Study::ConsentTaken::Before);
    const Participant person = eligibleClient(desk);
    inUse(desk, Document::Kind::Sheet, person);
    inUse(desk, Document::Kind::Form, person);
    REQUIRE(informParticipant(desk.workspace(), {person.id, {}, {}, {}, {}, {}}));
    REQUIRE(lineOf(desk, person));
    CHECK(lineOf(desk, person)->task == Task::Think);
    CHECK_FALSE(lineOf(desk, person)->isDue());
    desk.workspace().setClock(StudyDesk::monday() + 24 * hour);
    CHECK(lineOf(desk, person)->task == Task::RecordConsent);
}

TEST_CASE("Whoever waits for a document in their language is listed with what is wanted")
{
    StudyDesk desk;
    const Participant person = eligible(desk, aParticipant().speaking(u"ur"_s));
    CHECK(lineOf(desk, person)->task == Task::AwaitDocument);
    CHECK(lineOf(desk, person)->awaited == Document::Kind::Sheet);
    CHECK_FALSE(lineOf(desk, person)->isStale);
    inUse(desk, Document::Kind::Sheet, person);
    CHECK(lineOf(desk, person)->task == Task::Inform);
}

TEST_CASE("A withdrawal that came too late is listed until it is decided on and done")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    Withdrawal withdrawal;
    withdrawal.id = Id<Withdrawal>::create();
    withdrawal.participant = person.id;
    withdrawal.at = StudyDesk::monday();
    withdrawal.scopes = {Withdrawal::Scope::Recording};
    withdrawal.afterWindow = true;
    keep(desk, withdrawal);
    CHECK(lineOf(desk, person)->task == Task::FollowWithdrawal);
    CHECK(lineOf(desk, person)->withdrawal == withdrawal.id);
    withdrawal = *desk.store().find(withdrawal.id);
    withdrawal.decidedAt = StudyDesk::monday();
    keep(desk, withdrawal);
    CHECK(lineOf(desk, person)->task == Task::FollowWithdrawal);
    const WithdrawalSummary late = withdrawalsOf(desk.workspace(), person.id).first();
    for (const WithdrawalTaskLine &line : late.tasks)
        REQUIRE(tickWithdrawal(desk.workspace(), {withdrawal.id, {line.task}, true, {}}));
    CHECK(lineOf(desk, person)->task == Task::Nothing);
}
