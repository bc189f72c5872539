// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace colloquy::rules {

/// Longest texts, in characters.
namespace limits {
constexpr int name = 200;
constexpr int email = 254;
constexpr int phone = 50;
constexpr int line = 500;
constexpr int reason = 2000;
constexpr int notes = 20'000;
} // namespace limits

/// number.out_of_range, naming what is allowed.
Findings checkRange(const QString &field, int value, int least, int most);

/// A contact may be missing, but not malformed.
Findings checkOptionalEmail(const QString &field, const QString &text);
Findings checkOptionalPhone(const QString &field, const QString &text);

/// A reason that must be given: text.*.
Findings checkReason(const QString &field, const QString &reason);

} // namespace colloquy::rules
