// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/overview.h"
#include "core/actions/privacy.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

// Every road that an interview and its interpreter can take, step by step, against what the plan of the study
// says about states. A step is taken back before the next one is tried, so each road starts from the same
// rows.

namespace {

using State = Interview::State;
using Booked = InterpreterBooking::State;

enum class Way {
    Confirm,
    Move,
    Cancel,
    Start,
    Complete,
    EndEarly,
    Stop,
    NoShow,
    Ask,
    Agree,
    Decline,
    Release
};
const QList<Way> ways{Way::Confirm, Way::Move,   Way::Cancel, Way::Start, Way::Complete, Way::EndEarly,
                      Way::Stop,    Way::NoShow, Way::Ask,    Way::Agree, Way::Decline,  Way::Release};
const QStringList wayNames{u"confirm"_s, u"move"_s,    u"cancel"_s, u"start"_s, u"complete"_s, u"end early"_s,
                           u"stop"_s,    u"no-show"_s, u"ask"_s,    u"agree"_s, u"decline"_s,  u"release"_s};

/// What is known of an interview by somebody who only heard of the steps.
struct Road {
    State state = State::Confirmed;
    bool started = false;
    bool needsInterpreter = false;
    std::optional<Booked> interpreter; ///< the newest booking's
    int sequence = 0;
    int moves = 0;

    bool operator==(const Road &) const = default;
};

bool isLive(const Road &road)
{
    return road.state == State::Proposed || road.state == State::Confirmed;
}

bool isEngaged(const Road &road)
{
    return road.interpreter == Booked::Asked || road.interpreter == Booked::Confirmed ||
           road.interpreter == Booked::Reconfirm;
}

/// Whoever had been asked, and none who hadn't, was there; to one that nobody came to, only who had
/// confirmed.
void leave(Road &road, State state, Booked interpreter)
{
    road.state = state;
    if (isEngaged(road))
        road.interpreter = interpreter;
    else if (road.interpreter == Booked::Wanted)
        road.interpreter = Booked::Released;
}

std::optional<Road> afterMeeting(Road road, State outcome)
{
    if (!isLive(road) || road.started)
        return isLive(road) && outcome != State::NoShow
                   ? (leave(road, outcome, Booked::Attended), std::optional(road))
                   : std::nullopt;
    // Held without a start: what needed a confirmed interpreter can't have been held in order.
    if (outcome != State::NoShow && road.needsInterpreter && road.interpreter != Booked::Confirmed)
        return std::nullopt;
    const bool came = outcome != State::NoShow || road.interpreter == Booked::Confirmed;
    leave(road, outcome, came ? Booked::Attended : Booked::Released);
    road.started = outcome != State::NoShow;
    return road;
}

std::optional<Road> afterInterpreter(Road road, Way way)
{
    if (!isLive(road) || !road.needsInterpreter)
        return std::nullopt;
    switch (way) {
    case Way::Ask:
        // Somebody who said no, or was called off, may be asked anew.
        if (road.interpreter == Booked::Confirmed || road.interpreter == Booked::Reconfirm)
            return std::nullopt;
        road.interpreter = Booked::Asked;
        return road;
    case Way::Agree:
        if (road.interpreter != Booked::Asked && road.interpreter != Booked::Reconfirm)
            return std::nullopt;
        road.interpreter = Booked::Confirmed;
        return road;
    default:
        if (!isEngaged(road) && (way != Way::Release || road.interpreter != Booked::Wanted))
            return std::nullopt;
        road.interpreter = way == Way::Decline ? Booked::Declined : Booked::Released;
        return road;
    }
}

Road moved(Road road)
{
    if (isEngaged(road))
        road.interpreter = Booked::Reconfirm;
    else if (road.interpreter != Booked::Wanted)
        road.interpreter.reset(); // what had ended stays with the old time
    ++road.sequence;
    ++road.moves;
    return road;
}

/// Where a step leads; nothing where it is refused.
std::optional<Road> after(Road road, Way way)
{
    const bool waiting = isLive(road) && !road.started;
    switch (way) {
    case Way::Confirm:
        if (road.state != State::Proposed)
            return std::nullopt;
        road.state = State::Confirmed;
        ++road.sequence;
        return road;
    case Way::Move:
        return waiting ? std::optional(moved(road)) : std::nullopt;
    case Way::Cancel:
        if (!waiting)
            return std::nullopt;
        leave(road, State::Cancelled, Booked::Released);
        ++road.sequence;
        return road;
    case Way::Start:
        if (road.state != State::Confirmed || road.started ||
            (road.needsInterpreter && road.interpreter != Booked::Confirmed))
            return std::nullopt;
        road.started = true;
        return road;
    case Way::Complete:
        return afterMeeting(road, State::Completed);
    case Way::EndEarly:
        return afterMeeting(road, State::Partial);
    case Way::Stop:
        return afterMeeting(road, State::Stopped);
    case Way::NoShow:
        return afterMeeting(road, State::NoShow);
    default:
        return afterInterpreter(road, way);
    }
}

/// A person with one interview, an hour ago, and the interpreter who might come.
struct Traveller {
    StudyDesk desk;
    Id<Participant> person;
    std::optional<Id<Interpreter>> interpreter;
    int moved = 0; ///< to which day next

