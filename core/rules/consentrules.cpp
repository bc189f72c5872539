// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/consentrules.h"

#include "core/rules/evidencerules.h"
#include "core/rules/fieldrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;

QList<int> openStatements(const ConsentRecord &record, const Document &form, bool interpreted)
{
    QList<int> open;
    for (const Statement &statement : form.statements) {
        const bool required =
            isRequired(statement, interpreted || record.interpreter.has_value(), record.videoUsed);
        if (required && record.answer(statement.number) != YesNo::Yes)
            open << statement.number;
    }
    return open;
}

/// All that could be agreed to, where nothing had to be: a form that can't be found has no statements.
QList<int> everyStatement(const ConsentRecord &record, const Document &form)
{
    QList<int> numbers;
    for (const Statement &statement : form.statements)
        numbers << statement.number;
    return numbers.isEmpty() ? record.answers.keys() : numbers;
}

/// Whether a yes was needed at all. Without one nobody agreed to anything.
bool asksForYes(const ConsentRecord &record, const Document &form, bool interpreted)
{
    return std::ranges::any_of(form.statements, [&](const Statement &statement) {
        return isRequired(statement, interpreted || record.interpreter.has_value(), record.videoUsed);
    });
}

/// Of two answers that concern the same: one "no" outweighs every "yes", and what wasn't asked stays unknown.
YesNo together(YesNo one, YesNo other)
{
    if (one == YesNo::No || other == YesNo::No)
        return YesNo::No;
    return one == other ? one : YesNo::NotAsked;
}

/// Taking part is no permission of its own: without it no consent is valid.
QMap<Statement::Permits, YesNo> permitted(const ConsentRecord &record, const Document &form)
{
    using Permits = Statement::Permits;
    QMap<Permits, YesNo> permits;
    for (const Statement &statement : form.statements) {
        const Permits kind = statement.permits;
        if (kind == Permits::Nothing || kind == Permits::TakePart)
            continue;
        const YesNo answer = record.answer(statement.number);
        permits[kind] = permits.contains(kind) ? together(permits[kind], answer) : answer;
    }
    return permits;
}

std::optional<bool> mayRecord(const QMap<Statement::Permits, YesNo> &permits)
{
    const YesNo answer = permits.value(Statement::Permits::Audio, YesNo::NotAsked);
    return answer == YesNo::NotAsked ? std::nullopt : std::optional(answer == YesNo::Yes);
}

bool isConsentForm(Document::Kind kind, ConsentRecord::How how)
{
    return kind == Document::Kind::Form ||
           (kind == Document::Kind::Script && how == ConsentRecord::How::Spoken);
}

Findings checkForm(const ConsentCase &consent)
{
    const qint64 at = consent.record.takenAt;
    Findings findings;
    if (!isConsentForm(consent.form.kind, consent.record.how))
        findings << blocks(Code::DocumentWrongKind, documentText(consent.form), {u"consent"_s});
    else
        findings += checkInUse(consent.form, consent.participant, at);
    const bool masterCounts = consent.newestMaster && isInUseAt(*consent.newestMaster, at);
    if (masterCounts && isOutOfDate(consent.form, consent.newestMaster, consent.masters)) {
        findings << blocks(Code::FormOutOfDate, documentText(consent.form),
                           {documentText(*consent.newestMaster)});
    }
    return findings;
}

Findings checkFormLanguage(const ConsentCase &consent)
{
    const bool read = consent.record.readAloud || consent.record.how == ConsentRecord::How::Spoken;
    const bool interpreted = read && consent.record.interpreter && consent.study.oralTranslation;
    if (interpreted || isInLanguageOf(consent.participant, consent.form))
        return {};
    return {otherLanguage(consent.participant, consent.form)};
}

