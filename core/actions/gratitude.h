// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/thanks.h"

namespace colloquy {

/// What somebody gets, or got; `Due` where nothing was sent yet.
struct ThanksSummary {
    QString code;
    Id<Participant> participant;
    Thanks thanks;
};
QList<ThanksSummary> thanksList(const Workspace &workspace);

struct SendThanks {
    Id<Participant> participant;
    QString serial; ///< of a voucher
    Thanks::Delivered delivered = Thanks::Delivered::Email;
};
Findings checkSendThanks(const Workspace &workspace, const SendThanks &request);
/// A certificate gets its number.
Result<Thanks> sendThanks(Workspace &workspace, const SendThanks &request);

/// Of whoever pays for the vouchers.
Outcome requestThanks(Workspace &workspace, const Id<Participant> &participant);
Outcome acknowledgeThanks(Workspace &workspace, const Id<Participant> &participant, Thanks::Receipt receipt);
Outcome declineThanks(Workspace &workspace, const Id<Participant> &participant);
/// What was sent came back.
Outcome bounceThanks(Workspace &workspace, const Id<Participant> &participant);
/// What was sent counts no longer: a wrong name, a voucher that doesn't work. It may be issued anew.
Outcome voidThanks(Workspace &workspace, const Id<Participant> &participant);

/// What may be recorded next of their thanks, the usual first.
QList<Thanks::State> thanksSteps(const Workspace &workspace, const Id<Participant> &participant);

bool isIssuedCertificate(const Thanks &thanks);

} // namespace colloquy
