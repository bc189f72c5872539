// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/selectedrecord.h"

#include "ui/session.h"

namespace colloquy {

std::optional<ParticipantRecord> selectedRecord(Session &session, QWidget *parent)
{
    const auto id = session.selection().participant;
    if (!id)
        return std::nullopt;
    const auto record = participantRecord(session.workspace(), *id);
    if (record)
        return *record;
    session.report(record.error(), {}, parent);
    return std::nullopt;
}

} // namespace colloquy
