// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interview.h"

namespace colloquy {

/// One interview for the calendar of whoever takes part. SEQUENCE is raised by every change after which an
/// attendee's answer may no longer hold (RFC 5546, 2.1.4): of the time or the length (a move), of STATUS
/// (confirming and cancelling) and of where they meet. It never goes down, also where such a change is
/// undone.
struct ExportInvitation {
    enum class Method { Request, Cancel };

    Id<Interview> interview;
    std::optional<Method> method = {}; ///< as the interview stands, unless said
    bool identified = false; ///< with organiser, attendee, place and link; goes into the audit trail
    std::optional<int> alarmMinutes = {};
};

/// interview.wrong_state where a live interview is to be called off, or a cancelled one asked to.
Findings checkExport(const Workspace &workspace, const ExportInvitation &request);
/// As iCalendar.
Result<QByteArray> writeInvitation(Workspace &workspace, const ExportInvitation &request);
/// Whole or not at all.
Outcome exportInvitation(Workspace &workspace, const ExportInvitation &request, const QString &path);

/// Every interview of the study for the researcher's own calendar; of those that were moved, the newest time.
struct ExportCalendar {
    bool identified = false; ///< with name, place and link; goes into the audit trail
    std::optional<int> alarmMinutes = {};
};
Findings checkExport(const Workspace &workspace, const ExportCalendar &request);
Result<QByteArray> writeCalendar(Workspace &workspace, const ExportCalendar &request);
Outcome exportCalendar(Workspace &workspace, const ExportCalendar &request, const QString &path);

/// What is attached to a message to the participant: neutral words, both addresses.
/// \a location is shown to whoever sees their calendar.
QByteArray attachedInvitation(const Workspace &workspace, const Interview &interview,
                              const QString &location);

} // namespace colloquy
