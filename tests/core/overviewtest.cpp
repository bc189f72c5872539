// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/gratitude.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "core/actions/roll.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Stage = Progress::Stage;
using Next = Progress::Step;

ParticipantSummary summaryOf(StudyDesk &desk, const Participant &person)
{
    for (const ParticipantSummary &summary : participants(desk.workspace(), true)) {
        if (summary.id == person.id)
            return summary;
    }
    return {};
}

InterpreterBooking wanted(const Interview &interview)
{
    InterpreterBooking booking;
    booking.id = Id<InterpreterBooking>::create();
    booking.interview = interview.id;
    booking.language = u"ur"_s;
    booking.at = StudyDesk::monday();
    return booking;
}

} // namespace

TEST_CASE("The list holds everybody by group and number, named only when asked for and unlocked")
{
    StudyDesk desk;
    added(desk, aParticipant().in(u"practitioner"_s).named(u"Pia Example"_s));
    added(desk,
          aParticipant().named(u"Małgorzata Example"_s).at(u"m@example.org"_s).callable(u"07700 900123"_s));
    added(desk, aParticipant().named(u"عائشہ"_s).speaking(u"ur"_s).reading(std::nullopt));
    Workspace &workspace = desk.workspace();
    const auto named = participants(workspace, true);
    REQUIRE(named.size() == 3);
    CHECK(named[0].code == u"C01"_s);
    CHECK(named[0].name == u"Małgorzata Example"_s);
    CHECK(named[0].email == u"m@example.org"_s);
    CHECK(named[0].phone == u"07700 900123"_s);
    CHECK(named[1].name == u"عائشہ"_s);
    CHECK(named[1].spokenLanguage == u"ur"_s);
    CHECK(named[1].readingLanguage == std::nullopt);
    CHECK(named[2].code == u"P01"_s);
    CHECK(named[2].name == u"Pia Example"_s);
    CHECK(participants(workspace, false)[0].name.isEmpty());
    workspace.lock();
    const auto locked = participants(workspace, true);
    REQUIRE(locked.size() == 3);
    CHECK(locked[0].name.isEmpty());
    CHECK(locked[0].sealState == SealState::Locked);
    CHECK(locked[0].code == u"C01"_s);
}

TEST_CASE("A name that was tampered with is shown as damaged, and the others are shown")
{
    StudyDesk desk;
    const Participant one = added(desk, aParticipant().named(u"Ama Example"_s));
    const Participant two = added(desk, aParticipant().named(u"Ben Example"_s));
    Query query = desk.store().prepare(
        "UPDATE participant SET sealed_identity = (SELECT sealed_identity FROM participant"
        " WHERE id = ?2) WHERE id = ?1");
    query.bind(one.id, two.id).step();
    CHECK(summaryOf(desk, one).sealState == SealState::Damaged);
    CHECK(summaryOf(desk, one).name.isEmpty());
    CHECK(summaryOf(desk, two).name == u"Ben Example"_s);
}

TEST_CASE("The list and the record tell the same of everybody, stage by stage")
{
    StudyDesk desk;
    const auto tells = [&](const Participant &person, Stage stage, Next step) {
        const auto record = participantRecord(desk.workspace(), person.id);
        REQUIRE(record);
        const ParticipantSummary summary = summaryOf(desk, person);
        CHECK(summary.facts == record->facts);
        CHECK(summary.progress == record->progress);
        CHECK(record->facts.eligibility == record->eligibility.outcome);
        CHECK(word(record->progress.stage) == word(stage));
        CHECK(word(record->progress.next) == word(step));
    };
    tells(added(desk), Stage::Enquired, Next::Screen);
    const Participant person = eligibleClient(desk);
    tells(person, Stage::Eligible, Next::Inform);
    informed(desk, person);
    tells(person, Stage::Informed, Next::Book);
    consented(desk, person);
    tells(person, Stage::Consented, Next::Book);
    Interview interview = booked(desk, person, 24);
    tells(person, Stage::Booked, Next::Interview);
    CHECK(summaryOf(desk, person).interviewAt == interview.start.utc);
    interview.startedAt = StudyDesk::monday();
    keep(desk, interview);
    tells(person, Stage::Booked, Next::Finish);
    interview.state = Interview::State::Partial;
    interview.endedAt = StudyDesk::monday() + 60;
    keep(desk, interview);
    tells(person, Stage::Interviewed, Next::GiveThanks);
    REQUIRE(sendThanks(desk.workspace(), {person.id, u"V-1"_s, Thanks::Delivered::Email}));
    REQUIRE(acknowledgeThanks(desk.workspace(), person.id, Thanks::Receipt::Email));
    tells(person, Stage::Closed, Next::Nothing);
    REQUIRE(withdrawParticipant(desk.workspace(), {person.id, {Withdrawal::Scope::Everything}, {}, {}, {}}));
    tells(person, Stage::Withdrawn, Next::Nothing);
}

TEST_CASE("Of several interviews the live one counts, then the one that took place, then the latest")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    Interview cancelled = booked(desk, person, 72);
    cancelled.state = Interview::State::Cancelled;
    cancelled.cancelledBy = Interview::By::Participant;
    keep(desk, cancelled);
    CHECK(summaryOf(desk, person).facts.interview == Interview::State::Cancelled);
    CHECK(summaryOf(desk, person).progress.next == Next::Rebook);
    Interview earlier = interviewed(desk, person, -72);
    earlier.state = Interview::State::Partial;
    keep(desk, earlier);
    CHECK(summaryOf(desk, person).facts.interview == Interview::State::Partial);
    CHECK(summaryOf(desk, person).interviewAt == earlier.start.utc);
    const Interview next = booked(desk, person, 24);
    CHECK(summaryOf(desk, person).facts.interview == Interview::State::Confirmed);
    CHECK(summaryOf(desk, person).interviewAt == next.start.utc);
    CHECK(summaryOf(desk, person).facts.thanksDue);
}

