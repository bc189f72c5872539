// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/documentrules.h"

#include "core/base/language.h"
#include "core/base/words.h"
#include "core/rules/fieldrules.h"
#include "core/rules/languagerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestVersion = 50;
constexpr int longestText = 200'000;

std::optional<Document> byId(const QList<Document> &documents, const Id<Document> &id)
{
    const auto found = std::ranges::find(documents, id, &Document::id);
    return found == documents.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Document> newest(const QList<Document> &documents)
{
    const auto last = std::ranges::max_element(documents, {}, &Document::inUseFrom);
    return last == documents.cend() ? std::nullopt : std::optional(*last);
}

bool readsAloudInTranslation(const Study &study, const InformationGiven &given)
{
    return study.oralTranslation && given.how == Delivery::ReadAloud && given.interpreter;
}

Findings checkStatements(const QList<Statement> &statements)
{
    Findings findings;
    int expected = 1;
    for (const Statement &statement : statements) {
        if (statement.number != expected)
            findings << blocks(Code::StatementUnknown, QString::number(statement.number));
        const QString field = u"statement %1"_s.arg(expected++);
        findings += checkFilled(field, statement.text);
        findings += checkText(field, statement.text, limits::reason, Lines::Many);
    }
    return findings;
}

/// A "yes" on the translation must mean what it means on the master.
Findings checkSameStatements(const Document &translation, const Document &master)
{
    Findings findings;
    const qsizetype count = std::max(translation.statements.size(), master.statements.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Statement own = translation.statements.value(i);
        const Statement its = master.statements.value(i);
        if (own.number != its.number || own.need != its.need || own.permits != its.permits)
            findings << blocks(Code::StatementUnknown, QString::number(i + 1), {documentText(master)});
    }
    return findings;
}

bool asksForConsent(const Document &document)
{
    return std::ranges::any_of(document.statements, [](const Statement &statement) {
        return statement.need == Statement::Need::Required;
    });
}

} // namespace

bool isForGroup(const Document &document, const QString &group)
{
    return document.group.isEmpty() || document.group == group;
}

QString documentText(const Document &document)
{
    return document.language + u' ' + document.version;
}

bool isInUseAt(const Document &document, qint64 at)
{
    return document.inUseFrom && *document.inUseFrom <= at &&
           !(document.replacedAt && *document.replacedAt <= at);
}

bool wasApproved(const Document &document)
{
    return document.state == Document::State::Approved || document.state == Document::State::InUse ||
           document.state == Document::State::Replaced;
}

Findings checkInUse(const Document &document, const Participant &participant, qint64 at)
{
    const QString subject = documentText(document);
    if (!isForGroup(document, participant.group) || !document.inUseFrom || at < *document.inUseFrom)
        return {blocks(Code::FormNotApproved, subject)};
    if (!isInUseAt(document, at))
        return {blocks(Code::FormReplaced, subject)};
    return {};
}

bool isOutOfDate(const Document &translation, const std::optional<Document> &newestMaster,
                 const QList<Document> &masters)
{
    if (!translation.renders)
        return false;
    std::optional<Document> master = newestMaster;
    // No chain is longer than the list: a circle in it ends here.
    for (qsizetype steps = 0; master && steps <= masters.size() + 1; ++steps) {
        if (master->id == *translation.renders)
            return false;
        if (!master->translationsUnaffected || !master->replaces)
            return true;
        if (*master->replaces == *translation.renders)
            return false;
        master = byId(masters, *master->replaces);
        if (!master)
            return true;
    }
    return master.has_value();
}

std::optional<Document> newestMasterOf(const Document &translation, const QList<Document> &documents)
{
    if (!translation.renders)
        return std::nullopt;
    const auto rendered = byId(documents, *translation.renders);
    if (!rendered)
        return std::nullopt;
    QList<Document> inUse;
    for (const Document &document : documents) {
        if (document.state == Document::State::InUse && document.kind == rendered->kind &&
            document.group == rendered->group && document.language == rendered->language && !document.renders)
            inUse << document;
    }
    return newest(inUse);
}

