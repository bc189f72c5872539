// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisiondialog.h"

#include "ui/dialogs/happenedat.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

DecisionDialog::DecisionDialog(Session &session, const WithdrawalSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Decision on the request of %1").arg(summary.code), tr("Record decision")},
                 parent)
    , m_summary(summary)
    , m_decision(linesEdit())
    , m_at(happenedField(tr("Decided"), session.workspace()))
{
    addNote(tr("They asked for their data back after the time for it was over. Whether anything can still be "
               "removed is for the institution to say; tell them what was decided."));
    QFormLayout *form = newForm();
    m_decision->setPlainText(summary.withdrawal.decision);
    addField(form, {tr("&Decision"), u"decision"_s}, m_decision);
    addField(form, {tr("Decided &on"), u"at"_s}, m_at);
    connect(m_at, &TimeField::changed, this, &DecisionDialog::edited);
}

Result<DecideWithdrawal> DecisionDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    return DecideWithdrawal{m_summary.withdrawal.id, m_decision->toPlainText(), *at};
}

Findings DecisionDialog::checks() const
{
    const auto asked = request();
    return asked ? withoutEmpty(checkDecideWithdrawal(workspace(), *asked)) : asked.error().findings;
}

Outcome DecisionDialog::carryOut()
{
    const auto asked = request();
    return asked ? decideWithdrawal(workspace(), *asked) : Outcome(asked.error());
}

QString DecisionDialog::announcement() const
{
    return tr("Decision on the request of %1 recorded.").arg(m_summary.code);
}

} // namespace colloquy