    Interview interview() { return *currentInterview(desk.workspace(), person); }
};

Road seen(Traveller &traveller)
{
    const Interview interview = traveller.interview();
    Road road{interview.state,
              interview.startedAt.has_value(),
              traveller.interpreter.has_value(),
              {},
              interview.sequence,
              0};
    if (const auto booking = interpreterBooking(traveller.desk.workspace(), interview.id))
        road.interpreter = booking->state;
    for (const InterviewSummary &one : interviewsOf(traveller.desk.workspace(), traveller.person))
        road.moves += one.interview.state == State::Moved ? 1 : 0;
    return road;
}

Outcome moveOn(Traveller &traveller)
{
    MoveInterview request;
    request.interview = traveller.interview().id;
    // Each move an hour back, so that what was moved has had its time, too.
    const qint64 start = StudyDesk::monday() - (3 + traveller.moved) * 3600;
    request.start = wallTimeAt(start, "Europe/London");
    request.reason = u"Another time suits better"_s;
    request.decisions.overrideAll = u"It is so"_s;
    const auto moved = moveInterview(traveller.desk.workspace(), request);
    if (moved)
        return {};
    return moved.error();
}

Outcome finishAs(Traveller &traveller, State outcome)
{
    FinishInterview request;
    request.interview = traveller.interview().id;
    request.outcome = outcome;
    return finishInterview(traveller.desk.workspace(), request);
}

Outcome stepAs(Traveller &traveller, InterpreterStep step)
{
    StepInterpreter request{traveller.interview().id, step, {}, {}};
    if (step == InterpreterStep::Ask)
        request.interpreter = traveller.interpreter;
    request.decisions.overrideAll = u"It is so"_s;
    return stepInterpreter(traveller.desk.workspace(), request);
}

Outcome take(Traveller &traveller, Way way)
{
    Workspace &workspace = traveller.desk.workspace();
    const Interview interview = traveller.interview();
    switch (way) {
    case Way::Confirm:
        return confirmInterview(workspace, interview.id, {{}, u"It is so"_s, {}});
    case Way::Move:
        return moveOn(traveller);
    case Way::Cancel: {
        CancelInterview request = cancelling(interview);
        request.decisions.overrideAll = u"It is so"_s;
        return cancelInterview(workspace, request);
    }
    case Way::Start:
        return startInterview(workspace, {interview.id, interview.start.utc, true, {}});
    case Way::Complete:
        return finishAs(traveller, State::Completed);
    case Way::EndEarly:
        return finishAs(traveller, State::Partial);
    case Way::Stop:
        return finishAs(traveller, State::Stopped);
    case Way::NoShow:
        return finishAs(traveller, State::NoShow);
    case Way::Ask:
        return stepAs(traveller, InterpreterStep::Ask);
    case Way::Agree:
        return stepAs(traveller, InterpreterStep::Confirm);
    case Way::Decline:
        return stepAs(traveller, InterpreterStep::Decline);
    case Way::Release:
        return stepAs(traveller, InterpreterStep::Release);
    }
    return {};
}

/// Tries every step from here on; what was possible is gone on from, taken back, and the rows are as before.
int travel(Traveller &traveller, const Road &road, const QStringList &taken, int depth)
{
    int roads = 0;
    const auto rows = standingRows(traveller.desk);
    for (const Way way : ways) {
        const QStringList path = taken + QStringList{wayNames[static_cast<int>(way)]};
        INFO(path.join(u", "_s).toStdString());
        const int announced = traveller.desk.announced();
        const std::optional<Road> expected = after(road, way);
        const Outcome outcome = take(traveller, way);
        CAPTURE(outcome ? Findings() : outcome.error().findings);
        REQUIRE(outcome.has_value() == expected.has_value());
        ++roads;
        if (!expected || traveller.desk.announced() == announced) {
            REQUIRE((standingRows(traveller.desk) == rows));
            REQUIRE(traveller.desk.announced() == announced);
            continue;
        }
        const Road now = seen(traveller);
        REQUIRE(word(now.state) == word(expected->state));
        REQUIRE(now.interpreter.has_value() == expected->interpreter.has_value());
        if (now.interpreter)
            REQUIRE(word(*now.interpreter) == word(*expected->interpreter));
        REQUIRE((now == *expected));
        traveller.moved += way == Way::Move ? 1 : 0;
        if (depth > 1)
            roads += travel(traveller, now, path, depth - 1);
        traveller.moved -= way == Way::Move ? 1 : 0;
        REQUIRE(traveller.desk.workspace().undo());
        REQUIRE((standingRows(traveller.desk) == rows));
    }
    return roads;
}

void bookFor(Traveller &traveller, bool proposed)
{
    BookInterview request;
    request.participant = traveller.person;
    request.start = wallTimeAt(StudyDesk::monday() - 2 * 3600, "Europe/London");
    request.proposed = proposed;
    request.interpreterWanted = traveller.interpreter.has_value();
    request.decisions.overrideAll = u"It was so"_s;
    REQUIRE(bookInterview(traveller.desk.workspace(), request));
}

} // namespace

