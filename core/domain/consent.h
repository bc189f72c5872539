// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "core/domain/revision.h"

namespace colloquy {

/// What a person answered to each statement of one form version. Append-only; the newest counts.
struct ConsentRecord {
    Q_GADGET

public:
    enum class How { Signed, Esigned, Spoken };
    Q_ENUM(How)
    /// Whether somebody can decide for themselves: presumed (Mental Capacity Act 2005, section 1), or a
    /// concern that stopped the taking.
    enum class Capacity { NotAsked, Presumed, Concern };
    Q_ENUM(Capacity)
    /// What is kept of the signature.
    enum class Evidence { None, Scan, Drawn, Typed };
    Q_ENUM(Evidence)

    Id<ConsentRecord> id;
    Id<Participant> participant;
    Id<Document> form;
    QString language;
    How how = How::Signed;
    qint64 takenAt = 0;
    QMap<int, YesNo> answers; ///< by statement number; a missing one was not asked
    std::optional<Id<struct Interpreter>> interpreter;
    bool readAloud = false;
    bool videoUsed = false;
    std::optional<qint64> copyGivenAt;
    std::optional<Delivery> copyHow;
    bool identityChecked = false;
    Capacity capacity = Capacity::NotAsked;
    bool questionsAsked = false; ///< there was room for questions, and they were answered
    bool nameSaid = false;       ///< name, date and time were said on the recording
    Evidence evidence = Evidence::None;
    QByteArray evidenceHash; ///< SHA-256 of the file
    std::optional<Id<ConsentRecord>> corrects;

    QString takenBy;         ///< sealed
    QString reason;          ///< of a correction; sealed
    QByteArray evidenceFile; ///< sealed
    QString evidenceName;    ///< sealed
    SealState sealState = SealState::Open;
    Revision revision = {};

    YesNo answer(int statement) const { return answers.value(statement, YesNo::NotAsked); }
    bool operator==(const ConsentRecord &) const = default;
};

/// Where somebody's consent stands, derived from form, record and withdrawals.
struct ConsentStanding {
    Q_GADGET

public:
    enum class State { Missing, Incomplete, Valid, ReconsentDue, Withdrawn };
    Q_ENUM(State)

    State state = State::Missing;
    QList<int> open; ///< required statements without an explicit yes
    std::optional<Id<ConsentRecord>> record;
    std::optional<bool> recording; ///< the answer to the audio statement; none where it is unknown
    /// What a valid consent allows, asked or not; recording is one of them.
    QMap<Statement::Permits, YesNo> permits;

    bool operator==(const ConsentStanding &) const = default;
};

/// What a new version of a document asks of somebody who was informed or consented on an older one.
/// Append-only; the newest for a document counts.
struct VersionMark {
    Q_GADGET

public:
    enum class Mark { Reconsent, Inform, Unaffected };
    Q_ENUM(Mark)

    Id<VersionMark> id;
    Id<Participant> participant;
    Id<Document> document; ///< the new version
    Mark mark = Mark::Unaffected;
    qint64 at = 0;
    QString reason; ///< sealed
    SealState sealState = SealState::Open;

    bool operator==(const VersionMark &) const = default;
};

/// That somebody takes back what they agreed to, in one or more respects.
struct Withdrawal {
    Q_GADGET

public:
    enum class Scope { Contact, Interview, Recording, Identifiers, Everything };
    Q_ENUM(Scope)
    enum class Told { Phone, Email, Text, Post, InPerson, Other };
    Q_ENUM(Told)

    Id<Withdrawal> id;
    Id<Participant> participant;
    qint64 at = 0;
    QList<Scope> scopes;
    Told told = Told::Phone;
    bool afterWindow = false;        ///< data could no longer be promised to be removed
    QMap<QString, qint64> done;      ///< checklist: what was done when
    std::optional<qint64> decidedAt; ///< on a request that came after the window

    QString reason;   ///< only if offered; sealed
    QString decision; ///< sealed
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool has(Scope scope) const { return scopes.contains(scope); }
    bool takesBackConsent() const { return has(Scope::Interview) || has(Scope::Everything); }
    /// Whoever may no longer be known by name can't be met either.
    bool endsTakingPart() const { return takesBackConsent() || has(Scope::Identifiers); }
    bool operator==(const Withdrawal &) const = default;
};

} // namespace colloquy
