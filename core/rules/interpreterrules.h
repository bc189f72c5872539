// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// Has a confidentiality agreement and speaks the language.
bool isCleared(const Interpreter &interpreter, const QString &language);

/// Whether this interpreter suits this participant at this time: cleared, known, gender, dialect,
/// absent, lead time, recording.
struct InterpreterCase {
    Interpreter interpreter;
    Participant participant;
    Interview interview;
    QList<TimeSpan> engagements; ///< their other asked, confirmed or to be reconfirmed interviews
    std::optional<bool> recording; ///< what the participant's consent says
    qint64 now = 0;
};
Findings checkInterpreter(const InterpreterCase &request);

/// Share of the fee, in percent, that cancelling now costs; 0 outside every band.
int cancellationPercent(const Interpreter &interpreter, qint64 start, qint64 now);

/// Whether a booking in this state may go to that one; record.wrong_state where not. Asking again for
/// one already asked is no step, and no finding.
Findings checkBookingStep(InterpreterBooking::State from, InterpreterBooking::State to, const QString &code);

} // namespace colloquy::rules
