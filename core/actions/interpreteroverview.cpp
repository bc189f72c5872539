// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreteroverview.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterchoices.h"
#include "core/actions/interpreters.h"
#include "core/base/words.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/languagerules.h"
#include "core/store/store.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;
using Step = InterpreterTask::Step;

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 patience = 2 * daySeconds;    ///< without an answer
constexpr qint64 shortNotice = 3 * daySeconds; ///< before the interview, from when on half a day is long
constexpr qint64 papersAhead = 7 * daySeconds; ///< before the interview

/// How it stands with the interpreter of one interview or call.
struct Standing {
    bool needed = false;
    std::optional<InterpreterBooking> booking;
    std::optional<State> second; ///< of the newest booking beside the first
    qint64 start = 0;
    qint64 now = 0;
};

std::optional<Step> stepAsked(const Standing &standing)
{
    const qint64 since = standing.booking->askedAt.value_or(standing.booking->at);
    const bool soon = standing.start - standing.now <= shortNotice;
    return standing.now - since >= (soon ? daySeconds / 2 : patience) ? Step::Remind : Step::Await;
}

std::optional<Step> stepConfirmed(const Standing &standing)
{
    const InterpreterBooking &booking = *standing.booking;
    if (standing.second == State::Wanted || standing.second == State::Declined)
        return Step::Second;
    if (booking.byTelephone)
        return std::nullopt;
    if (booking.interpreter && booking.accepted == YesNo::NotAsked)
        return Step::Accept;
    if (!booking.papersSentAt && standing.start - standing.now <= papersAhead)
        return Step::Papers;
    return std::nullopt;
}

std::optional<Step> stepOf(const Standing &standing)
{
    if (!standing.booking)
        return standing.needed ? std::optional(Step::Find) : std::nullopt;
    switch (standing.booking->state) {
    case State::Wanted:
        return Step::Find;
    case State::Reconfirm:
        return Step::AskAgain;
    case State::Asked:
        return stepAsked(standing);
    case State::Confirmed:
        return stepConfirmed(standing);
    case State::Declined:
    case State::Released:
        return standing.needed ? std::optional(Step::Find) : std::nullopt;
    case State::Moved:
    case State::Attended:
    case State::NoShow:
        break;
    }
    return std::nullopt;
}

bool interprets(const Interpreter &interpreter, const QString &language)
{
    return std::ranges::any_of(interpreter.languages,
                               [&](const QString &own) { return rules::isSameLanguage(own, language); });
}

std::optional<State> secondOf(const Workspace &workspace, const InterviewSummary &summary)
{
    if (!rules::isSameLanguage(summary.language, u"bfi"_s))
        return std::nullopt;
    const auto second = bookingOf(workspace, {summary.interview, {}}, true);
    return second ? std::optional(second->state) : std::nullopt;
}

InterviewSummary callSummary(const Workspace &workspace, const InterpreterBooking &call)
{
    InterviewSummary summary;
    summary.interview = sittingOf(workspace, call)->interview;
    summary.interview.id = Id<Interview>{call.id.uuid};
    const Participant person = workspace.store().find(*call.participant).value_or(Participant());
    summary.code = person.code;
    summary.group = person.group;
    summary.language = call.language;
    summary.interpreterNeeded = YesNo::Yes;
    summary.booking = call;
    if (call.interpreter)
        summary.interpreterCode = workspace.store().find(*call.interpreter).value_or(Interpreter()).code;
    return summary;
}

QList<InterpreterTask> callTasks(const Workspace &workspace)
{
    QList<InterpreterTask> tasks;
    for (const InterpreterBooking &call : openCalls(workspace)) {
        const bool ahead = *call.callStart >= workspace.now();
        const bool off = call.state == State::Released;
        const auto step =
            ahead && !off ? stepOf({true, call, {}, *call.callStart, workspace.now()}) : std::nullopt;
        if (step)
            tasks << InterpreterTask{callSummary(workspace, call), *step, call};
    }
    return tasks;
}

/// Without what needs no look at the rest: by the columns that decide.
InterpreterBooking bookingIn(const Query &row)
{
    InterpreterBooking booking;
    booking.state = fromWord<State>(row.text(2)).value_or(State::Wanted);
    booking.at = row.integer(3);
    if (!row.isNull(4))
        booking.askedAt = row.integer(4);
    if (!row.isNull(5))
        booking.papersSentAt = row.integer(5);
    booking.accepted = fromWord<YesNo>(row.text(6)).value_or(YesNo::NotAsked);
    if (!row.isNull(7))
        booking.interpreter = Id<Interpreter>{QUuid::fromRfc4122(row.bytes(7))};
    booking.byTelephone = row.integer(8) != 0;
    return booking;
}

