// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"
#include "core/actions/plan.h"
#include "core/actions/slots.h"
#include "core/rules/dialectrules.h"
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Tuesday to Friday of the desk's week.
MakePlan week()
{
    MakePlan request;
    request.from = QDate(2026, 12, 1);
    request.to = QDate(2026, 12, 4);
    return request;
}

template <class Change>
void changeStudy(StudyDesk &desk, const Change &change)
{
    Study study = desk.workspace().study();
    change(study);
    keep(desk, study);
}

/// Two who speak Urdu, one of them in a dialect that the interpreter doesn't list.
Participant inDialects(StudyDesk &desk)
{
    Participant other = urduSpeaker(desk);
    other.dialect = u"Mirpuri"_s;
    keep(desk, other);
    Interpreter interpreter;
    interpreter.dialects = u"Lahori"_s;
    anInterpreter(desk, interpreter);
    urduSpeaker(desk);
    return other;
}

} // namespace

TEST_CASE("While the study is locked a plan says that dialects weren't weighed, and proves nothing")
{
    StudyDesk desk;
    const Participant other = inDialects(desk);
    const auto open = makePlan(desk.workspace(), week());
    REQUIRE(open);
    CHECK(open->optimal);
    CHECK(open->unread.isEmpty());
    REQUIRE(open->leftOut.size() == 1);
    CHECK(open->leftOut.first().participant == other.id);
    CHECK(contains(open->leftOut.first().why, Code::InterpreterDialect));
    desk.workspace().lock();
    const auto locked = makePlan(desk.workspace(), week());
    REQUIRE(locked);
    CHECK(locked->interviews.size() == 2);
    CHECK_FALSE(locked->optimal);
    REQUIRE(locked->unread.size() == 1);
    CHECK(rules::isDialectUnread(locked->unread.first()));
}

TEST_CASE("A locked plan in which nobody interprets is as good as an open one")
{
    StudyDesk desk;
    eligibleClient(desk);
    anInterpreter(desk);
    desk.workspace().lock();
    const auto plan = makePlan(desk.workspace(), week());
    REQUIRE(plan);
    CHECK(plan->optimal);
    CHECK(plan->unread.isEmpty());
}

TEST_CASE("While the study is locked each slot says that dialects weren't compared")
{
    StudyDesk desk;
    FindSlots wish;
    wish.participant = inDialects(desk).id;
    wish.from = wish.to = QDate(2026, 12, 1);
    wish.anyInterpreter = true;
    wish.most = 3;
    for (const bool locked : {false, true}) {
        if (locked)
            desk.workspace().lock();
        const auto slots = findSlots(desk.workspace(), wish);
        REQUIRE(slots);
        REQUIRE(slots->size() == 3);
        for (const FoundSlot &slot : *slots) {
            REQUIRE(contains(slot.warnings, Code::InterpreterDialect));
            const bool unread = std::ranges::any_of(slot.warnings, rules::isDialectUnread);
            CHECK(unread == locked);
        }
    }
}

TEST_CASE(
    "Whoever may be interviewed less long than the others gets their longest, and nobody is refused for it")
{
    StudyDesk desk;
    changeStudy(desk, [](Study &study) { study.longestInterpretedMinutes = 45; });
    const Participant client = eligibleClient(desk);
    const Participant other = urduSpeaker(desk);
    anInterpreter(desk);
    MakePlan request = week();
    for (const std::optional<int> minutes : {std::optional<int>(), std::optional<int>(60)}) {
        request.minutes = minutes;
        const auto plan = makePlan(desk.workspace(), request);
        REQUIRE(plan);
        REQUIRE(plan->interviews.size() == 2);
        for (const PlannedTime &planned : plan->interviews)
            CHECK(planned.span.minutes() == (planned.participant == other.id ? 45 : 60));
        REQUIRE(applyPlan(desk.workspace(), {plan->interviews, {{}, u"Known"_s, {}}}));
        REQUIRE(desk.workspace().undo());
    }
    request.minutes = 0;
    CHECK(contains(makePlan(desk.workspace(), request).error().findings, Code::NumberOutOfRange));
    request.minutes = 61;
    CHECK(contains(makePlan(desk.workspace(), request).error().findings, Code::InterviewTooLong));
}
