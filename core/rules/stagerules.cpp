// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stagerules.h"

namespace colloquy::rules {

namespace {

using Stage = Progress::Stage;
using Step = Progress::Step;
using Consent = ConsentStanding::State;
using State = Interview::State;

Stage stageOf(Participant::ClosedAs closedAs)
{
    switch (closedAs) {
    case Participant::ClosedAs::Declined:
        return Stage::Declined;
    case Participant::ClosedAs::Unreachable:
        return Stage::Unreachable;
    case Participant::ClosedAs::Duplicate:
        return Stage::Duplicate;
    case Participant::ClosedAs::OverTarget:
        break;
    }
    return Stage::OverTarget;
}

bool isLive(const ParticipantFacts &facts)
{
    return facts.interview == State::Proposed || facts.interview == State::Confirmed;
}

bool hasHappened(const ParticipantFacts &facts)
{
    return facts.interview == State::Completed || facts.interview == State::Partial ||
           facts.interview == State::Stopped;
}

/// Nothing is left to do but what is still owed for an interview that started.
Progress ended(Stage stage, const ParticipantFacts &facts)
{
    return {stage, facts.thanksDue ? Step::GiveThanks : Step::Nothing};
}

std::optional<Progress> leftBehind(const ParticipantFacts &facts)
{
    if (facts.closedAs == Participant::ClosedAs::Duplicate)
        return ended(Stage::Duplicate, facts);
    if (facts.withdrawn || facts.consent == Consent::Withdrawn)
        return ended(Stage::Withdrawn, facts);
    if (facts.closedAs)
        return ended(stageOf(*facts.closedAs), facts);
    return std::nullopt;
}

Progress interviewed(const ParticipantFacts &facts)
{
    return ended(facts.thanksDone && !facts.thanksDue ? Stage::Closed : Stage::Interviewed, facts);
}

std::optional<Progress> unscreened(Eligibility::Outcome eligibility)
{
    switch (eligibility) {
    case Eligibility::Outcome::NotScreened:
        return Progress{Stage::Enquired, Step::Screen};
    case Eligibility::Outcome::Screening:
        return Progress{Stage::Screening, Step::Screen};
    case Eligibility::Outcome::NeedsDecision:
        return Progress{Stage::NeedsDecision, Step::Decide};
    case Eligibility::Outcome::Ineligible:
        return Progress{Stage::Ineligible, Step::TellOutcome};
    case Eligibility::Outcome::Eligible:
        break;
    }
    return std::nullopt;
}

/// What stands before the next step towards consent.
struct Waits {
    bool notYet = false;   ///< it isn't time to take consent
    bool toInform = false; ///< they are to be told of a new version
};

/// Nothing where consent isn't what comes next: it stands, or it is not yet time to take it.
std::optional<Step> towardsConsent(const ParticipantFacts &facts, const Waits &waits)
{
    if (facts.consent == Consent::Valid)
        return waits.toInform ? std::optional(Step::Inform) : std::nullopt;
    if (!facts.informed || waits.toInform)
        return Step::Inform;
    if (facts.consent == Consent::ReconsentDue)
        return Step::Reconsent;
    if (waits.notYet)
        return std::nullopt;
    return facts.consent == Consent::Incomplete ? Step::CompleteConsent : Step::RecordConsent;
}

Step nextWhenBooked(const ParticipantFacts &facts, bool toInform)
{
    if (facts.underWay || facts.past)
        return Step::Finish;
    if (const auto open = unscreened(facts.eligibility))
        return open->next;
    if (facts.interview == State::Proposed)
        return Step::Confirm;
    if (facts.interpreterNeeded && !facts.interpreterConfirmed)
        return facts.interpreterAsked ? Step::ConfirmInterpreter : Step::FindInterpreter;
    return towardsConsent(facts, {false, toInform}).value_or(Step::Interview);
}

Stage stageBeforeBooking(const ParticipantFacts &facts)
{
    if (facts.consent == Consent::Valid)
        return Stage::Consented;
    return facts.informed ? Stage::Informed : Stage::Eligible;
}

} // namespace

Progress progressOf(const ParticipantFacts &facts, Study::ConsentTaken consentTaken, bool toInform)
{
    if (const auto left = leftBehind(facts))
        return *left;
    if (hasHappened(facts))
        return interviewed(facts);
    if (isLive(facts)) {
        const bool turnedAway =
            facts.eligibility == Eligibility::Outcome::Ineligible && !facts.underWay && !facts.past;
        return {turnedAway ? Stage::Ineligible : Stage::Booked, nextWhenBooked(facts, toInform)};
    }
    if (const auto early = unscreened(facts.eligibility))
        return *early;
    const Step book = facts.interview ? Step::Rebook : Step::Book;
    const bool notYet = consentTaken == Study::ConsentTaken::AtStart;
    return {stageBeforeBooking(facts), towardsConsent(facts, {notYet, toInform}).value_or(book)};
}

Progress::Step consentStepOf(const ParticipantFacts &facts, Study::ConsentTaken consentTaken, bool toInform)
{
    const bool meets = isLive(facts) || hasHappened(facts);
    if (leftBehind(facts) || (!meets && unscreened(facts.eligibility)))
        return Step::Nothing;
    if (isLive(facts) && facts.eligibility == Eligibility::Outcome::Ineligible)
        return Step::Nothing;
    const bool notYet = !meets && consentTaken == Study::ConsentTaken::AtStart;
    return towardsConsent(facts, {notYet, toInform}).value_or(Step::Nothing);
}

} // namespace colloquy::rules
