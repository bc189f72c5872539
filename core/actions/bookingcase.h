// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/rules/bookingrules.h"
#include "core/rules/interpreterrules.h"

namespace colloquy {

/// A planned interview, with whom it is and who is to interpret it.
struct PlannedInterview {
    Interview interview;
    Participant participant;
    std::optional<Interpreter> interpreter;
    bool interpreterWanted = false;
    std::optional<Interview> moved; ///< the row that gives way to it
};

/// Who is to interpret it, be it asked or confirmed.
std::optional<Interpreter> engagedInterpreter(const Workspace &workspace, const Interview &interview);

/// The code by which a participant is called; nothing where there is none.
QString personCode(const Workspace &workspace, const Id<Participant> &participant);

/// The other live interviews that start in \a starts, by start; neither the planned one nor the one it moves.
QList<rules::Neighbour> neighboursWithin(const Workspace &workspace, const PlannedInterview &plan,
                                         const TimeSpan &starts);

/// All that the rules need to judge it.
rules::BookingCase bookingCase(const Workspace &workspace, const PlannedInterview &plan);

/// All that the rules need to judge whether an interview may start.
rules::StartCase startCase(const Workspace &workspace, const Interview &interview, qint64 at);

} // namespace colloquy
