// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/document.h"

namespace colloquy {

Result<Document> documentById(const Workspace &workspace, const Id<Document> &document);

/// All of them without their words and whatever is sealed: where each stands, quickly.
QList<Document> documentOutlines(const Workspace &workspace);

/// A draft; its statements are numbered from 1. With a link the content of the file is hashed and not kept.
Findings checkDocument(const Workspace &workspace, const Document &document);
Result<Id<Document>> addDocument(Workspace &workspace, const Document &document);

/// Only while it is a draft. How far a translation is stays as it was, but changed words want another
/// back-translation.
Outcome editDocument(Workspace &workspace, const Document &document);
Outcome removeDraft(Workspace &workspace, const Id<Document> &document);

/// That a translation was ordered, came, or was translated back.
struct ProgressTranslation {
    Id<Document> document;
    Document::State to = Document::State::Ordered;
    QString translator; ///< empty: as it was
    QString backTranslator;
};
Findings checkProgress(const Workspace &workspace, const ProgressTranslation &request);
Outcome progressTranslation(Workspace &workspace, const ProgressTranslation &request);

struct ApproveDocument {
    Id<Document> document;
    QDate approvedOn;
    QString approvalReference;
};
/// Its words are fixed from now on; people get it only once it is brought into use.
Findings checkApprove(const Workspace &workspace, const ApproveDocument &request);
Outcome approveDocument(Workspace &workspace, const ApproveDocument &request);

struct BringIntoUse {
    Id<Document> document;
    QDate approvedOn; ///< of what isn't approved yet
    QString approvalReference;
    QString unaffectedReason; ///< why translations of the version that it replaces stay in date
    bool reconsent = false;   ///< whoever consented on the version that it replaces has to consent again
    QString reconsentReason = {};
};
/// Approved, unless it was, and brought into use; the one that was in use is replaced.
Findings checkBringIntoUse(const Workspace &workspace, const BringIntoUse &request);
Outcome bringIntoUse(Workspace &workspace, const BringIntoUse &request);

/// What bringing it into use means for documents and people.
struct UseEffects {
    std::optional<Document> replaces;
    QList<Document> translations; ///< in use and in date now, out of date afterwards unless unaffected
    int informed = 0;             ///< were given the one that it replaces, and not interviewed yet
    int consented = 0;            ///< agreed on the one that it replaces, which stays good
};
/// Changes nothing.
UseEffects foreseeUse(const Workspace &workspace, const Document &document);

/// A translation whose master has a newer version in use.
bool isOutOfDate(const Workspace &workspace, const Document &document);

/// The file that belongs to a document, as it was approved: kept inside, or read from where it lies. Refused
/// (record.changed, file.unreadable) where that is no longer the file that was linked; nothing, where it has
/// none.
Result<QByteArray> documentFile(const Workspace &workspace, const Id<Document> &document);

} // namespace colloquy