bool informs(const Participant &participant, const Document &sheet, const InformationGiven &given)
{
    const bool approved = sheet.inUseFrom && *sheet.inUseFrom <= given.at;
    const bool interpreted = given.how == Delivery::ReadAloud && given.interpreter;
    return sheet.kind == Document::Kind::Sheet && approved && isForGroup(sheet, participant.group) &&
           (interpreted || isInLanguageOf(participant, sheet));
}

QList<VersionMark> newestOfEach(const QList<VersionMark> &marks)
{
    QList<VersionMark> newest;
    for (const VersionMark &mark : marks) {
        newest.removeIf([&](const VersionMark &earlier) { return earlier.document == mark.document; });
        newest << mark;
    }
    return newest;
}

bool isGiven(const ConsentCase &consent, const VersionMark &mark)
{
    const qsizetype count = std::min(consent.given.size(), consent.givenDocuments.size());
    for (qsizetype i = 0; i < count; ++i) {
        const InformationGiven &given = consent.given[i];
        const bool isNewer = given.at >= mark.at || given.document == mark.document;
        if (isNewer && given.at <= consent.record.takenAt &&
            informs(consent.participant, consent.givenDocuments[i], given))
            return true;
    }
    return false;
}

/// Whether they are to consent again because of a new sheet, and were given none since.
bool owesNewSheet(const ConsentCase &consent)
{
    return std::ranges::any_of(newestOfEach(consent.marks), [&](const VersionMark &mark) {
        const auto sheet = std::ranges::find(consent.masters, mark.document, &Document::id);
        return mark.mark == VersionMark::Mark::Reconsent && mark.at <= consent.record.takenAt &&
               sheet != consent.masters.cend() && sheet->kind == Document::Kind::Sheet &&
               !isGiven(consent, mark);
    });
}

std::optional<qint64> informedSince(const ConsentCase &consent)
{
    std::optional<qint64> since;
    const qsizetype count = std::min(consent.given.size(), consent.givenDocuments.size());
    for (qsizetype i = 0; i < count; ++i) {
        const InformationGiven &given = consent.given[i];
        if (!informs(consent.participant, consent.givenDocuments[i], given))
            continue;
        since = since ? std::min(*since, given.at) : given.at;
    }
    return since;
}

Findings checkInformed(const ConsentCase &consent)
{
    const auto since = informedSince(consent);
    const qint64 at = consent.record.takenAt;
    const QString code = consent.participant.code;
    if (!since || at < *since)
        return {blocks(Code::ConsentNoInformation, code)};
    if (owesNewSheet(consent))
        return {blocks(Code::ConsentNoInformation, code, {u"new_sheet"_s})};
    if (at - *since >= consent.study.thinkingHours * hour)
        return {};
    const QString passed = QString::number((at - *since) / hour);
    return {warns(Code::ConsentTooEarly, code, {passed, QString::number(consent.study.thinkingHours)})};
}

Findings checkAnswered(const ConsentRecord &record, const Document &form)
{
    // A sheet was refused already as no form; it has no statements to compare with.
    if (form.kind == Document::Kind::Sheet)
        return {};
    Findings findings;
    for (const int number : record.answers.keys()) {
        if (std::ranges::find(form.statements, number, &Statement::number) == form.statements.cend())
            findings << blocks(Code::StatementUnknown, QString::number(number), {documentText(form)});
    }
    return findings;
}

Findings checkWords(const ConsentRecord &record)
{
    const Findings findings = checkText(u"taken_by"_s, record.takenBy, limits::name);
    if (record.corrects)
        return findings + checkReason(u"reason"_s, record.reason);
    return findings + checkText(u"reason"_s, record.reason, limits::reason, Lines::Many);
}

} // namespace

bool isRequired(const Statement &statement, bool interpreter, bool video)
{
    switch (statement.need) {
    case Statement::Need::Required:
        return true;
    case Statement::Need::WhenInterpreter:
        return interpreter;
    case Statement::Need::WhenVideo:
        return video;
    case Statement::Need::Optional:
        break;
    }
    return false;
}

