// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/domain/suitability.h"

namespace colloquy {

/// An interpreter, and how far they suit.
struct InterpreterChoice : Suitability {
    Interpreter interpreter;

    bool operator==(const InterpreterChoice &) const = default;
};

/// Everybody, whoever is to be asked first at the head. Without a start only what holds whatever the time is
/// judged.
QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const BookInterview &request);
/// The same for the new time of an interview that is to be moved.
QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const MoveInterview &request);
/// The same for an interview as it stands.
QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const Interview &interview);
/// The same for a call.
QList<InterpreterChoice> interpreterChoices(const Workspace &workspace, const InterpreterBooking &call);

/// Who could come instead of whoever is on \a booking: neither they nor the one beside them.
QList<InterpreterChoice> othersFor(const Workspace &workspace, const InterpreterBooking &booking);

/// A few words, such as "the dialect"; empty where nothing is known or depends on it.
QString reasonText(const Suitability::Reason &reason);

/// Whoever can be asked first, was not refused by the participant, and hasn't declined.
std::optional<InterpreterChoice> bestOf(const QList<InterpreterChoice> &choices);

} // namespace colloquy
