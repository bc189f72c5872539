// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/overview.h"
#include "core/actions/privacy.h"
#include "core/actions/withdrawals.h"
#include "core/actions/withdrawing.h"
#include "core/rules/wording.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Scope = Withdrawal::Scope;
using Standing = ConsentStanding::State;

WithdrawParticipant leaving(const Participant &person, const QList<Scope> &scopes)
{
    return {person.id, scopes, Withdrawal::Told::Email, {}, {}};
}

/// The newest one on record.
Id<Withdrawal> withdrawn(StudyDesk &desk, const Participant &person, const QList<Scope> &scopes)
{
    REQUIRE(withdrawParticipant(desk.workspace(), leaving(person, scopes)));
    return withdrawalsOf(desk.workspace(), person.id).first().withdrawal.id;
}

ParticipantRecord recordOf(StudyDesk &desk, const Participant &person)
{
    return *participantRecord(desk.workspace(), person.id);
}

/// What may happen to a withdrawal that is on record.
enum Course { Open, Settled, Request, Decided, Voided };
constexpr const char *courseNames[] = {"open", "settled", "request", "decided", "voided"};

/// Somebody interviewed who took back the recording, as far as that has come.
struct Left {
    explicit Left(Course course)
        : person(consentedClient(desk))
    {
        const bool late = course == Request || course == Decided;
        interviewed(desk, person, late ? -60 * 24 : -24);
        id = withdrawn(desk, person, {Scope::Recording});
        if (course == Settled) {
            const WithdrawalSummary now = withdrawalsOf(desk.workspace(), person.id).first();
            for (const WithdrawalTaskLine &line : now.tasks)
                REQUIRE(tick(line.task));
        }
        if (course == Decided)
            REQUIRE(decide());
        if (course == Voided)
            REQUIRE(voidWithdrawal(desk.workspace(), {id, u"A slip"_s}));
    }

    Outcome tick(WithdrawalTask::Kind task)
    {
        return tickWithdrawal(desk.workspace(), {id, {task}, true, {}});
    }
    Outcome decide() { return decideWithdrawal(desk.workspace(), {id, u"Removed"_s, {}}); }
    Outcome withdraw(Scope scope)
    {
        const auto done = withdrawParticipant(desk.workspace(), leaving(person, {scope}));
        return done ? Outcome() : Outcome(done.error());
    }

    StudyDesk desk;
    Participant person;
    Id<Withdrawal> id;
};

struct Event {
    const char *name;
    Outcome (*happen)(Left &);
    QList<std::optional<Code>> expected; ///< from each course, in order; none: allowed
};

const QList<Event> &events()
{
    constexpr std::optional<Code> ok;
    constexpr std::optional<Code> state = Code::RecordWrongState;
    constexpr std::optional<Code> none = Code::RecordNotFound;
    static const QList<Event> all{
        {"the same again",
         [](Left &one) { return one.withdraw(Scope::Recording); },
         {state, state, state, state, ok}},
        {"more than that", [](Left &one) { return one.withdraw(Scope::Everything); }, {ok, ok, ok, ok, ok}},
        {"ticked",
         [](Left &one) { return one.tick(WithdrawalTask::Kind::Recording); },
         {ok, ok, ok, ok, none}},
        {"ticked, not on its list",
         [](Left &one) { return one.tick(WithdrawalTask::Kind::Notes); },
         {state, state, state, state, none}},
        {"decided", [](Left &one) { return one.decide(); }, {state, state, ok, ok, none}},
        {"voided",
         [](Left &one) {
             const auto done = voidWithdrawal(one.desk.workspace(), {one.id, u"A slip"_s});
             return done ? Outcome() : Outcome(done.error());
         },
         {ok, ok, ok, ok, none}},
        {"undone", [](Left &one) { return one.desk.workspace().undo(); }, {ok, ok, ok, ok, ok}}};
    return all;
}

} // namespace

TEST_CASE("Whatever happens to a withdrawal on record is allowed, or refused by its code")
{
    for (const Event &event : events()) {
        REQUIRE(event.expected.size() == Voided + 1);
        for (int course = Open; course <= Voided; ++course) {
            INFO(courseNames[course] << ", then " << event.name);
            Left left(static_cast<Course>(course));
            const Outcome outcome = event.happen(left);
            const auto expected = event.expected[course];
            CHECK(outcome.has_value() == !expected.has_value());
            if (!outcome && expected)
                CHECK(contains(outcome.error().findings, *expected));
        }
    }
}

