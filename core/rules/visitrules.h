// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/interview.h"

namespace colloquy::rules {

/// Whether the researcher may check in at the place, or out of it: what has happened can be put down as long
/// as it is face to face and wasn't yet, whatever became of the interview.
Findings checkArrive(const Interview &interview, const QString &code);
Findings checkLeave(const Interview &interview, const QString &code);

/// The time to be out has passed, and nobody knows the researcher to be out: the buddy is to be rung. Whoever
/// never checked in and has put down the outcome is taken to be back.
bool isOverdue(const Interview &interview, qint64 now);

} // namespace colloquy::rules
