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
           checkText(u"dialects"_s, interpreter.dialects, limits::line) +
           checkText(u"rate"_s, interpreter.rate, limits::line) +
           checkText(u"notes"_s, interpreter.notes, limits::notes, Lines::Many);
}

Findings checkWishes(const InterpreterCase &request)
{
    const Interpreter &interpreter = request.interpreter;
    const Participant &participant = request.participant;
    Findings findings;
    if (interpreter.knownTo.contains(participant.id))
        findings << warns(Code::InterpreterKnown, interpreter.code, {participant.code});
    const Gender wished = participant.interpreterGender;
    if (wished != Gender::Any && interpreter.gender != wished)
        findings << warns(Code::InterpreterGender, interpreter.code, {word(wished)});
    return findings + checkDialect(interpreter, participant);
}

Findings checkAgenda(const InterpreterCase &request)
{
    const Interpreter &interpreter = request.interpreter;
    const Interview &interview = request.interview;
    const TimeSpan span = interview.span();
    const QByteArray zone = request.zone.isEmpty() ? interview.start.agreed.zone : request.zone;
    Findings findings;
    for (const TimeSpan &engagement : request.engagements) {
        if (engagement.overlaps(span))
            findings << blocks(Code::ClashInterpreter, interpreter.code, {wallText(engagement.start, zone)});
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
    findings += checkRange(u"lead_days"_s, interpreter.leadDays, 0, 366);
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
    findings += checkAgenda(request) + checkWishes(request);
    if (mayNotBeRecorded(request))
        findings << warns(Code::InterpreterRecording, request.interpreter.code);
    return sorted(findings);
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

Findings checkRelease(const Interpreter &interpreter, qint64 start, qint64 now)
{
    const int percent = cancellationPercent(interpreter, start, now);
    if (percent == 0)
        return {};
    return {warns(Code::InterpreterLate, interpreter.code, {QString::number(percent), u"fee"_s})};
}

Findings checkBookingStep(InterpreterBooking::State from, InterpreterBooking::State to, const QString &code)
{
    if (permitsStep(from, to))
        return {};
    return {blocks(Code::RecordWrongState, code, {word(from)})};
}

} // namespace colloquy::rules
