// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/bookingrules.h"
#include "core/rules/consentrules.h"
#include "core/rules/fieldrules.h"
#include "core/rules/studyrules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

bool permitsStep(const Interview &interview, InterviewStep step)
{
    switch (step) {
    case InterviewStep::Confirm:
        return interview.state == Interview::State::Proposed;
    case InterviewStep::Start:
        return interview.state == Interview::State::Confirmed && !interview.startedAt;
    case InterviewStep::Move:
    case InterviewStep::Cancel:
    case InterviewStep::NoShow:
        return interview.isLive() && !interview.startedAt;
    case InterviewStep::Finish:
        break;
    }
    return interview.isLive();
}

QString numbers(const QList<int> &list)
{
    QStringList texts;
    for (const int number : list)
        texts << QString::number(number);
    return texts.join(u", "_s);
}

Findings checkConsentAtStart(const StartCase &start)
{
    using State = ConsentStanding::State;
    const QString code = start.participant.code;
    switch (start.consent.state) {
    case State::Missing:
        return {blocks(Code::ConsentMissing, code)};
    case State::Incomplete:
        if (wasStopped(start.consent))
            return {blocks(Code::ConsentStopped, code)};
        return {blocks(Code::ConsentMissing, code, {numbers(start.consent.open)})};
    case State::ReconsentDue:
        return {blocks(Code::ConsentReconsentDue, code)};
    case State::Withdrawn:
        return {blocks(Code::ConsentWithdrawn, code)};
    case State::Valid:
        break;
    }
    return {};
}

/// Around midnight another day may be minutes away.
Findings checkAgreedTime(const StartCase &start)
{
    constexpr qint64 hour = 3600;
    const qint64 agreed = start.interview.start.utc;
    const QByteArray &zone = start.study.zone;
    const bool early = agreed - start.now > hour;
    const bool late = start.now - agreed > hour && dayOf(agreed, zone) != dayOf(start.now, zone);
    if (!early && !late)
        return {};
    return {warns(Code::InterviewEarly, start.participant.code, {wallText(agreed, zone)})};
}

bool lacksBuddy(const StartCase &start)
{
    const Interview &interview = start.interview;
    const bool dueOut = interview.dueOutAt && *interview.dueOutAt > interview.start.utc;
    return needsBuddy(start.study, interview) && (interview.buddy.trimmed().isEmpty() || !dueOut);
}

} // namespace

const QStringList &placeTypes()
{
    static const QStringList types{u"home"_s,      u"other_private"_s, u"workplace"_s,
                                   u"community"_s, u"clinic"_s,        u"university"_s};
    return types;
}

Findings checkPlaceType(const Study &study, const QString &type)
{
    QStringList known = placeTypes() + study.buddyPlaces;
    known.removeDuplicates();
    const auto isIt = [&](const QString &place) { return searchKey(place) == searchKey(type); };
    if (type.isEmpty() || std::ranges::any_of(known, isIt))
        return {};
    return {blocks(Code::TextUnknown, u"place_type"_s, known)};
}

bool needsBuddy(const Study &study, const Interview &interview)
{
    if (interview.mode != InterviewMode::FaceToFace)
        return false;
    const QString type = searchKey(interview.placeType);
    return std::ranges::any_of(study.buddyPlaces,
                               [&](const QString &place) { return searchKey(place) == type; });
}

Findings checkStart(const StartCase &start)
{
    const QString code = start.participant.code;
    Findings findings = checkStep(start.interview, InterviewStep::Start, code);
    if (start.withdrawn)
        findings << blocks(Code::ParticipantWithdrawn, code);
    findings += checkConsentAtStart(start);
    if (start.interpreterNeeded && !start.interpreterConfirmed)
        findings << blocks(Code::InterpreterNeeded, code, {start.participant.spokenLanguage});
    if (start.secondMissing)
        findings << warns(Code::InterpreterSecond, code, {QString::number(60)});
    if (!start.refusedInterpreter.isEmpty())
        findings << warns(Code::InterpreterNotAccepted, code, {start.refusedInterpreter});
    if (lacksBuddy(start))
        findings << blocks(Code::SafetyNoBuddy, code, {start.interview.placeType});
    return findings + checkWithinDates(start.study, {start.now, start.now}, code) + checkAgreedTime(start);
}

Findings checkRecording(const StartCase &start)
{
    const QString code = start.participant.code;
    Findings findings;
    if (start.consent.recording != true)
        findings << blocks(Code::RecordingRefused, code);
    if (!start.interpreterAgreesToRecording)
        findings << blocks(Code::InterpreterRecording, code);
    return findings;
}

Findings checkWords(const Interview &interview)
{
    return checkText(u"place"_s, interview.place, limits::reason, Lines::Many) +
           checkText(u"place_type"_s, interview.placeType, limits::name) +
           checkText(u"buddy"_s, interview.buddy, limits::name) +
           checkText(u"others_present"_s, interview.othersPresent, limits::line) +
           checkText(u"recording_device"_s, interview.recordingDevice, limits::line) +
           checkText(u"reason"_s, interview.reason, limits::reason, Lines::Many);
}

Findings checkStep(const Interview &interview, InterviewStep step, const QString &code)
{
    if (permitsStep(interview, step))
        return {};
    const QString state = interview.isUnderWay() ? u"started"_s : word(interview.state);
    return {blocks(Code::InterviewWrongState, code, {state})};
}

} // namespace colloquy::rules
