// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interview.h"

namespace colloquy {

std::optional<Interview> interviewById(const Workspace &workspace, const Id<Interview> &interview);

/// When the interview was agreed on: when this row of it came to be, as the audit trail knows. 0 where it
/// doesn't.
qint64 agreedAt(const Workspace &workspace, const Interview &interview);

/// That an interview was moved. No cancellation: it is the same interview at another time.
struct Move {
    Id<Interview> from;
    Moment before;
    Moment after;
    qint64 at = 0; ///< when it was recorded; 0 where that isn't known
    std::optional<Interview::By> by;
    QString reason; ///< empty while locked
};

/// How the interview came to its time, newest first.
QList<Move> movesOf(const Workspace &workspace, const Interview &interview);
/// Of all interviews of theirs, newest first.
QList<Move> movesOf(const Workspace &workspace, const Id<Participant> &participant);

} // namespace colloquy
