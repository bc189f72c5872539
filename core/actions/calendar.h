// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

namespace colloquy {

/// Minutes that are held free around an interview: the consent talk and an interpreter's briefing before
/// it, the debriefing after it, and on each side the buffer or the way of its mode.
struct HeldTime {
    int before = 0;
    int after = 0;

    bool operator==(const HeldTime &) const = default;
};

/// None around an interview that is over, moved or cancelled.
HeldTime heldTime(const Study &study, const InterviewSummary &summary);

/// Interviews that touch the days from \a first to \a last, both included, by start.
QList<InterviewSummary> interviewsOn(const Workspace &workspace, QDate first, QDate last);

/// The researcher's imported busy times on those days and about them, by start; what overlaps or touches is
/// one.
QList<TimeSpan> busyOn(const Workspace &workspace, QDate first, QDate last);

/// A call through an interpreter that is still to be, or was not put down as held.
struct HeldCall {
    QString code; ///< the participant's
    TimeSpan span;
};

/// Those on those days and about them, by start.
QList<HeldCall> callsOn(const Workspace &workspace, QDate first, QDate last);

/// The first live interview that starts at \a utc or later.
std::optional<Interview> nextInterview(const Workspace &workspace, qint64 utc);

} // namespace colloquy
