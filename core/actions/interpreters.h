// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"

namespace colloquy {

Result<Interpreter> interpreterByCode(const Workspace &workspace, const QString &code);

/// Without id, code and number.
Findings checkInterpreter(const Workspace &workspace, const Interpreter &interpreter);
Result<Interpreter> addInterpreter(Workspace &workspace, const Interpreter &interpreter);
Outcome changeInterpreter(Workspace &workspace, const Interpreter &interpreter);

enum class InterpreterStep { Ask, Confirm, Decline, Release };

struct StepInterpreter {
    Id<Interview> interview;
    InterpreterStep step = InterpreterStep::Ask;
    std::optional<Id<Interpreter>> interpreter; ///< who is asked; none: the one already on the booking
    Decisions decisions;
};
/// Whether this interpreter may take this step for this interview: cleared, free, known, late ...
Findings checkInterpreterStep(const Workspace &workspace, const StepInterpreter &request);
/// Asking one who is already asked changes nothing.
Outcome stepInterpreter(Workspace &workspace, const StepInterpreter &request);

/// The newest booking of an interview.
std::optional<InterpreterBooking> interpreterBooking(const Workspace &workspace,
                                                     const Id<Interview> &interview);

/// Somebody was asked, and may still answer, or come.
bool hasInterpreter(const std::optional<InterpreterBooking> &booking);

/// Whether an interpreter takes part in the interview that \a booking is for: one is wanted, engaged or came.
bool isInterpreted(const std::optional<InterpreterBooking> &booking);
/// Whether one takes part in the participant's interview, be it still to be booked.
bool isInterpreted(const Workspace &workspace, const Participant &participant);

} // namespace colloquy
