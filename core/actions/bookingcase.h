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
    std::optional<Interview> moved; ///< the row that gives way to it; who signs beside comes along
};

/// Who is to interpret it, be it asked or confirmed.
std::optional<Interpreter> engagedInterpreter(const Workspace &workspace, const Interview &interview);

/// The code by which a participant is called; nothing where there is none.
QString personCode(const Workspace &workspace, const Id<Participant> &participant);

/// The calls of their own time that start in \a starts and for which an interpreter is wanted or engaged: the
/// researcher takes part in them.
inline constexpr auto callsSql =
    "SELECT DISTINCT b.participant, p.code, b.call_start, b.call_minutes, b.purpose FROM interpreter_booking "
    "b"
    " LEFT JOIN participant p ON p.id = b.participant WHERE b.call_start >= ?1 AND b.call_start < ?2"
    " AND b.state IN ('wanted', 'asked', 'confirmed', 'reconfirm') ORDER BY b.call_start";
QList<rules::Neighbour> callsWithin(const Workspace &workspace, const TimeSpan &starts);

/// The other live interviews and the calls that start in \a starts, by start; neither the planned one nor the
/// one it moves.
QList<rules::Neighbour> neighboursWithin(const Workspace &workspace, const PlannedInterview &plan,
                                         const TimeSpan &starts);

/// clash.researcher: a call at the time of an interview or of another call. The one it moves doesn't count.
Findings checkCallTime(const Workspace &workspace, const InterpreterBooking &call);

/// All that the rules need to judge it.
rules::BookingCase bookingCase(const Workspace &workspace, const PlannedInterview &plan);

/// All that the rules need to judge whether an interview may start.
rules::StartCase startCase(const Workspace &workspace, const Interview &interview, qint64 at);

} // namespace colloquy
