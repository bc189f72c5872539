// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QSpinBox;

namespace colloquy {

class ChoiceRow;
class TimeField;

/// How an interview went: its outcome, how long it truly took, and how the people in it were. What happened
/// is recorded as it happened.
class FinishDialog : public VerbDialog {
    Q_OBJECT

public:
    FinishDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;
    bool asksDeviation(const Findings &findings) const override;

private:
    void buildCourse();
    void buildCare();
    void showRest();
    void bookRest();
    int minutesSoFar() const;
    Result<FinishInterview> request() const;

    InterviewSummary m_summary;
    ChoiceRow *m_outcome;
    QSpinBox *m_minutes;
    TimeField *m_began = nullptr; ///< where nobody pressed start
    ChoiceRow *m_distress;
    QCheckBox *m_support;
    TimeField *m_followUp;
    QCheckBox *m_interpreter;
    QPushButton *m_rest;
};

/// Somebody didn't come, and the interpreter may have.
class NoShowDialog : public VerbDialog {
    Q_OBJECT

public:
    NoShowDialog(Session &session, const InterviewSummary &summary, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    FinishInterview request() const;

    InterviewSummary m_summary;
    ChoiceRow *m_interpreter;
};

namespace dialogs {

/// The interview that is selected, else the current one of who is.
void finishInterview(Session &session, QWidget *parent);
/// The same; asks only where an interpreter may have come for nothing.
void recordNoShow(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
