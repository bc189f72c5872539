// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interview.h"

namespace colloquy {

/// The researcher checks in at the place of a face-to-face interview, or out of it.
struct CheckIn {
    Id<Interview> interview;
    std::optional<qint64> at; ///< now, unless it says when
    bool corrects = false;    ///< puts another time in place of the one on record
};

/// See core/rules/visitrules.h.
Findings checkArrive(const Workspace &workspace, const CheckIn &request);
Findings checkLeave(const Workspace &workspace, const CheckIn &request);
Outcome arriveAtInterview(Workspace &workspace, const CheckIn &request);
Outcome leaveInterview(Workspace &workspace, const CheckIn &request);

/// Where the researcher checked in and not out, else the participant's interview that matters now.
Result<Interview> visitedInterview(const Workspace &workspace, const Id<Participant> &participant);

/// Where they last checked in or out, which may be corrected; else the interview that matters now.
Result<Interview> lastVisit(const Workspace &workspace, const Id<Participant> &participant);

/// Every interview whose check-out is overdue at \a at, the longest overdue first.
QList<Interview> overdueVisits(const Workspace &workspace, qint64 at);

/// As the window asks for single rows.
bool isOverdue(const Workspace &workspace, const Interview &interview);

} // namespace colloquy
