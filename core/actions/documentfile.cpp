// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/documents.h"
#include "core/rules/documentrules.h"
#include "core/store/store.h"
#include "core/vault/digest.h"

#include <QFile>
#include <QFileInfo>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> linkedFile(const Document &document)
{
    QFile file(document.attachmentLink);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error::of(Error::Kind::Storage, Code::FileUnreadable);
    const QByteArray content = file.readAll();
    if (plainHash(content) == document.attachmentHash)
        return content;
    return Error::refused(blocks(Code::RecordChanged, rules::documentText(document), {u"file"_s}));
}

} // namespace

QList<Document> documentOutlines(const Workspace &workspace)
{
    Query query = workspace.store().prepare(
        "SELECT id, kind, study_group, language, version, state, direction, renders, replaces, in_use_from,"
        " replaced_at, translations_unaffected FROM document"
        " ORDER BY study_group, kind, language, in_use_from, rowid");
    QList<Document> outlines;
    while (query.step()) {
        Document &document = outlines.emplaceBack();
        document.id = {QUuid::fromRfc4122(query.bytes(0))};
        document.kind = fromWord<Document::Kind>(query.text(1)).value_or(Document::Kind::Script);
        document.group = query.text(2);
        document.language = query.text(3);
        document.version = query.text(4);
        document.state = fromWord<Document::State>(query.text(5)).value_or(Document::State::Draft);
        document.direction = fromWord<Document::Direction>(query.text(6)).value_or(Document::Direction::Ltr);
        if (!query.isNull(7))
            document.renders = Id<Document>{QUuid::fromRfc4122(query.bytes(7))};
        if (!query.isNull(8))
            document.replaces = Id<Document>{QUuid::fromRfc4122(query.bytes(8))};
        if (!query.isNull(9))
            document.inUseFrom = query.integer(9);
        if (!query.isNull(10))
            document.replacedAt = query.integer(10);
        document.translationsUnaffected = query.integer(11) != 0;
    }
    return outlines;
}

Result<QByteArray> documentFile(const Workspace &workspace, const Id<Document> &id)
{
    const Result<Document> document = documentById(workspace, id);
    if (!document)
        return document.error();
    if (document->sealState == SealState::Locked)
        return Error::locked();
    return document->attachmentLink.isEmpty() ? Result<QByteArray>(document->attachment)
                                              : linkedFile(*document);
}

} // namespace colloquy