bool asksAgain(const QList<VersionMark> &marks, const ConsentRecord &record)
{
    return std::ranges::any_of(newestOfEach(marks), [&](const VersionMark &mark) {
        return mark.mark == VersionMark::Mark::Reconsent && mark.at >= record.takenAt &&
               mark.document != record.form;
    });
}

bool isToBeTold(const QList<VersionMark> &marks, const std::optional<qint64> &informedAt,
                const std::function<bool(const Id<Document> &)> &isSheet)
{
    return std::ranges::any_of(newestOfEach(marks), [&](const VersionMark &mark) {
        const bool asks = mark.mark == VersionMark::Mark::Inform ||
                          (mark.mark == VersionMark::Mark::Reconsent && isSheet(mark.document));
        return asks && !(informedAt && *informedAt >= mark.at);
    });
}

ConsentStanding standingOf(const std::optional<ConsentRecord> &record, const Document &form,
                           const QString &group, const TakenBack &takenBack, bool interpreted)
{
    using State = ConsentStanding::State;
    ConsentStanding standing;
    if (record && isForGroup(form, group)) {
        const bool stopped = record->capacity == ConsentRecord::Capacity::Concern;
        standing.record = record->id;
        const bool asked = asksForYes(*record, form, interpreted);
        if (!stopped)
            standing.open =
                asked ? openStatements(*record, form, interpreted) : everyStatement(*record, form);
        const bool complete = !stopped && asked && standing.open.isEmpty();
        standing.state = complete ? State::Valid : State::Incomplete;
        if (complete && takenBack.askedAgain)
            standing.state = State::ReconsentDue;
    }
    if (takenBack.consent)
        standing.state = State::Withdrawn;
    if (standing.state != State::Valid)
        return standing;
    standing.permits = permitted(*record, form);
    if (takenBack.recording) {
        for (const auto kind : {Statement::Permits::Audio, Statement::Permits::Video})
            standing.permits[kind] = YesNo::No;
    }
    standing.recording = mayRecord(standing.permits);
    return standing;
}

bool takesBack(const Withdrawal &withdrawal, Statement::Permits permission)
{
    using Permits = Statement::Permits;
    if (permission == Permits::Audio || permission == Permits::Video)
        return withdrawal.has(Withdrawal::Scope::Recording);
    return (permission == Permits::Recontact || permission == Permits::Summary) &&
           withdrawal.has(Withdrawal::Scope::Contact);
}

std::optional<qint64> takenBackAt(const QList<Withdrawal> &withdrawals, Statement::Permits permission)
{
    std::optional<qint64> first;
    for (const Withdrawal &withdrawal : withdrawals) {
        if (takesBack(withdrawal, permission))
            first = first ? std::min(*first, withdrawal.at) : withdrawal.at;
    }
    return first;
}

bool wasStopped(const ConsentStanding &standing)
{
    return standing.state == ConsentStanding::State::Incomplete && standing.open.isEmpty();
}

Findings checkConsent(const ConsentCase &consent)
{
    Findings findings;
    if (consent.withdrawn)
        findings << blocks(Code::ParticipantWithdrawn, consent.participant.code);
    findings += checkHappened(consent.record.takenAt, consent.now, u"consent"_s);
    findings += checkForm(consent) + checkFormLanguage(consent) + checkInformed(consent);
    findings += checkAnswered(consent.record, consent.form) + checkWords(consent.record);
    findings += checkEvidence(consent.record, consent.study, consent.participant.code);
    if (consent.interpreter)
        findings += checkCleared(*consent.interpreter, consent.participant.spokenLanguage);
    return sorted(findings);
}

std::optional<qint64> withdrawableUntil(const Study &study, const std::optional<qint64> &interviewEnded)
{
    if (!interviewEnded)
        return std::nullopt;
    const QDate last = dayOf(*interviewEnded, study.zone).addDays(study.withdrawalDays);
    return startOfDay(last.addDays(1), study.zone);
}

} // namespace colloquy::rules
