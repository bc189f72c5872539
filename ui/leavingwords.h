// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studyend.h"
#include "core/domain/incident.h"
#include "core/domain/withdrawaltask.h"

/// What the window calls the tasks of a withdrawal, incidents, the study's end, and the words of reports.
namespace colloquy::leavingwords {

QString of(WithdrawalTask::Kind task);
QString of(Incident::Kind kind);
QString of(const EndLine &line);

/// A heading or cell of a report: stable words as a reader says them, numbers and codes as they are.
QString reportWord(const Workspace &workspace, const QString &word);

} // namespace colloquy::leavingwords
