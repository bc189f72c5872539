// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliinvocation.h"
#include "core/actions/exporttarget.h"
#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "core/base/safefile.h"
#include "core/vault/recoverykey.h"

#include <QFile>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

KdfCost costOf(const Invocation &in)
{
    KdfCost cost;
    cost.ops = static_cast<quint64>(in.number(u"kdf-ops"_s).value_or(static_cast<int>(cost.ops)));
    if (const auto mebibytes = in.number(u"kdf-memory-mib"_s))
        cost.memoryKiB = static_cast<quint64>(*mebibytes) * 1024;
    return cost;
}

CreateStudy creation(const Invocation &in)
{
    CreateStudy request;
    request.path = in.studyPath();
    if (in.has(u"template"_s))
        request.templateName = in.text(u"template"_s);
    request.title = in.text(u"title"_s);
    if (in.has(u"zone"_s))
        request.zone = in.text(u"zone"_s).toUtf8();
    request.opens = in.date(u"opens"_s);
    request.ends = *in.date(u"ends"_s);
    request.minimumAge = in.number(u"minimum-age"_s);
    request.researcher = in.text(u"researcher"_s);
    request.passphrase = in.passphrase();
    request.cost = costOf(in);
    request.clock = in.clock();
    return request;
}

// A study whose recovery key was shown to nobody would be lost with its passphrase.
Outcome handOver(Invocation &in, CreatedStudy created)
{
    const QString key = recoveryText(created.recoveryKey);
    if (!in.has(u"recovery-file"_s) || in.text(u"recovery-file"_s) == "-"_L1) {
        in.out().result(u"recovery key: "_s + key, {{u"recovery_key"_s, key}});
        return {};
    }
    const Outcome written = writeWhole(in.text(u"recovery-file"_s), key.toUtf8() + '\n');
    if (!written) {
        created.workspace.reset();
        QFile::remove(in.studyPath());
    }
    return written;
}

/// In the unit of the option.
Findings checkMemory(const Invocation &in)
{
    constexpr int most = 1024;
    const int mebibytes = in.number(u"kdf-memory-mib"_s).value_or(1);
    if (mebibytes >= 1 && mebibytes <= most)
        return {};
    return {blocks(Code::NumberOutOfRange, u"kdf_memory_mib"_s, {u"1"_s, QString::number(most)})};
}

Outcome createOne(Invocation &in)
{
    if (const Findings findings = checkMemory(in); !findings.isEmpty())
        return Error::refused(findings);
    if (!in.hasPassphrase())
        return Error::of(Error::Kind::Locked, Code::TextEmpty, u"passphrase"_s);
    const QString recoveryFile = in.text(u"recovery-file"_s);
    if (QFile::exists(recoveryFile) || isPartOfStudy(in.studyPath(), recoveryFile))
        return Error::of(Error::Kind::Storage, Code::FileExists, u"recovery_file"_s);
    auto created = createStudy(creation(in));
    return created ? handOver(in, std::move(*created)) : Outcome(created.error());
}

Outcome sampleOne(Invocation &in)
{
    if (const Findings findings = checkMemory(in); !findings.isEmpty())
        return Error::refused(findings);
    const auto created = createSample(in.studyPath(), costOf(in));
    if (!created)
        return created.error();
    in.out().result(u"passphrase: "_s + samplePassphrase(), {{u"passphrase"_s, samplePassphrase()}});
    return {};
}

QJsonObject groupObjects(const Workspace &workspace)
{
    QJsonObject groups;
    for (const GroupCount &count : groupCounts(workspace)) {
        QJsonObject stages;
        for (auto stage = count.stages.begin(); stage != count.stages.end(); ++stage)
            stages.insert(stage.key(), *stage);
        groups.insert(count.group, QJsonObject{{u"people"_s, count.people}, {u"stages"_s, stages}});
    }
    return groups;
}

QJsonObject buffers(const Study &study)
{
    QJsonObject object;
    for (auto buffer = study.buffers.begin(); buffer != study.buffers.end(); ++buffer)
        object.insert(word(buffer.key()), *buffer);
    return object;
}

/// Sealed, as every name is.
Fields researcherFields(const Study &study)
{
    return {{u"researcher"_s, orNull(study.researcher)},
            {u"contact_lines"_s, orNull(study.contactLines)},
            {u"interpreter_line"_s, orNull(study.interpreterLine)},
            {u"interpreter_line_code"_s, orNull(study.interpreterLineCode)}};
}

Fields settingFields(const Study &study)
{
    return {
        {u"opens"_s, study.opens ? QJsonValue(study.opens->toString(Qt::ISODate)) : QJsonValue()},
        {u"ends"_s, study.ends.toString(Qt::ISODate)},
        {u"zone"_s, QString::fromLatin1(study.zone)},
        {u"longest_minutes"_s, study.longestMinutes},
        {u"longest_interpreted_minutes"_s, study.longestInterpretedMinutes},
        {u"minimum_age"_s, study.minimumAge},
        {u"thinking_hours"_s, study.thinkingHours},
        {u"consent_taken"_s, word(study.consentTaken)},
        {u"consent_talk_minutes"_s, study.consentTalkMinutes},
        {u"consent_talk_interpreted_minutes"_s, study.consentTalkInterpretedMinutes},
        {u"withdrawal_days"_s, study.withdrawalDays},
        {u"keep_unjoined_days"_s, study.keepUnjoinedDays},
        {u"keep_contact_days"_s, study.keepContactDays},
        {u"keep_consent_days"_s, study.keepConsentDays},
        {u"keep_links_days"_s, study.keepLinksDays},
        {u"closed_on"_s, study.closedOn ? QJsonValue(study.closedOn->toString(Qt::ISODate)) : QJsonValue()},
        {u"evidence_exported_at"_s, timeOrNull(study.evidenceExportedAt)},
        {u"links_destroyed_at"_s, timeOrNull(study.linksDestroyedAt)},
        {u"attempt_limit"_s, study.attemptLimit},
        {u"own_languages"_s, QJsonArray::fromStringList(study.ownLanguages)},
        {u"hours"_s, orNull(study.hours.toText())},
        {u"bank_holidays"_s, study.bankHolidays.isEmpty() ? u"none"_s : study.bankHolidays},
        {u"buffers"_s, buffers(study)},
        {u"travel"_s, study.travelMinutes},
        {u"grid"_s, study.gridMinutes},
        {u"notice_hours"_s, study.noticeHours},
        {u"day_cap"_s, study.dayCap},
        {u"week_cap"_s, study.weekCap},
        {u"buddy_places"_s, QJsonArray::fromStringList(study.buddyPlaces)},
        {u"oral_translation"_s, study.oralTranslation}};
}

