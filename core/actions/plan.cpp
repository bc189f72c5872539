// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan.h"

#include "core/actions/bookingcase.h"
#include "core/actions/busyindex.h"
#include "core/actions/messages.h"
#include "core/actions/overview.h"
#include "core/actions/roll.h"
#include "core/rules/dialectrules.h"
#include "core/rules/plantimes.h"
#include "core/rules/slots.h"
#include "core/rules/timerules.h"
#include "core/store/store.h"

#include <QElapsedTimer>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;
constexpr int mostDays = 366;
constexpr qsizetype mostChoices = 200'000;

/// Somebody for whom a time is looked for.
struct Candidate {
    LeftOut person;
    QString group;
    rules::PlanWish wish;
    QList<rules::PlanChoice> choices;
};

/// A plan in the making.
struct Planning {
    const Workspace &workspace;
    const MakePlan &request;
    Study study = workspace.study();
    QMap<int, Interpreter> interpreters = {};
    QList<rules::Neighbour> neighbours = {}; ///< with the pinned ones
    QList<TimeSpan> busy = {};
    QHash<QString, int> had = {}; ///< interviews in each group: live, done and pinned
    QList<Candidate> candidates = {};
    QList<LeftOut> leftOut = {};
    bool dialectsUnread = false;
};

TimeSpan reachOf(const Planning &planning)
{
    return {rules::startOfDay(planning.request.from, planning.study.zone) - 8 * daySeconds,
            rules::startOfDay(planning.request.to.addDays(1), planning.study.zone) + 8 * daySeconds};
}

void readSurroundings(Planning &planning)
{
    int number = 0;
    for (const Interpreter &interpreter : interpreters(planning.workspace))
        planning.interpreters.insert(number++, interpreter);
    const TimeSpan reach = reachOf(planning);
    planning.neighbours = neighboursWithin(planning.workspace, {}, reach);
    planning.busy = busyWithin(planning.workspace.store(), reach);
}

/// The interview that would be planned, as yet without a time.
rules::BookingCase bookingOf(const Planning &planning, const RollEntry &entry, const Participant &participant,
                             bool interpreted)
{
    PlannedInterview plan;
    plan.participant = participant;
    plan.interpreterWanted = interpreted;
    plan.interview.id = Id<Interview>::create();
    plan.interview.participant = entry.id;
    const int longest =
        interpreted ? planning.study.longestInterpretedMinutes : planning.study.longestMinutes;
    plan.interview.minutes = std::min(planning.request.minutes.value_or(Interview().minutes), longest);
    plan.interview.mode = participant.modes.isEmpty() ? planning.request.mode : participant.modes.first();
    return bookingCase(planning.workspace, plan);
}

Candidate candidateOf(const Planning &planning, const RollEntry &entry)
{
    const Participant participant = planning.workspace.store().find(entry.id).value_or(Participant());
    Candidate candidate{{entry.id, entry.code, {}}, entry.group, {}, {}};
    rules::PlanWish &wish = candidate.wish;
    wish.interpreted = rules::needsInterpreter(planning.study, participant);
    wish.booking = bookingOf(planning, entry, participant, wish.interpreted);
    wish.from = planning.request.from;
    wish.to = planning.request.to;
    for (auto each = planning.interpreters.cbegin(); each != planning.interpreters.cend(); ++each) {
        if (wish.interpreted && rules::checkSuits(*each, wish.booking).isEmpty())
            wish.suitable.insert(each.key(), *each);
    }
    return candidate;
}

bool hasInterview(const RollEntry &entry)
{
    Interview interview;
    interview.state = entry.facts.interview.value_or(Interview::State::Cancelled);
    return interview.isLive() || interview.hasHappened();
}

bool mayBecomeEligible(Eligibility::Outcome outcome)
{
    return outcome != Eligibility::Outcome::Eligible && outcome != Eligibility::Outcome::Ineligible;
}

/// Somebody might interpret for them whose dialect can't be compared now.
bool hasUnreadDialect(const rules::PlanWish &wish)
{
    return std::ranges::any_of(wish.suitable, [&](const Interpreter &interpreter) {
        return std::ranges::any_of(rules::checkDialect(interpreter, wish.booking.participant),
                                   rules::isDialectUnread);
    });
}

void consider(Planning &planning, const RollEntry &entry)
{
    if (hasInterview(entry)) {
        ++planning.had[entry.group];
        return;
    }
    if (entry.facts.withdrawn || entry.facts.closedAs)
        return;
    if (mayBecomeEligible(entry.facts.eligibility))
        planning.leftOut << LeftOut{entry.id, entry.code, {blocks(Code::ParticipantUndecided, entry.code)}};
    if (entry.facts.eligibility != Eligibility::Outcome::Eligible)
        return;
    const Candidate candidate = candidateOf(planning, entry);
    Findings why = rules::checkWhom(candidate.wish.booking);
    why.removeIf([](const Finding &finding) { return finding.severity != Severity::Blocks; });
    if (!mayBeContacted(planning.workspace, candidate.wish.booking.participant))
        why.prepend(blocks(Code::ParticipantNoContact, entry.code));
    if (why.isEmpty()) {
        planning.dialectsUnread |= hasUnreadDialect(candidate.wish);
        planning.candidates << candidate;
    } else {
        planning.leftOut << LeftOut{entry.id, entry.code, why};
    }
}

