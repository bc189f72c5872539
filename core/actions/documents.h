// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/document.h"

namespace colloquy {

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
};
/// Approved and brought into use; the one that was in use is replaced.
Findings checkBringIntoUse(const Workspace &workspace, const BringIntoUse &request);
Outcome bringIntoUse(Workspace &workspace, const BringIntoUse &request);

/// A translation whose master has a newer version in use.
bool isOutOfDate(const Workspace &workspace, const Document &document);

} // namespace colloquy
