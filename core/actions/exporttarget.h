// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// Whether \a path leads to the study's file, or to where SQLite keeps or looks for what belongs to it: a
/// file found there counts as an interrupted write, and is taken back into the study. The study need not be
/// there yet.
bool isPartOfStudy(const QString &study, const QString &path);

/// file.exists where writing to \a path would spoil the open study.
Outcome checkExportTarget(const Workspace &workspace, const QString &path);

} // namespace colloquy
