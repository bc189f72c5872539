// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreteroverview.h"
#include "core/actions/interpreters.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/models/valuetablemodel.h"

class QLineEdit;
class QPushButton;

namespace colloquy {

class EmptyState;
class TableView;

/// Who could interpret one interview or call, best first, or an agency; what speaks for and against the one
/// who is chosen stands beneath.
class FindInterpreterDialog : public VerbDialog {
    Q_OBJECT

public:
    FindInterpreterDialog(Session &session, const InterviewSummary &interview, bool second, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;

private:
    void buildTable();
    void reload();
    void follow();
    void showStrengths(const QList<Badge> &badges);
    std::optional<InterpreterCandidate> chosen() const;
    QString agency() const;
    StepInterpreter request() const;

    InterviewSummary m_interview;
    bool m_second;
    ValueTableModel<InterpreterCandidate> *m_model;
    TableView *m_table;
    QWidget *m_strengths; ///< of who is chosen, as badges
    QLineEdit *m_agency;
    EmptyState *m_nobody;
    QPushButton *m_new;
    QString m_asked;
};

namespace dialogs {

/// "Wednesday 2 December, 10:00, 60 minutes, Teams, in Urdu".
QString aboutInterview(const InterviewSummary &summary, const QByteArray &zone);

/// For the interview that is selected.
void findInterpreter(Session &session, QWidget *parent);
/// For an interview or a call, as InterpreterTask tells it.
void findInterpreterFor(Session &session, QWidget *parent, const InterviewSummary &interview, bool second);

} // namespace dialogs
} // namespace colloquy
