// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/finishdialog.h"

#include "core/actions/deviations.h"
#include "core/actions/interpreters.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/happenedat.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using State = Interview::State;

ChoiceRow *outcomeRow()
{
    auto *row = new ChoiceRow(FinishDialog::tr("Outcome"));
    QList<ChoiceRow::Choice> choices;
    for (const State state : {State::Completed, State::Partial, State::Stopped})
        choices << ChoiceRow::Choice{word(state), badgeOf(state).word, badgeOf(state).icon};
    row->setChoices(choices);
    row->setCurrent(word(State::Completed));
    return row;
}

FinishInterview noShow(const InterviewSummary &summary, bool interpreterAttended)
{
    FinishInterview request;
    request.interview = summary.interview.id;
    request.outcome = State::NoShow;
    request.distress = summary.interview.distress;
    request.interpreterAttended = interpreterAttended;
    return request;
}

QString noShowDone(const InterviewSummary &summary)
{
    return NoShowDialog::tr("%1 did not come.").arg(summary.code);
}

} // namespace

FinishDialog::FinishDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Outcome of the interview - %1").arg(summary.code), tr("Record")}, parent)
    , m_summary(summary)
    , m_outcome(outcomeRow())
    , m_minutes(minutesBox(minutesSoFar()))
    , m_distress(choiceRow<Interview::Distress>(tr("Distress")))
    , m_support(checkBox({tr("&Support sheet given"), u"support"_s}, summary.interview.supportSheet))
    , m_followUp(new TimeField(TimeField::Kind::Date, tr("Call them on")))
    , m_interpreter(
          checkBox({tr("&Interpreter %1 came").arg(summary.interpreterCode), u"interpreter"_s}, true))
    , m_rest(addButton(tr("Record and boo&k the rest")))
{
    allowDeviation();
    m_rest->setObjectName(u"rest"_s);
    connect(m_rest, &QPushButton::clicked, this, &FinishDialog::bookRest);
    buildCourse();
    buildCare();
    showRest();
    m_outcome->findChild<QRadioButton *>(word(State::Completed))->setFocus();
}

void FinishDialog::buildCourse()
{
    QFormLayout *form = newForm();
    addField(form, {tr("&Outcome"), u"outcome"_s}, m_outcome);
    connect(m_outcome, &ChoiceRow::chosen, this, &FinishDialog::showRest);
    if (!m_summary.interview.startedAt) {
        const WallTime planned = wallTimeAt(m_summary.interview.start.utc, workspace().study().zone);
        m_began = happenedField(tr("Began at"), workspace());
        m_began->setDay(planned.date);
        m_began->setTime(planned);
        addField(form, {tr("&Began at"), u"began"_s}, m_began);
        connect(m_began, &TimeField::changed, this, &FinishDialog::edited);
    }
    addField(form, {tr("&Took"), u"minutes"_s}, m_minutes);
    form->addRow(QString(), m_interpreter);
    form->setRowVisible(m_interpreter, hasInterpreter(m_summary.booking));
}

void FinishDialog::buildCare()
{
    addHeading(tr("How they were"));
    QFormLayout *form = newForm();
    m_distress->setCurrent(word(m_summary.interview.distress));
    m_followUp->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    if (m_summary.interview.followUpOn)
        m_followUp->setDate(*m_summary.interview.followUpOn);
    addField(form, {tr("&Distress"), u"distress"_s}, m_distress);
    form->addRow(QString(), m_support);
    addField(form, {tr("Ca&ll them on"), u"follow-up"_s}, m_followUp);
    addNote(tr("To ask how they are. Left empty, no call is planned."));
    connect(m_distress, &ChoiceRow::chosen, this, &FinishDialog::edited);
    connect(m_followUp, &TimeField::changed, this, &FinishDialog::edited);
}

/// What ended early may be carried on another day.
void FinishDialog::showRest()
{
    m_rest->setVisible(chosen<State>(*m_outcome) != State::Completed);
    edited();
}

void FinishDialog::bookRest()
{
    Session &window = session();
    if (!isVerbEnabled() || !tryOut())
        return;
    accept();
    window.ask(Command::BookContinuation);
}