PlannedTime plannedTime(const Planning &planning, const Candidate &candidate, const rules::PlanChoice &choice)
{
    PlannedTime planned{candidate.person.participant,
                        candidate.person.code,
                        choice.span,
                        candidate.wish.booking.planned.mode,
                        {},
                        {}};
    if (choice.engages) {
        const Interpreter interpreter = planning.interpreters.value(choice.engages->interpreter);
        planned.interpreter = interpreter.id;
        planned.interpreterCode = interpreter.code;
    }
    return planned;
}

rules::Neighbour neighbourOf(const Candidate &candidate, const PlannedTime &planned)
{
    rules::BookingCase booking = candidate.wish.booking;
    booking.planned.start.utc = planned.span.start;
    booking.planned.minutes = planned.span.minutes();
    const TimeSpan block = rules::blockOf(booking);
    return {planned.code,
            planned.participant,
            planned.span,
            planned.mode,
            planned.interpreter,
            TimeSpan{block.start, planned.span.start}.minutes(),
            TimeSpan{planned.span.end, block.end}.minutes()};
}

/// What is pinned stands there for everybody else like an interview that is booked.
void pin(Planning &planning)
{
    for (const PlannedTime &pinned : planning.request.pinned) {
        const auto found = std::ranges::find_if(planning.candidates, [&](const Candidate &candidate) {
            return candidate.person.participant == pinned.participant;
        });
        if (found == planning.candidates.end())
            continue;
        planning.neighbours << neighbourOf(*found, pinned);
        ++planning.had[found->group];
        planning.candidates.erase(found);
    }
}

QSet<QDate> fullDays(const Planning &planning, const QList<rules::Neighbour> &neighbours)
{
    const MakePlan &request = planning.request;
    const auto days = rules::dayRoom(planning.study, neighbours, request.from, request.to);
    const auto weeks = rules::weekRoom(planning.study, neighbours, request.from, request.to);
    QSet<QDate> full;
    for (QDate day = request.from; day <= request.to; day = day.addDays(1)) {
        if (days.value(day, 1) == 0 || weeks.value(day.addDays(1 - day.dayOfWeek()), 1) == 0)
            full << day;
    }
    return full;
}

/// work.cancelled; plan.too_large as soon as that is clear.
Outcome findChoices(Planning &planning)
{
    WorkProgress &progress = planning.workspace.store().progress();
    progress.begin(planning.candidates.size() + 1);
    const QSet<QDate> full = fullDays(planning, planning.neighbours);
    qsizetype amount = 0;
    for (Candidate &candidate : planning.candidates) {
        candidate.wish.booking.neighbours = planning.neighbours;
        candidate.wish.booking.busy = planning.busy;
        candidate.wish.fullDays = full;
        candidate.choices = rules::planChoices(candidate.wish);
        amount += candidate.choices.size();
        if (amount > mostChoices)
            return Error::refused(blocks(Code::PlanTooLarge));
        if (!progress.advance())
            return Error::cancelled();
    }
    return {};
}

rules::GroupRoom roomOf(const StudyGroup &group, int had)
{
    rules::GroupRoom room{std::max(0, group.targetLeast.value_or(0) - had), {}};
    if (group.targetMost)
        room.most = std::max(0, *group.targetMost - had);
    return room;
}

rules::PlanProblem problemOf(const Planning &planning)
{
    const MakePlan &request = planning.request;
    rules::PlanProblem problem;
    for (const Candidate &candidate : planning.candidates)
        problem.people << rules::PlanPerson{request.targets ? candidate.group : QString(), candidate.choices};
    problem.engaged = rules::engagedHalfDays(planning.neighbours, planning.interpreters, planning.study.zone);
    problem.dayRoom = rules::dayRoom(planning.study, planning.neighbours, request.from, request.to);
    problem.weekRoom = rules::weekRoom(planning.study, planning.neighbours, request.from, request.to);
    for (const StudyGroup &group : request.targets ? planning.workspace.groups() : QList<StudyGroup>())
        problem.groups.insert(group.key, roomOf(group, planning.had.value(group.key)));
    return problem;
}

