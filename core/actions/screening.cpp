// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"

#include "core/base/text.h"
#include "core/rules/eligibilityrules.h"
#include "core/rules/fieldrules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// A screening as it would be kept, and what it leads to.
struct Screened {
    Participant participant;
    Screening screening;
    Eligibility eligibility;
    Findings findings;
    bool changes = false;
};

/// Settling what was unsure is no change of mind; taking back a yes or a no is.
bool takesBack(const QMap<QString, Answer> &before, const QMap<QString, Answer> &given)
{
    for (auto answer = given.cbegin(); answer != given.cend(); ++answer) {
        const auto earlier = before.constFind(answer.key());
        if (earlier != before.cend() && *earlier != Answer::Unsure && *earlier != *answer)
            return true;
    }
    return false;
}

Screening nextScreening(const Workspace &workspace, const ScreenParticipant &request,
                        const std::optional<Screening> &before)
{
    Screening next;
    next.id = Id<Screening>::create();
    next.participant = request.participant;
    next.at = workspace.now();
    next.answers = before ? before->answers : QMap<QString, Answer>();
    next.answers.insert(request.answers);
    next.reason = normalised(request.reason);
    return next;
}

void judge(Screened &screened, const ScreenParticipant &request, const StudyGroup &group,
           const std::optional<Screening> &before)
{
    const Participant &participant = screened.participant;
    Screening &screening = screened.screening;
    screened.findings = rules::checkAnswers(group, request.answers);
    screened.eligibility = rules::eligibilityOf(group, participant, screening);
    if (request.decision)
        screened.findings += rules::checkDecision(screened.eligibility, screening.reason);
    else if (before && takesBack(before->answers, request.answers))
        screened.findings += rules::checkReason(u"reason"_s, screening.reason);
    else
        screened.findings += checkText(u"reason"_s, screening.reason, rules::limits::reason, Lines::Many);
    screening.decision = request.decision;
    screened.eligibility = rules::eligibilityOf(group, participant, screening);
}

Result<Screened> screened(const Workspace &workspace, const ScreenParticipant &request)
{
    const Store &store = workspace.store();
    const auto participant = store.find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    const auto group = workspace.group(participant->group);
    const auto before = store.first<Screening>("participant = ?1 ORDER BY rowid DESC", participant->id);
    Screened result{*participant, nextScreening(workspace, request, before), {}, {}};
    result.changes = !before || before->answers != result.screening.answers || request.decision;
    judge(result, request, group.value_or(StudyGroup()), before);
    // The same answers again leave a decision as it was.
    if (!result.changes)
        result.eligibility = rules::eligibilityOf(group.value_or(StudyGroup()), *participant, before);
    return result;
}

} // namespace

Result<Eligibility> checkScreening(const Workspace &workspace, const ScreenParticipant &request)
{
    const Result<Screened> result = screened(workspace, request);
    if (!result)
        return result.error();
    if (!result->findings.isEmpty())
        return Error::refused(result->findings);
    return result->eligibility;
}

Result<Eligibility> screenParticipant(Workspace &workspace, const ScreenParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Screened> result = screened(workspace, request);
    if (!result)
        return result.error();
    const Participant &participant = result->participant;
    const auto reasons = settle(transaction, workspace, result->findings, request.decisions,
                                {participant.id, result->screening.id.bytes()});
    if (!reasons)
        return reasons.error();
    if (result->changes)
        transaction.put(result->screening);
    if (const auto done =
            workspace.finish(transaction, {"participant.screen", participant.code, participant.id, *reasons});
        !done)
        return done.error();
    return result->eligibility;
}

} // namespace colloquy
