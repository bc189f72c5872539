// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace colloquy {

class AgreedTime;
class ChoiceRow;
class InterpreterBox;
class PlaceRows;
class SlotPicker;

/// Another time for an interview, who asked for it and why. The old one stays on record.
class MoveDialog : public VerbDialog {
    Q_OBJECT

public:
    MoveDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

    /// Chosen elsewhere, such as in the week; only the reason is left to say.
    void setTime(const WallTime &start, int minutes);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildTimes();
    void buildWhy();
    void showInterpreter();
    void weighInterpreters();
    void noteInterpreter();
    void reconsider();
    void lookForSlots();
    void moveDueOut();
    Meeting meeting() const;
    MoveInterview request() const;

    InterviewSummary m_summary;
    InterpreterBox *m_interpreter = nullptr; ///< where one is needed or booked
    QLabel *m_interpreterNote = nullptr;
    std::optional<Interview> m_moved;
    AgreedTime *m_when;
    SlotPicker *m_slots;
    QSpinBox *m_minutes;
    ChoiceRow *m_by;
    QLineEdit *m_reason;
    PlaceRows *m_place = nullptr;
};

namespace dialogs {

/// The interview that is selected, else the current one of who is.
void moveInterview(Session &session, QWidget *parent);
/// The same with a time chosen already. Nothing where no interview is selected.
MoveDialog *moveInterviewTo(Session &session, QWidget *parent, const WallTime &start, int minutes);

} // namespace dialogs
} // namespace colloquy
