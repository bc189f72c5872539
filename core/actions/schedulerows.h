// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"

namespace colloquy {

/// The bytes of an export, header and all; asks nothing and records nothing.
Outcome writeScheduleRows(const Workspace &workspace, const ExportSchedule &request, const ByteSink &sink);

/// How many interviews an export would hold.
qint64 countInterviews(const Workspace &workspace, const ExportSchedule &request);

} // namespace colloquy
