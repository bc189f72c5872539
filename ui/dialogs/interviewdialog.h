// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QLineEdit;

namespace colloquy {

class PlaceRows;
class TimeField;

/// What may still be put down about an interview once it is booked, or over: where, with whom, the notes.
class InterviewDialog : public VerbDialog {
    Q_OBJECT

public:
    InterviewDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildPlace();
    void buildAfterwards();
    void reconsider();
    Result<Interview> changed() const;

    InterviewSummary m_summary;
    PlaceRows *m_place = nullptr;
    QLineEdit *m_recorder;
    QCheckBox *m_support;
    QCheckBox *m_notes;
    TimeField *m_followUp;
};

namespace dialogs {

/// The interview that is selected, else the current one of who is.
void editInterview(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
