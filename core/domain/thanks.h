// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/revision.h"
#include "core/domain/study.h"

namespace colloquy {

/// What a participant gets for an interview that started. What is due has no record yet.
struct Thanks {
    Q_GADGET

public:
    using Kind = StudyGroup::ThanksKind;
    enum class State { Due, Requested, Sent, Acknowledged, Declined, Bounced, Void, Reissued };
    Q_ENUM(State)
    enum class Delivered { Email, Post, Hand };
    Q_ENUM(Delivered)
    enum class Receipt { Signed, Email, Spoken };
    Q_ENUM(Receipt)

    Id<Thanks> id;
    Id<Participant> participant;
    Kind kind = Kind::Voucher;
    State state = State::Due;
    int pence = 0;             ///< of a voucher
    std::optional<int> number; ///< of a certificate; tells nothing of the participant's code
    std::optional<qint64> sentAt;
    std::optional<Delivered> delivered;
    std::optional<qint64> closedAt; ///< acknowledged, declined, come back or void
    std::optional<Receipt> receipt;

    QString serial; ///< sealed
    QString batch;  ///< sealed
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Thanks &) const = default;
};

} // namespace colloquy