TEST_CASE("Whatever steps are taken with an interview, its state is the one that they lead to")
{
    for (const bool proposed : {true, false}) {
        Traveller traveller;
        Participant person = eligible(traveller.desk);
        consented(traveller.desk, person);
        // Consent was given before any of the times that the interview is moved to.
        ConsentRecord consent = *traveller.desk.store().first<ConsentRecord>({});
        consent.takenAt -= 20 * 3600;
        keep(traveller.desk, consent);
        traveller.person = person.id;
        bookFor(traveller, proposed);
        Road road;
        road.state = proposed ? State::Proposed : State::Confirmed;
        REQUIRE((seen(traveller) == road));
        CHECK(travel(traveller, road, {}, 4) > 300);
        CHECK(*verify(traveller.desk.workspace()) == Findings());
    }
}

TEST_CASE("Whatever steps are taken with an interpreter, the booking's state is the one that they lead to")
{
    Traveller traveller;
    Participant person = urduSpeaker(traveller.desk);
    consented(traveller.desk, person);
    ConsentRecord consent = *traveller.desk.store().first<ConsentRecord>({});
    consent.takenAt -= 20 * 3600;
    keep(traveller.desk, consent);
    traveller.person = person.id;
    traveller.interpreter = anInterpreter(traveller.desk).id;
    bookFor(traveller, false);
    Road road;
    road.needsInterpreter = true;
    road.interpreter = Booked::Wanted;
    REQUIRE((seen(traveller) == road));
    CHECK(travel(traveller, road, {}, 4) > 500);
    CHECK(*verify(traveller.desk.workspace()) == Findings());
}
