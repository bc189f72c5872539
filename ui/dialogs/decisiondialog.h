// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/withdrawals.h"
#include "ui/dialogs/verbdialog.h"

class QPlainTextEdit;

namespace colloquy {

class TimeField;

/// What was decided about data that somebody asked to take back after the time for it was over.
class DecisionDialog : public VerbDialog {
    Q_OBJECT

public:
    DecisionDialog(Session &session, const WithdrawalSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    Result<DecideWithdrawal> request() const;

    WithdrawalSummary m_summary;
    QPlainTextEdit *m_decision;
    TimeField *m_at;
};

} // namespace colloquy
