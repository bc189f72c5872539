// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/thanksrules.h"

#include "core/base/words.h"
#include "core/rules/fieldrules.h"

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

using State = Thanks::State;

bool isWithThem(State state)
{
    return state == State::Sent || state == State::Acknowledged || state == State::Reissued;
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

} // namespace

Findings checkSendThanks(const ThanksCase &thanks)
{
    if (thanks.group.thanks == Thanks::Kind::None)
        return {blocks(Code::ThanksWrongKind, thanks.code, {word(Thanks::Kind::None)})};
    Findings findings;
    if (!thanks.interviewStarted)
        findings << blocks(Code::ThanksNotDue, thanks.code);
    if (thanks.existing && isWithThem(thanks.existing->state))
        findings << blocks(Code::ThanksTwice, thanks.code);
    return findings + checkSerial(thanks);
}

Findings checkCloseThanks(const ThanksCase &thanks)
{
    const State state = thanks.existing ? thanks.existing->state : State::Due;
    if (state == State::Sent || state == State::Reissued)
        return {};
    if (thanks.declining && (state == State::Due || state == State::Requested)) {
        if (thanks.interviewStarted)
            return {};
        return {blocks(Code::ThanksNotDue, thanks.code)};
    }
    return {blocks(Code::RecordWrongState, thanks.code, {word(state)})};
}

} // namespace colloquy::rules
