// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// text.*, contact.malformed, language.unknown, number.out_of_range: a record that can't be kept;
/// time.future: an agreement that isn't signed yet on the day that is \a today.
Findings checkRecord(const Interpreter &interpreter, const QDate &today);

/// Whether somebody needs an interpreter: they said so, or nobody asked and the researcher doesn't speak
/// their language.
bool needsInterpreter(const Study &study, const Participant &participant);

/// interpreter.not_cleared, once for each thing that is missing.
Findings checkCleared(const Interpreter &interpreter, const QString &language);

/// Whether this interpreter suits this participant at this time: cleared, clash, known, gender, dialect,
/// absent, lead time, recording.
struct InterpreterCase {
    Interpreter interpreter;
    Participant participant;
    Interview interview;
    QList<TimeSpan> engagements;   ///< their other asked, confirmed or to be reconfirmed interviews
    std::optional<bool> recording; ///< what the participant's consent says
    qint64 now = 0;
    QByteArray zone; ///< the study's, in which their hours are meant; empty: the interview's
};
Findings checkInterpreter(const InterpreterCase &request);

/// Share of the fee, in percent, that cancelling now costs; 0 outside every band.
int cancellationPercent(const Interpreter &interpreter, qint64 start, qint64 now);

/// interpreter.late with that share, where cancelling or moving now costs anything.
Findings checkRelease(const Interpreter &interpreter, qint64 start, qint64 now);

/// Whether a booking in this state may go to that one; record.wrong_state where not. Asking again for
/// one already asked is no step, and no finding. What happened on the day (attended, no_show) is a fact
/// and open to everyone who was asked.
Findings checkBookingStep(InterpreterBooking::State from, InterpreterBooking::State to, const QString &code);

} // namespace colloquy::rules
