// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"

#include "core/actions/groupkeys.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/documentrules.h"
#include "core/rules/fieldrules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"
#include "core/vault/digest.h"

#include <QSet>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr int mebibyte = 1024 * 1024;
constexpr int largestAttachment = 20; ///< MiB

/// Of a linked file only the hash is kept.
void hashFile(Document &document)
{
    if (!document.attachment.isEmpty())
        document.attachmentHash = plainHash(document.attachment);
    else if (document.attachmentLink.isEmpty())
        document.attachmentHash.clear();
    if (!document.attachmentLink.isEmpty())
        document.attachment.clear();
}

/// As it is kept: tidy words, statements numbered from 1, the attachment's hash beside it.
Document tidied(Document document)
{
    for (QString *text : {&document.version, &document.title, &document.text, &document.approvalReference,
                          &document.attachmentName, &document.translator, &document.backTranslator})
        *text = normalised(*text);
    document.language = canonicalTag(document.language).value_or(document.language);
    int number = 0;
    for (Statement &statement : document.statements) {
        statement.number = ++number;
        statement.text = normalised(statement.text);
    }
    hashFile(document);
    return document;
}

/// Which version counts is decided by bringing it into use alone.
void unsetUse(Document &document)
{
    document.state = Document::State::Draft;
    document.approvedOn.reset();
    document.inUseFrom.reset();
    document.replacedAt.reset();
    document.replaces.reset();
    document.translationsUnaffected = false;
    document.unaffectedReason.clear();
}

Findings checkMaster(const Workspace &workspace, const Document &document)
{
    if (!document.renders)
        return {};
    const auto master = workspace.store().find(*document.renders);
    if (!master || master->id == document.id)
        return {blocks(Code::RecordNotFound, u"document"_s)};
    if (master->kind != document.kind || master->group != document.group || master->renders)
        return {blocks(Code::RecordWrongState, rules::documentText(*master))};
    return {};
}

Findings checkVersion(const Workspace &workspace, const Document &document)
{
    const auto same = workspace.store().count<Document>(
        "kind = ?1 AND study_group = ?2 AND language = ?3 AND version = ?4 AND id <> ?5", word(document.kind),
        document.group, document.language, document.version, document.id);
    if (same == 0)
        return {};
    return {blocks(Code::DocumentTwice, rules::documentText(document))};
}

bool hasSameWords(const Document &one, const Document &other)
{
    return one.title == other.title && one.text == other.text && one.statements == other.statements &&
           one.attachmentHash == other.attachmentHash;
}

/// How far a translation is changes by steps of its own, but a back-translation is of certain words.
Document editedFrom(const Document &stored, const Document &request)
{
    using State = Document::State;
    Document document = tidied(request);
    unsetUse(document);
    document.state = document.renders ? stored.state : State::Draft;
    if (stored.state == State::BackTranslated && document.renders && !hasSameWords(stored, document))
        document.state = State::Translated;
    document.sampleOnly = stored.sampleOnly;
    return document;
}

/// An approval that is on record stays as it is.
Document asApproved(Document document, QDate approvedOn, const QString &reference)
{
    if (document.state == Document::State::Approved)
        return document;
    document.approvedOn = approvedOn;
    document.approvalReference = normalised(reference);
    return document;
}

Document asUsed(Document document, const BringIntoUse &request)
{
    document = asApproved(document, request.approvedOn, request.approvalReference);
    document.unaffectedReason = normalised(request.unaffectedReason);
    document.translationsUnaffected = !document.unaffectedReason.isEmpty();
    return document;
}

std::optional<Document> inUseLike(const Workspace &workspace, const Document &document)
{
    return workspace.store().first<Document>(
        "kind = ?1 AND study_group = ?2 AND language = ?3 AND state = 'in_use'", word(document.kind),
        document.group, document.language);
}

Findings checkApproval(const Workspace &workspace, const Document &document)
{
    if (!document.approvedOn || !document.approvedOn->isValid())
        return {blocks(Code::DateMalformed, u"approved"_s)};
    const qint64 approved = rules::startOfDay(*document.approvedOn, workspace.study().zone);
    return rules::checkHappened(approved, workspace.now(), u"approved"_s) +
           checkText(u"approval_reference"_s, document.approvalReference, rules::limits::line);
}

