// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/consent.h"
#include "core/domain/stage.h"
#include "core/domain/thanks.h"

namespace colloquy {

/// A code as typed ("c7" is C07).
Result<Participant> participantByCode(const Workspace &workspace, const QString &code);

struct AddParticipant {
    Participant participant; ///< without id, code and number; enquired now unless it says when
    Decisions decisions;
};

/// What can't be kept, and who this might already be.
Findings checkParticipant(const Workspace &workspace, const Participant &participant);

Result<Participant> addParticipant(Workspace &workspace, const AddParticipant &request);

/// All of the record as it should be. Another group gives a new code, and only as long as no interview began.
Result<Participant> changeParticipant(Workspace &workspace, const AddParticipant &request);

struct ScreenParticipant {
    Id<Participant> participant;
    QMap<QString, Answer> answers; ///< added to those given before
    std::optional<Screening::Decision> decision;
    QString reason; ///< of the decision, or of changing an earlier answer
    Decisions decisions;
};
Result<Eligibility> checkScreening(const Workspace &workspace, const ScreenParticipant &request);
Result<Eligibility> screenParticipant(Workspace &workspace, const ScreenParticipant &request);

struct InformParticipant {
    Id<Participant> participant;
    std::optional<Id<Document>> document; ///< none: the sheet in use in their language
    std::optional<qint64> at;
    Delivery how = Delivery::Email;
    std::optional<Id<Interpreter>> interpreter;
    Decisions decisions;
};
/// The sheets in use of their group, in whatever language; those in their own come first.
QList<Document> informationSheets(const Workspace &workspace, const Id<Participant> &participant);
Findings checkInform(const Workspace &workspace, const InformParticipant &request);
Outcome informParticipant(Workspace &workspace, const InformParticipant &request);

struct LogContact {
    ContactAttempt attempt; ///< now, unless it says when
    Decisions decisions;
};
Findings checkLogContact(const Workspace &workspace, const LogContact &request);
Outcome logContact(Workspace &workspace, const LogContact &request);

struct CloseParticipant {
    Id<Participant> participant;
    std::optional<Participant::ClosedAs> as; ///< none: opened again
    QString reason;                          ///< why it is closed, or opened again
};
Outcome closeParticipant(Workspace &workspace, const CloseParticipant &request);

struct WithdrawParticipant {
    Id<Participant> participant;
    QList<Withdrawal::Scope> scopes;
    Withdrawal::Told told = Withdrawal::Told::Phone;
    std::optional<qint64> at;
    QString reason; ///< only if offered
};
/// What the withdrawal did, in the same transaction.
struct WithdrawalEffects {
    int interviewsCancelled = 0;
    int interpretersReleased = 0;
    int interpreterPercent = 0; ///< highest share of a fee that is due for it
    bool messagesStopped = false;
    bool thanksOwed = false;
    bool afterWindow = false;
    std::optional<qint64> dataUntil; ///< until when data can be withdrawn
};
/// The effects it would have; changes nothing.
WithdrawalEffects foreseeWithdrawal(const Workspace &workspace, const WithdrawParticipant &request);
Result<WithdrawalEffects> withdrawParticipant(Workspace &workspace, const WithdrawParticipant &request);

} // namespace colloquy
