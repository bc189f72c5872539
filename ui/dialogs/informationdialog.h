// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QLabel;

namespace colloquy {

class ChoiceRow;
class TimeField;

/// That an information sheet reached somebody, or several people at once: which one, how and when.
class InformationDialog : public VerbDialog {
    Q_OBJECT

public:
    InformationDialog(Session &session, const QList<Participant> &people, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void fillSheets();
    void fillInterpreters();
    void showEarliest();
    Result<InformParticipant> request() const;

    QList<Participant> m_people;
    QComboBox *m_sheet;
    ChoiceRow *m_how;
    TimeField *m_at;
    QComboBox *m_interpreter;
    QLabel *m_earliest;
};

namespace dialogs {

/// To everybody who is selected.
void giveInformation(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
