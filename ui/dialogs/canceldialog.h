// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QLineEdit;

namespace colloquy {

class ChoiceRow;

/// Who calls an interview off and why, and what that means for the interpreter.
class CancelDialog : public VerbDialog {
    Q_OBJECT

public:
    CancelDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void showEffects();
    QString interpreterEffect() const;
    CancelInterview request() const;

    InterviewSummary m_summary;
    ChoiceRow *m_by;
    QLineEdit *m_reason;
};

namespace dialogs {

/// The interview that is selected, else the current one of who is.
void cancelInterview(Session &session, QWidget *parent);
/// The same without a question, for nothing is to be asked.
void confirmInterview(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
