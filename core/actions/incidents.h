// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/incident.h"

namespace colloquy {

/// A line of the incident log.
struct IncidentSummary {
    Incident incident;
    int number = 0; ///< in the order of the log; never another one's
    QString code;   ///< whom it concerned; empty: nobody, or not said

    bool operator==(const IncidentSummary &) const = default;
};

/// In the order in which they were logged. Their words are empty while locked.
QList<IncidentSummary> incidents(const Workspace &workspace);
QList<IncidentSummary> incidentsOf(const Workspace &workspace, const Id<Participant> &participant);
/// Open, with a follow-up on \a day or before; the longest due first.
QList<IncidentSummary> followUpsDue(const Workspace &workspace, QDate day);
Result<Incident> incidentByNumber(const Workspace &workspace, int number);

/// A new one, or one that is known by its id, as it should be. Whom its interview was with is taken from
/// that.
Findings checkIncident(const Workspace &workspace, const Incident &incident);
Result<IncidentSummary> recordIncident(Workspace &workspace, const Incident &incident);

/// Nothing is left to follow up; or something is after all.
struct CloseIncident {
    Id<Incident> incident;
    bool closed = true;
    QString done; ///< is added to what was done
};
Outcome closeIncident(Workspace &workspace, const CloseIncident &request);

} // namespace colloquy
