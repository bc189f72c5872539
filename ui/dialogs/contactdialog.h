// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "ui/dialogs/verbdialog.h"

class QPlainTextEdit;

namespace colloquy {

class ChoiceRow;
class TimeField;

/// A call or message, whether it reached anybody or not. How it may be done safely stands above; of several
/// people at once the checks say with whom it may not.
class ContactDialog : public VerbDialog {
    Q_OBJECT

public:
    ContactDialog(Session &session, const QList<Participant> &people, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void showCard();
    void showOutcomes();
    Result<LogContact> request() const;

    QList<Participant> m_people;
    ChoiceRow *m_direction;
    ChoiceRow *m_channel;
    ChoiceRow *m_outcome;
    TimeField *m_at;
    TimeField *m_callBack;
    QPlainTextEdit *m_note;
};

namespace dialogs {

/// With everybody who is selected.
void logContact(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
