// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

namespace colloquy {

/// What is due about somebody's consent; one thing at a time, by its own verb.
struct ConsentTask {
    Q_GADGET

public:
    enum class Kind {
        Nothing,
        Judge, ///< what a new version of what they go by means for them
        Reconsent,
        CompleteConsent,
        RecordConsent,
        Inform,
        AwaitDocument, ///< none is in use for them, or what is in use is out of date
        Think,         ///< the time for that runs
        FollowWithdrawal,
    };
    Q_ENUM(Kind)
};

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
    ConsentTask::Kind task = ConsentTask::Kind::Nothing;
    QString newerVersion;                     ///< in use, of what they go by
    bool formReplaced = false;                ///< the consent given may stay good all the same
    std::optional<Document::Kind> awaited;    ///< what AwaitDocument waits for
    bool isStale = false;                     ///< a translation in their language is out of date
    std::optional<Id<Withdrawal>> withdrawal; ///< not followed up to its end

    /// While they think nobody can do anything.
    bool isDue() const { return task != ConsentTask::Kind::Nothing && task != ConsentTask::Kind::Think; }
    bool operator==(const ConsentSummary &) const = default;
};

/// Everybody who consented, or still has to, in the order of groups and numbers. Reads each table once. With
/// \a identified the names are opened.
QList<ConsentSummary> consentOverview(const Workspace &workspace, bool identified);

} // namespace colloquy