bool isInLanguageOf(const Participant &participant, const Document &document)
{
    return isSameLanguage(document.language, participant.spokenLanguage) ||
           (participant.readingLanguage && isSameLanguage(document.language, *participant.readingLanguage));
}

std::optional<Document> documentFor(const Study &study, const Participant &participant, Document::Kind kind,
                                    const QList<Document> &documents)
{
    QStringList languages = {participant.readingLanguage.value_or(participant.spokenLanguage)};
    if (study.oralTranslation)
        languages << u"en"_s;
    for (const QString &language : languages) {
        QList<Document> fitting;
        for (const Document &document : documents) {
            if (document.state == Document::State::InUse && document.kind == kind &&
                isForGroup(document, participant.group) && isSameLanguage(document.language, language) &&
                !isOutOfDate(document, newestMasterOf(document, documents), documents))
                fitting << document;
        }
        if (!fitting.isEmpty())
            return newest(fitting);
    }
    return std::nullopt;
}

Finding noDocument(const Study &study, const Participant &participant, const std::optional<QString> &language)
{
    QStringList details{language.value_or(participant.readingLanguage.value_or(participant.spokenLanguage))};
    if (study.oralTranslation)
        details << u"oral"_s;
    return blocks(Code::DocumentNoLanguage, participant.code, details);
}

Findings checkInformation(const Study &study, const Participant &participant, const Document &document,
                          const InformationGiven &given)
{
    const bool read = document.kind == Document::Kind::Script && given.how == Delivery::ReadAloud;
    Findings findings;
    if (document.kind != Document::Kind::Sheet && !read)
        findings << blocks(Code::DocumentWrongKind, documentText(document), {u"information"_s});
    findings += checkInUse(document, participant, given.at);
    if (!isInLanguageOf(participant, document) && !readsAloudInTranslation(study, given))
        findings << noDocument(study, participant);
    return findings;
}

Findings checkDraft(const Document &document)
{
    return checkFilled(u"version"_s, document.version) +
           checkText(u"version"_s, document.version, longestVersion) +
           checkLanguage(u"language"_s, document.language) +
           checkText(u"title"_s, document.title, limits::line) +
           checkText(u"text"_s, document.text, longestText, Lines::Many) +
           checkText(u"approval_reference"_s, document.approvalReference, limits::line) +
           checkStatements(document.statements);
}

Findings checkEdit(const Document &document)
{
    if (wasApproved(document))
        return {blocks(Code::DocumentFrozen, documentText(document))};
    return {};
}

Findings checkBringIntoUse(const Document &document, const Study &study,
                           const std::optional<Document> &newestMaster)
{
    const QString subject = documentText(document);
    Findings findings;
    if (document.state == Document::State::InUse || document.state == Document::State::Replaced)
        findings << blocks(Code::RecordWrongState, subject, {word(document.state)});
    if (!document.approvedOn)
        findings << blocks(Code::FormNotApproved, subject);
    if (document.sampleOnly && !study.sample)
        findings << blocks(Code::DocumentSampleOnly, subject);
    if (isOutOfDate(document, newestMaster))
        findings << blocks(Code::FormOutOfDate, subject, {documentText(*newestMaster)});
    if (document.kind == Document::Kind::Sheet && document.text.isEmpty() &&
        document.attachmentHash.isEmpty())
        findings << blocks(Code::TextEmpty, u"sheet"_s);
    if (document.kind == Document::Kind::Form && !asksForConsent(document))
        findings << blocks(Code::TextEmpty, u"statements"_s);
    if (newestMaster && document.renders == newestMaster->id && document.kind == Document::Kind::Form)
        findings += checkSameStatements(document, *newestMaster);
    return findings +
           checkText(u"translations_unaffected"_s, document.unaffectedReason, limits::reason, Lines::Many);
}

} // namespace colloquy::rules
