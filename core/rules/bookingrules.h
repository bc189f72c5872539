// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/screening.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// Another live interview near the planned one. The interview being moved is never among them.
struct Neighbour {
    QString code; ///< its participant's
    Id<Participant> participant;
    TimeSpan span;
    InterviewMode mode = InterviewMode::Teams;
    std::optional<Id<Interpreter>> interpreter; ///< asked, confirmed or to be reconfirmed
};

/// All that decides whether an interview may be booked or moved.
struct BookingCase {
    Study study;
    Participant participant;
    Eligibility::Outcome eligibility = Eligibility::Outcome::NotScreened;
    bool withdrawn = false;
    ConsentStanding consent;
    Interview planned;
    std::optional<Interpreter> interpreter;
    bool interpreterWanted = false; ///< one is wanted or asked, be it still without a name
    QList<Interview> earlier;       ///< the participant's others, without the one being moved
    QList<Neighbour> neighbours;    ///< within eight days either side
    qint64 now = 0;

    bool interpreted() const { return interpreter || interpreterWanted; }
};

/// Everything that stands in the way, blocks first.
Findings checkBooking(const BookingCase &booking);

/// The planned time alone: length, study dates, clashes, buffers, hours, caps, notice, availability.
Findings checkTimes(const BookingCase &booking);

/// All that decides whether an interview may start now.
struct StartCase {
    Study study;
    Participant participant;
    bool withdrawn = false;
    ConsentStanding consent;
    Interview interview;
    bool interpreterNeeded = false;
    bool interpreterConfirmed = false;
    bool interpreterAgreesToRecording = true;
    qint64 now = 0;
};

Findings checkStart(const StartCase &start);

/// Which steps an interview allows now; interview.wrong_state where it doesn't.
enum class InterviewStep { Confirm, Move, Cancel, Start, Finish, NoShow };
Findings checkStep(const Interview &interview, InterviewStep step, const QString &code);

} // namespace colloquy::rules
