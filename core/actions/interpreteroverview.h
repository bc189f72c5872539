// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

namespace colloquy {

/// One line of the list of interpreters: who they are, and what lies ahead of them.
struct InterpreterSummary {
    Interpreter interpreter; ///< its sealed words are empty while locked
    int upcoming = 0;        ///< interviews ahead that they were asked for
    std::optional<qint64> nextAt;

    bool operator==(const InterpreterSummary &) const = default;
};
QList<InterpreterSummary> interpreterOverview(const Workspace &workspace);

/// An interview ahead whose interpreter isn't settled, and whose turn it is.
struct InterpreterTask {
    enum class Step {
        Find,     ///< nobody is asked: never was, declined or was released
        AskAgain, ///< the interview moved since they said yes
        Await,    ///< asked; only their answer is missing
    };

    InterviewSummary interview;
    Step step = Step::Find;

    bool operator==(const InterpreterTask &) const = default;
};

/// By start.
QList<InterpreterTask> interpreterTasks(const Workspace &workspace);

/// How many of them wait for the researcher. Reads nothing else, so that it can be asked after every change.
int interpretersDue(const Workspace &workspace);

/// Somebody who interprets the participant's language, with all that would be said to asking them.
struct InterpreterCandidate {
    InterpreterSummary summary;
    Findings findings;     ///< of checkInterpreterStep() to ask
    bool met = false;      ///< has interpreted for this participant before, be it the sheet or the consent
    bool declined = false; ///< this very interview

    bool isClear() const { return findings.isEmpty() && !declined; }
    bool operator==(const InterpreterCandidate &) const = default;
};

/// Whoever can be asked first: no block, then not declined, then fewest warnings, then met before, then least
/// booked.
QList<InterpreterCandidate> interpreterCandidates(const Workspace &workspace, const Id<Interview> &interview);

} // namespace colloquy
