// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/calendar.h"
#include "ui/widgets/weekgrid.h"

namespace colloquy {

/// An interview as the week shows it, at the study's wall time wherever it was agreed.
WeekBlock weekBlock(const InterviewSummary &summary, const Study &study);

/// Where clocks change in those days: an hour that doesn't exist, or one that comes twice.
QList<WeekZone> clockZones(const QByteArray &zone, QDate first, QDate last);

/// Whether an interpreter is found, as far as one is needed; without a word where none is.
Badge interpreterBadge(const InterviewSummary &summary);

} // namespace colloquy
