// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interviews.h"

#include "core/actions/bookingcase.h"
#include "core/actions/deviations.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/base/text.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What no reason excuses: the step doesn't fit, or it hasn't happened yet.
const QList<Code> hardForFacts{Code::InterviewWrongState, Code::TimeFuture,    Code::RecordNotFound,
                               Code::NumberOutOfRange,    Code::DateMalformed, Code::TextUnknown};

constexpr qint64 shortest = 60; ///< seconds that an interview took at least

bool isOutcome(Interview::State state)
{
    using State = Interview::State;
    return state == State::Completed || state == State::Partial || state == State::Stopped ||
           state == State::NoShow;
}

/// Whether what records may be put down: planned before consent is asked for, and then only as that says.
Findings checkDevice(const Workspace &workspace, const Interview &interview)
{
    const auto start = startCase(workspace, interview, interview.startedAt.value_or(workspace.now()));
    Findings findings = rules::checkRecording(start);
    const auto state = start.consent.state;
    if (state == ConsentStanding::State::Missing || state == ConsentStanding::State::Incomplete)
        findings.removeIf([](const Finding &finding) { return finding.code == Code::RecordingRefused; });
    return findings;
}

/// When it began and ended, as far as it was said; the rest follows from the plan.
void setCourse(Interview &interview, const FinishInterview &request, qint64 now)
{
    const qint64 seconds = 60 * qint64(request.minutes.value_or(interview.minutes));
    if (interview.startedAt) {
        interview.endedAt = request.at ? *request.at : request.minutes ? *interview.startedAt + seconds : now;
    } else if (request.at) {
        interview.endedAt = *request.at;
        interview.startedAt =
            request.minutes ? *request.at - seconds : qMin(interview.start.utc, *request.at);
    } else {
        const qint64 planned = interview.start.utc + seconds;
        interview.startedAt = interview.start.utc;
        // Written down before it was to be over: it has just ended.
        interview.endedAt =
            request.minutes ? planned : qMin(planned, qMax(now, interview.start.utc + shortest));
    }
}

Findings checkCourse(const Workspace &workspace, const FinishInterview &request, const Interview &finished)
{
    const QString code = personCode(workspace, finished.participant);
    if (request.outcome == Interview::State::NoShow)
        return rules::checkHappened(finished.start.utc, workspace.now(), code);
    Findings findings;
    if (request.minutes && (*request.minutes < 1 || *request.minutes > 1440))
        findings << blocks(Code::NumberOutOfRange, u"minutes"_s, {u"1"_s, u"1440"_s});
    if (*finished.endedAt < *finished.startedAt)
        findings << blocks(Code::DateMalformed, u"ended_before_start"_s);
    if (!request.at && !request.minutes)
        return findings + rules::checkHappened(*finished.startedAt, workspace.now(), code);
    // A true duration may end a little ahead of the clock: started late, written down early.
    const bool saidWhen = request.at || !workspace.store().find(finished.id).value_or(Interview()).startedAt;
    return findings +
           (saidWhen ? rules::checkHappened(*finished.endedAt, workspace.now(), code) : Findings());
}

/// Whoever is rung to hear how they are was interviewed before.
Findings checkFollowUp(const Interview &interview, const std::optional<QDate> &day)
{
    const QByteArray zone = interview.start.agreed.zone;
    const qint64 over = interview.endedAt.value_or(interview.start.utc);
    return day && *day < rules::dayOf(over, zone)
               ? Findings{blocks(Code::DateMalformed, u"follow_up"_s, {u"before_interview"_s})}
               : Findings();
}

/// Unless it is said, whoever only was asked for an interview that nobody came to isn't said to have come.
InterpreterBooking::State closedAs(const InterpreterBooking &booking, const FinishInterview &request)
{
    using State = InterpreterBooking::State;
    const bool took = request.outcome != Interview::State::NoShow;
    if (!booking.interpreter && !booking.byTelephone)
        return State::Released;
    if (request.interpreterAttended)
        return *request.interpreterAttended ? State::Attended : State::NoShow;
    return took || booking.state == State::Confirmed ? State::Attended : State::Released;
}

void closeBookings(Transaction &transaction, const Workspace &workspace, const Interview &interview,
                   const FinishInterview &request)
{
    for (InterpreterBooking booking : liveBookings(workspace, interview.id)) {
        booking.state = closedAs(booking, request);
        booking.at = workspace.now();
        transaction.put(booking);
    }
}

/// The interview as it will stand after finishing; nothing where it isn't there.
std::optional<Interview> finished(const Workspace &workspace, const FinishInterview &request)
{
    auto interview = workspace.store().find(request.interview);
    if (!interview)
        return std::nullopt;
    if (request.outcome == Interview::State::NoShow)
        interview->startedAt.reset();
    else
        setCourse(*interview, request, workspace.now());
    interview->state = request.outcome;
    interview->distress = request.distress;
    interview->supportSheet = request.supportSheet || interview->supportSheet;
    interview->followUpOn = request.followUpOn ? request.followUpOn : interview->followUpOn;
    return interview;
}

} // namespace

QList<Code> hardForFinish()
{
    return hardForFacts;
}

QList<Code> hardForStart(const Workspace &workspace, const StartInterview &request)
{
    if (request.at && *request.at < workspace.now())
        return hardForFacts;
    return allCodes();
}

Findings checkStart(const Workspace &workspace, const StartInterview &request)
{
    const auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({}).findings;
    const qint64 at = request.at.value_or(workspace.now());
    return rules::checkHappened(at, workspace.now(), personCode(workspace, interview->participant)) +
           rules::checkStart(startCase(workspace, *interview, at));
}

