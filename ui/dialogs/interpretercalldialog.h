// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreterbookings.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QSpinBox;

namespace colloquy {

class AgreedTime;
class ChoiceRow;
class InterpreterBox;

/// An interpreted call of its own time, to screen somebody or to take their consent, and who is asked for it.
class InterpreterCallDialog : public VerbDialog {
    Q_OBJECT

public:
    InterpreterCallDialog(Session &session, const Participant &participant, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void weigh();
    InterpreterBooking::Purpose purpose() const;
    ArrangeCall request() const;

    Participant m_participant;
    ChoiceRow *m_purpose;
    AgreedTime *m_when;
    QSpinBox *m_minutes;
    InterpreterBox *m_interpreter;
    QLineEdit *m_agency;
    InterpreterBooking m_made;
};

namespace dialogs {

/// With whoever is selected.
void arrangeCall(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
