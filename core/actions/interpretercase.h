// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/rules/interpreterrules.h"

namespace colloquy {

/// What somebody interprets: an interview, or a call, which is taken as one by phone.
struct Sitting {
    Interview interview;
    std::optional<InterpreterBooking> call;
};

/// Nothing where what it is for is gone.
std::optional<Sitting> sittingOf(const Workspace &workspace, const InterpreterBooking &booking);

/// The newest booking: of an interview the first or the second interpreter's, of a call that of its time.
std::optional<InterpreterBooking> bookingOf(const Workspace &workspace, const Sitting &sitting,
                                            bool second = false);

/// Briefing, debriefing and, until consent is recorded, the consent talk: what comes to the minutes of the
/// interview. A call is a talk itself, and only has the other two.
int minutesAround(const Workspace &workspace, const Sitting &sitting);

/// The interpreter's other asked, confirmed or to be reconfirmed interviews and calls.
QList<rules::Engagement> engagements(const Workspace &workspace, const Id<Interpreter> &interpreter,
                                     const Sitting &except);

/// The calls alone.
QList<TimeSpan> callsOf(const Workspace &workspace, const Id<Interpreter> &interpreter,
                        const std::optional<InterpreterBooking> &except = {});

/// All that the rules need to judge one interpreter.
rules::InterpreterCase interpreterCase(const Workspace &workspace, const Interpreter &interpreter,
                                       const Sitting &sitting);
/// The same for everybody who interprets, by code.
QList<rules::InterpreterCase> interpreterCases(const Workspace &workspace, const Sitting &sitting);

} // namespace colloquy
