// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpreteroverview.h"

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

std::optional<InterpreterTask::Step> stepOf(bool needed, std::optional<State> booking)
{
    using Step = InterpreterTask::Step;
    if (!booking)
        return needed ? std::optional(Step::Find) : std::nullopt;
    switch (*booking) {
    case State::Wanted:
        return Step::Find;
    case State::Reconfirm:
        return Step::AskAgain;
    case State::Asked:
        return Step::Await;
    case State::Declined:
    case State::Released:
        return needed ? std::optional(Step::Find) : std::nullopt;
    case State::Confirmed:
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

/// By 16 bytes.
QSet<QByteArray> declinedBy(const Workspace &workspace, const Id<Interview> &interview)
{
    QSet<QByteArray> declined;
    for (const auto &booking : workspace.store().list<InterpreterBooking>(
             "interview = ?1 AND state = 'declined' AND interpreter IS NOT NULL", interview))
        declined.insert(booking.interpreter->bytes());
    return declined;
}

QSet<QByteArray> metBy(const Workspace &workspace, const Id<Participant> &participant)
{
    QSet<QByteArray> met;
    Query query = workspace.store().prepare(
        "SELECT interpreter FROM information_given WHERE participant = ?1"
        " UNION SELECT interpreter FROM consent_record WHERE participant = ?1"
        " UNION SELECT interpreter FROM interpreter_booking WHERE state = 'attended'"
        " AND interview IN (SELECT id FROM interview WHERE participant = ?1)");
    query.bind(participant);
    while (query.step())
        met.insert(query.bytes(0).toByteArray());
    return met;
}

qsizetype warningsIn(const Findings &findings)
{
    return std::ranges::count(findings, Severity::Warns, &Finding::severity);
}

bool comesBefore(const InterpreterCandidate &one, const InterpreterCandidate &other)
{
    const auto rank = [](const InterpreterCandidate &candidate) {
        return std::tuple(anyBlocks(candidate.findings), candidate.declined, warningsIn(candidate.findings),
                          !candidate.met, candidate.summary.upcoming, candidate.summary.interpreter.number);
    };
    return rank(one) < rank(other);
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
    QList<InterpreterTask> tasks;
    for (const InterviewSummary &summary : interviews(workspace, workspace.now(), std::nullopt)) {
        const bool needed = summary.interpreterNeeded == YesNo::Yes;
        const auto state = summary.booking ? std::optional(summary.booking->state) : std::nullopt;
        const auto step = summary.interview.isLive() ? stepOf(needed, state) : std::nullopt;
        if (step)
            tasks << InterpreterTask{summary, *step};
    }
    return tasks;
}

int interpretersDue(const Workspace &workspace)
{
    const Study study = workspace.study();
    Query query = workspace.store().prepare(
        "SELECT p.interpreter_wanted, p.spoken_language, b.state FROM interview i"
        " JOIN participant p ON p.id = i.participant LEFT JOIN interpreter_booking b ON b.rowid ="
        " (SELECT max(rowid) FROM interpreter_booking WHERE interview = i.id)"
        " WHERE i.start_utc >= ?1 AND i.state IN ('proposed', 'confirmed')");
    query.bind(workspace.now());
    int due = 0;
    while (query.step()) {
        Participant person;
        person.interpreterWanted = fromWord<YesNo>(query.text(0)).value_or(YesNo::NotAsked);
        person.spokenLanguage = query.text(1);
        const auto state = query.isNull(2) ? std::nullopt : fromWord<State>(query.text(2));
        const auto step = stepOf(rules::needsInterpreter(study, person), state);
        due += step && *step != InterpreterTask::Step::Await ? 1 : 0;
    }
    return due;
}

QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = workspace.store().find(id);
    const auto person = interview ? workspace.store().find(interview->participant) : std::nullopt;
    if (!person)
        return {};
    const QSet<QByteArray> met = metBy(workspace, person->id);
    const QSet<QByteArray> declined = declinedBy(workspace, id);
    QList<InterpreterCandidate> candidates;
    for (const InterpreterSummary &summary : interpreterOverview(workspace)) {
        const Interpreter &interpreter = summary.interpreter;
        if (!interprets(interpreter, person->spokenLanguage))
            continue;
        const StepInterpreter ask{id, InterpreterStep::Ask, interpreter.id, {}};
        candidates << InterpreterCandidate{summary, checkInterpreterStep(workspace, ask),
                                           met.contains(interpreter.id.bytes()),
                                           declined.contains(interpreter.id.bytes())};
    }
    std::ranges::sort(candidates, comesBefore);
    return candidates;
}

} // namespace colloquy
