// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/interpreterrules.h"

#include "core/base/language.h"
#include "core/base/words.h"
#include "core/rules/dialectrules.h"
#include "core/rules/fieldrules.h"
#include "core/rules/languagerules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr int dearestHour = 1'000'000; ///< pence
constexpr int longestAlone = 60; ///< minutes that one who signs works without somebody to take turns with

bool isSigned(const QString &language)
{
    return isSameLanguage(language, u"bfi"_s);
}

bool speaks(const Interpreter &interpreter, const QString &language)
{
    return std::ranges::any_of(interpreter.languages,
                               [&](const QString &own) { return isSameLanguage(own, language); });
}

Findings checkSealedWords(const Interpreter &interpreter)
{
    return checkText(u"name"_s, interpreter.name, limits::name) +
           checkOptionalEmail(u"email"_s, interpreter.email) +
           checkOptionalPhone(u"phone"_s, interpreter.phone) +
           checkText(u"agency"_s, interpreter.agency, limits::name) +
           checkText(u"register_number"_s, interpreter.registerNumber, limits::name) +
           checkText(u"agency_reference"_s, interpreter.agencyReference, limits::name) +
           checkText(u"agreement_file"_s, interpreter.agreementName, limits::name) +
           checkText(u"dialects"_s, interpreter.dialects, limits::line) +
           checkText(u"rate"_s, interpreter.rate, limits::line) +
           checkText(u"notes"_s, interpreter.notes, limits::notes, Lines::Many);
}

/// A signed conversation is filmed where it goes over video, or is recorded.
bool isFilmed(InterviewMode mode, std::optional<bool> recording)
{
    return mode == InterviewMode::Zoom || mode == InterviewMode::Teams || recording == true;
}

Findings checkWishes(const InterpreterCase &request)
{
    const Interpreter &interpreter = request.interpreter;
    const Participant &participant = request.participant;
    Findings findings;
    if (participant.notInterpreters.contains(interpreter.id))
        findings << warns(Code::InterpreterBanned, participant.code, {interpreter.code});
    if (request.accepted == YesNo::No)
        findings << warns(Code::InterpreterNotAccepted, participant.code, {interpreter.code});
    if (interpreter.knownTo.contains(participant.id))
        findings << warns(Code::InterpreterKnown, interpreter.code, {participant.code});
    const Gender wished = participant.interpreterGender;
    if (wished != Gender::Any && interpreter.gender != wished)
        findings << warns(Code::InterpreterGender, interpreter.code, {word(wished)});
    return findings + checkDialect(interpreter, participant);
}

/// Minutes that it takes from one to the other.
qint64 wayBetween(const InterpreterCase &request, const Engagement &engagement)
{
    const bool travels =
        engagement.mode == InterviewMode::FaceToFace || request.interview.mode == InterviewMode::FaceToFace;
    return travels ? request.travelMinutes : 0;
}

Findings checkAgenda(const InterpreterCase &request)
{
    const Interpreter &interpreter = request.interpreter;
    const Interview &interview = request.interview;
    const TimeSpan span = interview.span();
    const QByteArray zone = request.zone.isEmpty() ? interview.start.agreed.zone : request.zone;
    Findings findings;
    for (const Engagement &engagement : request.engagements) {
        const qint64 way = 60 * wayBetween(request, engagement);
        if (TimeSpan{engagement.span.start - way, engagement.span.end + way}.overlaps(span))
            findings << blocks(Code::ClashInterpreter, interpreter.code,
                               {wallText(engagement.span.start, zone)});
    }
    if (!isOpen(interpreter.availability, span, zone))
        findings << warns(Code::InterpreterAbsent, interpreter.code, {wallText(span.start, zone)});
    if (interpreter.leadDays > 0 && span.start < firstStart(request.now, interpreter.leadDays * 24))
        findings << warns(Code::InterpreterLate, interpreter.code,
                          {QString::number(interpreter.leadDays * 24), u"lead"_s});
    return findings;
}

/// Until the participant's consent says "yes" to recording, not having asked the interpreter is a task.
bool mayNotBeRecorded(const InterpreterCase &request)
{
    if (request.recording == false)
        return false;
    const YesNo agrees = request.interpreter.agreesToRecording;
    return agrees == YesNo::No || (agrees == YesNo::NotAsked && request.recording == true);
}

Findings checkModes(const InterpreterCase &request)
{
    const Interpreter &interpreter = request.interpreter;
    const InterviewMode mode = request.interview.mode;
    Findings findings;
    if (!interpreter.modes.isEmpty() && !interpreter.modes.contains(mode))
        findings << warns(Code::InterpreterMode, interpreter.code, {word(mode)});
    findings += checkFilming(request.participant, mode, request.recording);
    if (isSigned(request.participant.spokenLanguage) && interpreter.filming == YesNo::No &&
        isFilmed(mode, request.recording))
        findings << warns(Code::InterpreterFilming, interpreter.code);
    return findings;
}

bool isOneOf(InterpreterBooking::State state, std::initializer_list<InterpreterBooking::State> states)
{
    return std::ranges::find(states, state) != states.end();
}

