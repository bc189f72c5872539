// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/bookingcase.h"
#include "core/actions/calendar.h"
#include "core/actions/plan.h"
#include "core/actions/slots.h"
#include "core/actions/studies.h"
#include "core/rules/wording.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 12, 2);
const Decisions agreed{{}, u"Agreed on the phone"_s, {}};

InterpreterBooking arranged(StudyDesk &desk, const ArrangeCall &request)
{
    ArrangeCall call = request;
    call.decisions = agreed;
    const auto made = arrangeCall(desk.workspace(), call);
    REQUIRE(made);
    return *made;
}

ArrangeCall callAt(const Participant &person, QTime time)
{
    ArrangeCall request = calling(person);
    request.start.time = time;
    request.decisions = agreed;
    return request;
}

BookInterview bookingAt(const Participant &person, QTime time)
{
    BookInterview request = booking(person);
    request.start.time = time;
    request.decisions = agreed;
    return request;
}

/// "10:00" in London.
QString clockOf(qint64 utc)
{
    return wallTimeAt(utc, "Europe/London").time.toString(u"HH:mm"_s);
}

} // namespace

TEST_CASE("Nobody is interviewed while the researcher is in a call through an interpreter")
{
    StudyDesk desk;
    const InterpreterBooking call = arranged(desk, calling(urduSpeaker(desk)));
    const Participant person = eligibleClient(desk);
    checkRefused(desk, Code::ClashResearcher,
                 [&] { return bookInterview(desk.workspace(), bookingAt(person, QTime(10, 15))); });
    const Findings findings = checkBooking(desk.workspace(), bookingAt(person, QTime(10, 15)));
    CHECK(sentence(findings.first()) ==
          u"You are in a call with C01 at that time, from 2 December 2026, 10:00. Choose a time that doesn't "
          "overlap it."_s);
    const auto made = bookInterview(desk.workspace(), bookingAt(person, QTime(10, 30)));
    REQUIRE(made); // touching is no overlap
    MoveInterview move = moving(*made);
    move.start = bookingAt(person, QTime(9, 30)).start;
    move.decisions = agreed;
    checkRefused(desk, Code::ClashResearcher, [&] { return moveInterview(desk.workspace(), move); });
    StepInterpreter release{{}, InterpreterStep::Ask, anInterpreter(desk).id, agreed};
    release.call = call.id;
    REQUIRE(stepInterpreter(desk.workspace(), release));
    release.step = InterpreterStep::Release;
    REQUIRE(stepInterpreter(desk.workspace(), release));
    CHECK(moveInterview(desk.workspace(), move));
    // The call's time is taken now.
    release.step = InterpreterStep::Ask;
    checkRefused(desk, Code::ClashResearcher, [&] { return stepInterpreter(desk.workspace(), release); });
}

TEST_CASE("No two calls through interpreters overlap, and one doesn't stand in the way of its own move")
{
    StudyDesk desk;
    const Participant person = urduSpeaker(desk);
    arranged(desk, callAt(person, QTime(10, 0)));
    const Participant another = urduSpeaker(desk);
    checkRefused(desk, Code::ClashResearcher,
                 [&] { return arrangeCall(desk.workspace(), callAt(another, QTime(9, 45))); });
    arranged(desk, callAt(another, QTime(10, 30)));
    checkRefused(desk, Code::ClashResearcher,
                 [&] { return arrangeCall(desk.workspace(), callAt(person, QTime(10, 15))); });
    arranged(desk, callAt(person, QTime(9, 45)));
}

TEST_CASE("Times that fit and the plan leave calls alone, with the buffers of both")
{
    StudyDesk desk;
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.hours = *parseWeekHours(u"wed 09:00-12:30"_s);
    change.study.buffers = {{InterviewMode::Teams, 10}, {InterviewMode::Phone, 5}};
    change.study.consentTaken = Study::ConsentTaken::Before;
    change.decisions = agreed;
    REQUIRE(changeStudy(desk.workspace(), change));
    ArrangeCall call = calling(urduSpeaker(desk));
    call.minutes = 45;
    arranged(desk, call);
    const Participant person = eligibleClient(desk);
    FindSlots request;
    request.participant = person.id;
    request.from = wednesday;
    request.to = wednesday;
    const auto slots = findSlots(desk.workspace(), request);
    REQUIRE(slots);
    REQUIRE(slots->size() == 3);
    CHECK(clockOf(slots->first().span.start) == u"11:00"_s);
    MakePlan plan;
    plan.from = wednesday;
    plan.to = wednesday;
    const auto made = makePlan(desk.workspace(), plan);
    REQUIRE(made);
    REQUIRE(made->interviews.size() == 1);
    CHECK(clockOf(made->interviews.first().span.start) == u"11:00"_s);
}

TEST_CASE("Calls through interpreters fill no day: its cap counts interviews")
{
    StudyDesk desk;
    ChangeStudy change{desk.workspace().study(), desk.workspace().groups()};
    change.study.dayCap = 1;
    change.study.weekCap = 1;
    REQUIRE(changeStudy(desk.workspace(), change));
    arranged(desk, callAt(urduSpeaker(desk), QTime(9, 0)));
    const Participant person = eligibleClient(desk);
    const Findings findings = checkBooking(desk.workspace(), bookingAt(person, QTime(14, 0)));
    CHECK_FALSE(contains(findings, Code::DayFull));
    MakePlan plan;
    plan.from = wednesday;
    plan.to = wednesday;
    const auto made = makePlan(desk.workspace(), plan);
    REQUIRE(made);
    CHECK(made->interviews.size() == 1);
}

TEST_CASE("A call is looked up by its time, never by going through all bookings of interpreters")
{
    StudyDesk desk;
    arranged(desk, calling(urduSpeaker(desk)));
    const auto calls = callsOn(desk.workspace(), wednesday, wednesday);
    REQUIRE(calls.size() == 1);
    CHECK(calls.first().code == u"C01"_s);
    CHECK(calls.first().span.minutes() == 30);
    Query plan = desk.store().prepare(QByteArray("EXPLAIN QUERY PLAN ") + callsSql);
    plan.bind(0, 1);
    REQUIRE(plan.step());
    INFO(plan.text(3).toStdString());
    CHECK(plan.text(3).startsWith(u"SEARCH b USING INDEX interpreter_booking_call"_s));
}
