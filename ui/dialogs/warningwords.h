// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

namespace colloquy::warningwords {

/// What speaks against a time or a person, short enough for a list: "away then". The whole sentence is with
/// the checks.
QString brief(const Finding &finding);

} // namespace colloquy::warningwords
