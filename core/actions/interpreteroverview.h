// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/domain/suitability.h"

namespace colloquy {

/// One line of the list of interpreters: who they are, and what lies ahead of them.
struct InterpreterSummary {
    Interpreter interpreter; ///< its sealed words are empty while locked
    int upcoming = 0;        ///< interviews ahead that they were asked for
    std::optional<qint64> nextAt;

    bool operator==(const InterpreterSummary &) const = default;
};
QList<InterpreterSummary> interpreterOverview(const Workspace &workspace);

/// A call as an interview by phone, under the booking's id.
InterviewSummary callSummary(const Workspace &workspace, const InterpreterBooking &call);

/// The same interview with the booking of the second interpreter, where two sign.
std::optional<InterviewSummary> besideFirst(const Workspace &workspace, const InterviewSummary &interview);

/// An interview or a call whose interpreter isn't settled, and what is to be done next about it.
struct InterpreterTask {
    Q_GADGET

public:
    /// The most urgent first; of each interpreter of an interview only that one is told.
    enum class Step {
        Find,     ///< nobody is asked: never was, declined or was released; or the participant says no
        AskAgain, ///< the interview moved since they said yes
        Remind,   ///< asked two days ago, or shortly before half a day ago, and no answer yet
        Second,   ///< two are to sign, and the second is to be found
        Accept,   ///< the participant hasn't been asked about the one who comes
        Papers,   ///< sheet and form in the language are to be sent ahead, from a week before
        Await,    ///< asked; only their answer is missing
        Attend,   ///< the call has begun; whether they came is to be put down
    };
    Q_ENUM(Step)

    InterviewSummary interview; ///< with the booking that it is about; of a call see callSummary()
    Step step = Step::Find;
    std::optional<InterpreterBooking> call = {};

    /// Nobody has said yes to it yet.
    bool isOpen() const { return step != Step::Accept && step != Step::Papers && step != Step::Attend; }
    bool isSecond() const { return interview.booking && interview.booking->second; }
    /// Of the interview, or of the booking where it is a call's or the second one's.
    QUuid id() const { return isSecond() ? interview.booking->id.uuid : interview.interview.id.uuid; }
    /// Waits for the researcher, and not for somebody else.
    bool isDue() const { return step != Step::Await; }
    bool operator==(const InterpreterTask &) const = default;
};

/// By start, as of now.
QList<InterpreterTask> interpreterTasks(const Workspace &workspace);

/// How many of them wait for the researcher. Reads little else, so that it can be asked after every change.
int interpretersDue(const Workspace &workspace);

/// Somebody who interprets the participant's language; the findings are those of asking them.
struct InterpreterCandidate : Suitability {
    InterpreterSummary summary;

    bool isClear() const { return findings.isEmpty() && !declined; }
    bool operator==(const InterpreterCandidate &) const = default;
};

/// Whoever can be asked first: see rules::comesBefore(). With \a second, whoever is to sign beside the first.
QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const Id<Interview> &interview,
                                                  bool second = false);
/// The same for a call.
QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const InterpreterBooking &call);

} // namespace colloquy
