// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// file.exists where \a path leads to the open study itself, which an export would replace.
Outcome checkExportTarget(const Workspace &workspace, const QString &path);

} // namespace colloquy
