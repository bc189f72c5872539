// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/participant.h"

namespace colloquy {

/// Whether who they are was destroyed. Needs no keys.
bool isErased(const Workspace &workspace, const Id<Participant> &participant);

/// links.kept, one for each thing that their name is still needed for; links.destroyed where it is gone.
Findings checkErase(const Workspace &workspace, const Id<Participant> &participant);

struct EraseParticipant {
    Id<Participant> participant;
    QString confirmation; ///< their code, as typed
};
/// For ever: name, contacts, notes and all else that only their key opens go, also from the audit trail. The
/// code stays as a number without a person, so that counts, consents and the trail stay true. No step can be
/// undone after it.
Outcome eraseParticipant(Workspace &workspace, const EraseParticipant &request);

/// What became of those whose time is over.
struct Erased {
    QStringList codes; ///< erased
    Findings kept;     ///< why others had to stay
};
/// Those who never joined, and were kept as long as the study says, by code. Needs no keys.
QStringList eraseDue(const Workspace &workspace);
/// Erases them, in one step; \a confirmation is linksConfirmation().
Result<Erased> erasePeopleDue(Workspace &workspace, const QString &confirmation);

} // namespace colloquy
