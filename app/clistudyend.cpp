// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/erasure.h"
#include "core/actions/studyend.h"
#include "core/actions/summaries.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

void sayDue(Invocation &in)
{
    QList<Fields> records;
    for (const EndLine &line : studyEnd(in.study()))
        records << Fields{{u"due"_s, line.due ? QJsonValue(line.due->toString(Qt::ISODate)) : QJsonValue()},
                          {u"what"_s, word(line.kind)},
                          {u"participant"_s, orNull(line.code)},
                          {u"left"_s, line.left},
                          {u"done"_s, line.done}};
    in.out().list(records);
}

Outcome showDue(Invocation &in)
{
    sayDue(in);
    return {};
}

Outcome closeOne(Invocation &in)
{
    if (const Outcome closed = closeStudy(in.study(), in.decisions()); !closed)
        return closed;
    sayDue(in);
    return {};
}

Outcome reopenOne(Invocation &in)
{
    return reopenStudy(in.study());
}

Outcome confirmOne(Invocation &in)
{
    return confirmEvidence(in.study());
}

Outcome destroy(Invocation &in)
{
    return destroyLinks(in.study(), in.text(u"confirm"_s));
}

Outcome eraseEverybodyDue(Invocation &in)
{
    const auto erased = erasePeopleDue(in.study(), in.text(u"confirm"_s));
    if (!erased)
        return erased.error();
    in.remark(erased->kept);
    QList<Fields> records;
    for (const QString &code : erased->codes)
        records << Fields{{u"participant"_s, code}};
    in.out().list(records);
    return {};
}

Outcome listSummaries(Invocation &in)
{
    QList<Fields> records;
    for (const SummaryWanted &wanted : summariesWanted(in.study()))
        records << Fields{{u"participant"_s, wanted.code}, {u"sent_at"_s, timeOrNull(wanted.sentAt)}};
    in.out().list(records);
    return {};
}

/// Those who are named, else everybody who waits for it.
Result<People> addressees(const Invocation &in)
{
    if (in.has(u"to"_s))
        return participantsByCodes(in.study(), in.arguments().values(u"to"_s).join(u','));
    People people;
    for (const SummaryWanted &wanted : summariesWanted(in.study())) {
        if (!wanted.sentAt)
            people << wanted.participant;
    }
    return people;
}

Outcome sendSummaries(Invocation &in)
{
    const auto people = addressees(in);
    if (!people)
        return people.error();
    return markSummariesSent(in.study(), *people, in.word<Delivery>(u"how"_s).value_or(Delivery::Email));
}

constexpr auto writes = Command::Access::Writes;

} // namespace

QList<Command> studyEndCommands()
{
    const QStringList study{u"STUDY"_s};
    return {{u"study due"_s, study, u"Lists what is due when at the study's end."_s, {}, showDue},
            {u"study close"_s,
             study,
             u"Closes the study to new people and interviews, and lists what is due when."_s,
             {},
             closeOne,
             writes},
            {u"study reopen"_s, study, u"Opens a closed study again."_s, {}, reopenOne, writes},
            {u"study evidence-kept"_s,
             study,
             u"Confirms that the evidence of consent was exported, looked at and is kept elsewhere."_s,
             {},
             confirmOne,
             writes},
            {u"study destroy-links"_s,
             study,
             u"Destroys for ever which code is whom, with all names, contacts and notes."_s,
             {{u"confirm"_s, u"NAME"_s, u"The study's short name, so that nothing goes by mistake."_s,
               Option::Required}},
             destroy,
             writes},
            {u"study erase-due"_s,
             study,
             u"Erases those who never joined and were kept as long as the study says; prints their codes."_s,
             {{u"confirm"_s, u"NAME"_s, u"The study's short name, so that nobody goes by mistake."_s,
               Option::Required}},
             eraseEverybodyDue,
             writes},
            {u"summary list"_s, study, u"Lists who asked for the summary of findings."_s, {}, listSummaries},
            {u"summary sent"_s,
             study,
             u"Records that they got it: everybody who waits for it, or those named."_s,
             {{u"to"_s, u"CODE"_s, u"Only to these."_s, Option::Many},
              {u"how"_s, u"email|post|in_person|read_aloud|audio"_s, u"How; by email unless said."_s}},
             sendSummaries,
             writes}};
}

} // namespace colloquy
