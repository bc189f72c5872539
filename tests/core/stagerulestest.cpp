// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/stagerules.h"

#include <functional>

using namespace colloquy;
using namespace colloquy::rules;

namespace {

using Stage = Progress::Stage;
using Step = Progress::Step;
using Verdict = Eligibility::Outcome;
using Consent = ConsentStanding::State;
using State = Interview::State;
using Taken = Study::ConsentTaken;
using ClosedAs = Participant::ClosedAs;

ParticipantFacts eligible()
{
    ParticipantFacts facts;
    facts.eligibility = Verdict::Eligible;
    return facts;
}

ParticipantFacts informed(Consent consent = Consent::Missing)
{
    ParticipantFacts facts = eligible();
    facts.informed = true;
    facts.consent = consent;
    return facts;
}

ParticipantFacts with(State state, Consent consent = Consent::Valid)
{
    ParticipantFacts facts = informed(consent);
    facts.interview = state;
    return facts;
}

using Visit = std::function<void(const ParticipantFacts &)>;

/// Every combination of what isn't a plain yes or no ...
void forEachCourse(const Visit &visit)
{
    for (int eligibility = 0; eligibility < 5; ++eligibility) {
        for (int consent = 0; consent < 5; ++consent) {
            for (int interview = -1; interview < 8; ++interview) {
                for (int closedAs = -1; closedAs < 4; ++closedAs) {
                    ParticipantFacts facts;
                    facts.eligibility = static_cast<Verdict>(eligibility);
                    facts.consent = static_cast<Consent>(consent);
                    if (interview >= 0)
                        facts.interview = static_cast<State>(interview);
                    if (closedAs >= 0)
                        facts.closedAs = static_cast<ClosedAs>(closedAs);
                    visit(facts);
                }
            }
        }
    }
}

/// ... times every combination of what is.
void forEachFacts(const Visit &visit)
{
    forEachCourse([&](ParticipantFacts facts) {
        for (unsigned bits = 0; bits < (1U << 9); ++bits) {
            const auto bit = [&](unsigned which) { return (bits >> which & 1U) != 0; };
            facts.informed = bit(0);
            facts.underWay = bit(1);
            facts.past = bit(2);
            facts.interpreterNeeded = bit(3);
            facts.interpreterAsked = bit(4);
            facts.interpreterConfirmed = bit(5);
            facts.thanksDue = bit(6);
            facts.thanksDone = bit(7);
            facts.withdrawn = bit(8);
            visit(facts);
        }
    });
}

bool isEnd(Stage stage)
{
    return stage >= Stage::Closed;
}

bool isSound(const ParticipantFacts &facts, const Progress &progress)
{
    const bool happened = facts.interview == State::Completed || facts.interview == State::Partial ||
                          facts.interview == State::Stopped;
    const bool live = facts.interview == State::Proposed || facts.interview == State::Confirmed;
    const bool known = progress.stage >= Stage::Enquired && progress.stage <= Stage::Withdrawn &&
                       progress.next >= Step::Nothing && progress.next <= Step::TellOutcome;
    const bool endsRest =
        !isEnd(progress.stage) || progress.next == Step::Nothing || progress.next == Step::GiveThanks;
    const bool closed = progress.stage != Stage::Closed || (happened && facts.thanksDone);
    const bool booked = progress.stage != Stage::Booked || live;
    const bool interviewed = progress.stage != Stage::Interviewed || happened;
    const bool consented = progress.stage != Stage::Consented || facts.consent == Consent::Valid;
    const bool books = (progress.next != Step::Book && progress.next != Step::Rebook) ||
                       (!live && !happened && facts.eligibility == Verdict::Eligible);
    const bool interviews =
        progress.next != Step::Interview || (live && facts.consent == Consent::Valid && !facts.past);
    const bool withdrawn =
        !facts.withdrawn || progress.stage == Stage::Withdrawn || facts.closedAs == ClosedAs::Duplicate;
    return known && endsRest && closed && booked && interviewed && consented && books && interviews &&
           withdrawn;
}

} // namespace

