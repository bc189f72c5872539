// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "core/actions/interpreters.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/models/valuetablemodel.h"

class QPushButton;

namespace colloquy {

class ChoiceRow;
class EmptyState;
class TableView;

/// Who could interpret one interview, best first; the checks beneath are about the one who is chosen.
class FindInterpreterDialog : public VerbDialog {
    Q_OBJECT

public:
    FindInterpreterDialog(Session &session, const InterviewSummary &interview, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildTable();
    void reload();
    void follow();
    std::optional<Interpreter> chosen() const;
    StepInterpreter request() const;

    InterviewSummary m_interview;
    ValueTableModel<InterpreterCandidate> *m_model;
    TableView *m_table;
    EmptyState *m_nobody;
    QPushButton *m_new;
    QString m_asked;
};

/// What the interpreter said, or that they are let go. What that costs stands beneath.
class InterpreterAnswerDialog : public VerbDialog {
    Q_OBJECT

public:
    InterpreterAnswerDialog(Session &session, const InterviewSummary &interview, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void follow();
    std::optional<InterpreterStep> step() const;
    StepInterpreter request() const;

    InterviewSummary m_interview;
    ChoiceRow *m_answer;
};

namespace dialogs {

/// Both for the interview that is selected.
void findInterpreter(Session &session, QWidget *parent);
/// Where nobody has been asked yet, somebody is looked for instead.
void interpreterAnswer(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
