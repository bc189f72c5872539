// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/incidents.h"

#include "core/actions/bookingcase.h"
#include "core/base/text.h"
#include "core/rules/incidentrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Undone ones keep their number to themselves.
QHash<QByteArray, int> numbers(const Workspace &workspace)
{
    QHash<QByteArray, int> numbers;
    Query ids = workspace.store().prepare("SELECT id FROM incident ORDER BY rowid");
    while (ids.step())
        numbers.insert(ids.bytes(0).toByteArray(), static_cast<int>(numbers.size()) + 1);
    return numbers;
}

QList<IncidentSummary> summariesOf(const Workspace &workspace, const QList<Incident> &incidents)
{
    const QHash<QByteArray, int> known = numbers(workspace);
    QList<IncidentSummary> summaries;
    for (const Incident &incident : incidents) {
        const QString code = incident.participant ? personCode(workspace, *incident.participant) : QString();
        summaries << IncidentSummary{incident, known.value(incident.id.bytes()), code};
    }
    return summaries;
}

/// As it is kept.
Incident tidied(const Workspace &workspace, Incident incident)
{
    incident.done = normalised(incident.done);
    incident.told = normalised(incident.told);
    if (incident.at == 0)
        incident.at = workspace.now();
    const auto interview =
        incident.interview ? workspace.store().find(*incident.interview) : std::optional<Interview>();
    if (interview)
        incident.participant = interview->participant;
    return incident;
}

Step stepOf(const Workspace &workspace, const char *action, const Incident &incident)
{
    const QString code = incident.participant ? personCode(workspace, *incident.participant) : QString();
    return {action, code, incident.participant, {}};
}

} // namespace

QList<IncidentSummary> incidents(const Workspace &workspace)
{
    return summariesOf(workspace, workspace.store().list<Incident>("ORDER BY rowid"));
}

QList<IncidentSummary> incidentsOf(const Workspace &workspace, const Id<Participant> &participant)
{
    return summariesOf(workspace,
                       workspace.store().list<Incident>("participant = ?1 ORDER BY rowid", participant));
}

QList<IncidentSummary> followUpsDue(const Workspace &workspace, QDate day)
{
    return summariesOf(workspace, workspace.store().list<Incident>(
                                      "closed_at IS NULL AND follow_up_on <= ?1 ORDER BY follow_up_on, rowid",
                                      day.toString(Qt::ISODate)));
}

Result<Incident> incidentByNumber(const Workspace &workspace, int number)
{
    for (const IncidentSummary &summary : incidents(workspace)) {
        if (summary.number == number)
            return summary.incident;
    }
    return Error::notFound(u"incident"_s);
}

Findings checkIncident(const Workspace &workspace, const Incident &request)
{
    const Incident incident = tidied(workspace, request);
    if (incident.participant && !workspace.store().find(*incident.participant))
        return Error::notFound(u"participant"_s).findings;
    return rules::checkIncident(incident, workspace.now(), workspace.study().zone);
}

Result<IncidentSummary> recordIncident(Workspace &workspace, const Incident &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Incident incident = tidied(workspace, request);
    if (const Findings findings = checkIncident(workspace, incident); !findings.isEmpty())
        return Error::refused(findings);
    const bool isNew = incident.id == Id<Incident>();
    if (isNew)
        incident.id = Id<Incident>::create();
    transaction.put(incident);
    const Outcome done =
        workspace.finish(transaction, stepOf(workspace, isNew ? "incident.add" : "incident.set", incident));
    return done ? Result<IncidentSummary>(summariesOf(workspace, {incident}).first()) : done.error();
}

Outcome closeIncident(Workspace &workspace, const CloseIncident &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto incident = workspace.store().find(request.incident);
    if (!incident)
        return Error::notFound(u"incident"_s);
    if (incident->closedAt.has_value() == request.closed)
        return Error::refused(blocks(Code::RecordWrongState, u"incident"_s));
    const QString more = normalised(request.done);
    if (!more.isEmpty())
        incident->done += u'\n' + more;
    incident->closedAt = request.closed ? std::optional(workspace.now()) : std::nullopt;
    if (const Findings findings = checkIncident(workspace, *incident); !findings.isEmpty())
        return Error::refused(findings);
    transaction.put(*incident);
    return workspace.finish(
        transaction, stepOf(workspace, request.closed ? "incident.close" : "incident.open", *incident));
}

} // namespace colloquy
