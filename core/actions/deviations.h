// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

namespace colloquy {

class Workspace;
struct BookInterview;
struct RecordConsent;
struct StartInterview;

/// Whether a reason would keep one of \a findings as a deviation. Codes in \a hard stay blocked.
bool anyExcused(const Findings &findings, const QList<Code> &hard);

/// What no reason excuses, action by action.
/// Taking consent now, everything; and always what was never approved, or is no form.
QList<Code> hardForConsent(const Workspace &workspace, const RecordConsent &request);
/// Planning, everything; of an interview that lies behind, what holds two at a time or can't be kept.
QList<Code> hardForBooking(const Workspace &workspace, const BookInterview &request);
QList<Code> hardForContact(); ///< also in giving information
QList<Code> hardForFinish();
/// Starting now, everything: only what already happened is a fact.
QList<Code> hardForStart(const Workspace &workspace, const StartInterview &request);

} // namespace colloquy
