// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/incidents.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace colloquy {

class TimeField;

/// Something that went wrong or worried somebody: what was done, who was told, and when to look into it
/// again.
class IncidentDialog : public VerbDialog {
    Q_OBJECT

public:
    /// A new one, or one to be changed; about \a participant, an interview of theirs, or the study as a
    /// whole.
    IncidentDialog(Session &session, const Incident &incident, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildWhat();
    void buildInterviews();
    void buildCare();
    Result<Incident> request() const;

    Incident m_incident;
    QString m_code; ///< of the participant
    QComboBox *m_kind;
    QComboBox *m_interview = nullptr;
    TimeField *m_at;
    QPlainTextEdit *m_done;
    QLineEdit *m_told;
    TimeField *m_followUp;
};

namespace dialogs {

/// About whoever it is given, else about the study as a whole.
void recordIncident(Session &session, QWidget *parent, const std::optional<Id<Participant>> &participant);

} // namespace dialogs
} // namespace colloquy
