// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliconsentshow.h"
#include "app/cliinvocation.h"
#include "core/actions/consent.h"
#include "core/actions/consentcopies.h"
#include "core/actions/evidence.h"
#include "core/actions/mailings.h"
#include "core/actions/overview.h"

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

/// How it was taken, beside the answers.
void readCourse(const Invocation &in, RecordConsent &request)
{
    request.readAloud = in.has(u"read-aloud"_s);
    request.copyGiven = in.has(u"copy-given"_s);
    request.copyHow = in.word<Delivery>(u"copy-how"_s);
    request.videoUsed = in.has(u"video-used"_s);
    request.identityChecked = in.has(u"identity-checked"_s);
    request.questionsAsked = in.has(u"questions-asked"_s);
    request.nameSaid = in.has(u"name-said"_s);
    request.capacity = in.word<ConsentRecord::Capacity>(u"capacity"_s).value_or(request.capacity);
}

/// The last part of a path that was typed.
QString nameOf(const QString &path)
{
    return path == "-"_L1 ? QString() : path.section(u'/', -1);
}

/// What is kept of a signature: the file that was scanned or drawn, or a typed name.
Outcome readEvidence(Invocation &in, RecordConsent &request)
{
    using Evidence = ConsentRecord::Evidence;
    if (in.has(u"typed-name"_s)) {
        request.evidence = Evidence::Typed;
        request.evidenceFile = in.text(u"typed-name"_s).toUtf8();
        return request.how == ConsentRecord::How::Esigned
                   ? Outcome()
                   : misuse(u"--typed-name goes with --how esigned alone."_s);
    }
    if (!in.has(u"evidence"_s))
        return {};
    const QString path = in.text(u"evidence"_s);
    const auto content = in.content(path);
    if (!content)
        return content.error();
    const bool drawn = request.how == ConsentRecord::How::Esigned && content->startsWith("\x89PNG");
    request.evidence = drawn ? Evidence::Drawn : Evidence::Scan;
    request.evidenceFile = *content;
    request.evidenceName = nameOf(path);
    return {};
}

/// Of the consent that counts now.
Outcome correct(Invocation &in, RecordConsent &request)
{
    if (!in.has(u"correction"_s))
        return {};
    request.corrects = consentStanding(in.study(), request.participant).record;
    request.reason = in.text(u"correction"_s);
    return request.corrects ? Outcome() : Outcome(Error::notFound(u"corrected_consent"_s));
}

