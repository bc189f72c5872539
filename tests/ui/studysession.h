// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"
#include "core/actions/studies.h"
#include "tests/support/print.h"
#include "tests/support/studydesk.h"
#include "ui/session.h"

namespace colloquy {

/// A study open in a window: new and empty, on the desk's Monday, or the sample on its Wednesday.
inline std::unique_ptr<Session> emptyStudy(const QString &path = QStringLiteral(":memory:"))
{
    CreateStudy request;
    request.path = path;
    request.title = QStringLiteral("A study in a window");
    request.opens = QDate(2026, 10, 1);
    request.ends = QDate(2027, 6, 30);
    request.passphrase = StudyDesk::passphrase();
    request.cost = {1, 8};
    request.clock = StudyDesk::monday();
    auto created = createStudy(request);
    REQUIRE(created);
    created->workspace->setClock(StudyDesk::monday());
    return std::make_unique<Session>(std::move(created->workspace));
}

inline std::unique_ptr<Session> sampleStudy()
{
    auto created = createSample(QStringLiteral(":memory:"), {1, 8});
    REQUIRE(created);
    created->workspace->setClock(sampleNow());
    return std::make_unique<Session>(std::move(created->workspace));
}

/// Adds somebody and selects them.
inline Participant addedTo(Session &session, Participant participant)
{
    if (participant.group.isEmpty())
        participant.group = session.workspace().groups().first().key;
    const auto added = addParticipant(session.workspace(), {participant, {}});
    REQUIRE(added);
    Selection selection;
    selection.participant = added->id;
    session.select(selection);
    return *added;
}

} // namespace colloquy
