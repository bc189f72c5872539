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

/// How it stands with one interpreter of an interview or call.
struct Standing {
    bool needed = false;
    std::optional<InterpreterBooking> booking;
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
    if (booking.byTelephone)
        return std::nullopt;
    if (booking.interpreter && booking.accepted == YesNo::NotAsked)
        return Step::Accept;
    if (!booking.papersSentAt && standing.start - standing.now <= papersAhead)
        return Step::Papers;
    return std::nullopt;
}

std::optional<Step> stepAhead(const Standing &standing)
{
    const InterpreterBooking &booking = *standing.booking;
    const Step find = booking.second ? Step::Second : Step::Find;
    if (booking.isTurnedDown())
        return find;
    switch (booking.state) {
    case State::Wanted:
        return find;
    case State::Reconfirm:
        return Step::AskAgain;
    case State::Asked:
        return stepAsked(standing);
    case State::Confirmed:
        return stepConfirmed(standing);
    case State::Declined:
    case State::Released:
        return standing.needed ? std::optional(find) : std::nullopt;
    case State::Moved:
    case State::Attended:
    case State::NoShow:
        break;
    }
    return std::nullopt;
}

std::optional<Step> stepOf(const Standing &standing)
{
    if (!standing.booking)
        return standing.needed ? std::optional(Step::Find) : std::nullopt;
    if (standing.start >= standing.now)
        return stepAhead(standing);
    return standing.booking->isEngaged() ? std::optional(Step::Attend) : std::nullopt;
}

bool interprets(const Interpreter &interpreter, const QString &language)
{
    return std::ranges::any_of(interpreter.languages,
                               [&](const QString &own) { return rules::isSameLanguage(own, language); });
}

QString codeOf(const Workspace &workspace, const InterpreterBooking &booking)
{
    return booking.interpreter ? workspace.store().find(*booking.interpreter).value_or(Interpreter()).code
                               : QString();
}

/// One who was let go is no longer wanted for a call, which is off with them.
QList<InterpreterTask> callTasks(const Workspace &workspace)
{
    QList<InterpreterTask> tasks;
    for (const InterpreterBooking &call : openCalls(workspace)) {
        const bool off = call.state == State::Released;
        const auto step = off ? std::nullopt : stepOf({true, call, *call.callStart, workspace.now()});
        if (step)
            tasks << InterpreterTask{callSummary(workspace, call), *step, call};
    }
    return tasks;
}

const QByteArray decisive = "%1.state, %1.at, %1.asked_at, %1.papers_sent_at, %1.accepted, %1.interpreter,"
                            " %1.by_telephone, %1.second";
constexpr int decisiveColumns = 8;

QByteArray decisiveOf(const char *table)
{
    return QByteArray(decisive).replace("%1", table);
}

/// Without what needs no look at the rest: by the columns that decide, from \a first on.
std::optional<InterpreterBooking> bookingIn(const Query &row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    InterpreterBooking booking;
    booking.state = fromWord<State>(row.text(first)).value_or(State::Wanted);
    booking.at = row.integer(first + 1);
    if (!row.isNull(first + 2))
        booking.askedAt = row.integer(first + 2);
    if (!row.isNull(first + 3))
        booking.papersSentAt = row.integer(first + 3);
    booking.accepted = fromWord<YesNo>(row.text(first + 4)).value_or(YesNo::NotAsked);
    if (!row.isNull(first + 5))
        booking.interpreter = Id<Interpreter>{QUuid::fromRfc4122(row.bytes(first + 5))};
    booking.byTelephone = row.integer(first + 6) != 0;
    booking.second = row.integer(first + 7) != 0;
    return booking;
}

QByteArray newestOf(const char *table, const char *which)
{
    return QByteArray(" LEFT JOIN interpreter_booking ") + table + " ON " + table +
           ".rowid = (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id AND " + which + ")";
}

bool isDue(const std::optional<Step> &step)
{
    return step && *step != Step::Await;
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
    summary.interpreterCode = codeOf(workspace, call);
    return summary;
}

std::optional<InterviewSummary> besideFirst(const Workspace &workspace, const InterviewSummary &interview)
{
    if (!rules::isSameLanguage(interview.language, u"bfi"_s))
        return std::nullopt;
    InterviewSummary summary = interview;
    summary.booking = bookingOf(workspace, {interview.interview, {}}, true);
    if (!summary.booking)
        return std::nullopt;
    summary.interpreterCode = codeOf(workspace, *summary.booking);
    return summary;
}

QList<InterpreterTask> interpreterTasks(const Workspace &workspace)
{
    QList<InterpreterTask> tasks = callTasks(workspace);
    const qint64 now = workspace.now();
    const auto add = [&](const InterviewSummary &summary) {
        const bool needed = summary.interpreterNeeded == YesNo::Yes;
        if (const auto step = stepOf({needed, summary.booking, summary.interview.start.utc, now}))
            tasks << InterpreterTask{summary, *step, {}};
    };
    for (const InterviewSummary &summary : interviews(workspace, now, std::nullopt)) {
        if (!summary.interview.isLive())
            continue;
        add(summary);
        if (const auto second = besideFirst(workspace, summary))
            add(*second);
    }
    std::ranges::stable_sort(tasks, {},
                             [](const InterpreterTask &task) { return task.interview.interview.start.utc; });
    return tasks;
}

int interpretersDue(const Workspace &workspace)
{
    const Study study = workspace.study();
    Query query = workspace.store().prepare(
        "SELECT p.interpreter_wanted, p.spoken_language, i.start_utc, " + decisiveOf("b") + ", " +
        decisiveOf("s") + " FROM interview i JOIN participant p ON p.id = i.participant" +
        newestOf("b", "NOT second") + newestOf("s", "second") +
        " WHERE i.start_utc >= ?1 AND i.state IN ('proposed', 'confirmed')");
    query.bind(workspace.now());
    qsizetype due = std::ranges::count_if(callTasks(workspace), &InterpreterTask::isDue);
    while (query.step()) {
        Participant person;
        person.interpreterWanted = fromWord<YesNo>(query.text(0)).value_or(YesNo::NotAsked);
        person.spokenLanguage = query.text(1);
        Standing standing{rules::needsInterpreter(study, person), bookingIn(query, 3), query.integer(2),
                          workspace.now()};
        due += isDue(stepOf(standing)) ? 1 : 0;
        standing.booking = bookingIn(query, 3 + decisiveColumns);
        due += standing.booking && isDue(stepOf(standing)) ? 1 : 0;
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
    const auto beside = bookingOf(workspace, {*interview, {}}, !second);
    QList<InterpreterChoice> choices = interpreterChoices(workspace, *interview);
    choices.removeIf([&](const InterpreterChoice &choice) {
        return beside && beside->isLive() && beside->interpreter == choice.interpreter.id;
    });
    return candidatesAmong(workspace, choices, ask, person->spokenLanguage);
}

QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const InterpreterBooking &call)
{
    StepInterpreter ask;
    ask.call = call.id;
    return candidatesAmong(workspace, interpreterChoices(workspace, call), ask, call.language);
}

} // namespace colloquy
