// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"
#include "core/rules/bookingrules.h"

namespace colloquy {

/// What a researcher asks for when booking. The interpreter may stay open: the interview is then listed
/// as "interpreter wanted" until someone is found.
struct BookInterview {
    Id<Participant> participant;
    WallTime start;
    int minutes = 60;
    InterviewMode mode = InterviewMode::Teams;
    QString place;                              ///< join link, number to ring or address; sealed in the store
    std::optional<Id<Interpreter>> interpreter; ///< is asked
    bool interpreterWanted = false;             ///< to be found later, knowingly
    bool proposed = false;
    bool continues = false; ///< carries on a partial or stopped one
    QString placeType;
    QString buddy;
    std::optional<WallTime> dueOut;
    QString othersPresent;
    Decisions decisions;
};

/// What stands in the way of \a request; changes nothing. Dialogs ask after every edit, and
/// bookInterview() asks again inside its own transaction. Without a start, text.empty and what holds whatever
/// the time.
Findings checkBooking(const Workspace &workspace, const BookInterview &request);
Result<Interview> bookInterview(Workspace &workspace, const BookInterview &request);

/// The interview that ended early and that another one may continue. Nothing where one already does.
std::optional<Interview> continuable(const Workspace &workspace, const Id<Participant> &participant);

/// Whether this kind of place needs a buddy and a time to be out before the interview can be started.
bool needsBuddy(const Workspace &workspace, const Interview &interview);

/// What face to face asks for.
struct Meeting {
    QString placeType;
    QString buddy;
    std::optional<WallTime> dueOut;
    QString othersPresent;
};

struct MoveInterview {
    Id<Interview> interview;
    WallTime start;
    std::optional<int> minutes;
    std::optional<InterviewMode> mode; ///< another one leaves the old place behind
    std::optional<QString> place;
    std::optional<Meeting> meeting; ///< left out, all stays as it is, and due out moves along
    QString reason;
    Interview::By by = Interview::By::Participant;
    Decisions decisions;
    std::optional<Id<Interpreter>> interpreter = {}; ///< asked instead of whoever is booked, who is released
};
/// The old row stays as Moved and is linked; an interpreter's booking goes along as `reconfirm`, unless
/// another one is asked.
Findings checkMove(const Workspace &workspace, const MoveInterview &request);
Result<Interview> moveInterview(Workspace &workspace, const MoveInterview &request);

struct CancelInterview {
    Id<Interview> interview;
    Interview::By by = Interview::By::Participant;
    QString reason;
    Decisions decisions;
};
/// The interview stays on record as Cancelled. Interpreters already asked are released in the same
/// transaction.
Findings checkCancel(const Workspace &workspace, const CancelInterview &request);
Outcome cancelInterview(Workspace &workspace, const CancelInterview &request);
/// Share of the interpreter's fee, in percent, that falls due if it is cancelled now.
int feeDueNow(const Workspace &workspace, const Id<Interview> &interview);

/// The same inside another action's transaction; true where an interpreter was released.
bool cancelWithin(Transaction &transaction, const Workspace &workspace, Interview interview, Interview::By by,
                  const QString &reason);

/// Judged like a booking: since it was proposed, much may have changed. Warnings that were decided on when it
/// was booked aren't asked about again.
Findings checkConfirm(const Workspace &workspace, const Id<Interview> &interview);
Outcome confirmInterview(Workspace &workspace, const Id<Interview> &interview,
                         const Decisions &decisions = {});

struct StartInterview {
    Id<Interview> interview;
    std::optional<qint64> at; ///< in the past: a fact, judged as of then
    bool consentReaffirmed = false;
    Decisions decisions;
};
Findings checkStart(const Workspace &workspace, const StartInterview &request);
Outcome startInterview(Workspace &workspace, const StartInterview &request);
/// recording.refused and interpreter.recording: what keeps the recorder off. No reason not to start.
Findings checkRecording(const Workspace &workspace, const Id<Interview> &interview);

struct FinishInterview {
    Id<Interview> interview;
    Interview::State outcome = Interview::State::Completed; ///< or Partial, Stopped, NoShow
    std::optional<int> minutes;                             ///< true duration
    std::optional<qint64> at; ///< when it ended; with `minutes` it began so long before
    Interview::Distress distress = Interview::Distress::None;
    bool supportSheet = false;
    std::optional<QDate> followUpOn;
    std::optional<bool> interpreterAttended; ///< unsaid: yes, but for a no-show only if they had confirmed
    Decisions decisions;
};
Findings checkFinish(const Workspace &workspace, const FinishInterview &request);
Outcome finishInterview(Workspace &workspace, const FinishInterview &request);
/// It took longer than the study allows to plan. Not refused; why is worth a reason, kept as a deviation.
bool overran(const Workspace &workspace, const FinishInterview &request);

/// Words about an interview that change no time: place, buddy, others present, notes done.
Findings checkChangeInterview(const Workspace &workspace, const Interview &interview);
Outcome changeInterview(Workspace &workspace, const Interview &interview);

/// Why a step doesn't fit the interview at the moment, whatever else it would need; empty where it fits.
Findings checkInterviewStep(const Workspace &workspace, const Id<Interview> &interview,
                            rules::InterviewStep step);

std::optional<Id<Participant>> participantOf(const Workspace &workspace, const Id<Interview> &interview);

/// The live interview of a participant, else the latest.
Result<Interview> currentInterview(const Workspace &workspace, const Id<Participant> &participant);

} // namespace colloquy
