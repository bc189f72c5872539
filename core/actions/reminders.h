// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/incidents.h"
#include "core/actions/interpreteroverview.h"
#include "core/actions/mailings.h"

namespace colloquy {

/// Somebody who is to be invited, reminded, or told of a change that they didn't ask for. Nothing is sent by
/// itself: each waits for a draft and for the word that it was sent.
struct Reminder {
    InterviewSummary summary;
    ContactAttempt::Message message = ContactAttempt::Message::ReminderDay;
    QList<Channel> channels; ///< safe ones, the best first; none also while locked

    bool operator==(const Reminder &) const = default;
};

/// Which one the interview is due for; nothing where none is.
std::optional<ContactAttempt::Message> reminderDue(const Workspace &workspace, const Interview &interview,
                                                   qint64 at);

/// By start. Nobody who asked for no contact is among them.
QList<Reminder> remindersDue(const Workspace &workspace, qint64 at);

/// A call that somebody is to get: how they are after an interview, or one that was promised.
struct CallDue {
    Q_GADGET

public:
    enum class Kind { FollowUp, CallBack };
    Q_ENUM(Kind)

    Kind kind = Kind::FollowUp;
    Id<Participant> participant;
    QString code;
    std::optional<Id<Interview>> interview;
    QDate day;                ///< in the study's zone
    std::optional<qint64> at; ///< where an hour was agreed

    bool operator==(const CallDue &) const = default;
};

/// Until somebody spoke with them after that; the longest due first.
QList<CallDue> callsDue(const Workspace &workspace, qint64 at);

/// What a day asks for.
struct Today {
    QDate date;
    QList<InterviewSummary> interviews; ///< of the day, without those moved away from it or cancelled
    QList<InterviewSummary> overdue;    ///< check-outs of whatever day
    QList<InterviewSummary>
        unfinished; ///< of days before, whose outcome nobody recorded; the longest ago first
    QList<Reminder> reminders;
    QList<CallDue> calls;
    QList<IncidentSummary> incidents;    ///< to be followed up
    QList<Mailing> summaries;            ///< of findings, to be sent once the study is over
    QList<InterpreterTask> interpreters; ///< that wait for the researcher; as of now

    bool operator==(const Today &) const = default;
};
Today todayAt(const Workspace &workspace, qint64 at);

} // namespace colloquy