/// Nobody can interpret for them, be there time or not.
Findings whyNobodySuits(const Planning &planning, const Candidate &candidate)
{
    const rules::BookingCase &booking = candidate.wish.booking;
    const QString language = booking.participant.spokenLanguage;
    Findings why;
    for (const Interpreter &interpreter : planning.interpreters) {
        if (rules::checkCleared(interpreter, language).isEmpty())
            why += rules::checkSuits(interpreter, booking);
    }
    if (why.isEmpty())
        why << blocks(Code::InterpreterNone, candidate.person.code, {language});
    return why;
}

Findings whyLeftOut(const Planning &planning, const Candidate &candidate,
                    const QList<rules::Neighbour> &withPlan, const QHash<QString, int> &had)
{
    const QString code = candidate.person.code;
    rules::PlanWish wish = candidate.wish;
    if (wish.interpreted && wish.suitable.isEmpty())
        return Findings{blocks(Code::PlanNoTime, code)} + whyNobodySuits(planning, candidate);
    if (candidate.choices.isEmpty())
        return Findings{blocks(Code::PlanNoTime, code)} + rules::whyNoTime(wish);
    for (const StudyGroup &group :
         planning.request.targets ? planning.workspace.groups() : QList<StudyGroup>()) {
        if (group.key == candidate.group && roomOf(group, had.value(group.key)).most == 0)
            return {blocks(Code::PlanTaken, code, {u"target"_s})};
    }
    wish.booking.neighbours = withPlan;
    wish.fullDays = fullDays(planning, withPlan);
    Findings why = rules::whyNoTime(wish);
    // That others are interviewed then is what the first one says.
    why.removeIf([](const Finding &finding) { return finding.code == Code::ClashResearcher; });
    return Findings{blocks(Code::PlanTaken, code)} + why;
}

Plan planOf(Planning &planning, const rules::PlanAnswer &answer)
{
    Plan plan;
    plan.optimal = answer.optimal && !planning.dialectsUnread;
    if (planning.dialectsUnread)
        plan.unread << warns(Code::InterpreterDialect, {}, {u"sealed"_s});
    QList<rules::Neighbour> withPlan = planning.neighbours;
    for (int i = 0; i < planning.candidates.size(); ++i) {
        const Candidate &candidate = planning.candidates[i];
        if (!answer.chosen[i])
            continue;
        plan.interviews << plannedTime(planning, candidate, candidate.choices[*answer.chosen[i]]);
        withPlan << neighbourOf(candidate, plan.interviews.last());
        ++planning.had[candidate.group];
    }
    for (int i = 0; i < planning.candidates.size(); ++i) {
        if (answer.chosen[i])
            continue;
        plan.leftOut << planning.candidates[i].person;
        plan.leftOut.last().why = whyLeftOut(planning, planning.candidates[i], withPlan, planning.had);
    }
    plan.leftOut += planning.leftOut;
    plan.interviews += planning.request.pinned;
    std::ranges::stable_sort(plan.interviews, {},
                             [](const PlannedTime &planned) { return planned.span.start; });
    return plan;
}

/// Longer than any interview of the study may be, or none at all.
Findings checkMinutes(const Study &study, int minutes)
{
    const int longest = std::max(study.longestMinutes, study.longestInterpretedMinutes);
    if (minutes < 1)
        return {blocks(Code::NumberOutOfRange, u"minutes"_s, {u"1"_s, QString::number(longest)})};
    if (minutes > longest)
        return {blocks(Code::InterviewTooLong, {}, {QString::number(minutes), QString::number(longest)})};
    return {};
}

Findings checkRequest(const Workspace &workspace, const MakePlan &request)
{
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return {blocks(Code::DateMalformed, u"to"_s)};
    if (request.from.daysTo(request.to) >= mostDays)
        return {blocks(Code::PlanTooLarge)};
    return request.minutes ? checkMinutes(workspace.study(), *request.minutes) : Findings();
}

} // namespace

Result<Plan> makePlan(const Workspace &workspace, const MakePlan &request)
{
    if (const Findings wrong = checkRequest(workspace, request); !wrong.isEmpty())
        return Error::refused(wrong);
    Planning planning{workspace, request};
    readSurroundings(planning);
    QList<RollEntry> entries = readRoll(workspace);
    std::ranges::sort(entries, {},
                      [](const RollEntry &entry) { return std::tuple(entry.group, entry.number); });
    for (const RollEntry &entry : entries)
        consider(planning, entry);
    pin(planning);
    if (const Outcome found = findChoices(planning); !found)
        return found.error();
    QElapsedTimer timer;
    timer.start();
    WorkProgress &progress = workspace.store().progress();
    const rules::PlanAnswer answer = rules::bestPlan(problemOf(planning), [&] {
        return progress.isCancelled() || timer.elapsed() > qint64(request.seconds) * 1000;
    });
    if (!progress.advance())
        return Error::cancelled();
    return planOf(planning, answer);
}

} // namespace colloquy
