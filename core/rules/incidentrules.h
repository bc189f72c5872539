// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/incident.h"

namespace colloquy::rules {

/// text.*, time.future, and date.malformed for a follow-up before the day it happened on. \a now in UTC
/// seconds.
Findings checkIncident(const Incident &incident, qint64 now, const QByteArray &zone);

} // namespace colloquy::rules
