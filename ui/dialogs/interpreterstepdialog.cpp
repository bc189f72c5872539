// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreterstepdialog.h"

#include "core/actions/interviews.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterpreterStepDialog)
};

QString aboutText(const InterviewSummary &summary, const QByteArray &zone)
{
    return Words::tr("%1, %2 minutes, %3, in %4")
        .arg(datetext::dayTime(summary.interview.start.utc, zone))
        .arg(summary.interview.minutes)
        .arg(badgeOf(summary.interview.mode).word, languageName(summary.language));
}

} // namespace

FindInterpreterDialog::FindInterpreterDialog(Session &session, const InterviewSummary &interview,
                                             QWidget *parent)
    : VerbDialog(session, {tr("Find an interpreter for %1").arg(interview.code), tr("Ask")}, parent)
    , m_interview(interview)
    , m_model(new ValueTableModel<InterpreterCandidate>(
          interpreterCandidateColumns(),
          [](const InterpreterCandidate &row) { return row.summary.interpreter.id.uuid; }, this))
    , m_table(new TableView(tr("Interpreters of the language")))
    , m_nobody(new EmptyState)
    , m_new(addButton(tr("&New interpreter...")))
{
    addNote(aboutText(interview, session.workspace().study().zone));
    buildTable();
    m_nobody->setContent(u"user-question"_s,
                         tr("Nobody on record interprets %1. Add somebody, or leave it open: the interview "
                            "stays listed until somebody is found.")
                             .arg(languageName(interview.language)),
                         tr("&New interpreter..."));
    content()->addWidget(m_nobody, 1);
    m_new->setObjectName(u"new-interpreter"_s);
    const auto addOne = [this] { dialogs::newInterpreter(this->session(), this); };
    connect(m_new, &QPushButton::clicked, this, addOne);
    connect(m_nobody, &EmptyState::wanted, this, addOne);
    connect(&session.workspace(), &Workspace::changed, this, &FindInterpreterDialog::reload);
    reload();
    QWidget *add = m_nobody->findChild<QPushButton *>();
    (m_model->total() > 0 ? m_table : add)->setFocus();
}

QSize FindInterpreterDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(880), theme::px(420)});
}

void FindInterpreterDialog::buildTable()
{
    m_table->setObjectName(u"candidates"_s);
    m_table->setLettersEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(theme::px(180));
    content()->addWidget(m_table, 1);
    connect(m_table, &TableView::chosen, this, &FindInterpreterDialog::follow);
    connect(m_table, &TableView::opened, this, &FindInterpreterDialog::press);
}

void FindInterpreterDialog::reload()
{
    const QList<InterpreterCandidate> candidates =
        interpreterCandidates(workspace(), m_interview.interview.id);
    const bool first = m_model->total() == 0;
    m_model->setRows(candidates);
    m_table->setVisible(!candidates.isEmpty());
    m_nobody->setVisible(candidates.isEmpty());
    m_new->setVisible(!candidates.isEmpty());
    if (first && !candidates.isEmpty())
        m_table->select(candidates.first().summary.interpreter.id.uuid);
    follow();
}

void FindInterpreterDialog::follow()
{
    const auto interpreter = chosen();
    setVerb(interpreter ? tr("Ask %1").arg(interpreter->code) : tr("Ask"));
    setVerbEnabled(interpreter.has_value());
    checkNow();
}

std::optional<Interpreter> FindInterpreterDialog::chosen() const
{
    const auto id = m_table->currentId();
    const int row = id ? m_model->rowOf(*id) : -1;
    return row >= 0 ? std::optional(m_model->at(row).summary.interpreter) : std::nullopt;
}

StepInterpreter FindInterpreterDialog::request() const
{
    const auto interpreter = chosen();
    return {m_interview.interview.id, InterpreterStep::Ask,
            interpreter ? std::optional(interpreter->id) : std::nullopt, decisions()};
}

Findings FindInterpreterDialog::checks() const
{
    return chosen() ? checkInterpreterStep(workspace(), request()) : Findings();
}

