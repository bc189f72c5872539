// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/consentoverview.h"
#include "core/actions/versionmarks.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Outcome listConcerns(Invocation &in)
{
    std::optional<Id<Document>> newer;
    if (const Outcome read = in.read(u"document"_s, newer); !read)
        return read;
    QList<Fields> records;
    for (const VersionConcern &concern : versionConcerns(in.study(), newer)) {
        records << Fields{{u"participant"_s, concern.code},
                          {u"kind"_s, word(concern.held.kind)},
                          {u"as"_s, concern.consented ? u"consented"_s : u"informed"_s},
                          {u"language"_s, concern.held.language},
                          {u"version"_s, concern.held.version},
                          {u"newer"_s, concern.newer.version},
                          {u"mark"_s, concern.mark ? orNull(word(concern.mark->mark)) : QJsonValue()},
                          {u"document"_s, concern.newer.id.text()}};
        if (in.has(u"identified"_s))
            records.last() << std::pair(u"reason"_s,
                                        concern.mark ? orNull(concern.mark->reason) : QJsonValue());
    }
    in.out().list(records);
    return {};
}

Outcome markOne(Invocation &in)
{
    const auto people = participantsByCodes(in.study(), in.positional(u"CODE"_s));
    if (!people)
        return people.error();
    MarkVersion request{*people, {}, *in.word<VersionMark::Mark>(u"as"_s), in.text(u"reason"_s)};
    if (const Outcome read = in.read(u"document"_s, request.document); !read)
        return read;
    return markVersion(in.study(), request);
}

Outcome listAll(Invocation &in)
{
    QList<Fields> records;
    for (const ConsentSummary &line : consentOverview(in.study(), false)) {
        if (in.has(u"due"_s) && !line.isDue())
            continue;
        records << Fields{{u"participant"_s, line.person.code},
                          {u"consent"_s, word(line.consent.state)},
                          {u"task"_s, word(line.task)},
                          {u"form"_s, orNull(line.formVersion)},
                          {u"form_replaced"_s, line.formReplaced},
                          {u"sheet"_s, orNull(line.sheetVersion)},
                          {u"newer"_s, orNull(line.newerVersion)},
                          {u"awaits"_s, line.awaited ? orNull(word(*line.awaited)) : QJsonValue()},
                          {u"out_of_date"_s, line.isStale},
                          {u"earliest_consent"_s, timeOrNull(line.earliestConsent)},
                          {u"interview"_s, timeOrNull(line.person.interviewAt)}};
    }
    in.out().list(records);
    return {};
}

} // namespace

QList<Command> versionCommands()
{
    return {{u"document concerns"_s,
             {u"STUDY"_s},
             u"Lists who goes by a version that a newer one replaced, and what was judged about it."_s,
             {{u"document"_s, u"ID"_s, u"Of this newer version alone."_s},
              {u"identified"_s, {}, u"With the reason of each judgement; needs the passphrase."_s}},
             listConcerns},
            {u"consent list"_s,
             {u"STUDY"_s},
             u"Lists where everybody's consent stands, and what is due about it."_s,
             {{u"due"_s, {}, u"Only where something is to be done now."_s}},
             listAll},
            {u"consent mark"_s,
             {u"STUDY"_s, u"CODE"_s},
             u"Judges what a newer version of what they were given or agreed to means; several as C01,C02."_s,
             {{u"as"_s, u"reconsent|inform|unaffected"_s, u"Consent again, be told, or neither."_s,
               Option::Required},
              {u"reason"_s, u"REASON"_s, u"Why."_s, Option::Required | Option::Personal},
              {u"document"_s, u"ID"_s, u"The newer version; every one that isn't judged yet unless said."_s}},
             markOne,
             Command::Access::Writes}};
}

} // namespace colloquy
