// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace colloquy {

/// Why an enquiry leads no further, or that it does after all.
class CloseDialog : public VerbDialog {
    Q_OBJECT

public:
    CloseDialog(Session &session, const Participant &participant, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    Participant m_participant;
    QComboBox *m_as = nullptr;
    QPlainTextEdit *m_reason = nullptr;
};

namespace dialogs {

/// Whoever is selected; opens the enquiry again where it is closed.
void closeParticipant(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
