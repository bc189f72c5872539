// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/thanksrules.h"

#include "core/base/words.h"
#include "core/rules/fieldrules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

using State = Thanks::State;

State stateOf(const ThanksCase &thanks)
{
    return thanks.existing ? thanks.existing->state : State::Due;
}

QList<State> statesAfter(State state)
{
    switch (state) {
    case State::Due:
        return {State::Sent, State::Requested, State::Declined};
    case State::Requested:
        return {State::Sent, State::Declined};
    case State::Sent:
    case State::Reissued:
        return {State::Acknowledged, State::Declined, State::Bounced, State::Void};
    case State::Declined:
    case State::Bounced:
    case State::Void:
        return {State::Reissued};
    case State::Acknowledged:
        break;
    }
    return {};
}

bool isSending(State next)
{
    return next == State::Sent || next == State::Reissued;
}

Findings checkSerial(const ThanksCase &thanks)
{
    const QString serial = thanks.serial.value_or(QString()).trimmed();
    if (thanks.group.thanks != Thanks::Kind::Voucher) {
        if (serial.isEmpty())
            return {};
        return {blocks(Code::ThanksWrongKind, thanks.code, {word(thanks.group.thanks)})};
    }
    Findings findings = checkFilled(u"serial"_s, serial) + checkText(u"serial"_s, serial, limits::name);
    for (const QString &used : thanks.serialsInUse) {
        if (!serial.isEmpty() && used.trimmed().compare(serial, Qt::CaseInsensitive) == 0) {
            findings << blocks(Code::ThanksTwice, thanks.code, {u"serial"_s});
            break;
        }
    }
    return findings;
}

Findings checkSending(const ThanksCase &thanks)
{
    if (thanks.group.thanks == Thanks::Kind::None)
        return {blocks(Code::ThanksWrongKind, thanks.code, {word(Thanks::Kind::None)})};
    Findings findings;
    if (!thanks.interviewStarted)
        findings << blocks(Code::ThanksNotDue, thanks.code);
    if (!std::ranges::any_of(statesAfter(stateOf(thanks)), isSending))
        findings << blocks(Code::ThanksTwice, thanks.code);
    return findings;
}

} // namespace

Findings checkSendThanks(const ThanksCase &thanks)
{
    const Findings findings = checkSending(thanks);
    return contains(findings, Code::ThanksWrongKind) ? findings : findings + checkSerial(thanks);
}

Findings checkThanksStep(const ThanksCase &thanks, State next)
{
    const State state = stateOf(thanks);
    if (isSending(next) || !statesAfter(state).contains(next))
        return {blocks(Code::RecordWrongState, thanks.code, {word(state), word(thanks.group.thanks)})};
    if (next == State::Requested && thanks.group.thanks != Thanks::Kind::Voucher)
        return {blocks(Code::ThanksWrongKind, thanks.code, {word(thanks.group.thanks)})};
    const bool owed = state == State::Due || state == State::Requested;
    if (owed && !thanks.interviewStarted)
        return {blocks(Code::ThanksNotDue, thanks.code)};
    return {};
}

QList<State> thanksSteps(const ThanksCase &thanks)
{
    QList<State> steps = statesAfter(stateOf(thanks));
    steps.removeIf([&thanks](State next) {
        return !(isSending(next) ? checkSending(thanks) : checkThanksStep(thanks, next)).isEmpty();
    });
    return steps;
}

bool isWithThem(State state)
{
    return state == State::Sent || state == State::Acknowledged || state == State::Reissued;
}

} // namespace colloquy::rules