Outcome startInterview(Workspace &workspace, const StartInterview &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto interview = workspace.store().find(request.interview);
    if (!interview)
        return Error::notFound({});
    const auto reasons =
        settleFact(transaction, workspace, checkStart(workspace, request), request.decisions,
                   {interview->participant, interview->id.bytes()}, hardForStart(workspace, request));
    if (!reasons)
        return reasons.error();
    interview->startedAt = request.at.value_or(workspace.now());
    interview->consentReaffirmed = request.consentReaffirmed;
    transaction.put(*interview);
    return workspace.finish(transaction, {"interview.start", personCode(workspace, interview->participant),
                                          interview->participant, *reasons});
}

Findings checkFinish(const Workspace &workspace, const FinishInterview &request)
{
    const auto stored = workspace.store().find(request.interview);
    const auto interview = finished(workspace, request);
    if (!stored || !interview)
        return Error::notFound({}).findings;
    if (!isOutcome(request.outcome))
        return {blocks(Code::TextUnknown, u"outcome"_s)};
    const auto step = request.outcome == Interview::State::NoShow ? rules::InterviewStep::NoShow
                                                                  : rules::InterviewStep::Finish;
    Findings findings = rules::checkStep(*stored, step, personCode(workspace, stored->participant));
    findings += checkCourse(workspace, request, *interview) + checkFollowUp(*interview, request.followUpOn);
    // Nobody pressed start: what should have held then is judged now.
    if (findings.isEmpty() && step == rules::InterviewStep::Finish && !stored->startedAt) {
        Interview agreed = *stored; // that it took place confirms what was proposed
        agreed.state = Interview::State::Confirmed;
        findings += rules::checkStart(startCase(workspace, agreed, *interview->startedAt));
    }
    return findings;
}

Outcome finishInterview(Workspace &workspace, const FinishInterview &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto interview = finished(workspace, request);
    if (!interview)
        return Error::notFound({});
    Findings findings = checkFinish(workspace, request);
    // A true duration is never refused; with a reason it is kept as a deviation.
    if (request.decisions.deviation && overran(workspace, request))
        findings << blocks(Code::InterviewTooLong, personCode(workspace, interview->participant));
    const auto reasons = settleFact(transaction, workspace, findings, request.decisions,
                                    {interview->participant, interview->id.bytes()}, hardForFacts);
    if (!reasons)
        return reasons.error();
    transaction.put(*interview);
    closeBookings(transaction, workspace, *interview, request);
    return workspace.finish(transaction, {"interview.finish", personCode(workspace, interview->participant),
                                          interview->participant, *reasons});
}

bool overran(const Workspace &workspace, const FinishInterview &request)
{
    const auto interview = finished(workspace, request);
    if (!interview || !interview->startedAt || !interview->endedAt)
        return false;
    const Study study = workspace.study();
    const int longest = hasInterpreter(interpreterBooking(workspace, interview->id))
                            ? study.longestInterpretedMinutes
                            : study.longestMinutes;
    return *interview->endedAt - *interview->startedAt > 60 * qint64(longest);
}

Findings checkRecording(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = workspace.store().find(id);
    if (!interview)
        return Error::notFound({}).findings;
    return rules::checkRecording(startCase(workspace, *interview, workspace.now()));
}

/// A day for ringing, or a device, that stands there already is left alone.
Findings checkChangeInterview(const Workspace &workspace, const Interview &interview)
{
    const Interview stored = workspace.store().find(interview.id).value_or(Interview());
    Findings findings = rules::checkWords(interview);
    if (stored.placeType != interview.placeType)
        findings += rules::checkPlaceType(workspace.study(), interview.placeType);
    if (stored.followUpOn != interview.followUpOn)
        findings += checkFollowUp(interview, interview.followUpOn);
    const bool records = !interview.recordingDevice.trimmed().isEmpty();
    if (records && stored.recordingDevice != normalised(interview.recordingDevice))
        findings += checkDevice(workspace, stored);
    return findings;
}

Outcome changeInterview(Workspace &workspace, const Interview &interview)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto stored = workspace.store().find(interview.id);
    if (!stored)
        return Error::notFound({});
    const QString place = normalised(interview.place);
    stored->sequence += place != stored->place && stored->isLive() ? 1 : 0;
    stored->place = place;
    stored->placeType = normalised(interview.placeType);
    stored->buddy = normalised(interview.buddy);
    stored->dueOutAt = interview.dueOutAt;
    stored->othersPresent = normalised(interview.othersPresent);
    stored->recordingDevice = normalised(interview.recordingDevice);
    stored->supportSheet = interview.supportSheet;
    stored->followUpOn = interview.followUpOn;
    stored->notesDone = interview.notesDone;
    if (const Findings findings = checkChangeInterview(workspace, *stored); anyBlocks(findings))
        return Error::refused(findings);
    transaction.put(*stored);
    return workspace.finish(
        transaction, {"interview.set", personCode(workspace, stored->participant), stored->participant, {}});
}

Findings checkInterviewStep(const Workspace &workspace, const Id<Interview> &interview,
                            rules::InterviewStep step)
{
    const auto found = workspace.store().find(interview);
    return found ? rules::checkStep(*found, step, personCode(workspace, found->participant))
                 : Error::notFound({}).findings;
}

std::optional<Id<Participant>> participantOf(const Workspace &workspace, const Id<Interview> &interview)
{
    const auto found = workspace.store().find(interview);
    return found ? std::optional(found->participant) : std::nullopt;
}

Result<Interview> currentInterview(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto interview =
        workspace.store().first<Interview>("participant = ?1 ORDER BY state IN ('proposed', 'confirmed') "
                                           "DESC, state <> 'moved' DESC, start_utc DESC, rowid DESC",
                                           participant);
    return interview ? Result<Interview>(*interview) : Result<Interview>(Error::notFound(u"interview"_s));
}

} // namespace colloquy
