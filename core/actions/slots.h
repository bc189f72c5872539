// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"

namespace colloquy {

/// What a researcher looks for when nobody has named a time yet. For somebody with a live interview, it is
/// another time for that one, and what isn't said here is as it was agreed.
struct FindSlots {
    std::optional<Id<Participant>> participant; ///< none: whoever comes
    QDate from;
    QDate to; ///< inclusive
    std::optional<int> minutes;
    std::optional<InterviewMode> mode;
    std::optional<Id<Interpreter>> interpreter;
    bool anyInterpreter = false;    ///< whoever is cleared for the language and has the time
    bool interpreterWanted = false; ///< to be found later, knowingly
    qsizetype most = 0;             ///< 0: all

    bool operator==(const FindSlots &) const = default;
};

/// A time that fits, and what it would warn about.
struct FoundSlot {
    TimeSpan span;
    std::optional<Interpreter>
        interpreter; ///< where one was asked for; of several the one with least against
    Findings warnings;
};

/// Earliest first. Refused with what no time can mend: whatever blocks an interview with that person,
/// interview.too_long, interpreter.not_cleared, interpreter.none. Whoever isn't screened or decided upon as
/// yet may be looked for, and each slot says so.
Result<QList<FoundSlot>> findSlots(const Workspace &workspace, const FindSlots &request);

/// What stands in the way where nothing was found, as the plan says it of somebody without a time.
Findings whyNoSlots(const Workspace &workspace, const FindSlots &request);

} // namespace colloquy
