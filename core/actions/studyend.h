// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"

namespace colloquy {

/// Something that is due when a study ends, or because of it.
struct EndLine {
    Q_GADGET

public:
    enum class Kind {
        Unjoined, ///< name and contacts of somebody who never joined
        Withdrawals,
        Incidents,
        Thanks,
        Summaries,
        Contacts,
        Evidence, ///< of consent
        Links,    ///< which code is whom
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Links;
    std::optional<QDate> due; ///< none: as soon as can be
    QString code;             ///< of one person; empty: of all
    int left = 0;             ///< how many are still to be settled or kept
    bool done = false;

    bool operator==(const EndLine &) const = default;
};

/// What is due when, the earliest first. Dates count from the day on which the study was closed, before that
/// from its last day. Needs no keys.
QList<EndLine> studyEnd(const Workspace &workspace);

/// Interviews that are still ahead warn.
Findings checkCloseStudy(const Workspace &workspace);
/// From today on nobody is added and nothing is booked.
Outcome closeStudy(Workspace &workspace, const Decisions &decisions = {});
/// links.destroyed, for a study without names can't go on.
Outcome reopenStudy(Workspace &workspace);

/// The researcher says that the evidence of consent was looked at, and is kept elsewhere. evidence.missing
/// where it wasn't exported as a whole since a consent last changed.
Outcome confirmEvidence(Workspace &workspace);
/// No consent changed since that was confirmed; so, too, where there is none to keep.
bool isEvidenceKept(const Workspace &workspace);

/// What must be typed before the link list is destroyed: the study's short name, else its title.
QString linksConfirmation(const Study &study);
/// links.kept, one for each thing that is missing.
Findings checkDestroyLinks(const Workspace &workspace);
/// For ever: nobody can be told by their code any more. Counts, consents and the audit trail stay true.
Outcome destroyLinks(Workspace &workspace, const QString &confirmation);

} // namespace colloquy
