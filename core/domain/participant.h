// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/weekhours.h"
#include "core/domain/revision.h"
#include "core/domain/terms.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace colloquy {

struct Interview;
struct Interpreter;

/// How this person may be reached without harm. Shown before any number is.
struct ContactSafety {
    bool asked = false; ///< nothing below means anything until it was asked
    std::optional<Channel> safeChannel;
    QString safeHours; ///< in the grammar of WeekHours
    YesNo voicemail = YesNo::NotAsked;
    YesNo text = YesNo::NotAsked;
    YesNo post = YesNo::NotAsked;
    QString ifSomeoneElse; ///< what to say if someone else answers
    QString stopPhrase;

    bool operator==(const ContactSafety &) const = default;
};

/// Somebody who enquired about the study. Known by code; identity, contact and notes are sealed under a
/// key of their own.
struct Participant {
    Q_GADGET

public:
    enum class ClosedAs { Declined, Unreachable, Duplicate, OverTarget };
    Q_ENUM(ClosedAs)

    Id<Participant> id;
    QString code; ///< group prefix + number, such as "C07"; never used again
    int number = 0;
    QString group; ///< key of a StudyGroup
    qint64 enquiredAt = 0;
    QString spokenLanguage = QStringLiteral("en");
    std::optional<QString> readingLanguage = QStringLiteral("en"); ///< none: documents are read aloud
    YesNo interpreterWanted = YesNo::NotAsked;
    Gender interpreterGender = Gender::Any;
    QList<Id<Interpreter>> notInterpreters; ///< never one of these
    bool sameInterpreter = false;           ///< the one they had before is wished again
    YesNo filming = YesNo::NotAsked;        ///< of somebody who signs
    QList<InterviewMode> modes;             ///< wanted; empty: any
    WeekHours availability;
    QMap<QString, QString> attributes; ///< of the sampling matrix
    bool noContact = false;
    bool knowsResearcher = false;
    bool tooYoung = false; ///< the sealed age is below the study's minimum
    std::optional<ClosedAs> closedAs;
    std::optional<qint64> closedAt;
    QByteArray zone; ///< where it isn't the study's

    // Sealed: identity.
    QString name;
    QString email;
    QString phone;
    QString address;
    std::optional<int> age;
    QString otherGroup; ///< a group they also belong to
    // Sealed: safety.
    ContactSafety safety;
    // Sealed: notes.
    QString source; ///< where they saw the call
    QString dialect;
    QString accessNeeds;
    QString notes;
    QString closeReason;
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Participant &) const = default;
};

/// A try to reach somebody.
struct ContactAttempt {
    Q_GADGET

public:
    enum class Outcome { Answered, NoAnswer, LeftMessage, Bounced };
    Q_ENUM(Outcome)
    enum class Direction { Outgoing, Incoming };
    Q_ENUM(Direction)
    enum class Message { Invitation, Move, Cancellation, ReminderWeek, ReminderDay };
    Q_ENUM(Message)

    Id<ContactAttempt> id;
    Id<Participant> participant;
    qint64 at = 0;
    Channel channel = Channel::Email;
    Direction direction = Direction::Outgoing;
    Outcome outcome = Outcome::NoAnswer;
    std::optional<qint64> callBackAt;
    std::optional<Id<Interview>> interview; ///< that it was about
    std::optional<Message> message;         ///< which of the messages about an interview was sent
    QString note;                           ///< sealed
    SealState sealState = SealState::Open;

    bool operator==(const ContactAttempt &) const = default;
};

} // namespace colloquy