QString standingText(const ConsentStanding &standing)
{
    QStringList open;
    for (const int number : standing.open)
        open << QString::number(number);
    if (wasStopped(standing))
        return u"stopped"_s;
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
    readCourse(in, request);
    if (const Outcome read = readEvidence(in, request); !read)
        return read;
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

Outcome attachOne(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const QString path = in.positional(u"FILE"_s);
    const auto content = in.content(path);
    if (!content)
        return content.error();
    const QString reason = in.has(u"reason"_s) ? in.text(u"reason"_s) : u"The signed form was attached."_s;
    return attachEvidence(in.study(), {participant->id, *content, nameOf(path), reason});
}

Outcome saveEvidence(Invocation &in)
{
    if (in.text(u"o"_s) == "-"_L1)
        return misuse(u"A signed form goes to a file. Give -o its name."_s);
    const auto participant = in.participant();
    return participant ? exportEvidence(in.study(), participant->id, in.text(u"o"_s))
                       : Outcome(participant.error());
}

Outcome exportOne(Invocation &in)
{
    if (in.text(u"o"_s) == "-"_L1)
        return misuse(u"A consent record goes to a file. Give -o its name."_s);
    const bool fhir = in.text(u"format"_s) == "fhir"_L1;
    if (fhir && in.has(u"copy"_s))
        return misuse(u"--copy goes with --format pdf alone."_s);
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    if (fhir)
        return exportConsentAsFhir(in.study(), participant->id, in.text(u"o"_s));
    const auto whom = in.word<ConsentCopy::For>(u"copy"_s).value_or(ConsentCopy::For::File);
    return exportConsent(in.study(), participant->id, whom, in.text(u"o"_s));
}

Outcome exportEverybody(Invocation &in)
{
    const auto done = exportAllConsents(in.study(), in.text(u"o"_s));
    if (!done)
        return done.error();
    in.out().record({{u"copies"_s, done->copies}, {u"signatures"_s, done->signatures}});
    return {};
}

Outcome exportList(Invocation &in)
{
    if (in.text(u"o"_s) == "-"_L1)
        return misuse(u"A mailing list holds names. Give -o the name of a file."_s);
    return exportMailing(in.study(), *in.word<Mailing::For>(u"for"_s), in.text(u"o"_s));
}

QList<Option> recordOptions()
{
    return {
        {u"form"_s, u"ID"_s, u"Which form; the one in use in their reading language unless said."_s},
        {u"language"_s, u"TAG"_s, u"Chooses the form in use in this language."_s},
        {u"how"_s, u"signed|esigned|spoken"_s, u"How it was given."_s, Option::Required},
        {u"all-yes"_s, {}, u"Yes to every required statement, not to optional ones; not with spoken."_s},
        {u"answer"_s, u"N=yes|no"_s, u"The answer to statement N; wins over --all-yes."_s, Option::Many},
        {u"taken-by"_s, u"WHO"_s, u"Who took it; the study's researcher unless said."_s, Option::Personal},
        {u"at"_s, u"TIME"_s, u"When it was given; now unless said."_s},
        {u"interpreter"_s, u"CODE"_s, u"Through which interpreter, such as I01."_s},
        {u"read-aloud"_s, {}, u"The form was read to them."_s},
        {u"copy-given"_s, {}, u"They have a copy."_s},
        {u"copy-how"_s, u"email|post|in_person|read_aloud|audio"_s, u"They have a copy, and got it so."_s},
        {u"video-used"_s, {}, u"Video is recorded, so what is said of it needs an answer."_s},
        {u"identity-checked"_s, {}, u"It is the right person."_s},
        {u"capacity"_s, u"presumed|concern"_s,
         u"Whether they can decide for themselves; a concern stops the taking, and nothing counts."_s},
        {u"questions-asked"_s, {}, u"They could ask questions, and got answers."_s},
        {u"name-said"_s, {}, u"Name, date and time were said on the recording."_s},
        {u"evidence"_s, u"FILE"_s, u"Keeps the signed form: PNG, JPEG or PDF, up to 20 MB."_s},
        {u"typed-name"_s, u"NAME"_s, u"Keeps a typed name as signature, where the study takes one."_s,
         Option::Personal},
        {u"correction"_s, u"REASON"_s, u"Corrects the consent on record, with the reason."_s,
         Option::Personal},
        {u"deviation"_s, u"REASON"_s, u"Records a fact that broke a rule, with the reason."_s,
         Option::Personal}};
}

QList<Command> exportCommands()
{
    return {
        {u"export consent"_s,
         {u"STUDY"_s, u"CODE"_s},
         u"Writes the consent record as PDF: the file copy without the name, or the participant's without the code."_s,
         {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required},
          {u"format"_s, u"pdf|fhir"_s, u"A PDF, or an HL7 FHIR R4 Consent without names; PDF unless said."_s},
          {u"copy"_s, u"file|participant"_s, u"Which copy; the file copy unless said."_s}},
         exportOne,
         Command::Access::Writes},
        {u"export consents"_s,
         {u"STUDY"_s},
         u"Writes the file copies and signed forms of everybody into a folder."_s,
         {{u"o"_s, u"FOLDER"_s, u"Made where there is none; files of the same names are replaced."_s,
           Option::Required}},
         exportEverybody,
         Command::Access::Writes},
        {u"export mailing"_s,
         {u"STUDY"_s},
         u"Writes who may be written to as CSV with names and contacts: only those whose consent says so."_s,
         {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required},
          {u"for"_s, u"summary|recontact"_s, u"About the findings, or about other studies."_s,
           Option::Required}},
         exportList,
         Command::Access::Writes}};
}

} // namespace

QList<Command> consentCommands()
{
    return QList<Command>{
               {u"consent record"_s,
                {u"STUDY"_s, u"CODE"_s},
                u"Records consent, statement by statement; prints complete, or which required ones are open."_s,
                recordOptions(),
                recordOne,
                Command::Access::Writes},
               {u"consent show"_s,
                {u"STUDY"_s, u"CODE"_s},
                u"Shows where consent stands and each answer."_s,
                {{u"identified"_s,
                  {},
                  u"With the reasons of a correction and of judgements; needs the passphrase."_s}},
                showConsent},
               {u"consent attach"_s,
                {u"STUDY"_s, u"CODE"_s, u"FILE"_s},
                u"Attaches a signed form that came later, as a new record that names the one before."_s,
                {{u"reason"_s, u"REASON"_s, u"Why only now."_s, Option::Personal}},
                attachOne,
                Command::Access::Writes},
               {u"consent evidence"_s,
                {u"STUDY"_s, u"CODE"_s},
                u"Saves the signed form or signature that is kept; the audit trail says so."_s,
                {{u"o"_s, u"FILE"_s, u"Replaces this file, whole or not at all."_s, Option::Required}},
                saveEvidence,
                Command::Access::Writes}} +
           exportCommands();
}

} // namespace colloquy
