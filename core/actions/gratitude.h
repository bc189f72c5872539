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

Outcome acknowledgeThanks(Workspace &workspace, const Id<Participant> &participant, Thanks::Receipt receipt);
Outcome declineThanks(Workspace &workspace, const Id<Participant> &participant);

} // namespace colloquy
