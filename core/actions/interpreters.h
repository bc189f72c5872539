// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpretersteps.h"

namespace colloquy {

Result<Interpreter> interpreterByCode(const Workspace &workspace, const QString &code);

/// Codes as typed, with commas, semicolons or blanks between them.
Result<QList<Id<Interpreter>>> interpretersByCodes(const Workspace &workspace, const QString &codes);
/// In that order, without those that are gone.
QStringList codesOf(const Workspace &workspace, const QList<Id<Interpreter>> &interpreters);

/// Without id, code and number.
Findings checkInterpreter(const Workspace &workspace, const Interpreter &interpreter);
Result<Interpreter> addInterpreter(Workspace &workspace, const Interpreter &interpreter);
Outcome changeInterpreter(Workspace &workspace, const Interpreter &interpreter);

/// The newest booking of an interview, that of the first interpreter where two sign.
std::optional<InterpreterBooking> interpreterBooking(const Workspace &workspace,
                                                     const Id<Interview> &interview);

/// Somebody by name was asked, and may still answer, or come.
bool hasInterpreter(const std::optional<InterpreterBooking> &booking);

/// Whether an interpreter takes part in the interview that \a booking is for: one is wanted, engaged or came.
bool isInterpreted(const std::optional<InterpreterBooking> &booking);
/// Whether one takes part in the participant's interview, be it still to be booked.
bool isInterpreted(const Workspace &workspace, const Participant &participant);

} // namespace colloquy
