// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/incidents.h"
#include "core/actions/interviews.h"
#include "core/actions/participants.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Fields fieldsOf(const IncidentSummary &summary)
{
    const Incident &incident = summary.incident;
    return {{u"number"_s, summary.number},
            {u"kind"_s, word(incident.kind)},
            {u"participant"_s, orNull(summary.code)},
            {u"about_interview"_s, incident.interview.has_value()},
            {u"at"_s, timeOrNull(incident.at)},
            {u"follow_up"_s,
             incident.followUpOn ? QJsonValue(incident.followUpOn->toString(Qt::ISODate)) : QJsonValue()},
            {u"closed_at"_s, timeOrNull(incident.closedAt)}};
}

/// What stands sealed goes only where names go.
Result<Fields> recordOf(const Invocation &in, const IncidentSummary &summary)
{
    if (!in.has(u"identified"_s))
        return fieldsOf(summary);
    const Incident &incident = summary.incident;
    if (const Outcome sealed = in.checkSeal(incident.sealState, QString::number(summary.number)); !sealed)
        return sealed.error();
    return fieldsOf(summary) + Fields{{u"done"_s, orNull(incident.done)}, {u"told"_s, orNull(incident.told)}};
}

Outcome listAll(Invocation &in)
{
    QList<Fields> records;
    for (const IncidentSummary &summary : incidents(in.study())) {
        if (in.has(u"open"_s) && summary.incident.closedAt)
            continue;
        const auto record = recordOf(in, summary);
        if (!record)
            return record.error();
        records << *record;
    }
    in.out().list(records);
    return {};
}

/// Whom it concerned: a person, or the interview of theirs that is on or was last.
Outcome readWhom(const Invocation &in, Incident &incident)
{
    if (!in.has(u"for"_s))
        return in.has(u"interview"_s) ? misuse(u"--interview needs --for CODE."_s) : Outcome();
    const auto participant = participantByCode(in.study(), in.text(u"for"_s));
    if (!participant)
        return participant.error();
    incident.participant = participant->id;
    if (!in.has(u"interview"_s))
        return {};
    const auto interview = currentInterview(in.study(), participant->id);
    if (!interview)
        return interview.error();
    incident.interview = interview->id;
    return {};
}

Outcome addOne(Invocation &in)
{
    Incident incident;
    if (const Outcome read = readWhom(in, incident); !read)
        return read;
    incident.kind = *in.word<Incident::Kind>(u"kind"_s);
    incident.done = in.text(u"done"_s);
    incident.told = in.text(u"told"_s);
    incident.followUpOn = in.date(u"follow-up"_s);
    std::optional<qint64> at;
    if (const Outcome read = in.read(u"at"_s, at); !read)
        return read;
    incident.at = at.value_or(0);
    const auto added = recordIncident(in.study(), incident);
    if (!added)
        return added.error();
    in.out().result(QString::number(added->number), fieldsOf(*added));
    return {};
}

Outcome step(Invocation &in, bool closed)
{
    const auto incident = incidentByNumber(in.study(), in.positional(u"N"_s).toInt());
    if (!incident)
        return incident.error();
    return closeIncident(in.study(), {incident->id, closed, in.text(u"done"_s)});
}

Outcome closeOne(Invocation &in)
{
    return step(in, true);
}

Outcome reopenOne(Invocation &in)
{
    return step(in, false);
}

} // namespace

QList<Command> incidentCommands()
{
    const Option done{u"done"_s, u"WORDS"_s, u"What was done; no clinical detail."_s, Option::Personal};
    Option whatWasDone = done;
    whatWasDone.traits |= Option::Required;
    return {{u"incident add"_s,
             {u"STUDY"_s},
             u"Logs something that went wrong or worried somebody, and prints its number."_s,
             {{u"kind"_s, allWords<Incident::Kind>().join(u'|'), u"What it was."_s, Option::Required},
              whatWasDone,
              {u"told"_s, u"WORDS"_s, u"Who was told, such as the supervisor."_s, Option::Personal},
              {u"for"_s, u"CODE"_s, u"Whom it concerned; the study as a whole unless said."_s},
              {u"interview"_s, {}, u"It was at their interview that is on, or was last."_s},
              {u"follow-up"_s, u"DATE"_s, u"When to look into it again."_s},
              {u"at"_s, u"TIME"_s, u"When it was; now unless said."_s}},
             addOne,
             Command::Access::Writes},
            {u"incident list"_s,
             {u"STUDY"_s},
             u"Lists incidents."_s,
             {{u"open"_s, {}, u"Only those that aren't closed."_s},
              {u"identified"_s, {}, u"With what was done and who was told; needs the passphrase."_s}},
             listAll},
            {u"incident close"_s,
             {u"STUDY"_s, u"N"_s},
             u"Closes an incident: nothing is left to follow up."_s,
             {done},
             closeOne,
             Command::Access::Writes},
            {u"incident reopen"_s,
             {u"STUDY"_s, u"N"_s},
             u"Opens an incident again."_s,
             {done},
             reopenOne,
             Command::Access::Writes}};
}

} // namespace colloquy
