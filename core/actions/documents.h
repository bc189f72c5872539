// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/document.h"

namespace colloquy {

Result<Document> documentById(const Workspace &workspace, const Id<Document> &document);

/// A draft; its statements are numbered from 1.
Findings checkDocument(const Workspace &workspace, const Document &document);
Result<Id<Document>> addDocument(Workspace &workspace, const Document &document);

/// Only while it is a draft.
Outcome editDocument(Workspace &workspace, const Document &document);
Outcome removeDraft(Workspace &workspace, const Id<Document> &document);

struct BringIntoUse {
    Id<Document> document;
    QDate approvedOn;
    QString approvalReference;
    QString unaffectedReason; ///< why translations of the version that it replaces stay in date
    bool reconsent = false;   ///< whoever consented on the version that it replaces has to consent again
};
/// Approved and brought into use; the one that was in use is replaced.
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

} // namespace colloquy
