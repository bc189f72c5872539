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

/// When and how an interpreter is expected elsewhere.
struct Engagement {
    TimeSpan span;
    InterviewMode mode = InterviewMode::Teams;
};

/// Whether this interpreter suits this participant at this time: cleared, clash, known, banned, gender,
/// dialect, absent, lead time, mode, recording, filming.
struct InterpreterCase {
    Interpreter interpreter;
    Participant participant;
    Interview interview;           ///< or a call, as one by phone
    QList<Engagement> engagements; ///< their other asked, confirmed or to be reconfirmed interviews and calls
    std::optional<bool> recording; ///< what the participant's consent says
    qint64 now = 0;
    QByteArray zone;                  ///< the study's, in which their hours are meant; empty: the interview's
    int travelMinutes = 0;            ///< to where people meet face to face, and away from there
    int minutesAround = 0;            ///< briefing, consent talk and debriefing
    bool met = false;                 ///< has interpreted for the participant before
    bool declined = false;            ///< this very interview or call
    YesNo accepted = YesNo::NotAsked; ///< the participant's word on them for it

    int minutesNeeded() const { return interview.minutes + minutesAround; }
};
Findings checkInterpreter(const InterpreterCase &request);

/// The participant asked not to have them, or said no to them this time.
bool isRefused(const InterpreterCase &request);

/// interpreter.filming: the participant signs, and refuses to be filmed as this interview would.
Findings checkFilming(const Participant &participant, InterviewMode mode, std::optional<bool> recording);

/// Whether interpreting this language for so long takes two who take turns.
bool takesTwo(const QString &language, int minutes);

/// What coming for so long costs; nothing where no rate is known.
std::optional<int> expectedPence(const Interpreter &interpreter, int minutes);

/// Share of the fee, in percent, that cancelling now costs; 0 outside every band.
int cancellationPercent(const Interpreter &interpreter, qint64 start, qint64 now);
/// The same of what coming for \a minutes would have cost; 0 outside every band, nothing without a rate.
std::optional<int> releasePence(const Interpreter &interpreter, qint64 start, qint64 now, int minutes);

/// interpreter.late with that share, and with the sum where it is known, where cancelling or moving now costs
/// anything.
Findings checkRelease(const Interpreter &interpreter, qint64 start, qint64 now, int minutes = 0);

/// Whether a booking in this state may go to that one; record.wrong_state where not. Asking again for
/// one already asked is no step, and no finding. What happened on the day (attended, no_show) is a fact
/// and open to everyone who was asked.
Findings checkBookingStep(InterpreterBooking::State from, InterpreterBooking::State to, const QString &code);

} // namespace colloquy::rules
