// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliconsentshow.h"

#include "app/cliinvocation.h"
#include "core/actions/consent.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "core/rules/consentrules.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

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

/// How it was taken and what is kept of it; nothing personal.
Fields courseFields(const Invocation &in, const ConsentRecord &consent)
{
    const QJsonValue none;
    QJsonValue interpreter;
    for (const Interpreter &each : interpreters(in.study())) {
        if (each.id == consent.interpreter)
            interpreter = each.code;
    }
    return {{u"id"_s, consent.id.text()},
            {u"corrects"_s, consent.corrects ? QJsonValue(consent.corrects->text()) : none},
            {u"interpreter"_s, interpreter},
            {u"read_aloud"_s, consent.readAloud},
            {u"identity_checked"_s, consent.identityChecked},
            {u"capacity"_s, word(consent.capacity)},
            {u"questions_asked"_s, consent.questionsAsked},
            {u"name_said"_s, consent.nameSaid},
            {u"copy_given_at"_s, timeOrNull(consent.copyGivenAt)},
            {u"copy_how"_s, consent.copyHow ? QJsonValue(word(*consent.copyHow)) : none},
            {u"evidence"_s, word(consent.evidence)},
            {u"evidence_sha256"_s, orNull(QString::fromLatin1(consent.evidenceHash.toHex()))}};
}

/// What holds now: an answer, unless it was taken back since.
YesNo holding(const ParticipantRecord &record, const Statement &statement)
{
    const YesNo answer = record.consents.first().answer(statement.number);
    const bool withdrawn = record.consent.state == ConsentStanding::State::Withdrawn ||
                           rules::takenBackAt(record.withdrawals, statement.permits);
    return answer == YesNo::Yes && withdrawn ? YesNo::No
                                             : record.consent.permits.value(statement.permits, answer);
}

/// The sheet that they had when they consented: the newest given until then.
QJsonValue noticeOf(const ParticipantRecord &record)
{
    for (const GivenInformation &one : record.information) {
        if (one.given.at <= record.consents.first().takenAt && one.document.kind == Document::Kind::Sheet)
            return one.document.id.text();
    }
    return {};
}

QJsonObject eventOf(const ParticipantRecord &record, qint64 at, const QString &state)
{
    return {{u"event_time"_s, timeOrNull(at)},
            {u"event_type"_s, u"explicit"_s},
            {u"event_state"_s, state},
            {u"entity_id"_s, record.participant.code}};
}

/// One that leaves the consent says in its scopes what was taken back of it.
QJsonObject eventOf(const ParticipantRecord &record, const Withdrawal &withdrawal)
{
    QJsonArray scopes;
    for (const Withdrawal::Scope scope : withdrawal.scopes)
        scopes << word(scope);
    QJsonObject event = eventOf(
        record, withdrawal.at, withdrawal.takesBackConsent() ? u"consent_withdrawn"_s : u"consent_updated"_s);
    event.insert(u"scopes"_s, scopes);
    return event;
}

/// The same in the words of ISO/IEC TS 27560, Consent record information structure.
Fields recordFields(const ParticipantRecord &record)
{
    const ConsentRecord &consent = record.consents.first();
    QJsonArray purposes;
    for (const Statement &statement : record.form.value_or(Document()).statements) {
        if (statement.permits != Statement::Permits::Nothing)
            purposes << QJsonObject{{u"purpose"_s, word(statement.permits)},
                                    {u"purpose_description"_s, statement.text},
                                    {u"consent"_s, word(holding(record, statement))}};
    }
    QJsonArray events{eventOf(record, consent.takenAt, u"consent_given"_s)};
    for (auto one = record.withdrawals.crbegin(); one != record.withdrawals.crend(); ++one)
        events << eventOf(record, *one);
    return {{u"schema_version"_s, u"ISO/IEC TS 27560:2023"_s},
            {u"record_id"_s, consent.id.text()},
            {u"pii_principal_id"_s, record.participant.code},
            {u"privacy_notice"_s, noticeOf(record)},
            {u"purposes"_s, purposes},
            {u"events"_s, events}};
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
            {u"stopped"_s, wasStopped(record.consent)},
            {u"recording"_s, record.consent.recording ? QJsonValue(*record.consent.recording) : none},
            {u"answers"_s,
             isWhole ? answerList(*record.form, *newest, interpreted || newest->interpreter) : QJsonArray()}};
}

QJsonArray versionMarks(const QList<JudgedVersion> &judged, bool isIdentified)
{
    QJsonArray array;
    for (const JudgedVersion &one : judged) {
        QJsonObject mark{{u"at"_s, timeOrNull(one.mark.at)},
                         {u"mark"_s, word(one.mark.mark)},
                         {u"document"_s, one.newer.id.text()},
                         {u"version"_s, one.newer.version}};
        if (isIdentified)
            mark.insert(u"reason"_s, orNull(one.mark.reason));
        array << mark;
    }
    return array;
}

} // namespace

Outcome showConsent(Invocation &in)
{
    const auto participant = in.participant();
    if (!participant)
        return participant.error();
    const auto record = participantRecord(in.study(), participant->id);
    if (!record)
        return record.error();
    Fields fields = consentFields(*record, isInterpreted(in.study(), record->participant));
    const auto judged = judgedVersions(in.study(), participant->id);
    fields << std::pair(u"version_marks"_s, versionMarks(judged, in.has(u"identified"_s)));
    if (!record->consents.isEmpty()) {
        const ConsentRecord &newest = record->consents.first();
        fields += courseFields(in, newest);
        if (in.has(u"identified"_s))
            fields << std::pair(u"correction"_s, newest.corrects ? orNull(newest.reason) : QJsonValue());
        if (in.out().isJson())
            fields += recordFields(*record);
    }
    in.out().record(fields);
    return {};
}

} // namespace colloquy
