// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/voiddialog.h"

#include "core/actions/withdrawing.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

VoidDialog::VoidDialog(Session &session, const WithdrawalSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Withdrawal of %1 by mistake").arg(summary.code), tr("Void it")}, parent)
    , m_summary(summary)
    , m_reason(new QLineEdit)
{
    const VoidEffects effects = foreseeVoid(workspace(), summary.withdrawal.id);
    addNote(tr("It stays on record, voided, and no longer counts. What they consented to holds again."));
    if (effects.interviewsLost > 0)
        addNote(tr("%n interviews that it cancelled stay cancelled. Book again where it is wished.", nullptr,
                   effects.interviewsLost));
    if (effects.messagesAgain)
        addNote(tr("Messages to them may go out again."));
    addField(newForm(), {tr("Rea&son"), u"reason"_s}, m_reason);
}

Findings VoidDialog::checks() const
{
    return withoutEmpty(checkVoidWithdrawal(workspace(), {m_summary.withdrawal.id, m_reason->text()}));
}

Outcome VoidDialog::carryOut()
{
    const auto voided = voidWithdrawal(workspace(), {m_summary.withdrawal.id, m_reason->text()});
    return voided ? Outcome() : Outcome(voided.error());
}

QString VoidDialog::announcement() const
{
    return tr("Withdrawal of %1 voided.").arg(m_summary.code);
}

} // namespace colloquy
