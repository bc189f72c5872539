// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/calendar.h"
#include "core/actions/plan.h"
#include "ui/widgets/weekscene.h"

namespace colloquy {

/// An interview as the week shows it, at the study's wall time wherever it was agreed.
WeekBlock weekBlock(const InterviewSummary &summary, const Study &study);

/// One interview of a plan, by the participant's id: nothing is booked as yet.
WeekBlock plannedBlock(const PlannedTime &planned, const Study &study);

/// Where clocks change in those days: an hour that doesn't exist, or one that comes twice.
QList<WeekZone> clockZones(const QByteArray &zone, QDate first, QDate last);

/// Those interviews among working hours, busy times, closed days and changes of clocks, from \a first to \a
/// last.
WeekScene weekScene(const Workspace &workspace, const QList<InterviewSummary> &interviews, QDate first,
                    QDate last);

/// The clocks of \a zone as they are on that day at noon.
std::optional<OtherClock> otherClock(const QByteArray &here, const QByteArray &zone, QDate day);
QString shortZone(const QByteArray &zone); ///< "New York"

/// Whether an interpreter is found, as far as one is needed; without a word where none is.
Badge interpreterBadge(const InterviewSummary &summary);

} // namespace colloquy
