// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consentoverview.h"
#include "ui/models/participantcolumns.h"

namespace colloquy {

QList<TableColumn<ConsentSummary>> consentColumns(const ParticipantTerms &terms);

/// What is due, as a verb.
Badge badgeOf(ConsentTask::Kind task);

/// "yes", "no" or "unknown": whether the interview may be recorded.
QString audioText(const ConsentStanding &standing);

} // namespace colloquy
