// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/withdrawals.h"
#include "ui/dialogs/verbdialog.h"

class QLineEdit;

namespace colloquy {

/// That a withdrawal was recorded by mistake. It stays in the file, voided, with the reason.
class VoidDialog : public VerbDialog {
    Q_OBJECT

public:
    VoidDialog(Session &session, const WithdrawalSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    WithdrawalSummary m_summary;
    QLineEdit *m_reason;
};

} // namespace colloquy
