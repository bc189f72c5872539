// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audittrail.h"

namespace colloquy {

/// The newest audit head that this computer has seen of each study, kept in the person's state folder: a
/// trail whose end was cut off is still whole in itself, and only an outside memory notices.
namespace KnownHeads {

struct Place {
    QByteArray study;    ///< 16 bytes
    QByteArray instance; ///< 16 bytes
};

/// Not flushed, and half a line counts as none: losing it loses a check, never a record. In-memory studies
/// are not remembered.
void remember(const Place &place, const AuditHead &head);
std::optional<AuditHead> recall(const Place &place);

} // namespace KnownHeads

} // namespace colloquy
