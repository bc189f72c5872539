// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/participants.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;

namespace colloquy {

class ChoiceRow;
class TimeField;

/// That an information sheet reached somebody: which one, how and when.
class InformationDialog : public VerbDialog {
    Q_OBJECT

public:
    InformationDialog(Session &session, const ParticipantRecord &record, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void fillSheets();
    void fillInterpreters();
    Result<InformParticipant> request() const;

    ParticipantRecord m_record;
    QComboBox *m_sheet;
    ChoiceRow *m_how;
    TimeField *m_at;
    QComboBox *m_interpreter;
};

namespace dialogs {

void giveInformation(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
