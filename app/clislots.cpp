// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "app/clitimes.h"
#include "core/actions/participants.h"
#include "core/actions/slots.h"
#include "core/rules/dialectrules.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Result<FindSlots> asked(const Invocation &in)
{
    FindSlots request;
    if (in.has(u"for"_s)) {
        const auto participant = participantByCode(in.study(), in.text(u"for"_s));
        if (!participant)
            return participant.error();
        request.participant = participant->id;
    }
    request.from = *in.date(u"from"_s);
    request.to = *in.date(u"to"_s);
    request.minutes = in.number(u"minutes"_s);
    if (in.has(u"mode"_s))
        request.mode = in.word<InterviewMode>(u"mode"_s);
    request.most = in.number(u"limit"_s).value_or(0);
    request.anyInterpreter = in.text(u"interpreter"_s) == u"any"_s;
    if (request.anyInterpreter)
        return request;
    const Outcome read = in.read(u"interpreter"_s, request.interpreter);
    return read ? Result<FindSlots>(request) : Result<FindSlots>(read.error());
}

/// Each code once.
QStringList codesOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings)
        codes << codeText(finding.code);
    codes.removeDuplicates();
    return codes;
}

QByteArray theirZone(const Invocation &in)
{
    const auto participant = participantByCode(in.study(), in.text(u"for"_s));
    return participant ? participant->zone : QByteArray();
}

Outcome findAll(Invocation &in)
{
    const auto request = asked(in);
    if (!request)
        return request.error();
    const auto found = findSlots(in.study(), *request);
    if (!found)
        return found.error();
    if (found->isEmpty())
        in.remark(whyNoSlots(in.study(), *request));
    const Study study = in.study().study();
    const QByteArray zone = theirZone(in);
    QList<Fields> records;
    for (const FoundSlot &slot : *found) {
        Findings unread = slot.warnings;
        unread.removeIf([](const Finding &finding) { return !rules::isDialectUnread(finding); });
        in.remark(unread);
        records << Fields{
            {u"start_utc"_s, utcText(slot.span.start)},
            {u"end_utc"_s, utcText(slot.span.end)},
            {u"interpreter"_s, slot.interpreter ? QJsonValue(slot.interpreter->code) : QJsonValue()},
            {u"warnings"_s, QJsonArray::fromStringList(codesOf(slot.warnings))}};
        if (in.out().isJson())
            records.last() += timeFields(study, zone, slot.span.start);
    }
    in.out().list(records);
    return {};
}

} // namespace

QList<Command> slotCommands()
{
    return {
        {u"slots"_s,
         {u"STUDY"_s},
         u"Finds times that fit everybody, earliest first, each with what it would warn about."_s,
         {{u"for"_s, u"CODE"_s, u"Suits this participant; with a live interview, another time for it."_s},
          {u"from"_s, u"DATE"_s, u"First day, in the study's zone."_s, Option::Required},
          {u"to"_s, u"DATE"_s, u"Last day, inclusive."_s, Option::Required},
          {u"minutes"_s, u"MIN"_s, u"How long; 60 or the study's longest unless said."_s},
          {u"mode"_s, u"zoom|teams|phone|face_to_face"_s, u"The participant's first choice unless said."_s},
          {u"interpreter"_s, u"CODE|any"_s,
           u"With this interpreter, such as I01, or whoever is cleared for the language and free."_s},
          {u"limit"_s, u"COUNT"_s, u"Only the first so many; all unless said."_s}},
         findAll}};
}

} // namespace colloquy
