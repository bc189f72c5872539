// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace colloquy {

class Invocation;

/// "consent show": where it stands, each answer, how it was taken; as JSON also in the words of ISO/IEC TS
/// 27560.
Outcome showConsent(Invocation &in);

} // namespace colloquy
