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

/// An interview or a call ahead whose interpreter isn't settled, and what is to be done next about it.
struct InterpreterTask {
    Q_GADGET

public:
    /// The most urgent first; of each interview only that one is told.
    enum class Step {
        Find,     ///< nobody is asked: never was, declined or was released
        AskAgain, ///< the interview moved since they said yes
        Remind,   ///< asked two days ago, or shortly before half a day ago, and no answer yet
        Second,   ///< two are to sign, and nobody is asked to be the second
        Accept,   ///< the participant hasn't been asked about the one who comes
        Papers,   ///< sheet and form in the language are to be sent ahead, from a week before
        Await,    ///< asked; only their answer is missing
    };
    Q_ENUM(Step)

    InterviewSummary interview; ///< a call as one by phone, under the booking's id
    Step step = Step::Find;
    std::optional<InterpreterBooking> call = {};

    /// Nobody has said yes to it yet.
    bool isOpen() const { return step != Step::Accept && step != Step::Papers; }
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