TEST_CASE("Every combination of facts has one sensible stage and step")
{
    int count = 0;
    int unsound = 0;
    forEachFacts([&](const ParticipantFacts &facts) {
        for (const Taken taken : {Taken::Before, Taken::AtStart}) {
            ++count;
            unsound += isSound(facts, progressOf(facts, taken)) ? 0 : 1;
        }
    });
    CHECK(count == 5 * 5 * 9 * 5 * 512 * 2);
    CHECK(unsound == 0);
}

TEST_CASE("Somebody goes from enquiry to the end one step at a time")
{
    struct Case {
        const char *when;
        ParticipantFacts facts;
        Progress atStart;
        Progress before;
    };
    ParticipantFacts screening;
    screening.eligibility = Verdict::Screening;
    ParticipantFacts undecided;
    undecided.eligibility = Verdict::NeedsDecision;
    ParticipantFacts ineligible;
    ineligible.eligibility = Verdict::Ineligible;
    ParticipantFacts thanked = with(State::Completed);
    thanked.thanksDone = true;
    ParticipantFacts owed = with(State::Partial);
    owed.thanksDue = true;
    const auto both = [](Stage stage, Step step) { return Progress{stage, step}; };
    const QList<Case> cases = {
        {"new", {}, both(Stage::Enquired, Step::Screen), both(Stage::Enquired, Step::Screen)},
        {"asked", screening, both(Stage::Screening, Step::Screen), both(Stage::Screening, Step::Screen)},
        {"unclear", undecided, both(Stage::NeedsDecision, Step::Decide),
         both(Stage::NeedsDecision, Step::Decide)},
        {"turned away", ineligible, both(Stage::Ineligible, Step::TellOutcome),
         both(Stage::Ineligible, Step::TellOutcome)},
        {"eligible", eligible(), both(Stage::Eligible, Step::Inform), both(Stage::Eligible, Step::Inform)},
        {"informed", informed(), both(Stage::Informed, Step::Book),
         both(Stage::Informed, Step::RecordConsent)},
        {"half consented", informed(Consent::Incomplete), both(Stage::Informed, Step::Book),
         both(Stage::Informed, Step::CompleteConsent)},
        {"new form", informed(Consent::ReconsentDue), both(Stage::Informed, Step::Reconsent),
         both(Stage::Informed, Step::Reconsent)},
        {"consented", informed(Consent::Valid), both(Stage::Consented, Step::Book),
         both(Stage::Consented, Step::Book)},
        {"proposed", with(State::Proposed), both(Stage::Booked, Step::Confirm),
         both(Stage::Booked, Step::Confirm)},
        {"booked without consent", with(State::Confirmed, Consent::Missing),
         both(Stage::Booked, Step::RecordConsent), both(Stage::Booked, Step::RecordConsent)},
        {"booked", with(State::Confirmed), both(Stage::Booked, Step::Interview),
         both(Stage::Booked, Step::Interview)},
        {"cancelled", with(State::Cancelled), both(Stage::Consented, Step::Rebook),
         both(Stage::Consented, Step::Rebook)},
        {"not come", with(State::NoShow, Consent::Missing), both(Stage::Informed, Step::Rebook),
         both(Stage::Informed, Step::RecordConsent)},
        {"interviewed", owed, both(Stage::Interviewed, Step::GiveThanks),
         both(Stage::Interviewed, Step::GiveThanks)},
        {"thanks on the way", with(State::Completed), both(Stage::Interviewed, Step::Nothing),
         both(Stage::Interviewed, Step::Nothing)},
        {"thanked", thanked, both(Stage::Closed, Step::Nothing), both(Stage::Closed, Step::Nothing)},
    };
    for (const Case &one : cases) {
        INFO(one.when);
        CHECK(progressOf(one.facts, Taken::AtStart) == one.atStart);
        CHECK(progressOf(one.facts, Taken::Before) == one.before);
    }
}

