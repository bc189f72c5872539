// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

namespace colloquy {

/// Where one participant's consent stands, and what is due about it: a line of the list of consents.
struct ConsentSummary {
    ParticipantSummary person;
    std::optional<qint64> informedAt; ///< when the first information sheet was given
    QString sheetVersion;
    std::optional<qint64> earliestConsent; ///< the thinking time after it
    ConsentStanding consent;
    QString formVersion;
    QString formLanguage;
    std::optional<qint64> takenAt;
    /// As far as consent goes; nothing where it stands, or isn't to be taken yet.
    Progress::Step next = Progress::Step::Nothing;

    bool isDue() const { return next != Progress::Step::Nothing; }
    bool operator==(const ConsentSummary &) const = default;
};

/// Everybody who consented, or still has to, in the order of groups and numbers. Reads each table once. With
/// \a identified the names are opened.
QList<ConsentSummary> consentOverview(const Workspace &workspace, bool identified);

} // namespace colloquy
