// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/consent.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/rules/consentrules.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// Answers as typed; a later one wins.
QMap<int, YesNo> answersOf(const QMap<QString, QString> &pairs)
{
    QMap<int, YesNo> answers;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        answers.insert(pair.key().toInt(), *fromWord<YesNo>(*pair));
    return answers;
}

Outcome readTimes(const Invocation &in, RecordConsent &request)
{
    if (const Outcome read = in.read(u"form"_s, request.form); !read)
        return read;
    if (const Outcome read = in.read(u"at"_s, request.at); !read)
        return read;
    return in.read(u"interpreter"_s, request.interpreter);
}

/// Of the consent that counts now.
Outcome correct(Invocation &in, RecordConsent &request)
{
    if (!in.has(u"correction"_s))
        return {};
    request.corrects = consentStanding(in.study(), request.participant).record;
    request.reason = in.text(u"correction"_s);
    return request.corrects ? Outcome() : Outcome(Error::notFound(u"consent"_s));
}

QString standingText(const ConsentStanding &standing)
{
    QStringList open;
    for (const int number : standing.open)
        open << QString::number(number);
    if (!open.isEmpty())
        return u"incomplete: "_s + open.join(u',');
    return standing.state == ConsentStanding::State::Valid ? u"complete"_s : word(standing.state);
}

Outcome recordOne(Invocation &in)
{
    if (in.has(u"all-yes"_s) && in.text(u"how"_s) == "spoken"_L1)
        return misuse(
            u"--all-yes doesn't go with --how spoken, where every statement is answered by itself."_s);
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    RecordConsent request;
    request.participant = participant->id;
    if (in.has(u"language"_s))
        request.language = in.text(u"language"_s);
    request.how = *in.word<ConsentRecord::How>(u"how"_s);
    request.answers = answersOf(in.pairs(u"answer"_s));
    request.allRequiredYes = in.has(u"all-yes"_s);
    request.takenBy = in.has(u"taken-by"_s) ? in.text(u"taken-by"_s) : in.study().study().researcher;
    request.readAloud = in.has(u"read-aloud"_s);
    request.copyGiven = in.has(u"copy-given"_s);
    request.videoUsed = in.has(u"video-used"_s);
    request.decisions = in.decisions();
    if (const Outcome read = readTimes(in, request); !read)
        return read;
    if (const Outcome found = correct(in, request); !found)
        return found;
    const auto standing = recordConsent(in.study(), request);
    if (!standing)
        return standing.error();
    QJsonArray open;
    for (const int number : standing->open)
        open << number;
    in.out().result(standingText(*standing), {{u"state"_s, word(standing->state)}, {u"open"_s, open}});
    return {};
}

QJsonArray answerList(const Document &form, const ConsentRecord &record, bool interpreted)
{
    QJsonArray answers;
    for (const Statement &statement : form.statements) {
        const bool required = rules::isRequired(statement, interpreted, record.videoUsed);
        answers << QJsonObject{{u"n"_s, statement.number},
                               {u"required"_s, required},
                               {u"answer"_s, word(record.answer(statement.number))}};
    }
    return answers;
}

Fields consentFields(const ParticipantRecord &record, bool interpreted)
{
    const auto newest = record.consents.isEmpty() ? std::nullopt : std::optional(record.consents.first());
    const bool isWhole = newest && record.form;
    const QJsonValue none;
    return {{u"state"_s, word(record.consent.state)},
            {u"form"_s, newest ? QJsonValue(newest->form.text()) : none},
            {u"form_version"_s, record.form ? QJsonValue(record.form->version) : none},
            {u"language"_s, newest ? orNull(newest->language) : none},
            {u"how"_s, newest ? QJsonValue(word(newest->how)) : none},
            {u"taken_at"_s, newest ? timeOrNull(newest->takenAt) : none},
            {u"recording"_s, record.consent.recording ? QJsonValue(*record.consent.recording) : none},
            {u"answers"_s,
             isWhole ? answerList(*record.form, *newest, interpreted || newest->interpreter) : QJsonArray()}};
}

Outcome showOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const auto record = participantRecord(in.study(), participant->id);
    if (!record)
        return record.error();
    in.out().record(consentFields(*record, isInterpreted(in.study(), record->participant)));
    return {};
}

} // namespace

QList<Command> consentCommands()
{
    return {
        {u"consent record"_s,
         {u"STUDY"_s, u"CODE"_s},
         u"Records consent, statement by statement; prints complete, or which required ones are open."_s,
         {{u"form"_s, u"ID"_s, u"Which form; the one in use in their reading language unless said."_s},
          {u"language"_s, u"TAG"_s, u"Chooses the form in use in this language."_s},
          {u"how"_s, u"signed|esigned|spoken"_s, u"How it was given."_s, Option::Required},
          {u"all-yes"_s, {}, u"Yes to every required statement, not to optional ones; not with spoken."_s},
          {u"answer"_s, u"N=yes|no"_s, u"The answer to statement N; wins over --all-yes."_s, Option::Many},
          {u"taken-by"_s, u"WHO"_s, u"Who took it; the study's researcher unless said."_s, Option::Personal},
          {u"at"_s, u"TIME"_s, u"When it was given; now unless said."_s},
          {u"interpreter"_s, u"CODE"_s, u"Through which interpreter, such as I01."_s},
          {u"read-aloud"_s, {}, u"The form was read to them."_s},
          {u"copy-given"_s, {}, u"They have a copy."_s},
          {u"video-used"_s, {}, u"Video is recorded, so what is said of it needs an answer."_s},
          {u"correction"_s, u"REASON"_s, u"Corrects the consent on record, with the reason."_s,
           Option::Personal},
          {u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s,
           Option::Personal}},
         recordOne,
         Command::Access::Writes},
        {u"consent show"_s,
         {u"STUDY"_s, u"CODE"_s},
         u"Shows where consent stands and each answer."_s,
         {},
         showOne}};
}

} // namespace colloquy
