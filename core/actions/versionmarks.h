// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "core/actions/workspace.h"
#include "core/domain/consent.h"

namespace colloquy {

/// What somebody who isn't interviewed yet goes by: the sheet that they got last, or the form on which they
/// consented.
struct HeldVersion {
    Id<Participant> participant;
    QString code;
    Id<Document> document;
    bool consented = false; ///< on it; else informed by it
};
QList<HeldVersion> heldVersions(const Workspace &workspace);

/// That something they go by has a newer version in use.
struct VersionConcern : HeldVersion {
    Document held; ///< without its words, as is the next
    Document newer;
    std::optional<VersionMark> mark; ///< what was judged about it
};

/// In the order of codes; with \a newer, of that version alone.
QList<VersionConcern> versionConcerns(const Workspace &workspace,
                                      const std::optional<Id<Document>> &newer = {});

/// A mark with the version that it is about, without its words.
struct JudgedVersion {
    VersionMark mark;
    Document newer;
};
/// All that was judged about one person, newest first. While locked the reasons are empty.
QList<JudgedVersion> judgedVersions(const Workspace &workspace, const Id<Participant> &participant);

struct MarkVersion {
    People people;
    std::optional<Id<Document>> document; ///< none: every version that isn't judged yet; where all are, all
    VersionMark::Mark mark = VersionMark::Mark::Unaffected;
    QString reason;
};
/// text.*, record.not_found, record.wrong_state: nothing that they go by has a newer version.
Findings checkMarkVersion(const Workspace &workspace, const MarkVersion &request);
/// All in one step. Whoever is to consent again can't be interviewed before.
Outcome markVersion(Workspace &workspace, const MarkVersion &request);

} // namespace colloquy
