// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/gratitude.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QFormLayout;
class QLineEdit;

namespace colloquy {

class ChoiceRow;

/// Thanks for an interview: what may become of them next, a client's voucher or everybody else's certificate,
/// which gets its number and is saved as a PDF.
class ThanksDialog : public VerbDialog {
    Q_OBJECT

public:
    ThanksDialog(Session &session, const ParticipantRecord &record, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildSteps();
    void buildFields();
    void showStep();
    bool savesPdf() const; ///< and nothing else
    Thanks::State step() const;
    bool sends() const;
    QString verb() const;
    SendThanks sending() const;
    Outcome send();
    Outcome acknowledge();
    Outcome record();
    Outcome saveCertificate();

    ParticipantRecord m_record;
    Thanks::Kind m_kind;
    QString m_done;
    QFormLayout *m_form = nullptr;
    ChoiceRow *m_step;
    QLineEdit *m_serial;
    ChoiceRow *m_delivered;
    ChoiceRow *m_receipt;
};

namespace dialogs {

/// To whoever is selected.
void giveThanks(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
