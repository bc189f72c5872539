// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy::bench {

/// How much there is in a study that benches look at.
struct Extent {
    int people = 0;
    int interviewsEach = 0; ///< 0: one, and only for those who agreed to it
    bool waiting = false;   ///< everybody speaks English, has consented and waits to be booked
};

/// A study of made-up people, sealed and audited like any other, looked at on its Monday at 8:00 UTC. An
/// earlier run's file at \a path is used again. Unlocked; ends the program where that can't be.
std::unique_ptr<Workspace> madeUpStudy(const QString &path, const Extent &extent);

/// Opens such a study, still locked.
std::unique_ptr<Workspace> openStudy(const QString &path);
QString passphrase();
qint64 monday();

} // namespace colloquy::bench
