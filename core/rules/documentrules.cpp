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
    return study.oralTranslation && isHeard(given.how) && given.interpreter;
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

/// What there must be before anybody can approve it.
Findings checkWorth(const Document &document, const Study &study, const QList<Document> &documents)
{
    const auto newestMaster = newestMasterOf(document, documents);
    Findings findings;
    if (document.sampleOnly && !study.sample)
        findings << blocks(Code::DocumentSampleOnly, documentText(document));
    if (!document.approvedOn)
        findings << blocks(Code::FormNotApproved, documentText(document));
    const auto master = document.renders ? byId(documents, *document.renders) : std::nullopt;
    const bool wasUsed = master && master->inUseFrom;
    if (wasUsed && isOutOfDate(document, newestMaster, documents))
        findings << blocks(Code::FormOutOfDate, documentText(document), {documentText(*newestMaster)});
    if (document.kind == Document::Kind::Sheet && document.text.isEmpty() &&
        document.attachmentHash.isEmpty())
        findings << blocks(Code::TextEmpty, u"sheet"_s);
    const bool carriesConsent = document.kind != Document::Kind::Sheet;
    if (carriesConsent && !asksForConsent(document))
        findings << blocks(Code::TextEmpty, u"statements"_s);
    if (master && carriesConsent)
        findings += checkSameStatements(document, *master);
    return findings;
}

/// The words come first in the language that was approved.
Findings checkMasterStands(const Document &document, const QList<Document> &documents, bool inUse)
{
    const auto master = document.renders ? byId(documents, *document.renders) : std::nullopt;
    if (!master || (inUse ? master->inUseFrom.has_value() : wasApproved(*master)))
        return {};
    return {blocks(Code::FormNotApproved, documentText(*master), {inUse ? u"use"_s : u"original"_s})};
}

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Findings checkTranslators(const Document &document, Document::State to)
{
    using State = Document::State;
    Findings findings = checkText(u"translator"_s, document.translator, limits::name) +
                        checkText(u"back_translator"_s, document.backTranslator, limits::name);
    if (to >= State::Translated)
        findings += checkFilled(u"translator"_s, document.translator);
    if (to < State::BackTranslated)
        return findings;
    findings += checkFilled(u"back_translator"_s, document.backTranslator);
    if (!document.translator.isEmpty() && isSameName(document.translator, document.backTranslator))
        findings << blocks(Code::RecordWrongState, documentText(document), {u"same_translator"_s});
    return findings;
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

std::optional<Document> successorOf(const Document &held, const QList<Document> &documents)
{
    const auto master = newestMasterOf(held, documents);
    if (master && isOutOfDate(held, master, documents))
        return master;
    QList<Document> inUse;
    for (const Document &document : documents) {
        if (document.state == Document::State::InUse && document.kind == held.kind &&
            document.group == held.group && document.language == held.language)
            inUse << document;
    }
    const auto current = newest(inUse);
    return current && current->id != held.id && held.inUseFrom ? current : std::nullopt;
}

Findings checkInDate(const Document &translation, const QList<Document> &documents, qint64 at)
{
    const auto master = newestMasterOf(translation, documents);
    if (!master || !isInUseAt(*master, at) || !isOutOfDate(translation, master, documents))
        return {};
    return {blocks(Code::FormOutOfDate, documentText(translation), {documentText(*master)})};
}

bool isHeard(Delivery how)
{
    return how == Delivery::ReadAloud || how == Delivery::Audio;
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

Finding otherLanguage(const Participant &participant, const Document &document)
{
    const QString needed = participant.readingLanguage.value_or(participant.spokenLanguage);
    return blocks(Code::DocumentNoLanguage, participant.code, {needed, document.language, u"other"_s});
}

Findings checkInformation(const Study &study, const Participant &participant, const Document &document,
                          const InformationGiven &given)
{
    const bool read = document.kind == Document::Kind::Script && isHeard(given.how);
    const bool written = given.how == Delivery::Email || given.how == Delivery::Post;
    Findings findings;
    if (document.kind != Document::Kind::Sheet && !read)
        findings << blocks(Code::DocumentWrongKind, documentText(document), {u"information"_s});
    findings += checkInUse(document, participant, given.at);
    if (!participant.readingLanguage && written)
        findings << blocks(Code::DocumentNoLanguage, participant.code, {u"heard"_s});
    else if (!isInLanguageOf(participant, document) && !readsAloudInTranslation(study, given))
        findings << otherLanguage(participant, document);
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
           checkText(u"link"_s, document.attachmentLink, limits::line) +
           checkTranslators(document, Document::State::Draft) + checkStatements(document.statements);
}

Findings checkEdit(const Document &document)
{
    if (wasApproved(document))
        return {blocks(Code::DocumentFrozen, documentText(document))};
    return {};
}

Findings checkProgress(const Document &document, Document::State to)
{
    using State = Document::State;
    const State from = document.state;
    const bool isBack = to < from;
    const bool isNext = static_cast<int>(to) == static_cast<int>(from) + 1 ||
                        (from == State::Draft && to == State::Translated);
    const bool onItsWay = document.renders && from < State::Approved && to < State::Approved;
    if (!onItsWay || (!isBack && !isNext))
        return {blocks(Code::RecordWrongState, documentText(document), {word(from)})};
    return checkTranslators(document, to);
}

Findings checkApprove(const Document &document, const Study &study, const QList<Document> &documents)
{
    using State = Document::State;
    const bool isReady = document.renders
                             ? document.state == State::Translated || document.state == State::BackTranslated
                             : document.state == State::Draft;
    if (!isReady)
        return {blocks(Code::RecordWrongState, documentText(document), {word(document.state)})};
    return checkMasterStands(document, documents, false) + checkWorth(document, study, documents);
}

Findings checkBringIntoUse(const Document &document, const Study &study, const QList<Document> &documents)
{
    Findings findings;
    if (document.state == Document::State::InUse || document.state == Document::State::Replaced)
        findings << blocks(Code::RecordWrongState, documentText(document), {word(document.state)});
    return findings + checkMasterStands(document, documents, true) + checkWorth(document, study, documents) +
           checkText(u"translations_unaffected"_s, document.unaffectedReason, limits::reason, Lines::Many);
}

} // namespace colloquy::rules
