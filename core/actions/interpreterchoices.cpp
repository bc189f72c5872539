// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreterchoices.h"

#include "core/actions/interpretercase.h"
#include "core/rules/suitability.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

namespace {

/// Without a time, nothing is said that depends on one.
Suitability timeless(rules::InterpreterCase request)
{
    request.engagements.clear();
    request.interpreter.availability = {};
    request.interpreter.leadDays = 0;
    return rules::suitability(request);
}

QList<InterpreterChoice> weighed(const QList<rules::InterpreterCase> &cases)
{
    QList<InterpreterChoice> choices;
    for (const rules::InterpreterCase &request : cases) {
        const bool timed = request.interview.start.agreed.date.isValid();
        InterpreterChoice choice;
        static_cast<Suitability &>(choice) = timed ? rules::suitability(request) : timeless(request);
        choice.interpreter = request.interpreter;
        choices << choice;
    }
    std::ranges::stable_sort(choices, rules::comesBefore);
    return choices;
}

} // namespace

QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const BookInterview &request)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = request.participant;
    interview.minutes = request.minutes;
    interview.mode = request.mode;
    if (const Result<Moment> start = resolve(request.start))
        interview.start = *start;
    return interpreterChoices(workspace, interview);
}

QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const MoveInterview &request)
{
    auto interview = workspace.store().find(request.interview);
    if (!interview)
        return {};
    interview->minutes = request.minutes.value_or(interview->minutes);
    interview->mode = request.mode.value_or(interview->mode);
    const Result<Moment> start = resolve(request.start);
    interview->start = start ? *start : Moment();
    QList<rules::InterpreterCase> cases;
    for (rules::InterpreterCase each : interpreterCases(workspace, {*interview, {}})) {
        each.declined = false; // that was the old time
        cases << each;
    }
    return weighed(cases);
}

QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const Interview &interview)
{
    return weighed(interpreterCases(workspace, {interview, {}}));
}

QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const InterpreterBooking &call)
{
    const auto sitting = sittingOf(workspace, call);
    return sitting ? weighed(interpreterCases(workspace, *sitting)) : QList<InterpreterChoice>();
}

QList<InterpreterChoice> othersFor(const Workspace &workspace, const InterpreterBooking &booking)
{
    const auto sitting = sittingOf(workspace, booking);
    if (!sitting)
        return {};
    const auto beside = bookingOf(workspace, *sitting, !booking.second);
    QList<InterpreterChoice> choices = weighed(interpreterCases(workspace, *sitting));
    choices.removeIf([&](const InterpreterChoice &choice) {
        const Id<Interpreter> &id = choice.interpreter.id;
        return id == booking.interpreter || (beside && beside->isLive() && id == beside->interpreter);
    });
    return choices;
}

QString reasonText(const Suitability::Reason &reason)
{
    return rules::wordsOf(reason);
}

std::optional<InterpreterChoice> bestOf(const QList<InterpreterChoice> &choices)
{
    const auto best = std::ranges::find_if(choices, [](const InterpreterChoice &choice) {
        return choice.isPossible() && !choice.refused && !choice.declined;
    });
    return best == choices.end() ? std::nullopt : std::optional(*best);
}

} // namespace colloquy
