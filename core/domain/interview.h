// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/participant.h"
#include "core/domain/revision.h"

namespace colloquy {

/// A one-off conversation at an agreed time. A move keeps this row as `Moved` and links a new one to it.
struct Interview {
    Q_GADGET

public:
    enum class State { Proposed, Confirmed, Moved, Cancelled, NoShow, Completed, Partial, Stopped };
    Q_ENUM(State)
    enum class Distress { None, Paused, Stopped };
    Q_ENUM(Distress)
    enum class By { Participant, Researcher, Interpreter };
    Q_ENUM(By)

    Id<Interview> id;
    Id<Participant> participant;
    Moment start;
    int minutes = 60; ///< planned
    InterviewMode mode = InterviewMode::Teams;
    State state = State::Confirmed;
    QString placeType; ///< of a face-to-face interview, such as "home"
    std::optional<qint64> dueOutAt;
    std::optional<qint64> arrivedAt; ///< the researcher checked in at the place
    std::optional<qint64> leftAt;    ///< and out again, safe
    std::optional<qint64> startedAt; ///< actual
    std::optional<qint64> endedAt;   ///< actual
    bool consentReaffirmed = false;
    Distress distress = Distress::None;
    bool supportSheet = false;
    std::optional<QDate> followUpOn;
    bool notesDone = false;
    std::optional<Id<Interview>> movedFrom;
    std::optional<By> movedBy;
    std::optional<By> cancelledBy;
    std::optional<Id<Interview>> continues;
    int sequence = 0; ///< of the invitation; raised by every move or cancel
    QByteArray uid;   ///< of the invitation; kept across moves

    // Sealed.
    QString place; ///< join link, number to ring or address
    QString buddy;
    QString othersPresent;
    QString recordingDevice;
    QString reason; ///< why it was moved or cancelled
    SealState sealState = SealState::Open;
    Revision revision = {};

    TimeSpan span() const { return {start.utc, start.utc + minutes * 60}; }
    /// Holds its time on the calendar.
    bool isLive() const { return state == State::Proposed || state == State::Confirmed; }
    bool isUnderWay() const { return isLive() && startedAt && !endedAt; }
    /// Took place, at least in part.
    bool hasHappened() const
    {
        return state == State::Completed || state == State::Partial || state == State::Stopped;
    }
    bool operator==(const Interview &) const = default;
};

/// A warning that somebody went past, or a rule that a fact broke, with the reason given.
struct Override {
    Q_GADGET

public:
    enum class Kind { Override, Deviation };
    Q_ENUM(Kind)

    Id<Override> id;
    std::optional<Id<Participant>> participant;
    Kind kind = Kind::Override;
    QByteArray subject; ///< 16 bytes of the record concerned
    QString code;
    qint64 at = 0;
    QString reason; ///< sealed
    SealState sealState = SealState::Open;

    bool operator==(const Override &) const = default;
};

} // namespace colloquy
