// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"

namespace colloquy {

/// What would come of each row; counts every one of them in the store's progress.
Result<ImportPreview> readImport(const Workspace &workspace, const ImportParticipants &request);

} // namespace colloquy