TEST_CASE("A withdrawal recorded by mistake is voided, and what it took back counts again")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Interview interview = booked(desk, person, 24);
    const auto id = withdrawn(desk, person, {Scope::Everything});
    desk.workspace().setClock(StudyDesk::monday() + 86400);
    const VoidEffects foreseen = foreseeVoid(desk.workspace(), id);
    const auto effects = voidWithdrawal(desk.workspace(), {id, u"It was somebody else"_s});
    REQUIRE(effects);
    CHECK(effects->interviewsLost == 1);
    CHECK(effects->messagesAgain);
    CHECK(foreseen.interviewsLost == 1);
    CHECK(foreseen.messagesAgain);
    const ParticipantRecord record = recordOf(desk, person);
    CHECK(record.consent.state == Standing::Valid);
    CHECK(record.consent.recording == true);
    CHECK_FALSE(record.participant.noContact);
    CHECK(record.progress.stage == Progress::Stage::Consented);
    CHECK(record.withdrawals.isEmpty());
    CHECK(withdrawals(desk.workspace()).isEmpty());
    // What was told to people isn't taken back by a stroke of the pen.
    CHECK(desk.store().find(interview.id)->state == Interview::State::Cancelled);
    REQUIRE(record.overrides.size() == 1);
    CHECK(record.overrides.first().reason == u"It was somebody else"_s);
    CHECK(auditLines(desk.workspace(), person.id).last().action == u"withdrawal.void"_s);
    CHECK(stepText("withdrawal.void", person.code) == u"Void the withdrawal of C01"_s);
    CHECK(*verify(desk.workspace()) == Findings());
}

TEST_CASE("Messages stay stopped where another withdrawal or they themselves stopped them")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const auto first = withdrawn(desk, person, {Scope::Contact});
    const auto second = withdrawn(desk, person, {Scope::Everything});
    CHECK_FALSE(voidWithdrawal(desk.workspace(), {second, u"A slip"_s})->messagesAgain);
    CHECK(recordOf(desk, person).participant.noContact);
    CHECK(voidWithdrawal(desk.workspace(), {first, u"A slip"_s})->messagesAgain);
    CHECK_FALSE(recordOf(desk, person).participant.noContact);

    Participant silent = consentedClient(desk);
    silent.noContact = true;
    keep(desk, silent);
    const auto third = withdrawn(desk, silent, {Scope::Everything});
    CHECK_FALSE(voidWithdrawal(desk.workspace(), {third, u"A slip"_s})->messagesAgain);
    CHECK(recordOf(desk, silent).participant.noContact);
}

TEST_CASE("Voiding a withdrawal needs a reason, a withdrawal that stands, and the keys")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const auto id = withdrawn(desk, person, {Scope::Interview});
    checkRefused(desk, Code::TextEmpty, [&] { return voidWithdrawal(desk.workspace(), {id, u" "_s}); });
    checkRefused(desk, Code::RecordNotFound, [&] {
        return voidWithdrawal(desk.workspace(), {Id<Withdrawal>::create(), u"A slip"_s});
    });
    REQUIRE(voidWithdrawal(desk.workspace(), {id, u"A slip"_s}));
    checkRefused(desk, Code::RecordNotFound, [&] {
        return voidWithdrawal(desk.workspace(), {id, u"Again"_s});
    });
    const auto other = withdrawn(desk, person, {Scope::Recording});
    desk.workspace().lock();
    checkLocked(desk, [&] { return voidWithdrawal(desk.workspace(), {other, u"A slip"_s}); });
}

TEST_CASE("Voiding a withdrawal is one step that can be taken back")
{
    checkStep(
        [](StudyDesk &desk) {
            const Participant person = consentedClient(desk);
            booked(desk, person, 24);
            return withdrawn(desk, person, {Scope::Everything});
        },
        [](StudyDesk &desk, const Id<Withdrawal> &id) {
            return voidWithdrawal(desk.workspace(), {id, u"It was somebody else"_s});
        });
}

TEST_CASE("The same withdrawal once more is only taken with a reason")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = consentedClient(desk);
    withdrawn(desk, person, {Scope::Recording});
    checkRefused(desk, Code::RecordWrongState,
                 [&] { return withdrawParticipant(workspace, leaving(person, {Scope::Recording})); });
    // More than before is news, and so it is until they took back everything.
    withdrawn(desk, person, {Scope::Recording, Scope::Contact});
    withdrawn(desk, person, {Scope::Everything});
    for (const Scope scope : {Scope::Everything, Scope::Identifiers, Scope::Contact})
        checkRefused(desk, Code::RecordWrongState,
                     [&] { return withdrawParticipant(workspace, leaving(person, {scope})); });
    Decisions decided;
    decided.overrides[codeText(Code::RecordWrongState)] = u"They wrote again"_s;
    REQUIRE(withdrawParticipant(workspace, leaving(person, {Scope::Everything}), decided));
    CHECK(recordOf(desk, person).withdrawals.size() == 4);
    CHECK(recordOf(desk, person).overrides.first().reason == u"They wrote again"_s);
}

TEST_CASE("Nobody withdraws before they got in touch")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    WithdrawParticipant request = leaving(person, {Scope::Everything});
    request.at = person.enquiredAt - 1;
    Decisions decided;
    decided.overrideAll = u"It was so"_s;
    checkRefused(desk, Code::DateMalformed,
                 [&] { return withdrawParticipant(desk.workspace(), request, decided); });
    request.at = person.enquiredAt;
    CHECK(withdrawParticipant(desk.workspace(), request));
}
