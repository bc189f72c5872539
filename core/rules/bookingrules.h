// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/screening.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// Another live interview near the planned one, or a call through an interpreter. The interview being moved
/// is never among them.
struct Neighbour {
    QString code; ///< its participant's
    Id<Participant> participant;
    TimeSpan span;
    InterviewMode mode = InterviewMode::Teams;
    std::optional<Id<Interpreter>> interpreter;           ///< asked, confirmed or to be reconfirmed
    int minutesBefore = 0;                                ///< briefing and consent talk
    int minutesAfter = 0;                                 ///< debriefing
    std::optional<InterpreterBooking::Purpose> call = {}; ///< nothing: an interview. No cap counts calls
    std::optional<Id<Interpreter>> second = {};           ///< who signs beside the interpreter

    bool engages(const std::optional<Interpreter> &each) const
    {
        return each && (interpreter == each->id || second == each->id);
    }
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
    bool interpreterWanted = false;    ///< one is wanted or asked, be it still without a name
    QList<Interview> earlier;          ///< the participant's others, without the one being moved
    QList<Neighbour> neighbours;       ///< whoever can count: of its week, and of five days either side
    QList<TimeSpan> busy;              ///< the researcher's imported busy time
    QList<TimeSpan> calls;             ///< other calls that the interpreter takes part in
    std::optional<Interpreter> second; ///< who signs beside, and comes along where it is moved
    QList<TimeSpan> secondCalls;       ///< other calls that they take part in
    int briefingMinutes = 10;          ///< count only where the interview is interpreted
    int debriefingMinutes = 10;
    qint64 now = 0;

    bool interpreted() const { return interpreter || interpreterWanted; }
};

/// Everything that stands in the way, blocks first.
Findings checkBooking(const BookingCase &booking);

/// What stands in the way whatever the time: who they are, another interview, their consent.
Findings checkWhom(const BookingCase &booking);

/// The planned time alone: length, study dates, clashes, buffers, hours, caps, notice, availability.
Findings checkTimes(const BookingCase &booking);

/// clash.researcher: who holds that time, and from when.
Finding clashWith(const Neighbour &neighbour, const QByteArray &zone);

/// The planned time with the consent talk and the interpreter's briefing before it and the debriefing
/// after it: what the calendar shows. Buffers and travel come on top.
TimeSpan blockOf(const BookingCase &booking);

/// Minutes to keep free on each side of an interview in \a mode: its buffer, or the way there where that is
/// longer.
int marginOf(const Study &study, InterviewMode mode);

/// Minutes to travel before and after an interview in \a mode.
int travelFor(const Study &study, InterviewMode mode);

/// Minutes that must lie between two interviews: both buffers together, or both ways where those take longer.
int minutesApart(const Study &study, InterviewMode one, InterviewMode other);

/// Kinds of place that every study knows: the words that are stored.
const QStringList &placeTypes();
/// text.unknown: a kind that neither every study knows nor this one names. It lies open in the file, so that
/// it is no room for somebody's address.
Findings checkPlaceType(const Study &study, const QString &type);

/// Whether it takes place face to face where the risk assessment asks for a buddy and a time to be out,
/// however the place type is written.
bool needsBuddy(const Study &study, const Interview &interview);

/// All that decides whether an interview may start now.
struct StartCase {
    Study study;
    Participant participant;
    bool withdrawn = false;
    ConsentStanding consent;
    Interview interview;
    bool interpreterNeeded = false;
    bool interpreterConfirmed = false;
    bool secondMissing = false; ///< signing this long takes two, and one isn't confirmed
    QString refusedInterpreter; ///< code of the one who is booked although the participant said no to them
    bool interpreterAgreesToRecording = true; ///< also true where nobody interprets
    qint64 now = 0;
};

/// What blocks starting. Recording is a question of its own: an interview may go on without it.
Findings checkStart(const StartCase &start);

/// recording.refused and interpreter.recording, as blocks: the recorder stays off.
Findings checkRecording(const StartCase &start);

/// text.*: words about an interview that can't be kept.
Findings checkWords(const Interview &interview);

/// Which steps an interview allows now; interview.wrong_state where it doesn't. Finishing needs no start,
/// for the laptop may have been shut.
enum class InterviewStep { Confirm, Move, Cancel, Start, Finish, NoShow };
Findings checkStep(const Interview &interview, InterviewStep step, const QString &code);

} // namespace colloquy::rules