Outcome FindInterpreterDialog::carryOut()
{
    if (!chosen())
        return Error::refused(blocks(Code::TextEmpty, u"interpreter"_s));
    m_asked = chosen()->code;
    return stepInterpreter(workspace(), request());
}

QString FindInterpreterDialog::announcement() const
{
    return tr("%1 is recorded as asked for %2. Write to them, then record their answer.")
        .arg(m_asked, m_interview.code);
}

InterpreterAnswerDialog::InterpreterAnswerDialog(Session &session, const InterviewSummary &interview,
                                                 QWidget *parent)
    : VerbDialog(session,
                 {tr("Interpreter %1 for %2").arg(interview.interpreterCode, interview.code), tr("Record")},
                 parent)
    , m_interview(interview)
    , m_answer(new ChoiceRow(tr("What happened")))
{
    addNote(aboutText(interview, session.workspace().study().zone));
    if (interview.booking->state == InterpreterBooking::State::Reconfirm)
        addNote(tr("The interview moved after they had said yes. Ask them whether the new time suits, too."));
    QFormLayout *form = newForm();
    QList<ChoiceRow::Choice> choices;
    if (interview.booking->state != InterpreterBooking::State::Confirmed)
        choices << ChoiceRow::Choice{u"confirm"_s, tr("They accept"), u"circle-check"_s};
    choices << ChoiceRow::Choice{u"decline"_s, tr("They can't"), u"circle-x"_s}
            << ChoiceRow::Choice{u"release"_s, tr("Let them go"), u"ban"_s};
    m_answer->setChoices(choices);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addField(form, {tr("What &happened"), u"answer"_s}, m_answer);
    connect(m_answer, &ChoiceRow::chosen, this, &InterpreterAnswerDialog::follow);
}

QSize InterpreterAnswerDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(500), theme::px(280)});
}

void InterpreterAnswerDialog::follow()
{
    const auto chosen = step();
    setVerb(chosen == InterpreterStep::Confirm   ? tr("Confirm")
            : chosen == InterpreterStep::Decline ? tr("Record that they can't")
                                                 : tr("Release"));
    checkNow();
}

std::optional<InterpreterStep> InterpreterAnswerDialog::step() const
{
    const auto id = m_answer->current();
    if (id == u"confirm"_s)
        return InterpreterStep::Confirm;
    if (id == u"decline"_s)
        return InterpreterStep::Decline;
    return id ? std::optional(InterpreterStep::Release) : std::nullopt;
}

StepInterpreter InterpreterAnswerDialog::request() const
{
    return {m_interview.interview.id, step().value_or(InterpreterStep::Confirm), std::nullopt, decisions()};
}

/// An answer not given yet isn't a mistake.
Findings InterpreterAnswerDialog::checks() const
{
    return step() ? checkInterpreterStep(workspace(), request()) : Findings();
}

Outcome InterpreterAnswerDialog::carryOut()
{
    if (!step())
        return Error::refused(blocks(Code::TextEmpty, u"interpreter_answer"_s));
    return stepInterpreter(workspace(), request());
}

QString InterpreterAnswerDialog::announcement() const
{
    const QString sentence = step() == InterpreterStep::Confirm ? tr("%1 interprets for %2.")
                             : step() == InterpreterStep::Decline
                                 ? tr("%1 can't interpret for %2. Somebody else is wanted.")
                                 : tr("%1 is released from %2.");
    return sentence.arg(m_interview.interpreterCode, m_interview.code);
}

void dialogs::findInterpreter(Session &session, QWidget *parent)
{
    if (const auto interview = selectedInterview(session, parent))
        (new FindInterpreterDialog(session, *interview, parent))->start();
}

void dialogs::interpreterAnswer(Session &session, QWidget *parent)
{
    const auto interview = selectedInterview(session, parent);
    if (interview && !hasInterpreter(interview->booking))
        findInterpreter(session, parent);
    else if (interview)
        (new InterpreterAnswerDialog(session, *interview, parent))->start();
}

} // namespace colloquy
