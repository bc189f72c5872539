// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "ui/models/valuetablemodel.h"

namespace colloquy {

/// Everybody who interprets.
QList<TableColumn<InterpreterSummary>> interpreterColumns(const QByteArray &zone);
/// Interviews whose interpreter isn't settled.
QList<TableColumn<InterpreterTask>> interpreterTaskColumns(const QByteArray &zone);
/// Who could be asked for one interview, and what speaks against it.
QList<TableColumn<InterpreterCandidate>> interpreterCandidateColumns();

/// What the filter reads: also what no column shows, such as phone and notes.
QString interpreterSearchText(const InterpreterSummary &row);

/// "Agreement 18 Jan 2027", or that there is none.
Badge clearedBadge(const Interpreter &interpreter);

/// What is to be done next, as a button says it.
/// As the booking's state, unless the participant doesn't want who would come.
Badge standingBadge(const std::optional<InterpreterBooking> &booking);

QString taskVerb(const InterpreterTask &task);

} // namespace colloquy
