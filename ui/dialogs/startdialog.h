// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;

namespace colloquy {

class TimeField;

/// The moment before the first question: where to meet, whether the recorder may run, and that they said
/// again that they agree.
class StartDialog : public VerbDialog {
    Q_OBJECT

public:
    StartDialog(Session &session, const InterviewSummary &summary, const Participant &participant,
                QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void showFacts();
    void showRecorder();
    Result<StartInterview> request() const;

    InterviewSummary m_summary;
    QCheckBox *m_reaffirmed;
    TimeField *m_at;
};

namespace dialogs {

/// The interview that is selected, else the current one of who is.
void startInterview(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
