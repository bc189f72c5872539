// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/rules/peoplerules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

/// Why this way of contact isn't safe; nothing where it is.
std::optional<QString> danger(const ContactSafety &safety, const ContactAttempt &attempt)
{
    if (!safety.asked)
        return std::nullopt;
    if (safety.safeChannel && *safety.safeChannel != attempt.channel)
        return u"other_channel"_s;
    const bool left = attempt.outcome == ContactAttempt::Outcome::LeftMessage;
    if (attempt.channel == Channel::Phone && left && safety.voicemail == YesNo::No)
        return u"voicemail"_s;
    const bool refused = (attempt.channel == Channel::Text && safety.text == YesNo::No) ||
                         (attempt.channel == Channel::Post && safety.post == YesNo::No);
    return refused ? std::optional(u"refused"_s) : std::nullopt;
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

/// Attempts since they were last reached, or came forward themselves. A message about an interview asks for
/// no answer.
int unanswered(QList<ContactAttempt> earlier)
{
    std::ranges::stable_sort(earlier, {}, &ContactAttempt::at);
    int count = 0;
    for (const ContactAttempt &attempt : std::as_const(earlier)) {
        if (attempt.message && attempt.outcome == ContactAttempt::Outcome::LeftMessage)
            continue;
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
    if (const auto why = danger(participant.safety, contact.attempt))
        findings << blocks(Code::ContactUnsafe, participant.code, {word(contact.attempt.channel), *why});
    if (isOutsideHours(contact))
        findings << warns(Code::ContactHours, participant.code);
    const int tried = unanswered(contact.earlier);
    if (contact.study.attemptLimit > 0 && tried >= contact.study.attemptLimit)
        findings << warns(Code::ContactEnough, participant.code, {QString::number(tried)});
    return findings;
}

} // namespace colloquy::rules
