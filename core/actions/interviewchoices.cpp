// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interviews.h"

#include "core/actions/bookingcase.h"
#include "core/rules/interpreterrules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

bool endedEarly(const Interview &interview)
{
    return interview.state == Interview::State::Partial || interview.state == Interview::State::Stopped;
}

/// Nobody at all comes before somebody of whom one thing must be known, and the impossible come last.
qsizetype rank(const InterpreterChoice &choice)
{
    return choice.findings.size() + (choice.isPossible() ? 0 : 1000);
}

Findings judged(const Workspace &workspace, const Interpreter &interpreter, const Interview &interview)
{
    const rules::InterpreterCase request = interpreterCase(workspace, interpreter, interview);
    if (!interview.start.agreed.date.isValid())
        return rules::checkCleared(interpreter, request.participant.spokenLanguage);
    return rules::checkInterpreter(request);
}

} // namespace

std::optional<Interview> continuable(const Workspace &workspace, const Id<Participant> &participant)
{
    const QList<Interview> all =
        workspace.store().list<Interview>("participant = ?1 ORDER BY start_utc DESC", participant);
    for (const Interview &interview : all) {
        const auto continues = [&](const Interview &other) {
            return other.continues == interview.id && (other.isLive() || other.hasHappened());
        };
        if (endedEarly(interview) && !interview.continues && std::ranges::none_of(all, continues))
            return interview;
    }
    return std::nullopt;
}

bool needsBuddy(const Workspace &workspace, const Interview &interview)
{
    return rules::needsBuddy(workspace.study(), interview);
}

QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const BookInterview &request)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = request.participant;
    interview.minutes = request.minutes;
    interview.mode = request.mode;
    if (const Result<Moment> start = resolve(request.start))
        interview.start = *start;
    QList<InterpreterChoice> choices;
    for (const Interpreter &interpreter : workspace.store().list<Interpreter>("ORDER BY number"))
        choices << InterpreterChoice{interpreter, judged(workspace, interpreter, interview)};
    std::ranges::stable_sort(choices, {}, rank);
    return choices;
}

} // namespace colloquy
