// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy {

class Workspace;

/// The head of the audit trail as paper keeps it, so that a tail that was cut off later is noticed: "412,
/// 2026-11-24, 7Q4ZK-M2D9R-0XW5T-HV8BC" (number, date in UTC, 100 bits of the chain in Crockford's base32).
QString printedHead(const Workspace &workspace);

} // namespace colloquy
