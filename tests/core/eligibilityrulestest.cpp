// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/eligibilityrules.h"

using namespace colloquy;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Eligibility::Outcome;
using Answers = QMap<QString, Answer>;

constexpr Answer yes = Answer::Yes;
constexpr Answer no = Answer::No;
constexpr Answer unsure = Answer::Unsure;

Criterion criterion(const QString &id)
{
    return {id, u"?"_s, u"-"_s, false, false};
}

StudyGroup clients()
{
    StudyGroup group;
    group.key = u"client"_s;
    group.criteria = {criterion(u"age_16_or_over"_s), criterion(u"li_treatment_in_iapt"_s),
                      criterion(u"individual_session"_s), criterion(u"attended_group"_s)};
    group.criteria[0].age = true;
    group.criteria[3].flag = true;
    return group;
}

StudyGroup practitioners()
{
    StudyGroup group;
    group.key = u"practitioner"_s;
    group.criteria = {criterion(u"delivers_li_at_step2"_s), criterion(u"in_iapt_service"_s)};
    return group;
}

StudyGroup supervisors()
{
    StudyGroup group;
    group.key = u"supervisor"_s;
    group.criteria = {criterion(u"supervises_step2"_s), criterion(u"supervisees_in_iapt"_s)};
    return group;
}

Answers client(Answer age, Answer treatment, Answer session, std::optional<Answer> attendedGroup = no)
{
    Answers answers = {{u"age_16_or_over"_s, age},
                       {u"li_treatment_in_iapt"_s, treatment},
                       {u"individual_session"_s, session}};
    if (attendedGroup)
        answers.insert(u"attended_group"_s, *attendedGroup);
    return answers;
}

Answers practitioner(Answer delivers, Answer inService)
{
    return {{u"delivers_li_at_step2"_s, delivers}, {u"in_iapt_service"_s, inService}};
}

Answers supervisor(Answer supervises, Answer inService)
{
    return {{u"supervises_step2"_s, supervises}, {u"supervisees_in_iapt"_s, inService}};
}

Screening screeningWith(const Answers &answers)
{
    Screening screening;
    screening.answers = answers;
    return screening;
}

Eligibility judged(const StudyGroup &group, const Answers &answers, bool tooYoung = false)
{
    Participant participant;
    participant.tooYoung = tooYoung;
    return eligibilityOf(group, participant, screeningWith(answers));
}

} // namespace

TEST_CASE("The fifteen people of the call are judged as its words say")
{
    struct Person {
        const char *who;
        StudyGroup group;
        Answers answers;
        Verdict verdict;
        bool tooYoung = false;
    };
    const QList<Person> people = {
        {"client of 34, seen by phone", clients(), client(yes, yes, yes), Verdict::Eligible},
        {"client of 16", clients(), client(yes, yes, yes), Verdict::Eligible},
        {"client of 15 who answers yes", clients(), client(yes, yes, yes), Verdict::Ineligible, true},
        {"group only", clients(), client(yes, yes, no, yes), Verdict::Ineligible},
        {"group, then individual", clients(), client(yes, yes, yes, yes), Verdict::NeedsDecision},
        {"assessment call only", clients(), client(yes, yes, no), Verdict::Ineligible},
        {"one session, then dropped out", clients(), client(yes, yes, yes), Verdict::Eligible},
        {"online programme with written support", clients(), client(yes, yes, unsure),
         Verdict::NeedsDecision},
        {"doesn't know the step", clients(), client(yes, unsure, yes), Verdict::NeedsDecision},
        {"charity that the NHS commissions", clients(), client(yes, yes, yes), Verdict::Eligible},
        {"low intensity, then stepped up", clients(), client(yes, yes, yes), Verdict::Eligible},
        {"trainee PWP with own cases", practitioners(), practitioner(yes, yes), Verdict::Eligible},
        {"PWP who left three months ago", practitioners(), practitioner(yes, unsure), Verdict::NeedsDecision},
        {"external supervisor", supervisors(), supervisor(yes, yes), Verdict::Eligible},
        {"supervisor who was once a client", supervisors(), supervisor(yes, yes), Verdict::Eligible},
    };
    REQUIRE(people.size() == 15);
    for (const Person &person : people) {
        INFO(person.who);
        CHECK(judged(person.group, person.answers, person.tooYoung).outcome == person.verdict);
    }
    CHECK(judged(clients(), client(yes, yes, yes)).outcome ==
          Verdict::Eligible); // the same supervisor, as a client
}

