// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interpreter.h"

namespace colloquy::rules {

/// interpreter.dialect where the interpreter lists others than the participant's. Dialects are sealed: where
/// they can't be read, it says that they weren't compared.
Findings checkDialect(const Interpreter &interpreter, const Participant &participant);

/// That dialects weren't compared, not that they differ.
bool isDialectUnread(const Finding &finding);

} // namespace colloquy::rules