QList<InterpreterCandidate> candidatesAmong(const Workspace &workspace,
                                            const QList<InterpreterChoice> &choices,
                                            const StepInterpreter &ask, const QString &language)
{
    QHash<QUuid, InterpreterSummary> summaries;
    for (const InterpreterSummary &summary : interpreterOverview(workspace))
        summaries.insert(summary.interpreter.id.uuid, summary);
    QList<InterpreterCandidate> candidates;
    for (const InterpreterChoice &choice : choices) {
        if (!interprets(choice.interpreter, language))
            continue;
        StepInterpreter asking = ask;
        asking.interpreter = choice.interpreter.id;
        InterpreterCandidate candidate;
        static_cast<Suitability &>(candidate) = choice;
        candidate.findings = checkInterpreterStep(workspace, asking);
        candidate.summary = summaries.value(choice.interpreter.id.uuid);
        candidates << candidate;
    }
    return candidates;
}

} // namespace

QList<InterpreterSummary> interpreterOverview(const Workspace &workspace)
{
    QHash<QUuid, std::pair<int, qint64>> ahead;
    Query query = workspace.store().prepare(
        "SELECT b.interpreter, count(*), min(i.start_utc) FROM interpreter_booking b"
        " JOIN interview i ON i.id = b.interview WHERE i.start_utc >= ?1"
        " AND i.state IN ('proposed', 'confirmed') AND b.state IN ('asked', 'confirmed', 'reconfirm')"
        " GROUP BY b.interpreter");
    query.bind(workspace.now());
    while (query.step())
        ahead.insert(QUuid::fromRfc4122(query.bytes(0)),
                     {static_cast<int>(query.integer(1)), query.integer(2)});
    QList<InterpreterSummary> summaries;
    for (const Interpreter &interpreter : interpreters(workspace)) {
        InterpreterSummary summary{interpreter, 0, std::nullopt};
        if (const auto found = ahead.constFind(interpreter.id.uuid); found != ahead.cend()) {
            summary.upcoming = found->first;
            summary.nextAt = found->second;
        }
        summaries << summary;
    }
    return summaries;
}

QList<InterpreterTask> interpreterTasks(const Workspace &workspace)
{
    QList<InterpreterTask> tasks = callTasks(workspace);
    const qint64 now = workspace.now();
    for (const InterviewSummary &summary : interviews(workspace, now, std::nullopt)) {
        if (!summary.interview.isLive())
            continue;
        const bool needed = summary.interpreterNeeded == YesNo::Yes;
        const auto step =
            stepOf({needed, summary.booking, secondOf(workspace, summary), summary.interview.start.utc, now});
        if (step)
            tasks << InterpreterTask{summary, *step, {}};
    }
    std::ranges::stable_sort(tasks, {},
                             [](const InterpreterTask &task) { return task.interview.interview.start.utc; });
    return tasks;
}

int interpretersDue(const Workspace &workspace)
{
    const Study study = workspace.study();
    Query query = workspace.store().prepare(
        "SELECT p.interpreter_wanted, p.spoken_language, b.state, b.at, b.asked_at, b.papers_sent_at,"
        " b.accepted, b.interpreter, b.by_telephone, i.start_utc, (SELECT state FROM interpreter_booking"
        " WHERE interview = i.id AND second ORDER BY rowid DESC LIMIT 1) FROM interview i"
        " JOIN participant p ON p.id = i.participant LEFT JOIN interpreter_booking b ON b.rowid ="
        " (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id AND NOT second)"
        " WHERE i.start_utc >= ?1 AND i.state IN ('proposed', 'confirmed')");
    query.bind(workspace.now());
    qsizetype due = std::ranges::count_if(callTasks(workspace), &InterpreterTask::isDue);
    while (query.step()) {
        Participant person;
        person.interpreterWanted = fromWord<YesNo>(query.text(0)).value_or(YesNo::NotAsked);
        person.spokenLanguage = query.text(1);
        const auto booking = query.isNull(2) ? std::nullopt : std::optional(bookingIn(query));
        const auto second = query.isNull(10) ? std::nullopt : fromWord<State>(query.text(10));
        const auto step = stepOf(
            {rules::needsInterpreter(study, person), booking, second, query.integer(9), workspace.now()});
        due += step && *step != InterpreterTask::Step::Await ? 1 : 0;
    }
    return static_cast<int>(due);
}

QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const Id<Interview> &id,
                                                  bool second)
{
    const auto interview = workspace.store().find(id);
    const auto person = interview ? workspace.store().find(interview->participant) : std::nullopt;
    if (!person)
        return {};
    StepInterpreter ask;
    ask.interview = id;
    ask.second = second;
    return candidatesAmong(workspace, interpreterChoices(workspace, *interview), ask, person->spokenLanguage);
}

QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const InterpreterBooking &call)
{
    StepInterpreter ask;
    ask.call = call.id;
    return candidatesAmong(workspace, interpreterChoices(workspace, call), ask, call.language);
}

} // namespace colloquy
