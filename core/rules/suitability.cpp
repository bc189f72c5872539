// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suitability.h"

#include <algorithm>
#include <limits>

namespace colloquy::rules {

namespace {

using Aspect = Suitability::Aspect;
using Standing = Suitability::Standing;

/// As the findings judge it.
Standing standingBy(const Findings &findings, Code code, Standing otherwise)
{
    const auto found = std::ranges::find(findings, code, &Finding::code);
    if (found == findings.end())
        return otherwise;
    return found->severity == Severity::Blocks ? Standing::RulesOut : Standing::Against;
}

/// interpreter.not_cleared stands for the agreement, and with a detail for the language.
bool lacks(const Findings &findings, bool language)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.code == Code::InterpreterNotCleared && finding.details.isEmpty() != language;
    });
}

Standing suitsIf(bool known)
{
    return known ? Standing::Suits : Standing::Open;
}

Standing freeStanding(const Findings &findings)
{
    const Standing agenda = standingBy(findings, Code::ClashInterpreter, Standing::Suits);
    return agenda == Standing::Suits ? standingBy(findings, Code::InterpreterAbsent, Standing::Suits)
                                     : agenda;
}

Standing recordingStanding(const InterpreterCase &request, const Findings &findings)
{
    return standingBy(findings, Code::InterpreterRecording,
                      suitsIf(request.interpreter.agreesToRecording == YesNo::Yes));
}

/// The words of checkInterpreter(), by what they are about.
Standing standingOf(Aspect aspect, const InterpreterCase &request, const Findings &findings)
{
    const Interpreter &interpreter = request.interpreter;
    const Participant &participant = request.participant;
    switch (aspect) {
    case Aspect::Language:
        return lacks(findings, true) ? Standing::RulesOut : Standing::Suits;
    case Aspect::Cleared:
        return lacks(findings, false) ? Standing::RulesOut : Standing::Suits;
    case Aspect::Free:
        return request.interview.start.agreed.date.isValid() ? freeStanding(findings) : Standing::Open;
    case Aspect::Dialect:
        return standingBy(findings, Code::InterpreterDialect,
                          suitsIf(!participant.dialect.isEmpty() && !interpreter.dialects.isEmpty()));
    case Aspect::WishedGender:
        return standingBy(findings, Code::InterpreterGender,
                          suitsIf(participant.interpreterGender != Gender::Any));
    case Aspect::Mode:
        return standingBy(findings, Code::InterpreterMode, Standing::Suits);
    case Aspect::LeadTime:
        return standingBy(findings, Code::InterpreterLate, Standing::Suits);
    case Aspect::Recording:
        return recordingStanding(request, findings);
    case Aspect::Filming:
        return standingBy(findings, Code::InterpreterFilming, suitsIf(interpreter.filming == YesNo::Yes));
    case Aspect::Known:
        return standingBy(findings, Code::InterpreterKnown, Standing::Suits);
    case Aspect::Banned:
        return standingBy(findings, Code::InterpreterBanned, Standing::Suits);
    case Aspect::Accepted:
        return standingBy(findings, Code::InterpreterNotAccepted, suitsIf(request.accepted == YesNo::Yes));
    case Aspect::Met:
        return suitsIf(request.met);
    case Aspect::Cost:
        break;
    }
    return suitsIf(interpreter.ratePence.has_value());
}

qsizetype warningsIn(const Findings &findings)
{
    return std::ranges::count(findings, Severity::Warns, &Finding::severity);
}

bool dialectFits(const Suitability &one)
{
    return one.reasons.contains(Suitability::Reason{Aspect::Dialect, Standing::Suits});
}

bool isKnown(const Suitability &one)
{
    return contains(one.findings, Code::InterpreterKnown);
}

/// Smaller is better, the weightiest first.
auto rankOf(const Suitability &one)
{
    return std::tuple(!one.isPossible(), one.refused, one.declined, !one.wishedAgain, isKnown(one),
                      warningsIn(one.findings), !one.met, !dialectFits(one),
                      one.costPence.value_or(std::numeric_limits<int>::max()), one.ahead, one.number);
}

} // namespace

Suitability suitability(const InterpreterCase &request)
{
    Suitability result;
    result.findings = checkInterpreter(request);
    for (int i = 0; i <= static_cast<int>(Aspect::Cost); ++i) {
        const auto aspect = static_cast<Aspect>(i);
        result.reasons << Suitability::Reason{aspect, standingOf(aspect, request, result.findings)};
    }
    result.met = request.met;
    result.wishedAgain = request.met && request.participant.sameInterpreter;
    result.declined = request.declined;
    result.refused = isRefused(request);
    result.costPence = expectedPence(request.interpreter, request.minutesNeeded());
    result.ahead = static_cast<int>(std::ranges::count_if(
        request.engagements, [&](const Engagement &each) { return each.span.start >= request.now; }));
    result.number = request.interpreter.number;
    return result;
}

bool comesBefore(const Suitability &one, const Suitability &other)
{
    return rankOf(one) < rankOf(other);
}

} // namespace colloquy::rules
