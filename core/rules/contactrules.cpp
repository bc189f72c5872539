// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/peoplerules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

namespace {

bool isRefused(const ContactSafety &safety, const ContactAttempt &attempt)
{
    if (!safety.asked)
        return false;
    if (safety.safeChannel && *safety.safeChannel != attempt.channel)
        return true;
    switch (attempt.channel) {
    case Channel::Text:
        return safety.text == YesNo::No;
    case Channel::Post:
        return safety.post == YesNo::No;
    case Channel::Phone:
        return safety.voicemail == YesNo::No && attempt.outcome == ContactAttempt::Outcome::LeftMessage;
    case Channel::Email:
        break;
    }
    return false;
}

bool isOutsideHours(const ContactCase &contact)
{
    const ContactSafety &safety = contact.participant.safety;
    if (!safety.asked || contact.attempt.channel == Channel::Post)
        return false;
    const auto hours = parseWeekHours(safety.safeHours);
    const QByteArray own = contact.participant.zone;
    const QByteArray zone = own.isEmpty() ? contact.study.zone : own;
    return hours && !isOpen(*hours, {contact.attempt.at, contact.attempt.at}, zone);
}

/// Attempts since they were last reached, or came forward themselves.
int unanswered(QList<ContactAttempt> earlier)
{
    std::ranges::stable_sort(earlier, {}, &ContactAttempt::at);
    int count = 0;
    for (const ContactAttempt &attempt : std::as_const(earlier)) {
        const bool reached = attempt.direction == ContactAttempt::Direction::Incoming ||
                             attempt.outcome == ContactAttempt::Outcome::Answered;
        count = reached ? 0 : count + 1;
    }
    return count;
}

} // namespace

Findings checkContact(const ContactCase &contact)
{
    if (contact.attempt.direction == ContactAttempt::Direction::Incoming)
        return {};
    const Participant &participant = contact.participant;
    Findings findings;
    if (participant.noContact || contact.contactWithdrawn)
        findings << blocks(Code::ParticipantNoContact, participant.code);
    if (isRefused(participant.safety, contact.attempt))
        findings << blocks(Code::ContactUnsafe, participant.code, {word(contact.attempt.channel)});
    if (isOutsideHours(contact))
        findings << warns(Code::ContactHours, participant.code);
    const int tried = unanswered(contact.earlier);
    if (contact.study.attemptLimit > 0 && tried >= contact.study.attemptLimit)
        findings << warns(Code::ContactEnough, participant.code, {QString::number(tried)});
    return findings;
}

} // namespace colloquy::rules
