// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wording.h"
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Consent = ConsentStanding::State;
using Codes = QList<Code>;
using State = Interview::State;

Codes found(const BookingCase &booking)
{
    return codes(checkBooking(booking));
}

Interview earlier(const BookingCase &booking, State state)
{
    Interview interview = anInterview(booking.participant, londonMoment({2026, 11, 10}, {10, 0}));
    interview.state = state;
    return interview;
}

StartCase aStart()
{
    const BookingCase booking = aBooking();
    StartCase start;
    start.study = booking.study;
    start.participant = booking.participant;
    start.consent = consentThat(Consent::Valid);
    start.interview = booking.planned;
    start.now = booking.planned.start.utc;
    return start;
}

} // namespace

TEST_CASE("An interview with nothing in its way is booked without a word")
{
    CHECK(checkBooking(aBooking()).isEmpty());
}

TEST_CASE("Only somebody eligible, not withdrawn and not closed can be booked")
{
    using Verdict = Eligibility::Outcome;
    const QList<std::pair<Verdict, Codes>> verdicts = {{Verdict::Eligible, {}},
                                                       {Verdict::Ineligible, {Code::ParticipantIneligible}},
                                                       {Verdict::NeedsDecision, {Code::ParticipantUndecided}},
                                                       {Verdict::Screening, {Code::ParticipantUndecided}},
                                                       {Verdict::NotScreened, {Code::ParticipantUndecided}}};
    for (const auto &[verdict, expected] : verdicts) {
        BookingCase booking = aBooking();
        booking.eligibility = verdict;
        CHECK(found(booking) == expected);
        CHECK(anyBlocks(checkBooking(booking)) == !expected.isEmpty());
    }
    BookingCase withdrawn = aBooking();
    withdrawn.withdrawn = true;
    CHECK(checkBooking(withdrawn) == Findings{blocks(Code::ParticipantWithdrawn, u"C07"_s)});
    BookingCase closed = aBooking();
    closed.participant.closedAs = Participant::ClosedAs::OverTarget;
    CHECK(checkBooking(closed) == Findings{blocks(Code::ParticipantClosed, u"C07"_s, {u"over_target"_s})});
}

TEST_CASE("Each person is interviewed once, whatever came to nothing before")
{
    for (const State state : {State::Moved, State::Cancelled, State::NoShow}) {
        BookingCase booking = aBooking();
        booking.earlier = {earlier(booking, state)};
        CHECK(found(booking).isEmpty());
    }
    for (const State state :
         {State::Proposed, State::Confirmed, State::Completed, State::Partial, State::Stopped}) {
        BookingCase booking = aBooking();
        booking.earlier = {earlier(booking, state)};
        CHECK(found(booking) == Codes{Code::InterviewSecond});
    }
}

TEST_CASE("An interview that ended early may be continued once")
{
    for (const State state : {State::Partial, State::Stopped}) {
        BookingCase booking = aBooking();
        const Interview first = earlier(booking, state);
        booking.earlier = {first};
        booking.planned.continues = first.id;
        CHECK(found(booking).isEmpty());

        Interview continuation = earlier(booking, State::Cancelled);
        continuation.continues = first.id;
        booking.earlier = {first, continuation};
        CHECK(found(booking).isEmpty());
        booking.earlier.last().state = State::Completed;
        CHECK(found(booking) == Codes{Code::InterviewSecond});
        booking.earlier.last().state = State::Partial;
        booking.planned.continues = continuation.id;
        CHECK(found(booking) == Codes{Code::InterviewSecond});
    }
    BookingCase booking = aBooking();
    booking.earlier = {earlier(booking, State::Completed)};
    booking.planned.continues = booking.earlier.first().id;
    CHECK(found(booking) == Codes{Code::InterviewSecond});
    booking.earlier.first().state = State::Cancelled;
    CHECK(found(booking) == Codes{Code::InterviewWrongState});
}

