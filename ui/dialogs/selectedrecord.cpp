// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/selectedrecord.h"

#include "core/actions/interviews.h"
#include "ui/session.h"
#include "ui/widgets/tableview.h"

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

namespace {

/// In the order of the list; nobody where it isn't in sight.
QList<QUuid> chosenInList(const QWidget *window)
{
    const auto *list = window ? window->findChild<TableView *>(QStringLiteral("participants")) : nullptr;
    return list && list->isVisible() ? list->selectedIds() : QList<QUuid>();
}

} // namespace

QList<ParticipantRecord> selectedRecords(Session &session, QWidget *parent)
{
    const auto current = session.selection().participant;
    const QList<QUuid> chosen = chosenInList(parent);
    QList<ParticipantRecord> records;
    if (chosen.size() < 2 || !current || !chosen.contains(current->uuid)) {
        if (const auto record = selectedRecord(session, parent))
            records << *record;
        return records;
    }
    for (const QUuid &id : chosen) {
        const auto record = participantRecord(session.workspace(), {id});
        if (!record) {
            session.report(record.error(), {}, parent);
            return {};
        }
        records << *record;
    }
    return records;
}

QList<Participant> peopleIn(const QList<ParticipantRecord> &records)
{
    QList<Participant> people;
    for (const ParticipantRecord &record : records)
        people << record.participant;
    return people;
}

QList<Id<Participant>> idsOf(const QList<Participant> &people)
{
    QList<Id<Participant>> ids;
    for (const Participant &person : people)
        ids << person.id;
    return ids;
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