TEST_CASE("An interpreter is needed by whoever wants one, or speaks another language and wasn't asked")
{
    StudyDesk desk;
    const auto needs = [&](const ParticipantBuilder &builder) {
        return summaryOf(desk, added(desk, builder)).facts.interpreterNeeded;
    };
    CHECK_FALSE(needs(aParticipant()));
    CHECK(needs(aParticipant().speaking(u"ur"_s)));
    CHECK_FALSE(needs(aParticipant().speaking(u"ur"_s).wanting(YesNo::No)));
    CHECK(needs(aParticipant().wanting(YesNo::Yes)));
}

TEST_CASE("The newest booking says whether an interpreter is asked or confirmed")
{
    StudyDesk desk;
    const Participant person = consented(desk, eligible(desk, aParticipant().speaking(u"ur"_s)));
    const Interview interview = booked(desk, person, 72);
    CHECK(summaryOf(desk, person).progress.next == Next::FindInterpreter);
    Interpreter interpreter;
    interpreter.languages = {u"ur"_s};
    const auto known = addInterpreter(desk.workspace(), interpreter);
    InterpreterBooking booking = wanted(interview);
    booking.interpreter = known->id;
    booking.state = InterpreterBooking::State::Declined;
    keep(desk, booking);
    booking = wanted(interview);
    booking.interpreter = known->id;
    booking.state = InterpreterBooking::State::Asked;
    keep(desk, booking);
    CHECK(summaryOf(desk, person).progress.next == Next::ConfirmInterpreter);
    booking.state = InterpreterBooking::State::Confirmed;
    keep(desk, booking);
    CHECK(summaryOf(desk, person).facts.interpreterConfirmed);
    CHECK(summaryOf(desk, person).progress.next == Next::Interview);
    const auto lines = interviews(desk.workspace(), {}, {});
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().booking == booking);
    CHECK(lines.first().interpreterCode == u"I01"_s);
    CHECK(lines.first().interpreterNeeded == YesNo::Yes);
}

TEST_CASE("The schedule lists what starts in its days, with what belongs to each interview")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    const Participant other = eligible(desk, aParticipant().in(u"supervisor"_s));
    Interview moved = booked(desk, person, 24);
    moved.state = Interview::State::Moved;
    keep(desk, moved);
    Interview after = booked(desk, person, 30);
    after.movedFrom = moved.id;
    keep(desk, after);
    const Interview second = booked(desk, other, 48);
    Workspace &workspace = desk.workspace();
    const auto all = interviews(workspace, {}, {});
    REQUIRE(all.size() == 3);
    CHECK(all[0].interview == moved);
    CHECK(all[1].interview == after);
    CHECK(all[1].movedFrom == moved.start.utc);
    CHECK(all[1].code == u"C01"_s);
    CHECK(all[1].consent == ConsentStanding::State::Valid);
    CHECK(all[1].formVersion == u"of the desk"_s);
    CHECK(all[1].recording == true);
    CHECK(all[1].interpreterNeeded == YesNo::NotAsked);
    CHECK(all[2].group == u"supervisor"_s);
    CHECK(all[2].consent == ConsentStanding::State::Missing);
    // From is inside, to is not.
    CHECK(interviews(workspace, after.start.utc, second.start.utc) == QList<InterviewSummary>{all[1]});
    CHECK(interviews(workspace, second.start.utc, {}) == QList<InterviewSummary>{all[2]});
    CHECK(interviews(workspace, {}, moved.start.utc).isEmpty());
    CHECK(interviewsOf(workspace, person.id) == QList<InterviewSummary>{all[0], all[1]});
}

TEST_CASE("Everybody is counted once, in the stage they are in")
{
    StudyDesk desk;
    added(desk);
    added(desk);
    eligible(desk);
    eligible(desk, aParticipant().in(u"supervisor"_s));
    const auto counts = groupCounts(desk.workspace());
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].group == u"client"_s);
    CHECK(counts[0].people == 3);
    CHECK(counts[0].stages == QMap<QString, int>{{u"enquired"_s, 2}, {u"eligible"_s, 1}});
    CHECK(counts[1].people == 0);
    CHECK(counts[2].stages == QMap<QString, int>{{u"eligible"_s, 1}});
}

TEST_CASE("What is known of somebody comes newest first, and of a stranger not at all")
{
    StudyDesk desk;
    const Participant person = consentedClient(desk);
    interviewed(desk, person, -72);
    interviewed(desk, person, -48);
    const auto record = participantRecord(desk.workspace(), person.id);
    REQUIRE(record);
    CHECK(record->group.key == u"client"_s);
    REQUIRE(record->interviews.size() == 2);
    CHECK(record->interviews[0].interview.start.utc > record->interviews[1].interview.start.utc);
    CHECK(record->screenings.size() == 1);
    const auto nobody = participantRecord(desk.workspace(), Id<Participant>::create());
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().kind == Error::Kind::NotFound);
}

TEST_CASE("Records of an enquiry that was taken back are not anybody's")
{
    StudyDesk desk;
    const Participant person = added(desk);
    REQUIRE(desk.workspace().undo());
    Screening left;
    left.id = Id<Screening>::create();
    left.participant = person.id;
    keep(desk, left);
    CHECK(participants(desk.workspace(), true).isEmpty());
    CHECK_FALSE(rollEntry(desk.workspace(), person.id).value_or(RollEntry()).facts.withdrawn);
    CHECK(consentStanding(desk.workspace(), person.id) == ConsentStanding());
}
