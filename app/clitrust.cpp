// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/participants.h"
#include "core/actions/privacy.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome auditAll(Invocation &in)
{
    std::optional<Id<Participant>> about;
    if (in.has(u"for"_s)) {
        const auto participant = participantByCode(in.study(), in.text(u"for"_s));
        if (!participant)
            return participant.error();
        about = participant->id;
    }
    QList<Fields> records;
    for (const AuditLine &entry : auditLines(in.study(), about)) {
        records << Fields{{u"seq"_s, entry.seq},
                          {u"utc"_s, utcText(entry.utc)},
                          {u"actor"_s, orNull(entry.actor)},
                          {u"action"_s, entry.action},
                          {u"subject"_s, orNull(entry.subject)},
                          {u"entity"_s, entry.entity},
                          {u"participant"_s, orNull(entry.participant)},
                          {u"reasons"_s, QJsonArray::fromStringList(entry.reasons)},
                          {u"clock_set"_s, entry.clockSet},
                          {u"version"_s, entry.version},
                          {u"fields"_s, QJsonArray::fromStringList(entry.fields)}};
    }
    in.out().list(records);
    return {};
}

Outcome verifyOne(Invocation &in)
{
    const auto findings = verify(in.study());
    if (!findings)
        return findings.error();
    if (anyBlocks(*findings))
        return Error{Error::Kind::Damaged, *findings, {}};
    in.remark(*findings);
    in.out().result(u"Everything is as it was written."_s, {{u"findings"_s, QJsonArray()}});
    return {};
}

} // namespace

QList<Command> trustCommands()
{
    return {{u"audit"_s,
             {u"STUDY"_s},
             u"Lists what was done, when, and under which passphrase."_s,
             {{u"for"_s, u"CODE"_s, u"Only what concerns this participant."_s}},
             auditAll},
            {u"verify"_s,
             {u"STUDY"_s},
             u"Checks that the file is as it was written."_s,
             {},
             verifyOne,
             Command::Access::Writes}};
}

} // namespace colloquy
