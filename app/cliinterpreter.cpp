// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifields.h"
#include "core/actions/bookingcase.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/people.h"
#include "core/base/language.h"

#include <QFileInfo>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

const QString knownTo = u"known-to"_s;
const QString agreementFile = u"agreement-file"_s;

void setLanguages(Interpreter &interpreter, const QString &value)
{
    interpreter.languages.clear();
    for (const QString &tag : QString(value).replace(u'\n', u',').split(u','))
        interpreter.languages << *canonicalTag(tag.trimmed());
}

void setModes(Interpreter &interpreter, const QString &value)
{
    interpreter.modes.clear();
    for (const QString &mode : QString(value).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts))
        interpreter.modes << *fromWord<InterviewMode>(mode.trimmed());
}

void setRate(Interpreter &interpreter, const QString &value)
{
    interpreter.ratePence = value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

void setAgreement(Interpreter &interpreter, const QString &value)
{
    interpreter.agreementOn = parseDate(value);
}

void setBands(Interpreter &interpreter, const QString &value)
{
    interpreter.bands.clear();
    for (const QString &band : value.split(u'\n', Qt::SkipEmptyParts))
        interpreter.bands << CancellationBand{band.section(u'=', 0, 0).toInt(),
                                              band.section(u'=', 1).toInt()};
}

Option personal(const QString &name, const QString &value, const QString &help)
{
    return {name, value, help, Option::Personal};
}

/// Who they are.
QList<Field<Interpreter>> identityFields()
{
    return {
        {personal(u"name"_s, u"NAME"_s, u"As they write it."_s), textField(&Interpreter::name), true},
        {personal(u"email"_s, u"EMAIL"_s, u"E-mail address."_s), textField(&Interpreter::email), true},
        {personal(u"phone"_s, u"PHONE"_s, u"Phone number."_s), textField(&Interpreter::phone), true},
        {{u"speaks"_s, u"TAG,..."_s, u"Languages that they interpret."_s, Option::Required}, setLanguages},
        {personal(u"dialects"_s, u"DIALECTS"_s, u"Dialects that they interpret."_s),
         textField(&Interpreter::dialects), true},
        {{u"gender"_s, u"female|male|any"_s, u"any: not known."_s}, wordField(&Interpreter::gender)},
        {personal(u"agency"_s, u"AGENCY"_s, u"Agency they come through."_s), textField(&Interpreter::agency),
         true},
        {personal(u"agency-reference"_s, u"REFERENCE"_s, u"By which the agency knows them."_s),
         textField(&Interpreter::agencyReference), true},
        {personal(u"register-number"_s, u"NUMBER"_s, u"In a public register."_s),
         textField(&Interpreter::registerNumber), true},
    };
}

/// On what terms they come.
QList<Field<Interpreter>> termsFields()
{
    return {{{u"agreement"_s, u"DATE"_s, u"When the confidentiality agreement was signed."_s},
             setAgreement,
             true},
            {{u"agreement-file"_s, u"FILE"_s, u"The signed agreement itself, kept in the study."_s},
             [](Interpreter &, const QString &) {}, // read with the study at hand
             true},
            {{u"agreement-by"_s, u"own|agency"_s, u"Whose agreement it is; own unless said."_s},
             wordField(&Interpreter::agreement)},
            {{u"recording"_s, u"yes|no"_s, u"Whether they agree to being recorded."_s},
             askedField(&Interpreter::agreesToRecording),
             true},
            {{u"filming"_s, u"yes|no"_s, u"Whether somebody who signs agrees to being filmed."_s},
             askedField(&Interpreter::filming),
             true},
            {{u"mode"_s, u"zoom|teams|phone|face_to_face,..."_s, u"How they work; any way unless said."_s,
              Option::Many},
             setModes,
             true},
            {{u"rate-pence"_s, u"N"_s, u"What they charge an hour."_s}, setRate, true},
            {{u"least-minutes"_s, u"MIN"_s, u"How much is charged at least."_s},
             [](Interpreter &i, const QString &value) { i.leastMinutes = value.toInt(); }},
            {{u"lead-days"_s, u"DAYS"_s, u"How long before they must be asked."_s},
             [](Interpreter &i, const QString &value) { i.leadDays = value.toInt(); }},
            {{u"band"_s, u"HOURS=PERCENT"_s,
              u"Cancelled fewer hours before than this costs this share of the fee."_s, Option::Many},
             setBands,
             true},
            {personal(u"rate"_s, u"RATE"_s, u"What they charge, in words."_s), textField(&Interpreter::rate),
             true},
            {personal(u"notes"_s, u"NOTES"_s, u"Free notes."_s), textField(&Interpreter::notes), true}};
}

const QList<Field<Interpreter>> &interpreterFields()
{
    static const QList<Field<Interpreter>> fields = identityFields() + termsFields();
    return fields;
}

/// By their codes.
Outcome readKnownTo(const Invocation &in, const QString &codes, Interpreter &interpreter)
{
    const auto people = participantsByCodes(in.study(), codes);
    if (!people)
        return people.error();
    interpreter.knownTo = *people;
    return {};
}

/// Empty: none.
Outcome readAgreement(Invocation &in, const QString &path, Interpreter &interpreter)
{
    interpreter.agreementFile.clear();
    interpreter.agreementName.clear();
    if (path.isEmpty())
        return {};
    const auto content = in.content(path);
    if (!content)
        return content.error();
    interpreter.agreementFile = *content;
    interpreter.agreementName = path == "-"_L1 ? u"agreement"_s : QFileInfo(path).fileName();
    return {};
}

Outcome addOne(Invocation &in)
{
    Interpreter interpreter;
    applyOptions(in, interpreterFields(), interpreter);
    if (in.has(agreementFile)) {
        if (const Outcome read = readAgreement(in, in.text(agreementFile), interpreter); !read)
            return read;
    }
    if (const Outcome read = readKnownTo(in, in.arguments().values(knownTo).join(u','), interpreter); !read)
        return read;
    const auto added = addInterpreter(in.study(), interpreter);
    if (!added)
        return added.error();
    in.out().result(added->code, {{u"code"_s, added->code}});
    return {};
}

Outcome setOne(Invocation &in)
{
    auto interpreter = in.interpreter(in.positional(u"I01"_s));
    if (!interpreter)
        return interpreter.error();
    QMap<QString, QString> pairs = in.pairs();
    if (pairs.contains(u"known_to"_s)) {
        if (const Outcome read = readKnownTo(in, pairs.take(u"known_to"_s), *interpreter); !read)
            return read;
    }
    if (pairs.contains(u"agreement_file"_s)) {
        if (const Outcome read = readAgreement(in, pairs.take(u"agreement_file"_s), *interpreter); !read)
            return read;
    }
    if (const Outcome applied = applyPairs(pairs, interpreterFields(), *interpreter); !applied)
        return applied;
    return changeInterpreter(in.study(), *interpreter);
}

QJsonArray knownToCodes(const Workspace &workspace, const Interpreter &interpreter)
{
    QJsonArray codes;
    for (const Id<Participant> &person : interpreter.knownTo)
        codes << personCode(workspace, person);
    return codes;
}

QJsonArray modes(const Interpreter &interpreter)
{
    QJsonArray array;
    for (const InterviewMode mode : interpreter.modes)
        array << word(mode);
    return array;
}

Fields interpreterRecord(const Workspace &workspace, const Interpreter &interpreter, bool isIdentified)
{
    QJsonObject bands;
    for (const CancellationBand &band : interpreter.bands)
        bands.insert(QString::number(band.hours), band.percent);
    const QJsonValue agreement =
        interpreter.agreementOn ? QJsonValue(interpreter.agreementOn->toString(Qt::ISODate)) : QJsonValue();
    const Fields open{{u"code"_s, interpreter.code},
                      {u"languages"_s, QJsonArray::fromStringList(interpreter.languages)},
                      {u"gender"_s, word(interpreter.gender)},
                      {u"agreement"_s, agreement},
                      {u"agreement_by"_s, word(interpreter.agreement)},
                      {u"agrees_to_recording"_s, word(interpreter.agreesToRecording)},
                      {u"cleared"_s, interpreter.agreementOn.has_value()},
                      {u"agreement_file"_s, !interpreter.agreementHash.isEmpty()},
                      {u"filming"_s, word(interpreter.filming)},
                      {u"modes"_s, modes(interpreter)},
                      {u"rate_pence"_s, orNull(interpreter.ratePence)},
                      {u"least_minutes"_s, interpreter.leastMinutes},
                      {u"lead_days"_s, interpreter.leadDays},
                      {u"bands"_s, bands},
                      {u"availability"_s, orNull(interpreter.availability.toText())},
                      {u"known_to"_s, knownToCodes(workspace, interpreter)}};
    const Fields identity{{u"name"_s, orNull(interpreter.name)},
                          {u"email"_s, orNull(interpreter.email)},
                          {u"phone"_s, orNull(interpreter.phone)},
                          {u"agency"_s, orNull(interpreter.agency)},
                          {u"agency_reference"_s, orNull(interpreter.agencyReference)},
                          {u"register_number"_s, orNull(interpreter.registerNumber)},
                          {u"dialects"_s, orNull(interpreter.dialects)},
                          {u"rate"_s, orNull(interpreter.rate)},
                          {u"notes"_s, orNull(interpreter.notes)}};
    return isIdentified ? open + identity : open;
}

Result<Fields> listed(const Invocation &in, const Interpreter &interpreter)
{
    const Outcome sealed = in.checkSeal(interpreter.sealState, interpreter.code);
    if (!sealed)
        return sealed.error();
    return interpreterRecord(in.study(), interpreter, in.has(u"identified"_s));
}

Outcome listAll(Invocation &in)
{
    return listRecords(in, interpreters(in.study()), listed);
}

Outcome showOne(Invocation &in)
{
    const auto interpreter = in.interpreter(in.positional(u"I01"_s));
    if (!interpreter)
        return interpreter.error();
    const auto record = listed(in, *interpreter);
    if (!record)
        return record.error();
    in.out().record(*record);
    return {};
}

} // namespace

QList<Command> interpreterCommands()
{
    const Option details{u"details"_s, u"FILE"_s,
                         u"A JSON object with any of the options by name; - is standard input."_s};
    return {{u"interpreter add"_s,
             {u"STUDY"_s},
             u"Adds an interpreter and prints their code."_s,
             QList<Option>{details} + optionsOf(interpreterFields()) +
                 QList<Option>{{knownTo, u"CODE,..."_s, u"Participants who know them, such as C01,C02."_s}},
             addOne,
             Command::Access::Writes},
            {u"interpreter set"_s,
             {u"STUDY"_s, u"I01"_s, u"KEY=VALUE..."_s},
             u"Changes an interpreter; the keys are the options of interpreter add with _ for -."_s,
             {},
             setOne,
             Command::Access::Writes},
            {u"interpreter show"_s,
             {u"STUDY"_s, u"I01"_s},
             u"Shows one interpreter: languages, terms, and whether they are cleared."_s,
             {identifiedOption()},
             showOne},
            {u"interpreter list"_s,
             {u"STUDY"_s},
             u"Lists interpreters by code."_s,
             {identifiedOption()},
             listAll}};
}

} // namespace colloquy
