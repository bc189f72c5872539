// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/messages.h"
#include "core/domain/interpreter.h"

namespace colloquy {

/// A message about one booking to whoever interprets, or to their agency: it asks, asks again after a move,
/// says the details, or calls off, as the booking stands. Date, length, mode, language, dialect and wished
/// gender go in; who the participant is never does, nor where they live.
struct RequestInterpreter {
    Id<InterpreterBooking> booking;
    bool withCode = false; ///< the participant's code goes along, for whoever keeps appointments by it
    bool attaches = false; ///< the time for their calendar goes along
};

Result<MessageDraft> draftRequest(const Workspace &workspace, const RequestInterpreter &request);
/// The same for what leaves the program by itself, which the audit trail keeps.
Result<MessageDraft> takeRequest(Workspace &workspace, const RequestInterpreter &request);
/// \a content, which was made of the draft, as a file; whole or not at all, and kept in the trail as well.
Outcome exportRequest(Workspace &workspace, const RequestInterpreter &request, const QByteArray &content,
                      const QString &path);

} // namespace colloquy
