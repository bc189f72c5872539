// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailparts.h"

namespace colloquy::detailparts {

/// The interpreted calls with this one, each with what may be done about it; nothing where there are none.
QWidget *interpretedCalls(const Context &context);
/// How it stands with the second interpreter of an interview; nothing where one is enough.
QWidget *secondInterpreter(const Context &context, const InterviewSummary &interview);

} // namespace colloquy::detailparts