QList<Document> translationsInDate(const Workspace &workspace, const Document &master)
{
    const QList<Document> all = documents(workspace);
    QList<Document> inDate;
    for (const Document &document : all) {
        if (!document.renders || document.state != Document::State::InUse)
            continue;
        const auto newest = rules::newestMasterOf(document, all);
        if (newest && newest->id == master.id && !rules::isOutOfDate(document, newest, all))
            inDate << document;
    }
    return inDate;
}

// The first version may have been handed out since its approval, before Colloquy knew of it. One that
// replaces another, or waited here since it was approved, counts from now.
qint64 inUseFrom(const Workspace &workspace, const Document &stored, const Document &document, bool replaces)
{
    const bool waited = stored.state == Document::State::Approved;
    return replaces || waited ? workspace.now()
                              : rules::startOfDay(*document.approvedOn, workspace.study().zone);
}

/// Everybody who consented on what \a document took the place of, and isn't interviewed yet.
void askAgain(Transaction &transaction, const Workspace &workspace, const BringIntoUse &request)
{
    for (const VersionConcern &concern : versionConcerns(workspace, request.document)) {
        if (!concern.consented)
            continue;
        transaction.put(VersionMark{Id<VersionMark>::create(), concern.participant, request.document,
                                    VersionMark::Mark::Reconsent, workspace.now(),
                                    normalised(request.reconsentReason)});
    }
}

Document progressed(Document document, const ProgressTranslation &request)
{
    if (const QString name = normalised(request.translator); !name.isEmpty())
        document.translator = name;
    if (const QString name = normalised(request.backTranslator); !name.isEmpty())
        document.backTranslator = name;
    return document;
}

} // namespace

Result<Document> documentById(const Workspace &workspace, const Id<Document> &id)
{
    const auto document = workspace.store().find(id);
    return document ? Result<Document>(*document) : Error::notFound(u"document"_s);
}

Findings checkDocument(const Workspace &workspace, const Document &request)
{
    const Document document = tidied(request);
    Findings findings = rules::checkDraft(document);
    if (!workspace.group(document.group))
        findings << blocks(Code::TextUnknown, u"group"_s, groupKeys(workspace));
    if (document.attachment.size() > largestAttachment * mebibyte)
        findings << blocks(Code::NumberOutOfRange, u"attachment"_s,
                           {u"0"_s, QString::number(largestAttachment * mebibyte)});
    if (!document.attachmentLink.isEmpty() && document.attachmentHash.isEmpty())
        findings << blocks(Code::TextEmpty, u"attachment"_s);
    findings += checkText(u"attachment"_s, document.attachmentName, rules::limits::name);
    return findings + checkMaster(workspace, document) + checkVersion(workspace, document);
}

Result<Id<Document>> addDocument(Workspace &workspace, const Document &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    Document document = tidied(request);
    unsetUse(document);
    document.id = Id<Document>::create();
    if (const Findings findings = checkDocument(workspace, document); !findings.isEmpty())
        return Error::refused(findings);
    transaction.put(document);
    if (const auto done =
            workspace.finish(transaction, {"document.add", rules::documentText(document), {}, {}});
        !done)
        return done.error();
    return document.id;
}

Outcome editDocument(Workspace &workspace, const Document &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Document> stored = documentById(workspace, request.id);
    if (!stored)
        return stored.error();
    if (const Findings frozen = rules::checkEdit(*stored); !frozen.isEmpty())
        return Error::refused(frozen);
    const Document document = editedFrom(*stored, request);
    if (const Findings findings = checkDocument(workspace, document); !findings.isEmpty())
        return Error::refused(findings);
    transaction.put(document);
    return workspace.finish(transaction, {"document.edit", rules::documentText(document), {}, {}});
}

