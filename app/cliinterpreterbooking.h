// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clifields.h"
#include "core/actions/interpreterbookings.h"

namespace colloquy {

/// The newest booking of the call that is meant.
Result<InterpreterBooking> callOf(const Invocation &in);
/// That of the interview, the second one's where it is meant, unless a call is.
Result<InterpreterBooking> bookingOf(const Invocation &in);

Option callOption(int traits = Option::Plain);

/// `interpreter VERB STUDY CODE`, about an interview, its second interpreter, or a call.
Command bookingCommand(const QString &verb, const QString &help, const QList<Option> &options,
                       Outcome (*run)(Invocation &));

/// What is put down about a booking, what is sent, and who could come.
QList<Command> interpreterBookingCommands();

} // namespace colloquy
