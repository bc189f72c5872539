// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"

namespace colloquy {

// What is done for several people at once is one step. Where it can't be done for one of them it is done for
// nobody, and the findings say who that is. Whoever the request names doesn't count; one reason holds for
// all.

using People = QList<Id<Participant>>;

/// Codes as typed, with commas, semicolons or blanks between them.
Result<People> participantsByCodes(const Workspace &workspace, const QString &codes);

/// "C01, C02, C03, C04, ...".
QString codesText(QStringList codes);

/// Everybody's own record, names and safe contact with it, read in one go and in no order.
QList<Participant> participantDetails(const Workspace &workspace);

Findings checkInform(const Workspace &workspace, const People &people, const InformParticipant &request);
Outcome informParticipants(Workspace &workspace, const People &people, const InformParticipant &request);

Findings checkLogContact(const Workspace &workspace, const People &people, const LogContact &request);
Outcome logContacts(Workspace &workspace, const People &people, const LogContact &request);

Outcome closeParticipants(Workspace &workspace, const People &people, const CloseParticipant &request);

} // namespace colloquy