QJsonObject targets(const Workspace &workspace)
{
    QJsonObject object;
    for (const StudyGroup &group : workspace.groups()) {
        if (group.targetLeast && group.targetMost)
            object.insert(group.key, u"%1-%2"_s.arg(*group.targetLeast).arg(*group.targetMost));
    }
    return object;
}

Outcome showOne(Invocation &in)
{
    const Study study = in.study().study();
    if (const Outcome sealed = in.checkSeal(study.sealState, u"study"_s); !sealed)
        return sealed;
    const Fields head{{u"title"_s, study.title},
                      {u"short_name"_s, orNull(study.shortName)},
                      {u"reference"_s, orNull(study.reference)},
                      {u"template"_s, orNull(study.templateName)},
                      {u"sample"_s, study.sample}};
    Fields counts;
    const QJsonObject groups = groupObjects(in.study());
    if (in.out().isJson()) {
        counts = {{u"groups"_s, groups}};
    } else {
        for (auto group = groups.begin(); group != groups.end(); ++group)
            counts << std::pair(group.key(), *group);
    }
    const Fields researcher = in.has(u"identified"_s) ? researcherFields(study) : Fields();
    in.out().record(head + researcher + settingFields(study) + Fields{{u"targets"_s, targets(in.study())}} +
                    counts);
    return {};
}

Outcome setOne(Invocation &in)
{
    ChangeStudy request{in.study().study(), in.study().groups(), in.decisions()};
    const QMap<QString, QString> pairs = in.pairs();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (const Outcome applied = applySetting(request, pair.key(), *pair); !applied)
            return applied;
    }
    return changeStudy(in.study(), request);
}

Outcome setHours(Invocation &in)
{
    return setAvailability(in.study(), in.positional(u"CODE|I01|researcher"_s),
                           in.positional(u"HOURS_TEXT"_s));
}

Outcome showHours(Invocation &in)
{
    const auto text = availability(in.study(), in.positional(u"CODE|I01|researcher"_s));
    if (!text)
        return text.error();
    in.out().result(text->isEmpty() ? u"any time"_s : *text, {{u"availability"_s, orNull(*text)}});
    return {};
}

const QList<Option> costOptions{
    {u"kdf-memory-mib"_s, u"MIB"_s, u"Memory that one guess at the passphrase costs; 256."_s},
    {u"kdf-ops"_s, u"OPS"_s, u"Rounds that one guess costs; 3."_s}};

Command createCommand()
{
    return {u"create"_s,
            {u"STUDY"_s},
            u"Makes a new study and prints its recovery key."_s,
            QList<Option>{
                {u"ends"_s, u"DATE"_s, u"Last day of the study, inclusive."_s, Option::Required},
                {u"opens"_s, u"DATE"_s, u"First day of recruitment."_s},
                {u"template"_s, u"between-session-work|one-off-interviews"_s,
                 u"What it starts from; between-session-work unless said."_s},
                {u"title"_s, u"TITLE"_s, u"The template's unless said."_s},
                {u"zone"_s, u"ZONE"_s, u"IANA time zone; Europe/London unless said."_s},
                {u"minimum-age"_s, u"AGE"_s, u"Inclusive; the template's unless said."_s},
                {u"researcher"_s, u"NAME"_s, u"Who takes consents and signs letters."_s, Option::Personal},
                {u"recovery-file"_s, u"FILE"_s, u"Writes the recovery key there instead of printing it."_s}} +
                costOptions,
            createOne,
            Command::Access::Creates};
}

} // namespace

QList<Command> studyCommands()
{
    const QString whose = u"CODE|I01|researcher"_s;
    return {
        createCommand(),
        {u"sample"_s,
         {u"STUDY"_s},
         u"Makes a fictional study full of records and prints its passphrase."_s,
         costOptions,
         sampleOne,
         Command::Access::Creates},
        {u"show"_s,
         {u"STUDY"_s},
         u"Shows the study, its settings and how many are at each stage."_s,
         {{u"identified"_s, {}, u"With the researcher and the contact lines; needs the passphrase."_s}},
         showOne},
        {u"study set"_s,
         {u"STUDY"_s, u"KEY=VALUE..."_s},
         u"Changes settings: title, opens, ends, zone, longest_minutes, hours, bank_holidays, buffer.MODE, target.GROUP ..."_s,
         {},
         setOne,
         Command::Access::Writes},
        {u"availability set"_s,
         {u"STUDY"_s, whose, u"HOURS_TEXT"_s},
         u"When somebody can be had, such as \"evenings, Fridays; mon,wed 9-12; 2027-04-10..2027-04-20 closed\"."_s,
         {},
         setHours,
         Command::Access::Writes},
        {u"availability show"_s, {u"STUDY"_s, whose}, u"Shows when somebody can be had."_s, {}, showHours}};
}

} // namespace colloquy
