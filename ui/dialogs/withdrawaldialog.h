// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/participants.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace colloquy {

class TimeField;

/// Somebody takes back what they agreed to. What follows from it is listed before it is done; no reason is
/// asked for, only taken down where it was offered.
class WithdrawalDialog : public VerbDialog {
    Q_OBJECT

public:
    WithdrawalDialog(Session &session, const Participant &participant, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildScopes();
    void buildDeadline(); ///< until when data can be taken back
    void showEffects();
    QStringList effectLines(const WithdrawalEffects &effects) const;
    Result<WithdrawParticipant> request() const;

    Participant m_participant;
    QList<QCheckBox *> m_scopes;
    QComboBox *m_told;
    TimeField *m_at;
    QLineEdit *m_reason;
    QWidget *m_effects = nullptr;
    QVBoxLayout *m_effectsPlace;
};

namespace dialogs {

void withdraw(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
