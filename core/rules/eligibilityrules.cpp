// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/eligibilityrules.h"

#include "core/rules/fieldrules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

bool isBelowMinimum(const StudyGroup &group, const Participant &participant)
{
    return participant.tooYoung &&
           std::ranges::any_of(group.criteria, [](const Criterion &criterion) { return criterion.age; });
}

/// The criteria of a group sorted by what was answered to them.
struct Answered {
    QStringList refusing;
    QStringList weighing; ///< unsure, or a flag that isn't a plain "no"
    QStringList open;
    bool openCriterion = false;
};

Answered sorted(const StudyGroup &group, const QMap<QString, Answer> &answers)
{
    Answered sorted;
    for (const Criterion &criterion : group.criteria) {
        const auto answer = answers.constFind(criterion.id);
        if (answer == answers.cend()) {
            sorted.open << criterion.id;
            sorted.openCriterion |= !criterion.flag;
        } else if (*answer == Answer::Unsure || (criterion.flag && *answer == Answer::Yes)) {
            sorted.weighing << criterion.id;
        } else if (*answer == Answer::No && !criterion.flag) {
            sorted.refusing << criterion.id;
        }
    }
    return sorted;
}

Eligibility decided(const Screening &screening, const Answered &answered)
{
    using Outcome = Eligibility::Outcome;
    Outcome outcome = Outcome::NeedsDecision;
    if (screening.decision) {
        outcome =
            *screening.decision == Screening::Decision::Eligible ? Outcome::Eligible : Outcome::Ineligible;
    }
    return {outcome, answered.weighing, answered.open};
}

} // namespace

Eligibility eligibilityOf(const StudyGroup &group, const Participant &participant,
                          const std::optional<Screening> &screening)
{
    using Outcome = Eligibility::Outcome;
    const Answered answered = sorted(group, screening ? screening->answers : QMap<QString, Answer>{});
    if (isBelowMinimum(group, participant))
        return {Outcome::Ineligible, {codeText(Code::AgeBelowMinimum)}, answered.open};
    if (!screening)
        return {Outcome::NotScreened, {}, answered.open};
    if (!answered.refusing.isEmpty())
        return {Outcome::Ineligible, answered.refusing, answered.open};
    if (answered.openCriterion)
        return {Outcome::Screening, {}, answered.open};
    if (!answered.weighing.isEmpty())
        return decided(*screening, answered);
    return {Outcome::Eligible, {}, answered.open};
}

Findings checkAnswers(const StudyGroup &group, const QMap<QString, Answer> &answers)
{
    Findings findings;
    for (const QString &asked : answers.keys()) {
        const bool known = std::ranges::any_of(
            group.criteria, [&](const Criterion &criterion) { return criterion.id == asked; });
        if (!known)
            findings << blocks(Code::CriterionUnknown, repeatable(asked), {group.key});
    }
    return findings;
}

Findings checkDecision(const Eligibility &eligibility, const QString &reason)
{
    using Outcome = Eligibility::Outcome;
    Findings findings;
    switch (eligibility.outcome) {
    case Outcome::NotScreened:
    case Outcome::Screening:
        findings << blocks(Code::CriterionOpen, eligibility.unanswered.join(u", "_s));
        break;
    case Outcome::Eligible:
    case Outcome::Ineligible:
        findings << blocks(Code::RecordWrongState, u"decision"_s);
        break;
    case Outcome::NeedsDecision:
        break;
    }
    return findings + checkReason(u"reason"_s, reason);
}

} // namespace colloquy::rules