/// From start to now; as planned where nobody pressed start, or nobody pressed the end for a day.
int FinishDialog::minutesSoFar() const
{
    const Interview &interview = m_summary.interview;
    const qint64 minutes = interview.startedAt ? (workspace().now() - *interview.startedAt + 30) / 60 : 0;
    return minutes >= 1 && minutes <= 24 * 60 ? static_cast<int>(minutes) : interview.minutes;
}

Result<FinishInterview> FinishDialog::request() const
{
    FinishInterview request;
    request.interview = m_summary.interview.id;
    request.outcome = chosen<State>(*m_outcome).value_or(State::Completed);
    request.minutes = m_minutes->value();
    Result<std::optional<qint64>> began = std::optional<qint64>();
    if (m_began)
        began = happenedAt(*m_began);
    if (!began)
        return began.error();
    if (*began)
        request.at = **began + 60 * qint64(m_minutes->value());
    if (!m_followUp->isEmpty() && !m_followUp->isComplete())
        return Error::of(Error::Kind::Refused, Code::DateMalformed, u"follow_up"_s);
    request.followUpOn = m_followUp->date();
    request.distress = chosen<Interview::Distress>(*m_distress).value_or(Interview::Distress::None);
    request.supportSheet = m_support->isChecked();
    request.interpreterAttended = m_interpreter->isChecked();
    request.decisions = decisions();
    return request;
}

Findings FinishDialog::checks() const
{
    const auto asked = request();
    return asked ? checkFinish(workspace(), *asked) : asked.error().findings;
}

QList<Code> FinishDialog::hardCodes() const
{
    return hardForFinish();
}

bool FinishDialog::asksDeviation(const Findings &findings) const
{
    const auto asked = request();
    return VerbDialog::asksDeviation(findings) || (asked && overran(workspace(), *asked));
}

Outcome FinishDialog::carryOut()
{
    const auto asked = request();
    return asked ? colloquy::finishInterview(workspace(), *asked) : Outcome(asked.error());
}

QString FinishDialog::announcement() const
{
    const State outcome = chosen<State>(*m_outcome).value_or(State::Completed);
    return tr("Interview with %1: %2.").arg(m_summary.code, badgeOf(outcome).word.toLower());
}

NoShowDialog::NoShowDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Did not come - %1").arg(summary.code), tr("Record")}, parent)
    , m_summary(summary)
    , m_interpreter(new ChoiceRow(tr("Interpreter")))
{
    m_interpreter->setChoices({{u"came"_s, tr("Came")}, {u"absent"_s, tr("Did not come either")}});
    m_interpreter->setCurrent(u"came"_s);
    addField(newForm(), {tr("&Interpreter %1").arg(summary.interpreterCode), u"interpreter"_s},
             m_interpreter);
    addNote(tr("An interpreter who came for nothing is owed the fee all the same."));
    connect(m_interpreter, &ChoiceRow::chosen, this, &NoShowDialog::edited);
    m_interpreter->findChild<QRadioButton *>(u"came"_s)->setFocus();
}

FinishInterview NoShowDialog::request() const
{
    FinishInterview request = noShow(m_summary, m_interpreter->current() == u"came"_s);
    request.decisions = decisions();
    return request;
}

Findings NoShowDialog::checks() const
{
    return checkFinish(workspace(), request());
}

Outcome NoShowDialog::carryOut()
{
    return colloquy::finishInterview(workspace(), request());
}

QString NoShowDialog::announcement() const
{
    return noShowDone(m_summary);
}

void dialogs::finishInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        (new FinishDialog(session, *summary, parent))->start();
}

void dialogs::recordNoShow(Session &session, QWidget *parent)
{
    const auto summary = selectedInterview(session, parent);
    if (!summary)
        return;
    if (hasInterpreter(summary->booking))
        return (new NoShowDialog(session, *summary, parent))->start();
    session.report(colloquy::finishInterview(session.workspace(), noShow(*summary, false)),
                   noShowDone(*summary), parent);
}

} // namespace colloquy