TEST_CASE("What the consent lacks is a warning at booking, and a task where consent is taken at the start")
{
    using Taken = Study::ConsentTaken;
    struct Case {
        Consent consent;
        Codes before;
        Codes atStart;
    };
    const QList<Case> cases = {
        {Consent::Valid, {}, {}},
        {Consent::Missing, {Code::ConsentMissing}, {}},
        {Consent::Incomplete, {Code::ConsentMissing}, {}},
        {Consent::ReconsentDue, {Code::ConsentReconsentDue}, {Code::ConsentReconsentDue}},
        {Consent::Withdrawn, {Code::ConsentWithdrawn}, {Code::ConsentWithdrawn}}};
    for (const Case &one : cases) {
        BookingCase booking = aBooking();
        booking.consent = consentThat(one.consent);
        booking.study.consentTaken = Taken::Before;
        CHECK(found(booking) == one.before);
        CHECK_FALSE(anyBlocks(checkBooking(booking)));
        booking.study.consentTaken = Taken::AtStart;
        CHECK(found(booking) == one.atStart);
    }
}

TEST_CASE("A refused recording is known at booking")
{
    BookingCase booking = aBooking();
    booking.consent.recording = true;
    CHECK(found(booking).isEmpty());
    booking.consent.recording = false;
    CHECK(checkBooking(booking) == Findings{warns(Code::RecordingRefused, u"C07"_s)});
}

TEST_CASE("A way to talk that they didn't choose is a warning")
{
    BookingCase booking = aBooking();
    booking.participant.modes = {InterviewMode::Phone, InterviewMode::Zoom};
    CHECK(checkBooking(booking) == Findings{warns(Code::ModeUnwanted, u"C07"_s, {u"teams"_s})});
    booking.planned.mode = InterviewMode::Phone;
    CHECK(found(booking).isEmpty());
}

TEST_CASE("Somebody who needs an interpreter is not booked unnoticed without one")
{
    BookingCase booking = aBooking();
    booking.participant.interpreterWanted = YesNo::Yes;
    CHECK(checkBooking(booking) == Findings{warns(Code::InterpreterNeeded, u"C07"_s, {u"en"_s})});
    booking.interpreterWanted = true;
    CHECK(found(booking).isEmpty());

    BookingCase speaker = aBooking();
    speaker.participant.spokenLanguage = u"ur"_s;
    CHECK(found(speaker) == Codes{Code::InterpreterNeeded});
    speaker.study.ownLanguages << u"ur"_s;
    CHECK(found(speaker).isEmpty());
    speaker.study.ownLanguages = {u"en-GB"_s};
    speaker.participant.interpreterWanted = YesNo::No;
    CHECK(found(speaker).isEmpty());
}

TEST_CASE("An interpreter is judged with the interview")
{
    BookingCase booking = aBooking();
    booking.participant.spokenLanguage = u"ur"_s;
    booking.interpreter = anInterpreter();
    CHECK(found(booking).isEmpty());

    Neighbour elsewhere = neighbourAt({10, 30});
    elsewhere.interpreter = booking.interpreter->id;
    booking.neighbours = {elsewhere};
    CHECK(found(booking) == Codes{Code::ClashResearcher, Code::ClashInterpreter});
    booking.interpreter->agreementOn.reset();
    CHECK(contains(checkBooking(booking), Code::InterpreterNotCleared));
}

TEST_CASE("Blocks come before warnings")
{
    BookingCase booking = aBooking();
    booking.participant.modes = {InterviewMode::Phone};
    booking.planned.minutes = 61;
    booking.planned.start = londonMoment({2026, 11, 1}, {10, 0});
    CHECK(found(booking) == Codes{Code::InterviewTooLong, Code::ModeUnwanted, Code::TimePast});
}

TEST_CASE("An interview starts only with a consent that carries it")
{
    const QList<std::pair<Consent, Codes>> cases = {{Consent::Valid, {}},
                                                    {Consent::Missing, {Code::ConsentMissing}},
                                                    {Consent::Incomplete, {Code::ConsentMissing}},
                                                    {Consent::ReconsentDue, {Code::ConsentReconsentDue}},
                                                    {Consent::Withdrawn, {Code::ConsentWithdrawn}}};
    for (const auto &[consent, expected] : cases) {
        StartCase start = aStart();
        start.consent = consentThat(consent);
        start.consent.open = {2, 6};
        CHECK(codes(checkStart(start)) == expected);
        CHECK(anyBlocks(checkStart(start)) == !expected.isEmpty());
    }
    StartCase start = aStart();
    start.consent.state = Consent::Incomplete;
    start.consent.open = {2, 6};
    CHECK(checkStart(start).first().details == QStringList{u"2, 6"_s});
    start = aStart();
    start.withdrawn = true;
    CHECK(codes(checkStart(start)) == Codes{Code::ParticipantWithdrawn});
}

