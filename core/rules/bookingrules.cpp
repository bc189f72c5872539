// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bookingrules.h"

#include "core/base/words.h"
#include "core/rules/consentrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/studyrules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

Findings checkEligible(const BookingCase &booking)
{
    const QString code = booking.participant.code;
    switch (booking.eligibility) {
    case Eligibility::Outcome::Eligible:
        return {};
    case Eligibility::Outcome::Ineligible:
        return {blocks(Code::ParticipantIneligible, code)};
    case Eligibility::Outcome::NotScreened:
    case Eligibility::Outcome::Screening:
    case Eligibility::Outcome::NeedsDecision:
        break;
    }
    return {blocks(Code::ParticipantUndecided, code)};
}

Findings checkPerson(const BookingCase &booking)
{
    const Participant &participant = booking.participant;
    Findings findings;
    if (booking.withdrawn)
        findings << blocks(Code::ParticipantWithdrawn, participant.code);
    if (participant.closedAs)
        findings << blocks(Code::ParticipantClosed, participant.code, {word(*participant.closedAs)});
    findings += checkEligible(booking);
    if (!participant.modes.isEmpty() && !participant.modes.contains(booking.planned.mode))
        findings << warns(Code::ModeUnwanted, participant.code, {word(booking.planned.mode)});
    return findings;
}

bool countsAsInterview(const Interview &interview)
{
    return interview.isLive() || interview.hasHappened();
}

bool endedEarly(const Interview &interview)
{
    return interview.state == Interview::State::Partial || interview.state == Interview::State::Stopped;
}

/// One interview each; one that ended early may have one that continues it.
Findings checkOneOff(const BookingCase &booking)
{
    const QString code = booking.participant.code;
    const auto continued = booking.planned.continues;
    int others = 0;
    bool continues = false;
    for (const Interview &interview : booking.earlier) {
        if (continued == interview.id && endedEarly(interview))
            continues = true;
        else if (countsAsInterview(interview))
            ++others;
    }
    if (others > 0)
        return {blocks(Code::InterviewSecond, code)};
    if (continued && !continues)
        return {blocks(Code::InterviewWrongState, code)};
    return {};
}

Findings checkConsentForBooking(const BookingCase &booking)
{
    using State = ConsentStanding::State;
    const QString code = booking.participant.code;
    const bool later = booking.study.consentTaken == Study::ConsentTaken::AtStart;
    Findings findings;
    switch (booking.consent.state) {
    case State::Missing:
    case State::Incomplete:
        if (wasStopped(booking.consent))
            findings << warns(Code::ConsentStopped, code);
        else if (!later)
            findings << warns(Code::ConsentMissing, code);
        break;
    case State::ReconsentDue:
        findings << warns(Code::ConsentReconsentDue, code);
        break;
    case State::Withdrawn:
        findings << warns(Code::ConsentWithdrawn, code);
        break;
    case State::Valid:
        break;
    }
    if (booking.consent.recording == false)
        findings << warns(Code::RecordingRefused, code);
    return findings;
}

/// Whether one of those who interpret suits, and is free.
Findings checkOneOf(const BookingCase &booking, const Interpreter &interpreter, const QList<TimeSpan> &calls)
{
    InterpreterCase request;
    request.interpreter = interpreter;
    request.participant = booking.participant;
    request.interview = booking.planned;
    request.recording = booking.consent.recording;
    request.now = booking.now;
    request.zone = booking.study.zone;
    request.travelMinutes = booking.study.travelMinutes;
    for (const Neighbour &neighbour : booking.neighbours) {
        if (neighbour.engages(interpreter))
            request.engagements << Engagement{neighbour.span, neighbour.mode};
    }
    for (const TimeSpan &call : calls)
        request.engagements << Engagement{call, InterviewMode::Phone};
    return checkInterpreter(request);
}

Findings checkInterpretation(const BookingCase &booking)
{
    if (!booking.interpreter) {
        const Findings filming =
            checkFilming(booking.participant, booking.planned.mode, booking.consent.recording);
        if (booking.interpreterWanted || !needsInterpreter(booking.study, booking.participant))
            return filming;
        return filming + Findings{warns(Code::InterpreterNeeded, booking.participant.code,
                                        {booking.participant.spokenLanguage})};
    }
    Findings findings = checkOneOf(booking, *booking.interpreter, booking.calls);
    if (!booking.second)
        return findings;
    for (const Finding &finding : checkOneOf(booking, *booking.second, booking.secondCalls)) {
        if (!findings.contains(finding))
            findings << finding;
    }
    return findings;
}

} // namespace

Findings checkBooking(const BookingCase &booking)
{
    return sorted(checkWhom(booking) + checkTimes(booking) + checkInterpretation(booking));
}

Findings checkWhom(const BookingCase &booking)
{
    return sorted(checkOpen(booking.study) + checkPerson(booking) + checkOneOff(booking) +
                  checkConsentForBooking(booking));
}

} // namespace colloquy::rules
