// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/selectedrecord.h"

#include "core/actions/interviews.h"
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

std::optional<InterviewSummary> selectedInterview(Session &session, QWidget *parent)
{
    const auto record = selectedRecord(session, parent);
    if (!record)
        return std::nullopt;
    const auto current = currentInterview(session.workspace(), record->participant.id);
    if (!current) {
        session.report(current.error(), {}, parent);
        return std::nullopt;
    }
    const Id<Interview> wanted = session.selection().interview.value_or(current->id);
    for (const InterviewSummary &summary : record->interviews) {
        if (summary.interview.id == wanted)
            return summary;
    }
    return std::nullopt;
}

} // namespace colloquy
