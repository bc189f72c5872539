// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/interviewcases.h"
#include "tests/support/print.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreteroverview.h"
#include "core/actions/interpreterreport.h"
#include "core/actions/slots.h"
#include "core/actions/studies.h"
#include "tests/support/actionchecks.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;
using Task = InterpreterTask::Step;

QList<Task> steps(StudyDesk &desk)
{
    QList<Task> list;
    int due = 0;
    for (const InterpreterTask &task : interpreterTasks(desk.workspace())) {
        list << task.step;
        due += task.isDue() ? 1 : 0;
    }
    CHECK(interpretersDue(desk.workspace()) == due);
    return list;
}

Interpreter signer(StudyDesk &desk)
{
    Interpreter interpreter;
    interpreter.languages = {u"bfi"_s};
    return anInterpreter(desk, interpreter);
}

/// An hour in British Sign Language, which with briefing takes two; \a first comes.
Interview signedInterview(StudyDesk &desk, const Interpreter &first)
{
    BookInterview request = booking(eligible(desk, aParticipant().speaking(u"bfi"_s)));
    request.interpreter = first.id;
    request.decisions.overrideAll = u"Known"_s;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    REQUIRE(stepInterpreter(desk.workspace(), {made->id, InterpreterStep::Confirm, {}, {}}));
    return *made;
}

Outcome takeSecond(StudyDesk &desk, const Interview &interview, InterpreterStep step,
                   std::optional<Id<Interpreter>> who = {})
{
    StepInterpreter request{interview.id, step, who, {}};
    request.second = true;
    return stepInterpreter(desk.workspace(), request);
}

InterpreterBooking secondOf(StudyDesk &desk, const Interview &interview)
{
    return *bookingOf(desk.workspace(), {interview, {}}, true);
}

bool saysTwice(const Findings &findings)
{
    return contains(findings, Code::ClashInterpreter);
}

InterpreterBooking calledTo(StudyDesk &desk, const std::optional<Id<Interpreter>> &interpreter)
{
    ArrangeCall request;
    request.participant = urduSpeaker(desk).id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.interpreter = interpreter;
    const auto call = arrangeCall(desk.workspace(), request);
    REQUIRE(call);
    return *call;
}

Outcome takeCall(StudyDesk &desk, const InterpreterBooking &call, InterpreterStep step)
{
    StepInterpreter request;
    request.call = call.id;
    request.step = step;
    request.decisions.overrideAll = u"Known"_s;
    return stepInterpreter(desk.workspace(), request);
}

} // namespace

TEST_CASE("A call that has begun waits until it is put down whether the interpreter came")
{
    StudyDesk desk;
    const InterpreterBooking call = calledTo(desk, anInterpreter(desk).id);
    REQUIRE(takeCall(desk, call, InterpreterStep::Confirm));
    CHECK(steps(desk) == QList<Task>{Task::Accept});
    desk.workspace().setClock(*call.callStart + 60);
    CHECK(steps(desk) == QList<Task>{Task::Attend});
    desk.workspace().setClock(*call.callStart + 30 * qint64(24 * 3600));
    CHECK(steps(desk) == QList<Task>{Task::Attend});
    SECTION("they came")
    {
        REQUIRE(takeCall(desk, call, InterpreterStep::Attend));
    }
    SECTION("they were let go at the last moment")
    {
        REQUIRE(takeCall(desk, call, InterpreterStep::Release));
    }
    CHECK(steps(desk).isEmpty());
}

TEST_CASE("A call that nobody is asked for can be called off")
{
    StudyDesk desk;
    const InterpreterBooking call = calledTo(desk, {});
    CHECK(steps(desk) == QList<Task>{Task::Find});
    REQUIRE(takeCall(desk, call, InterpreterStep::Release));
    CHECK(steps(desk).isEmpty());
    CHECK(interpreterUse(desk.workspace()).isEmpty());
}

TEST_CASE("A call holds the interpreter for briefing and debriefing, too")
{
    StudyDesk desk;
    const InterpreterBooking call = calledTo(desk, anInterpreter(desk).id);
    CHECK(minutesAround(desk.workspace(), *sittingOf(desk.workspace(), call)) == 20);
}

TEST_CASE("The second interpreter has steps of their own")
{
    StudyDesk desk;
    const Interview interview = signedInterview(desk, signer(desk));
    const Id<Interpreter> second = signer(desk).id;
    CHECK(steps(desk) == QList<Task>{Task::Accept, Task::Second});
    REQUIRE(takeSecond(desk, interview, InterpreterStep::Ask, second));
    CHECK(steps(desk) == QList<Task>{Task::Accept, Task::Await});
    const InterpreterTask task = interpreterTasks(desk.workspace()).last();
    CHECK(task.isSecond());
    CHECK(task.interview.interpreterCode == u"I02"_s);
    CHECK(task.id() != interview.id.uuid);
    REQUIRE(takeSecond(desk, interview, InterpreterStep::Confirm));
    CHECK(steps(desk) == QList<Task>{Task::Accept, Task::Accept});
    SECTION("released")
    {
        REQUIRE(takeSecond(desk, interview, InterpreterStep::Release));
        CHECK(steps(desk) == QList<Task>{Task::Accept, Task::Second});
    }
    SECTION("moved")
    {
        MoveInterview move = moving(interview);
        move.decisions.overrideAll = u"Known"_s;
        REQUIRE(moveInterview(desk.workspace(), move));
        CHECK(steps(desk) == QList<Task>{Task::AskAgain, Task::AskAgain});
    }
}

