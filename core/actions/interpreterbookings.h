// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/interpretercase.h"

namespace colloquy {

class Transaction;

/// An interpreted call of its own time, be it to screen somebody or to take their consent. Where one of that
/// purpose is still to be, it moves, and whoever was asked is to be asked again.
struct ArrangeCall {
    Id<Participant> participant;
    InterpreterBooking::Purpose purpose = InterpreterBooking::Purpose::Screening;
    WallTime start;
    int minutes = 30;
    std::optional<Id<Interpreter>> interpreter = {}; ///< is asked
    QString agency = {};                             ///< is asked, the name to follow
    Decisions decisions = {};
};
Findings checkArrangeCall(const Workspace &workspace, const ArrangeCall &request);
Result<InterpreterBooking> arrangeCall(Workspace &workspace, const ArrangeCall &request);

/// The newest booking of a participant's calls of one purpose.
std::optional<InterpreterBooking> latestCall(const Workspace &workspace, const Id<Participant> &participant,
                                             InterpreterBooking::Purpose purpose);
/// The newest booking of every call that is still to be, was to be lately, or waits to be put down as held.
QList<InterpreterBooking> openCalls(const Workspace &workspace);

/// What is put down about a booking without a step: the participant's word, reference, cost, briefing,
/// debriefing, papers sent.
Findings checkChangeBooking(const Workspace &workspace, const InterpreterBooking &booking);
Outcome changeBooking(Workspace &workspace, const InterpreterBooking &booking);

/// Whoever is asked was written to just now, and is given time to answer.
Outcome markWritten(Workspace &workspace, const Id<InterpreterBooking> &booking);

/// Nobody is the first and the second at once: clash.interpreter where \a interpreter is the one beside.
Findings checkBeside(const Workspace &workspace, const Sitting &sitting, bool second,
                     const Interpreter &interpreter);

/// The bookings of an interview that still hold somebody's time, or want somebody: the first, and where two
/// sign the second.
QList<InterpreterBooking> liveBookings(const Workspace &workspace, const Id<Interview> &interview);

/// Who signs beside the first, be it asked or confirmed.
std::optional<Interpreter> engagedSecond(const Workspace &workspace, const Id<Interview> &interview);

/// Whoever was asked is told to stay away, and the fee that falls due is kept with the booking.
void releaseWithin(Transaction &transaction, const Workspace &workspace, InterpreterBooking booking);

/// interpreter.late with what letting them go now costs; empty where it costs nothing.
Findings checkRelease(const Workspace &workspace, const InterpreterBooking &booking);

/// What letting them go now would cost; nothing where nobody is engaged or no rate is known.
std::optional<int> releasePence(const Workspace &workspace, const InterpreterBooking &booking);

/// A new row for the same interview or call, wanted.
InterpreterBooking freshBooking(const Workspace &workspace, const Sitting &sitting, bool second = false);

/// Where signing takes two, the second is wanted with the first.
void wantSecondWithin(Transaction &transaction, const Workspace &workspace, const Interview &interview);

} // namespace colloquy
