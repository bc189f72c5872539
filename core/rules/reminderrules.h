// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"
#include "core/domain/participant.h"

namespace colloquy::rules {

/// All that decides whether somebody is to be reminded of an interview.
struct ReminderCase {
    Interview interview;
    qint64 bookedAt = 0;        ///< when this time was agreed on: a move agrees on another one
    QList<ContactAttempt> sent; ///< messages about this very interview
    QByteArray zone;            ///< in which days are counted
    bool wasKnown = true;       ///< they may have heard of it before it was called off
};

/// Which message is due at \a now, before the interview starts. Of one that somebody else than themselves
/// cancelled, the cancellation; of one that somebody else moved, the new time until anything was sent about
/// it. Of a proposed interview, the invitation until that or a move was sent. Of a confirmed one, from seven
/// days before, by the calendar, the reminder of the week; from the day before until an hour before it
/// starts, the one of the day; none whose time had begun already when the interview was booked, and none that
/// was sent.
std::optional<ContactAttempt::Message> reminderDue(const ReminderCase &reminder, qint64 now);

/// The ways in which somebody can be written to or rung without harm, the one that they named first. Nothing
/// where they asked for no contact.
QList<Channel> safeChannels(const Participant &participant);

} // namespace colloquy::rules
