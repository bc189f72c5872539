// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan.h"
#include "tests/support/planningstudy.h"
#include "tests/support/studydesk.h"

using namespace colloquy;

TEST_CASE(
    "A plan of four weeks with 200 people and 20 interpreters is accepted as it is: nothing warns of it")
{
    StudyDesk desk;
    fillForPlanning(desk.workspace(), {200, 20, 1});
    MakePlan request;
    request.from = QDate(2026, 12, 1);
    request.to = QDate(2026, 12, 25);
    const auto plan = makePlan(desk.workspace(), request);
    REQUIRE(plan);
    CHECK(plan->interviews.size() == 40); // ten a week is the study's most
    CHECK(plan->interviews.size() + plan->leftOut.size() == 200);
    const auto made = applyPlan(desk.workspace(), {plan->interviews, {}});
    CAPTURE(made ? Findings() : made.error().findings);
    REQUIRE(made);
    CHECK(made->size() == plan->interviews.size());
}