TEST_CASE("Any no makes ineligible and is named, whatever else was said")
{
    const Answers answers = client(no, unsure, no, yes);
    const Eligibility eligibility = judged(clients(), answers);
    CHECK(eligibility.outcome == Verdict::Ineligible);
    CHECK(eligibility.reasons == QStringList{u"age_16_or_over"_s, u"individual_session"_s});

    CHECK(judged(practitioners(), {{u"in_iapt_service"_s, no}}).outcome == Verdict::Ineligible);
}

TEST_CASE("An open question without a no leaves the screening unfinished")
{
    const Eligibility eligibility = judged(practitioners(), {{u"in_iapt_service"_s, yes}});
    CHECK(eligibility.outcome == Verdict::Screening);
    CHECK(eligibility.unanswered == QStringList{u"delivers_li_at_step2"_s});
    CHECK(judged(practitioners(), {{u"in_iapt_service"_s, unsure}}).outcome == Verdict::Screening);
    CHECK(judged(practitioners(), {}).outcome == Verdict::Screening);
}

TEST_CASE("A flag left unasked hinders nobody but is listed")
{
    const Eligibility eligibility = judged(clients(), client(yes, yes, yes, std::nullopt));
    CHECK(eligibility.outcome == Verdict::Eligible);
    CHECK(eligibility.unanswered == QStringList{u"attended_group"_s});
}

TEST_CASE("A raised or doubtful flag needs a decision")
{
    for (const Answer answer : {yes, unsure}) {
        const Eligibility eligibility = judged(clients(), client(yes, yes, yes, answer));
        CHECK(eligibility.outcome == Verdict::NeedsDecision);
        CHECK(eligibility.reasons == QStringList{u"attended_group"_s});
    }
}

TEST_CASE("Nobody is judged before they are screened, but for a recorded age below the minimum")
{
    Participant participant;
    CHECK(eligibilityOf(clients(), participant, {}).outcome == Verdict::NotScreened);
    participant.tooYoung = true;
    const Eligibility eligibility = eligibilityOf(clients(), participant, {});
    CHECK(eligibility.outcome == Verdict::Ineligible);
    CHECK(eligibility.reasons == QStringList{u"age.below_minimum"_s});
}

TEST_CASE("An age counts only in a group that asks for it")
{
    CHECK(judged(practitioners(), practitioner(yes, yes), true).outcome == Verdict::Eligible);
}

TEST_CASE("A decision by hand settles what needs one and nothing else")
{
    using Decision = Screening::Decision;
    const auto decided = [](const Answers &answers, Decision decision, bool tooYoung = false) {
        Participant participant;
        participant.tooYoung = tooYoung;
        Screening screening = screeningWith(answers);
        screening.decision = decision;
        return eligibilityOf(clients(), participant, screening);
    };
    CHECK(decided(client(yes, unsure, yes), Decision::Eligible).outcome == Verdict::Eligible);
    CHECK(decided(client(yes, unsure, yes), Decision::Ineligible).outcome == Verdict::Ineligible);
    CHECK(decided(client(yes, unsure, yes), Decision::Ineligible).reasons ==
          QStringList{u"li_treatment_in_iapt"_s});
    CHECK(decided(client(yes, yes, no), Decision::Eligible).outcome == Verdict::Ineligible);
    CHECK(decided(client(yes, yes, yes), Decision::Ineligible).outcome == Verdict::Eligible);
    CHECK(decided(client(yes, unsure, yes), Decision::Eligible, true).outcome == Verdict::Ineligible);
}

TEST_CASE("An answer to a question that the group isn't asked is refused")
{
    CHECK(checkAnswers(clients(), client(yes, yes, yes)).isEmpty());
    const Findings findings = checkAnswers(clients(), practitioner(yes, yes));
    REQUIRE(findings.size() == 2);
    CHECK(findings.first() == blocks(Code::CriterionUnknown, u"delivers_li_at_step2"_s, {u"client"_s}));
}

TEST_CASE("Deciding by hand needs an open decision and a reason")
{
    const auto found = [](Verdict outcome, const QString &reason) {
        return checkDecision({outcome, {}, {u"x"_s}}, reason);
    };
    CHECK(found(Verdict::NeedsDecision, u"The protocol allows it"_s).isEmpty());
    CHECK(found(Verdict::NeedsDecision, u" "_s) == Findings{blocks(Code::TextEmpty, u"reason"_s)});
    CHECK(contains(found(Verdict::Screening, u"r"_s), Code::CriterionOpen));
    CHECK(contains(found(Verdict::NotScreened, u"r"_s), Code::CriterionOpen));
    CHECK(contains(found(Verdict::Eligible, u"r"_s), Code::RecordWrongState));
    CHECK(contains(found(Verdict::Ineligible, u"r"_s), Code::RecordWrongState));
}