TEST_CASE("An interview starts only once the interpreter it needs has confirmed")
{
    StartCase start = aStart();
    start.interpreterNeeded = true;
    CHECK(checkStart(start) == Findings{blocks(Code::InterpreterNeeded, u"C07"_s, {u"en"_s})});
    start.interpreterConfirmed = true;
    CHECK(checkStart(start).isEmpty());
}

TEST_CASE("A kind of place is one that every study knows or that this one names, and no address")
{
    Study study;
    study.buddyPlaces = {u"home"_s, u"library"_s};
    for (const QString &known : {QString(), u"home"_s, u"Clinic"_s, u"library"_s})
        CHECK(checkPlaceType(study, known).isEmpty());
    const Findings found = checkPlaceType(study, u"12 Oak Lane"_s);
    REQUIRE(codes(found) == Codes{Code::TextUnknown});
    CHECK(sentence(found.first()).contains(u"home, other_private, workplace"_s));
    CHECK(sentence(found.first()).contains(u"library"_s));
}

TEST_CASE("A place that the risk assessment names needs a buddy and a time to be out")
{
    StartCase start = aStart();
    start.study.buddyPlaces = {u"home"_s};
    start.interview.placeType = u"home"_s;
    CHECK(checkStart(start).isEmpty()); // on Teams
    start.interview.mode = InterviewMode::FaceToFace;
    CHECK(codes(checkStart(start)) == Codes{Code::SafetyNoBuddy});
    start.interview.buddy = u"Office"_s;
    CHECK(codes(checkStart(start)) == Codes{Code::SafetyNoBuddy});
    start.interview.dueOutAt = start.interview.start.utc;
    CHECK(codes(checkStart(start)) == Codes{Code::SafetyNoBuddy}); // nobody is out before they began
    start.interview.dueOutAt = start.now + 5400;
    CHECK(checkStart(start).isEmpty());
    start.interview.buddy = u"  "_s;
    CHECK(codes(checkStart(start)) == Codes{Code::SafetyNoBuddy});
    start.interview.placeType = u"university"_s;
    CHECK(checkStart(start).isEmpty());
}

TEST_CASE("The recorder stays off unless everybody in the room agreed")
{
    StartCase start = aStart();
    CHECK(codes(checkRecording(start)) == Codes{Code::RecordingRefused});
    start.consent.recording = false;
    CHECK(codes(checkRecording(start)) == Codes{Code::RecordingRefused});
    start.consent.recording = true;
    CHECK(checkRecording(start).isEmpty());
    start.interpreterAgreesToRecording = false;
    CHECK(codes(checkRecording(start)) == Codes{Code::InterpreterRecording});
    CHECK(checkStart(start).isEmpty());
}

TEST_CASE("Each step fits only some states of an interview")
{
    using Step = InterviewStep;
    const QList<Step> steps = {Step::Confirm, Step::Move,   Step::Cancel,
                               Step::Start,   Step::Finish, Step::NoShow};
    const auto permitted = [&](State state, bool started) {
        Interview interview;
        interview.state = state;
        if (started)
            interview.startedAt = 1;
        QList<Step> list;
        for (const Step step : steps) {
            if (checkStep(interview, step, u"C07"_s).isEmpty())
                list << step;
        }
        return list;
    };
    CHECK(permitted(State::Proposed, false) ==
          QList{Step::Confirm, Step::Move, Step::Cancel, Step::Finish, Step::NoShow});
    CHECK(permitted(State::Confirmed, false) ==
          QList{Step::Move, Step::Cancel, Step::Start, Step::Finish, Step::NoShow});
    CHECK(permitted(State::Confirmed, true) == QList{Step::Finish});
    for (const State state :
         {State::Moved, State::Cancelled, State::NoShow, State::Completed, State::Partial, State::Stopped})
        CHECK(permitted(state, false).isEmpty());

    Interview moved;
    moved.state = State::NoShow;
    CHECK(checkStep(moved, Step::Start, u"C07"_s) ==
          Findings{blocks(Code::InterviewWrongState, u"C07"_s, {u"no_show"_s})});
}
