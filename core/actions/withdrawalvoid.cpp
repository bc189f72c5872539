// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/withdrawing.h"

#include "core/actions/bookingcase.h"
#include "core/base/text.h"
#include "core/rules/fieldrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// The audit entries of the step that recorded it, about the person themself.
const QByteArray itsStep = "participant = ?1 AND tx = (SELECT tx FROM audit WHERE participant = ?1"
                           " AND entity = 'withdrawal' AND row_id = ?2 ORDER BY seq LIMIT 1)";

qint64 countOf(const Workspace &workspace, const QByteArray &sql, const Withdrawal &withdrawal)
{
    Query query = workspace.store().prepare("SELECT count(*) FROM " + sql);
    query.bind(withdrawal.participant, withdrawal.id);
    return query.step() ? query.integer(0) : 0;
}

bool stopsMessages(const Withdrawal &withdrawal)
{
    return withdrawal.has(Withdrawal::Scope::Contact) || withdrawal.has(Withdrawal::Scope::Everything);
}

/// Who had asked for none before, or withdrew so once more, still wants none.
bool freesMessages(const Workspace &workspace, const Withdrawal &withdrawal)
{
    const qint64 stopped = countOf(workspace,
                                   "audit WHERE entity = 'participant' AND ',' || fields || ',' LIKE"
                                   " '%,no_contact,%' AND " +
                                       itsStep,
                                   withdrawal);
    const auto others = workspace.store().list<Withdrawal>("participant = ?1 AND id <> ?2",
                                                           withdrawal.participant, withdrawal.id);
    return stopped > 0 && std::ranges::none_of(others, stopsMessages);
}

} // namespace

VoidEffects foreseeVoid(const Workspace &workspace, const Id<Withdrawal> &id)
{
    const auto withdrawal = workspace.store().find(id);
    if (!withdrawal)
        return {};
    const qint64 lost = countOf(workspace,
                                "interview WHERE state IN ('cancelled', 'stopped') AND id IN (SELECT row_id"
                                " FROM audit WHERE entity = 'interview' AND " +
                                    itsStep + ")",
                                *withdrawal);
    return {static_cast<int>(lost), freesMessages(workspace, *withdrawal)};
}

Findings checkVoidWithdrawal(const Workspace &workspace, const VoidWithdrawal &request)
{
    if (!workspace.store().find(request.withdrawal))
        return Error::notFound(u"withdrawal"_s).findings;
    return rules::checkReason(u"reason"_s, request.reason);
}

Result<VoidEffects> voidWithdrawal(Workspace &workspace, const VoidWithdrawal &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto withdrawal = workspace.store().find(request.withdrawal);
    if (!withdrawal)
        return Error::notFound(u"withdrawal"_s);
    if (const Findings findings = checkVoidWithdrawal(workspace, request); !findings.isEmpty())
        return Error::refused(findings);
    const VoidEffects effects = foreseeVoid(workspace, withdrawal->id);
    const Id<Participant> &person = withdrawal->participant;
    const QString code = codeText(Code::ParticipantWithdrawn);
    transaction.put(Voiding{Id<Voiding>::fromBytes(withdrawal->id.bytes()), tableOf<Withdrawal>().shape.name,
                            workspace.now()});
    transaction.put(Override{Id<Override>::create(), person, Override::Kind::Override, withdrawal->id.bytes(),
                             code, workspace.now(), normalised(request.reason)});
    if (auto participant = workspace.store().find(person); participant && effects.messagesAgain) {
        participant->noContact = false;
        transaction.put(*participant);
    }
    if (const auto done =
            workspace.finish(transaction, {"withdrawal.void", personCode(workspace, person), person, {code}});
        !done)
        return done.error();
    return effects;
}

} // namespace colloquy
