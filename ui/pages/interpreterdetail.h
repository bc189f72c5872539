// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"

class QWidget;

namespace colloquy {

class Session;

/// What the detail pane shows of an interpreter: who they are, how to reach them, and what lies ahead of
/// them.
QWidget *interpreterDetail(Session &session, const InterpreterSummary &summary);

} // namespace colloquy
