// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/stage.h"

namespace colloquy {

class IdentityOpening;

/// One participant as far as the open columns tell, with everything that follows from their records.
struct RollEntry {
    Id<Participant> id;
    QString code;
    int number = 0;
    QString group;
    qint64 enquiredAt = 0;
    QString spokenLanguage;
    std::optional<QString> readingLanguage;
    YesNo interpreterNeeded = YesNo::NotAsked;
    ParticipantFacts facts;
    Progress progress;
    bool toInform = false; ///< of a new version that was judged to need telling
    ConsentStanding consent;
    QString formVersion; ///< of the newest consent
    std::optional<qint64>
        interviewAt; ///< of the live interview, else of the one that took place, else the latest
};

/// Whose entries are read.
struct RollScope {
    QByteArray people; ///< SQL for a set of participants' ids, such as "?1"; empty: everybody
    Row cells;         ///< its parameters
};

/// In no order. Reads each table once, and nothing that is sealed.
QList<RollEntry> readRoll(const Workspace &workspace, const RollScope &scope = {});

/// Of everybody; \a identities are opened in a thread meanwhile, in the order of the entries.
QList<RollEntry> readRoll(const Workspace &workspace, IdentityOpening &identities);

/// Nothing where there is no such participant.
std::optional<RollEntry> rollEntry(const Workspace &workspace, const Id<Participant> &participant);

} // namespace colloquy
