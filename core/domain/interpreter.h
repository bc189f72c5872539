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
    QList<Id<Participant>> knownTo; ///< participants who know them

    // Sealed.
    QString name;
    QString email;
    QString phone;
    QString agency;
    QString registerNumber;
    QString dialects;
    QString notes;
    QString rate; ///< what they or their agency charge, in words
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Interpreter &) const = default;
};

/// An interpreter, or one still wanted, for one interview.
struct InterpreterBooking {
    Q_GADGET

public:
    enum class State { Wanted, Asked, Confirmed, Reconfirm, Declined, Released, Moved, Attended, NoShow };
    Q_ENUM(State)

    Id<InterpreterBooking> id;
    Id<Interview> interview;
    std::optional<Id<Interpreter>> interpreter;
    QString language;
    State state = State::Wanted;
    int briefingMinutes = 10;
    int debriefingMinutes = 10;
    qint64 at = 0; ///< of the last change of state

    // Sealed.
    QString agency;
    QString reference;
    SealState sealState = SealState::Open;
    Revision revision = {};

    /// Holds the interpreter's time.
    bool isLive() const
    {
        return state == State::Wanted || state == State::Asked || state == State::Confirmed ||
               state == State::Reconfirm;
    }
    bool operator==(const InterpreterBooking &) const = default;
};

} // namespace colloquy
