// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/revision.h"

#include <QDate>

namespace colloquy {

/// Something that went wrong or worried somebody, and what was done. Never a clinical detail.
struct Incident {
    Q_GADGET

public:
    enum class Kind { Distress, Disclosure, Complaint, Breach, Deviation };
    Q_ENUM(Kind)

    Id<Incident> id;
    std::optional<Id<Participant>> participant;
    std::optional<Id<Interview>> interview;
    Kind kind = Kind::Distress;
    qint64 at = 0;
    std::optional<QDate> followUpOn;
    std::optional<qint64> closedAt;

    // Sealed.
    QString done;
    QString told; ///< whom
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Incident &) const = default;
};

} // namespace colloquy