bool permitsStep(InterpreterBooking::State from, InterpreterBooking::State to)
{
    using State = InterpreterBooking::State;
    switch (to) {
    case State::Asked:
        return isOneOf(from, {State::Wanted, State::Asked});
    case State::Confirmed:
        return isOneOf(from, {State::Asked, State::Reconfirm});
    case State::Declined:
    case State::Attended:
    case State::NoShow:
        return isOneOf(from, {State::Asked, State::Confirmed, State::Reconfirm});
    case State::Released:
    case State::Moved:
        return isOneOf(from, {State::Wanted, State::Asked, State::Confirmed, State::Reconfirm});
    case State::Wanted:
    case State::Reconfirm:
        break;
    }
    return false;
}

} // namespace

Findings checkRecord(const Interpreter &interpreter, const QDate &today)
{
    Findings findings;
    if (interpreter.languages.isEmpty())
        findings << blocks(Code::TextEmpty, u"languages"_s);
    for (const QString &language : interpreter.languages)
        findings += checkLanguage(u"languages"_s, language);
    if (interpreter.agreementOn && *interpreter.agreementOn > today)
        findings << blocks(Code::TimeFuture, u"agreed_on"_s);
    findings += checkRange(u"lead_days"_s, interpreter.leadDays, 0, 366) +
                checkRange(u"rate_pence"_s, interpreter.ratePence.value_or(0), 0, dearestHour) +
                checkRange(u"least_minutes"_s, interpreter.leastMinutes, 0, 1440);
    for (const CancellationBand &band : interpreter.bands)
        findings +=
            checkRange(u"bands"_s, band.hours, 1, 366 * 24) + checkRange(u"bands"_s, band.percent, 0, 100);
    if (interpreter.sealState == SealState::Open)
        findings += checkSealedWords(interpreter);
    return findings;
}

bool needsInterpreter(const Study &study, const Participant &participant)
{
    if (participant.interpreterWanted != YesNo::NotAsked)
        return participant.interpreterWanted == YesNo::Yes;
    return std::ranges::none_of(study.ownLanguages, [&](const QString &own) {
        return isSameLanguage(own, participant.spokenLanguage);
    });
}

Findings checkCleared(const Interpreter &interpreter, const QString &language)
{
    Findings findings;
    if (!interpreter.agreementOn)
        findings << blocks(Code::InterpreterNotCleared, interpreter.code);
    if (!speaks(interpreter, language))
        findings << blocks(Code::InterpreterNotCleared, interpreter.code, {language});
    return findings;
}

Findings checkInterpreter(const InterpreterCase &request)
{
    Findings findings = checkCleared(request.interpreter, request.participant.spokenLanguage);
    findings += checkAgenda(request) + checkWishes(request) + checkModes(request);
    if (mayNotBeRecorded(request))
        findings << warns(Code::InterpreterRecording, request.interpreter.code);
    return sorted(findings);
}

bool isRefused(const InterpreterCase &request)
{
    return request.accepted == YesNo::No ||
           request.participant.notInterpreters.contains(request.interpreter.id);
}

Findings checkFilming(const Participant &participant, InterviewMode mode, std::optional<bool> recording)
{
    const bool refuses = isSigned(participant.spokenLanguage) && participant.filming == YesNo::No;
    return refuses && isFilmed(mode, recording) ? Findings{warns(Code::InterpreterFilming, participant.code)}
                                                : Findings();
}

bool takesTwo(const QString &language, int minutes)
{
    return isSigned(language) && minutes > longestAlone;
}

std::optional<int> expectedPence(const Interpreter &interpreter, int minutes)
{
    if (!interpreter.ratePence)
        return std::nullopt;
    const qint64 charged = std::max(minutes, interpreter.leastMinutes);
    return static_cast<int>((*interpreter.ratePence * charged + 30) / 60);
}

std::optional<int> releasePence(const Interpreter &interpreter, qint64 start, qint64 now, int minutes)
{
    const auto full = expectedPence(interpreter, minutes);
    if (!full)
        return std::nullopt;
    const qint64 percent = cancellationPercent(interpreter, start, now);
    return static_cast<int>((*full * percent + 50) / 100);
}

int cancellationPercent(const Interpreter &interpreter, qint64 start, qint64 now)
{
    int percent = 0;
    for (const CancellationBand &band : interpreter.bands) {
        if (start - now < band.hours * hour)
            percent = std::max(percent, band.percent);
    }
    return percent;
}

Findings checkRelease(const Interpreter &interpreter, qint64 start, qint64 now, int minutes)
{
    const int percent = cancellationPercent(interpreter, start, now);
    if (percent == 0)
        return {};
    QStringList details{QString::number(percent), u"fee"_s};
    if (const auto pence = releasePence(interpreter, start, now, minutes); pence && minutes > 0)
        details << QString::number(*pence / 100.0, 'f', 2);
    return {warns(Code::InterpreterLate, interpreter.code, details)};
}

Findings checkBookingStep(InterpreterBooking::State from, InterpreterBooking::State to, const QString &code)
{
    if (permitsStep(from, to))
        return {};
    return {blocks(Code::RecordWrongState, code, {word(from)})};
}

} // namespace colloquy::rules
