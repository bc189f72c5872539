// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reminderrules.h"

#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

namespace {

constexpr qint64 tooLate = 60 * 60; ///< nobody is reminded within the hour

using Message = ContactAttempt::Message;

bool wasSent(const ReminderCase &reminder, Message message)
{
    return std::ranges::any_of(reminder.sent, [&](const ContactAttempt &attempt) {
        return attempt.message == message && attempt.outcome != ContactAttempt::Outcome::Bounced;
    });
}

bool wasToldAnything(const ReminderCase &reminder)
{
    return std::ranges::any_of(reminder.sent, [](const ContactAttempt &attempt) {
        return attempt.message && attempt.outcome != ContactAttempt::Outcome::Bounced;
    });
}

/// Whoever asked for a change knows of it.
bool isNews(const std::optional<Interview::By> &by)
{
    return by && *by != Interview::By::Participant;
}

/// Of a time that is off, or another one, which still lies ahead.
std::optional<Message> newsDue(const ReminderCase &reminder)
{
    const Interview &interview = reminder.interview;
    if (interview.state == Interview::State::Cancelled && isNews(interview.cancelledBy) &&
        reminder.wasKnown && !wasSent(reminder, Message::Cancellation))
        return Message::Cancellation;
    if (interview.state == Interview::State::Confirmed && interview.movedFrom && isNews(interview.movedBy) &&
        !wasToldAnything(reminder))
        return Message::Move;
    return std::nullopt;
}

/// Texting is asked about apart from ringing.
bool isSafe(const Participant &participant, Channel channel)
{
    const ContactSafety &safety = participant.safety;
    if (safety.asked && safety.safeChannel && *safety.safeChannel != channel)
        return false;
    switch (channel) {
    case Channel::Email:
        return !participant.email.isEmpty();
    case Channel::Phone:
        return !participant.phone.isEmpty();
    case Channel::Text:
        return !participant.phone.isEmpty() && !(safety.asked && safety.text == YesNo::No);
    case Channel::Post:
        break;
    }
    return !participant.address.isEmpty() && !(safety.asked && safety.post == YesNo::No);
}

} // namespace

std::optional<Message> reminderDue(const ReminderCase &reminder, qint64 now)
{
    const Interview &interview = reminder.interview;
    if (interview.startedAt || now >= interview.start.utc)
        return std::nullopt;
    if (const auto news = newsDue(reminder))
        return news;
    if (interview.state == Interview::State::Proposed) {
        const bool told = wasSent(reminder, Message::Invitation) || wasSent(reminder, Message::Move);
        return told ? std::nullopt : std::optional(Message::Invitation);
    }
    if (interview.state != Interview::State::Confirmed || now > interview.start.utc - tooLate)
        return std::nullopt;
    const QDate day = dayOf(interview.start.utc, reminder.zone);
    const qint64 left = dayOf(now, reminder.zone).daysTo(day);
    if (left > 7)
        return std::nullopt;
    const Message message = left <= 1 ? Message::ReminderDay : Message::ReminderWeek;
    const qint64 notice = dayOf(reminder.bookedAt, reminder.zone).daysTo(day);
    if (notice <= (message == Message::ReminderDay ? 1 : 7) || wasSent(reminder, message))
        return std::nullopt;
    return message;
}

QList<Channel> safeChannels(const Participant &participant)
{
    QList<Channel> channels;
    if (participant.noContact)
        return channels;
    for (const Channel channel : {Channel::Email, Channel::Text, Channel::Phone, Channel::Post}) {
        if (isSafe(participant, channel))
            channels << channel;
    }
    return channels;
}

} // namespace colloquy::rules