TEST_CASE("Whoever signs beside another has no time elsewhere, with the way there")
{
    StudyDesk desk;
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.travelMinutes = 45;
    REQUIRE(changeStudy(desk.workspace(), change));
    const Id<Interpreter> other = signer(desk).id;
    const Interview interview = signedInterview(desk, signer(desk)); // Wednesday from ten to eleven
    REQUIRE(takeSecond(desk, interview, InterpreterStep::Ask, other));
    const Participant person = eligible(desk, aParticipant().speaking(u"bfi"_s));
    SECTION("for somebody else")
    {
        BookInterview soon = booking(person);
        soon.start.time = QTime(11, 30);
        soon.mode = InterviewMode::FaceToFace;
        soon.interpreter = other;
        soon.decisions.overrideAll = u"Agreed"_s;
        checkRefused(desk, Code::ClashInterpreter, [&] { return bookInterview(desk.workspace(), soon); });
    }
    SECTION("where it is moved to")
    {
        ArrangeCall call = calling(person);
        call.start = {QDate(2026, 12, 3), QTime(15, 30), "Europe/London", {}};
        call.interpreter = other;
        call.decisions.overrideAll = u"Agreed"_s;
        REQUIRE(arrangeCall(desk.workspace(), call));
        MoveInterview move = moving(interview); // Thursday at two
        move.mode = InterviewMode::FaceToFace;
        move.decisions.overrideAll = u"Agreed"_s;
        checkRefused(desk, Code::ClashInterpreter, [&] { return moveInterview(desk.workspace(), move); });
        FindSlots wish;
        wish.participant = interview.participant;
        wish.from = wish.to = QDate(2026, 12, 3);
        wish.mode = InterviewMode::FaceToFace;
        const auto slots = findSlots(desk.workspace(), wish);
        REQUIRE(slots);
        CHECK_FALSE(slots->isEmpty());
        for (const FoundSlot &slot : *slots) {
            move.start = wallTimeAt(slot.span.start, "Europe/London");
            CHECK_FALSE(contains(checkMove(desk.workspace(), move), Code::ClashInterpreter));
        }
    }
}

TEST_CASE("Nobody is the first and the second interpreter at once, whichever way they come to it")
{
    StudyDesk desk;
    const Interpreter first = signer(desk);
    const Interview interview = signedInterview(desk, first);
    const Id<Interpreter> other = signer(desk).id;
    CHECK(saysTwice(takeSecond(desk, interview, InterpreterStep::Ask, first.id).error().findings));
    REQUIRE(takeSecond(desk, interview, InterpreterStep::Ask, other));
    SECTION("named")
    {
        const NameInterpreter name{secondOf(desk, interview).id, first.id, YesNo::Yes};
        CHECK(saysTwice(nameInterpreter(desk.workspace(), name).error().findings));
    }
    SECTION("asked next")
    {
        StepInterpreter decline{interview.id, InterpreterStep::Decline, {}, {}};
        decline.next = other;
        CHECK(saysTwice(stepInterpreter(desk.workspace(), decline).error().findings));
    }
    SECTION("stepping in on the day")
    {
        desk.workspace().setClock(interview.start.utc);
        AbsentInterpreter absent{secondOf(desk, interview).id, AbsentInterpreter::Instead::Another};
        absent.interpreter = first.id;
        absent.accepted = YesNo::Yes;
        absent.reason = u"Ill"_s;
        CHECK(saysTwice(recordAbsent(desk.workspace(), absent).error().findings));
    }
    SECTION("moved along")
    {
        MoveInterview move = moving(interview);
        move.interpreter = other;
        move.decisions.overrideAll = u"Known"_s;
        CHECK(saysTwice(moveInterview(desk.workspace(), move).error().findings));
    }
    CHECK(secondOf(desk, interview).interpreter == other);
}

TEST_CASE("Where the participant says no to whoever comes, somebody else is to be found")
{
    StudyDesk desk;
    const Interview interview = confirmedWithInterpreter(desk);
    CHECK(steps(desk) == QList<Task>{Task::Accept});
    InterpreterBooking booking = *bookingOf(desk.workspace(), {interview, {}});
    booking.accepted = YesNo::No;
    REQUIRE(changeBooking(desk.workspace(), booking));
    CHECK(steps(desk) == QList<Task>{Task::Find});
    StepInterpreter ask{interview.id, InterpreterStep::Ask, anInterpreter(desk).id, {}};
    ask.decisions.overrideAll = u"Known"_s;
    REQUIRE(stepInterpreter(desk.workspace(), ask));
    CHECK(steps(desk) == QList<Task>{Task::Await});
}

TEST_CASE("What somebody costs whose rate nobody knows isn't nothing")
{
    StudyDesk desk;
    const auto held = [&](std::optional<int> pence) {
        Interpreter interpreter;
        interpreter.ratePence = pence;
        const InterpreterBooking call = calledTo(desk, anInterpreter(desk, interpreter).id);
        REQUIRE(takeCall(desk, call, InterpreterStep::Confirm));
        desk.workspace().setClock(*call.callStart);
        REQUIRE(takeCall(desk, call, InterpreterStep::Attend));
        desk.workspace().setClock(StudyDesk::monday());
    };
    held(3000);
    held({});
    const QList<InterpreterUse> uses = interpreterUse(desk.workspace());
    REQUIRE(uses.size() == 2);
    CHECK(uses[0].expectedPence == 2500); // 30 minutes with 20 beside them
    CHECK(uses[1].expectedPence == std::nullopt);
    CHECK(interpreterUseCells(uses[1]).last().isEmpty());
    CHECK(totalOf(uses).expectedPence == 2500);
    CHECK(totalOf(uses).minutes == 100);
    CHECK(totalOf(uses).attended == 2);
}
