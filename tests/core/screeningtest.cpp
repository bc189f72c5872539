// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Found = Eligibility::Outcome;

/// Every answer in their favour but the flag, which is raised.
const QMap<QString, Answer> weighed{{u"age_16_or_over"_s, Answer::Yes},
                                    {u"li_treatment_in_iapt"_s, Answer::Yes},
                                    {u"individual_session"_s, Answer::Yes},
                                    {u"attended_group"_s, Answer::Yes}};

ScreenParticipant screening(const Participant &person, const QMap<QString, Answer> &answers)
{
    ScreenParticipant request;
    request.participant = person.id;
    request.answers = answers;
    return request;
}

ScreenParticipant deciding(const Participant &person, Screening::Decision decision, const QString &reason)
{
    ScreenParticipant request = screening(person, {});
    request.decision = decision;
    request.reason = reason;
    return request;
}

} // namespace

TEST_CASE("Answers add up over several calls until they decide")
{
    StudyDesk desk;
    const Participant person = added(desk);
    Workspace &workspace = desk.workspace();
    const auto first = screenParticipant(workspace, screening(person, {{u"age_16_or_over"_s, Answer::Yes}}));
    REQUIRE(first);
    CHECK(first->outcome == Found::Screening);
    const auto second =
        screenParticipant(workspace, screening(person, {{u"li_treatment_in_iapt"_s, Answer::Yes},
                                                        {u"individual_session"_s, Answer::Yes}}));
    REQUIRE(second);
    CHECK(second->outcome == Found::Eligible);
    CHECK(second->unanswered == QStringList{u"attended_group"_s});
    CHECK(desk.store().count<Screening>("participant = ?1", person.id) == 2);
    CHECK(eligibility(workspace, person) == *second);
}

TEST_CASE("What the screening would lead to is seen before anything is written")
{
    StudyDesk desk;
    const Participant person = added(desk);
    const auto before = desk.rows();
    const auto seen = checkScreening(desk.workspace(), screening(person, weighed));
    REQUIRE(seen);
    CHECK(seen->outcome == Found::NeedsDecision);
    CHECK(desk.rows() == before);
}

TEST_CASE("A case that needs a decision is decided once, with a reason")
{
    StudyDesk desk;
    const Participant person = added(desk);
    Workspace &workspace = desk.workspace();
    REQUIRE(screenParticipant(workspace, screening(person, weighed)));
    checkRefused(desk, Code::TextEmpty, [&] {
        return screenParticipant(workspace, deciding(person, Screening::Decision::Eligible, u" "_s));
    });
    const auto decided = screenParticipant(
        workspace, deciding(person, Screening::Decision::Eligible, u"group ended long before"_s));
    REQUIRE(decided);
    CHECK(decided->outcome == Found::Eligible);
    // The same answers again leave the decision as it was; another answer opens it again.
    const int announced = desk.announced();
    CHECK(screenParticipant(workspace, screening(person, weighed))->outcome == Found::Eligible);
    CHECK(desk.announced() == announced);
    const auto reopened = screenParticipant(workspace, screening(person, {{u"unknown"_s, Answer::Yes}}));
    CHECK_FALSE(reopened);
    ScreenParticipant change = screening(person, {{u"individual_session"_s, Answer::Unsure}});
    change.reason = u"may have been an assessment"_s;
    CHECK(screenParticipant(workspace, change)->outcome == Found::NeedsDecision);
}

TEST_CASE("Screening that can't be judged is refused and leaves no trace")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = eligibleClient(desk);
    checkRefused(desk, Code::CriterionUnknown, [&] {
        return screenParticipant(workspace, screening(person, {{u"likes_tea"_s, Answer::Yes}}));
    });
    checkRefused(desk, Code::RecordWrongState, [&] {
        return screenParticipant(workspace, deciding(person, Screening::Decision::Ineligible, u"a hunch"_s));
    });
    const Participant unasked = added(desk);
    checkRefused(desk, Code::CriterionOpen, [&] {
        return screenParticipant(workspace, deciding(unasked, Screening::Decision::Eligible, u"a hunch"_s));
    });
    checkRefused(desk, Code::RecordNotFound, [&] { return screenParticipant(workspace, {}); });
}

TEST_CASE("Taking back a yes or a no needs a reason - settling what was unsure doesn't")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const Participant person = added(desk);
    REQUIRE(screenParticipant(workspace, screening(person, {{u"individual_session"_s, Answer::Unsure}})));
    REQUIRE(screenParticipant(workspace, screening(person, {{u"individual_session"_s, Answer::Yes}})));
    ScreenParticipant request = screening(person, {{u"individual_session"_s, Answer::No}});
    checkRefused(desk, Code::TextEmpty, [&] { return screenParticipant(workspace, request); });
    request.reason = u"it was a group after all"_s;
    const auto found = screenParticipant(workspace, request);
    REQUIRE(found);
    CHECK(found->outcome == Found::Ineligible);
}

TEST_CASE("A recorded age below the minimum beats every answer")
{
    StudyDesk desk;
    const Participant person = added(desk, aParticipant().aged(15));
    const auto found =
        screenParticipant(desk.workspace(), screening(person, {{u"age_16_or_over"_s, Answer::Yes}}));
    REQUIRE(found);
    CHECK(found->outcome == Found::Ineligible);
    CHECK(found->reasons == QStringList{u"age.below_minimum"_s});
}

TEST_CASE("A screening is one step - taken back, it is voided and the one before counts again")
{
    checkStep([](StudyDesk &desk) { return eligibleClient(desk); },
              [](StudyDesk &desk, const Participant &person) {
                  ScreenParticipant request = screening(person, {{u"individual_session"_s, Answer::No}});
                  request.reason = u"it was a group after all"_s;
                  return screenParticipant(desk.workspace(), request);
              });
    StudyDesk desk;
    const Participant person = eligibleClient(desk);
    ScreenParticipant request = screening(person, {{u"individual_session"_s, Answer::No}});
    request.reason = u"it was a group after all"_s;
    REQUIRE(screenParticipant(desk.workspace(), request));
    REQUIRE(desk.workspace().undo());
    CHECK(desk.store().count<Voiding>({}) == 1);
    CHECK(eligibility(desk.workspace(), person).outcome == Found::Eligible);
    REQUIRE(desk.workspace().redo());
    CHECK(desk.store().count<Voiding>({}) == 0);
    CHECK(eligibility(desk.workspace(), person).outcome == Found::Ineligible);
}
