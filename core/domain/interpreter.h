// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"
#include "core/domain/revision.h"

namespace colloquy {

/// What an interpreter or agency charges for a late cancellation.
struct CancellationBand {
    int hours = 0;   ///< cancelled fewer hours before than this ...
    int percent = 0; ///< ... costs this share of the fee

    bool operator==(const CancellationBand &) const = default;
};

/// Somebody who interprets. Known by code; identity and agency are sealed under the staff key.
struct Interpreter {
    Q_GADGET

public:
    enum class Agreement { Own, Agency };
    Q_ENUM(Agreement)

    Id<Interpreter> id;
    QString code; ///< such as "I01"
    int number = 0;
    QStringList languages;
    Gender gender = Gender::Any;      ///< `Any`: not known
    std::optional<QDate> agreementOn; ///< confidentiality agreement
    Agreement agreement = Agreement::Own;
    YesNo agreesToRecording = YesNo::NotAsked;
    int leadDays = 0;
    QList<CancellationBand> bands;
    WeekHours availability;
    QList<Id<Participant>> knownTo;  ///< participants who know them
    QList<InterviewMode> modes;      ///< that they work in; empty: any
    YesNo filming = YesNo::NotAsked; ///< of somebody who signs
    std::optional<int> ratePence;    ///< an hour
    int leastMinutes = 0;            ///< that are charged
    QByteArray agreementHash;        ///< SHA-256 of the file

    // Sealed.
    QString name;
    QString email;
    QString phone;
    QString agency;
    QString agencyReference;
    QString registerNumber;
    QString dialects;
    QString notes;
    QString rate; ///< what they or their agency charge, in words
    QByteArray agreementFile;
    QString agreementName; ///< of the file
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Interpreter &) const = default;
};

/// An interpreter, an agency whose name is to follow, or one still wanted, for one interview or call.
struct InterpreterBooking {
    Q_GADGET

public:
    enum class State { Wanted, Asked, Confirmed, Reconfirm, Declined, Released, Moved, Attended, NoShow };
    Q_ENUM(State)
    enum class Purpose { Interview, Screening, Consent };
    Q_ENUM(Purpose)

    Id<InterpreterBooking> id;
    Purpose purpose = Purpose::Interview;
    std::optional<Id<Interview>> interview;     ///< or else a call of its own:
    std::optional<Id<Participant>> participant; ///< with whom
    std::optional<qint64> callStart;
    std::optional<int> callMinutes;
    std::optional<Id<Interpreter>> interpreter;
    QString language;
    State state = State::Wanted;
    int briefingMinutes = 10;
    int debriefingMinutes = 10;
    qint64 at = 0; ///< of the last change of state
    std::optional<qint64> askedAt;
    std::optional<qint64> papersSentAt;           ///< sheet and form in the language
    YesNo accepted = YesNo::NotAsked;             ///< by the participant: this named person
    std::optional<Id<Interpreter>> substituteFor; ///< who had been booked
    bool byTelephone = false;                     ///< the service that steps in when nobody comes
    bool second = false;                          ///< beside the first, where somebody signs for long
    std::optional<int> costPence;                 ///< as charged

    // Sealed.
    QString agency;
    QString reference;
    QString reason; ///< why declined, released or replaced
    SealState sealState = SealState::Open;
    Revision revision = {};

    /// Holds the interpreter's time.
    bool isEngaged() const
    {
        return state == State::Asked || state == State::Confirmed || state == State::Reconfirm;
    }
    bool isLive() const { return state == State::Wanted || isEngaged(); }
    /// The participant doesn't want the person who would come.
    bool isTurnedDown() const { return isEngaged() && interpreter && accepted == YesNo::No; }
    bool operator==(const InterpreterBooking &) const = default;
};

} // namespace colloquy
