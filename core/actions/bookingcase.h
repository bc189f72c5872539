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

/// The code by which a participant is called; nothing where there is none.
QString personCode(const Workspace &workspace, const Id<Participant> &participant);

/// The other live interviews that start in \a starts, by start; neither the planned one nor the one it moves.
QList<rules::Neighbour> neighboursWithin(const Workspace &workspace, const PlannedInterview &plan,
                                         const TimeSpan &starts);

/// All that the rules need to judge it.
rules::BookingCase bookingCase(const Workspace &workspace, const PlannedInterview &plan);

/// The interpreter's other asked, confirmed or to be reconfirmed interviews.
QList<TimeSpan> engagements(const Workspace &workspace, const Id<Interpreter> &interpreter,
                            const std::optional<Id<Interview>> &except);

/// All that the rules need to judge an interpreter for an interview.
rules::InterpreterCase interpreterCase(const Workspace &workspace, const Interpreter &interpreter,
                                       const Interview &interview);

/// All that the rules need to judge whether an interview may start.
rules::StartCase startCase(const Workspace &workspace, const Interview &interview, qint64 at);

} // namespace colloquy