Outcome removeDraft(Workspace &workspace, const Id<Document> &id)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Document> stored = documentById(workspace, id);
    if (!stored)
        return stored.error();
    Findings findings = rules::checkEdit(*stored);
    if (workspace.store().count<Document>("renders = ?1", id) > 0)
        findings << blocks(Code::RecordWrongState, rules::documentText(*stored));
    if (!findings.isEmpty())
        return Error::refused(findings);
    transaction.remove(id);
    return workspace.finish(transaction, {"document.remove", rules::documentText(*stored), {}, {}});
}

Findings checkProgress(const Workspace &workspace, const ProgressTranslation &request)
{
    const Result<Document> stored = documentById(workspace, request.document);
    return stored ? rules::checkProgress(progressed(*stored, request), request.to) : stored.error().findings;
}

Outcome progressTranslation(Workspace &workspace, const ProgressTranslation &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error();
    Document document = progressed(*stored, request);
    if (const Findings findings = rules::checkProgress(document, request.to); !findings.isEmpty())
        return Error::refused(findings);
    document.state = request.to;
    transaction.put(document);
    return workspace.finish(transaction, {"document.progress", rules::documentText(document), {}, {}});
}

Findings checkApprove(const Workspace &workspace, const ApproveDocument &request)
{
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error().findings;
    const Document document = asApproved(*stored, request.approvedOn, request.approvalReference);
    return checkApproval(workspace, document) +
           rules::checkApprove(document, workspace.study(), documents(workspace));
}

Outcome approveDocument(Workspace &workspace, const ApproveDocument &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error();
    if (const Findings findings = checkApprove(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    Document document = asApproved(*stored, request.approvedOn, request.approvalReference);
    document.state = Document::State::Approved;
    transaction.put(document);
    return workspace.finish(transaction, {"document.approve", rules::documentText(document), {}, {}});
}

Findings checkBringIntoUse(const Workspace &workspace, const BringIntoUse &request)
{
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error().findings;
    const Document document = asUsed(*stored, request);
    const bool approvedAnew = stored->state == Document::State::Approved && request.approvedOn.isValid() &&
                              request.approvedOn != stored->approvedOn;
    const Findings fixed =
        approvedAnew ? Findings{blocks(Code::DocumentFrozen, rules::documentText(document))} : Findings();
    const Findings why =
        request.reconsent ? rules::checkReason(u"reason"_s, request.reconsentReason) : Findings();
    return fixed + checkApproval(workspace, document) + why +
           rules::checkBringIntoUse(document, workspace.study(), documents(workspace));
}

Outcome bringIntoUse(Workspace &workspace, const BringIntoUse &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error();
    if (const Findings findings = checkBringIntoUse(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    Document document = asUsed(*stored, request);
    auto before = inUseLike(workspace, document);
    if (before) {
        before->state = Document::State::Replaced;
        before->replacedAt = workspace.now();
        transaction.put(*before);
        document.replaces = before->id;
    }
    document.state = Document::State::InUse;
    document.inUseFrom = inUseFrom(workspace, *stored, document, before.has_value());
    transaction.put(document);
    if (request.reconsent)
        askAgain(transaction, workspace, request);
    return workspace.finish(transaction, {"document.use", rules::documentText(document), {}, {}});
}

UseEffects foreseeUse(const Workspace &workspace, const Document &document)
{
    UseEffects effects{inUseLike(workspace, document), {}, 0, 0};
    if (!effects.replaces)
        return effects;
    effects.translations = translationsInDate(workspace, *effects.replaces);
    QSet<QUuid> left{effects.replaces->id.uuid}, informed, consented;
    for (const Document &translation : std::as_const(effects.translations))
        left << translation.id.uuid;
    for (const HeldVersion &held : heldVersions(workspace)) {
        if (left.contains(held.document.uuid))
            (held.consented ? consented : informed) << held.participant.uuid;
    }
    effects.informed = static_cast<int>(informed.size());
    effects.consented = static_cast<int>(consented.size());
    return effects;
}

bool isOutOfDate(const Workspace &workspace, const Document &document)
{
    const QList<Document> all = documentOutlines(workspace);
    return rules::isOutOfDate(document, rules::newestMasterOf(document, all), all);
}

} // namespace colloquy
