// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/vault/vault.h"

namespace colloquy {

class WorkProgress;

/// All that a thread needs to work on an open study over a connection of its own: the same keys, person and
/// clock. Moved into the thread, and wiped there.
struct SpareKey {
    QString path;
    Vault vault;
    QString actor;
    std::optional<qint64> clock;
    std::shared_ptr<WorkProgress> progress;
};

/// What was done with a spare key, for the workspace that gave it away.
struct SpareDeeds {
    QList<UndoStep> steps;
    qint64 since = 0; ///< newest audit entry before those that were added
    qint64 until = 0; ///< and the last that was
};

} // namespace colloquy
