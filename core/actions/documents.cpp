// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"

#include "core/actions/overview.h"
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

/// As it is kept: tidy words, statements numbered from 1, the attachment's hash beside it.
Document tidied(Document document)
{
    for (QString *text : {&document.version, &document.title, &document.text, &document.approvalReference,
                          &document.attachmentName})
        *text = normalised(*text);
    document.language = canonicalTag(document.language).value_or(document.language);
    int number = 0;
    for (Statement &statement : document.statements) {
        statement.number = ++number;
        statement.text = normalised(statement.text);
    }
    document.attachmentHash = document.attachment.isEmpty() ? QByteArray() : plainHash(document.attachment);
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

/// What is on paper stays as it was; a translation may be on its way.
Document editedFrom(const Document &stored, const Document &request)
{
    Document document = tidied(request);
    unsetUse(document);
    const bool onItsWay = rules::checkEdit(request).isEmpty();
    document.state = onItsWay ? request.state : stored.state;
    document.sampleOnly = stored.sampleOnly;
    return document;
}

Document asApproved(Document document, const BringIntoUse &request)
{
    document.approvedOn = request.approvedOn;
    document.approvalReference = normalised(request.approvalReference);
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

Findings checkApproval(const Workspace &workspace, const BringIntoUse &request)
{
    if (!request.approvedOn.isValid())
        return {blocks(Code::DateMalformed, u"approved"_s)};
    const qint64 approved = rules::startOfDay(request.approvedOn, workspace.study().zone);
    return rules::checkHappened(approved, workspace.now(), u"approved"_s);
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

bool awaitsInterview(const ParticipantSummary &person)
{
    const Progress::Stage stage = person.progress.stage;
    return stage <= Progress::Stage::Booked && stage != Progress::Stage::Ineligible;
}

int countWaiting(const Workspace &workspace, const QSet<QUuid> &ids)
{
    const QList<ParticipantSummary> people = participants(workspace, false);
    return static_cast<int>(std::ranges::count_if(people, [&](const ParticipantSummary &person) {
        return ids.contains(person.id.uuid) && awaitsInterview(person);
    }));
}

// The first version may have been handed out since its approval, before Colloquy knew of it. One that
// replaces another counts from now, for until now the other was used.
qint64 inUseFrom(const Workspace &workspace, const Document &document, bool replaces)
{
    return replaces ? workspace.now() : rules::startOfDay(*document.approvedOn, workspace.study().zone);
}

/// Of everybody who consented on \a form and isn't interviewed yet.
void askAgain(Transaction &transaction, const Workspace &workspace, const Id<Document> &form)
{
    const auto given = workspace.store().list<ConsentRecord>(
        "form = ?1 AND reconsent IS NULL AND participant NOT IN"
        " (SELECT participant FROM interview WHERE state IN ('completed', 'partial', 'stopped'))",
        form);
    for (ConsentRecord record : given) {
        record.reconsent = u"due"_s;
        transaction.put(record);
    }
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
    if (workspace.store().count<StudyGroup>("key = ?1", document.group) == 0)
        findings << blocks(Code::TextUnknown, u"group"_s);
    if (document.attachment.size() > largestAttachment * mebibyte)
        findings << blocks(Code::NumberOutOfRange, u"attachment"_s,
                           {u"0"_s, QString::number(largestAttachment * mebibyte)});
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

Findings checkBringIntoUse(const Workspace &workspace, const BringIntoUse &request)
{
    const Result<Document> stored = documentById(workspace, request.document);
    if (!stored)
        return stored.error().findings;
    const Document document = asApproved(*stored, request);
    return checkApproval(workspace, request) +
           checkText(u"approval_reference"_s, document.approvalReference, rules::limits::line) +
           rules::checkBringIntoUse(document, workspace.study(),
                                    rules::newestMasterOf(document, documents(workspace)));
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
    Document document = asApproved(*stored, request);
    auto before = inUseLike(workspace, document);
    if (before) {
        before->state = Document::State::Replaced;
        before->replacedAt = workspace.now();
        transaction.put(*before);
        document.replaces = before->id;
        if (request.reconsent)
            askAgain(transaction, workspace, before->id);
    }
    document.state = Document::State::InUse;
    document.inUseFrom = inUseFrom(workspace, document, before.has_value());
    transaction.put(document);
    return workspace.finish(transaction, {"document.use", rules::documentText(document), {}, {}});
}

UseEffects foreseeUse(const Workspace &workspace, const Document &document)
{
    UseEffects effects{inUseLike(workspace, document), {}, 0, 0};
    if (!effects.replaces)
        return effects;
    const Id<Document> before = effects.replaces->id;
    QSet<QUuid> informed;
    for (const InformationGiven &given : workspace.store().list<InformationGiven>("document = ?1", before))
        informed << given.participant.uuid;
    QSet<QUuid> consented;
    for (const ConsentRecord &record : workspace.store().list<ConsentRecord>("form = ?1", before))
        consented << record.participant.uuid;
    effects.translations = translationsInDate(workspace, *effects.replaces);
    effects.informed = countWaiting(workspace, informed);
    effects.consented = static_cast<int>(consented.size());
    return effects;
}

bool isOutOfDate(const Workspace &workspace, const Document &document)
{
    const QList<Document> all = documents(workspace);
    return rules::isOutOfDate(document, rules::newestMasterOf(document, all), all);
}

} // namespace colloquy