TEST_CASE("An interpreter is found and confirmed before the interview")
{
    ParticipantFacts facts = with(State::Confirmed);
    facts.interpreterNeeded = true;
    CHECK(progressOf(facts, Taken::AtStart).next == Step::FindInterpreter);
    facts.interpreterAsked = true;
    CHECK(progressOf(facts, Taken::AtStart).next == Step::ConfirmInterpreter);
    facts.interpreterConfirmed = true;
    CHECK(progressOf(facts, Taken::AtStart).next == Step::Interview);
}

TEST_CASE("An interview under way, or whose time has passed, is to be finished")
{
    ParticipantFacts facts = with(State::Confirmed, Consent::Missing);
    facts.past = true;
    CHECK(progressOf(facts, Taken::Before) == Progress{Stage::Booked, Step::Finish});
    facts.past = false;
    facts.underWay = true;
    facts.eligibility = Verdict::Ineligible;
    CHECK(progressOf(facts, Taken::Before) == Progress{Stage::Booked, Step::Finish});
}

TEST_CASE("Somebody found ineligible after booking is told so first")
{
    ParticipantFacts facts = with(State::Confirmed);
    facts.eligibility = Verdict::Ineligible;
    CHECK(progressOf(facts, Taken::AtStart) == Progress{Stage::Ineligible, Step::TellOutcome});
}

TEST_CASE("A closed record stands in the box it was closed as")
{
    const QList<std::pair<ClosedAs, Stage>> boxes = {{ClosedAs::Declined, Stage::Declined},
                                                     {ClosedAs::Unreachable, Stage::Unreachable},
                                                     {ClosedAs::Duplicate, Stage::Duplicate},
                                                     {ClosedAs::OverTarget, Stage::OverTarget}};
    for (const auto &[closedAs, stage] : boxes) {
        ParticipantFacts facts = with(State::Confirmed);
        facts.closedAs = closedAs;
        CHECK(progressOf(facts, Taken::AtStart) == Progress{stage, Step::Nothing});
    }
}

TEST_CASE("A withdrawal wins, but thanks stay owed and a duplicate is nobody")
{
    ParticipantFacts facts = with(State::Stopped);
    facts.withdrawn = true;
    facts.thanksDue = true;
    facts.closedAs = ClosedAs::Declined;
    CHECK(progressOf(facts, Taken::AtStart) == Progress{Stage::Withdrawn, Step::GiveThanks});
    facts.closedAs = ClosedAs::Duplicate;
    CHECK(progressOf(facts, Taken::AtStart).stage == Stage::Duplicate);
}

TEST_CASE("Consent is due by itself, whatever else comes before it")
{
    CHECK(consentStepOf(eligible(), Taken::AtStart) == Step::Inform);
    CHECK(consentStepOf(informed(), Taken::Before) == Step::RecordConsent);
    CHECK(consentStepOf(informed(), Taken::AtStart) == Step::Nothing);
    CHECK(consentStepOf(informed(Consent::ReconsentDue), Taken::AtStart) == Step::Reconsent);
    CHECK(consentStepOf(with(State::Proposed, Consent::Missing), Taken::AtStart) == Step::RecordConsent);
    CHECK(consentStepOf(with(State::Completed, Consent::Incomplete), Taken::AtStart) ==
          Step::CompleteConsent);
    CHECK(consentStepOf(with(State::Cancelled, Consent::Missing), Taken::AtStart) == Step::Nothing);
    CHECK(consentStepOf(ParticipantFacts(), Taken::Before) == Step::Nothing);
}

TEST_CASE("Consent is due from nobody who gave it, left, or was turned away")
{
    forEachCourse([](ParticipantFacts facts) {
        facts.informed = true;
        for (const Taken taken : {Taken::Before, Taken::AtStart}) {
            const Step step = consentStepOf(facts, taken);
            const Step next = progressOf(facts, taken).next;
            if (facts.consent == Consent::Valid || facts.consent == Consent::Withdrawn || facts.closedAs)
                CHECK(step == Step::Nothing);
            if (next == Step::RecordConsent || next == Step::CompleteConsent || next == Step::Reconsent)
                CHECK(step == next);
        }
    });
}
