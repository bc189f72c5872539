// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpreteranswerdialog.h"

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreterchoices.h"
#include "core/actions/interpreters.h"
#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/interpreterrequestdialog.h"
#include "ui/dialogs/interpreterstepdialog.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

using State = InterpreterBooking::State;

QString titleOf(const InterviewSummary &interview)
{
    return interview.interpreterCode.isEmpty()
               ? InterpreterAnswerDialog::tr("Interpreter for %1").arg(interview.code)
               : InterpreterAnswerDialog::tr("Interpreter %1 for %2")
                     .arg(interview.interpreterCode, interview.code);
}

void markPapers(Session &session, QWidget *parent, const InterviewSummary &interview)
{
    InterpreterBooking booking = *interview.booking;
    booking.papersSentAt = session.workspace().now();
    session.report(changeBooking(session.workspace(), booking),
                   InterpreterAnswerDialog::tr("Papers for %1 are recorded as sent.").arg(interview.code),
                   parent);
}

} // namespace

InterpreterAnswerDialog::InterpreterAnswerDialog(Session &session, const InterviewSummary &interview,
                                                 QWidget *parent)
    : VerbDialog(session, {titleOf(interview), tr("Record")}, parent)
    , m_interview(interview)
    , m_booking(interview.booking.value_or(InterpreterBooking()))
    , m_form(nullptr)
    , m_answer(new ChoiceRow(tr("What happened")))
    , m_instead(new ChoiceRow(tr("Who interprets instead")))
    , m_other(new InterpreterBox)
    , m_accepted(choiceRow<YesNo>(tr("The participant agrees to them")))
    , m_reason(new QLineEdit)
    , m_line(mutedLabel())
{
    addHeading(aboutWhom());
    addNote(dialogs::aboutInterview(interview, session.workspace().study().zone));
    if (m_booking.state == State::Reconfirm)
        addNote(tr("The interview moved after they had said yes. Ask them whether the new time suits, too."));
    buildAnswers();
    buildRest();
    follow();
}

QSize InterpreterAnswerDialog::sizeHint() const
{
    return VerbDialog::sizeHint().expandedTo({theme::px(820), theme::px(280)});
}

void InterpreterAnswerDialog::buildAnswers()
{
    m_form = newForm();
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addField(m_form, {tr("What &happened"), u"answer"_s}, m_answer);
    connect(m_answer, &ChoiceRow::chosen, this, &InterpreterAnswerDialog::follow);
    const ChoiceRow::Choice details{u"accept"_s, tr("Record details"), u"pencil"_s};
    if (!m_booking.isLive()) {
        m_answer->setChoices({details});
        m_answer->setCurrent(details.id);
        return;
    }
    if (m_booking.state == State::Wanted)
        return m_answer->setChoices({{u"release"_s, tr("Call it off"), u"ban"_s}, details});
    const bool named = m_booking.interpreter.has_value();
    QList<ChoiceRow::Choice> choices;
    if (m_booking.state != State::Confirmed)
        choices << ChoiceRow::Choice{u"confirm"_s, tr("They accept"), u"circle-check"_s};
    choices << ChoiceRow::Choice{u"decline"_s, tr("They can't"), u"circle-x"_s}
            << ChoiceRow::Choice{u"release"_s, tr("Release them"), u"ban"_s}
            << ChoiceRow::Choice{u"name"_s,
                                 named ? tr("Somebody else comes") : tr("The agency names somebody"),
                                 u"user-plus"_s};
    choices << details;
    if (isToday())
        choices << ChoiceRow::Choice{u"absent"_s, tr("Nobody came"), u"user-off"_s};
    if (isToday() && !m_booking.interview)
        choices << ChoiceRow::Choice{u"attend"_s, tr("They came"), u"check"_s};
    m_answer->setChoices(choices);
}

void InterpreterAnswerDialog::buildRest()
{
    m_instead->setChoices(
        {{u"telephone"_s, tr("The telephone service"), u"phone-call"_s},
         {u"another"_s, tr("Somebody else, now"), u"user-plus"_s},
         {u"nobody"_s,
          m_booking.interview ? tr("Nobody: move the interview") : tr("Nobody: arrange the call again"),
          u"arrow-move-right"_s}});
    m_accepted->setCurrent(colloquy::word(m_booking.accepted));
    fillOthers();
    addField(m_form, {tr("Who interprets &instead"), u"instead"_s}, m_instead);
    addField(m_form, {tr("&Who"), u"other"_s}, m_other);
    addField(m_form, {tr("The participant agree&s to them"), u"accepted"_s}, m_accepted);
    addField(m_form, {tr("&Reason, if told"), u"reason"_s}, m_reason);
    m_details.emplace(m_form, m_booking);
    const Study study = workspace().study();
    m_line->setObjectName(u"line"_s);
    m_line->setText(study.interpreterLine.isEmpty()
                        ? tr("The study's settings name no telephone service yet.")
                        : tr("Ring %1, client code %2.")
                              .arg(study.interpreterLine, study.interpreterLineCode.isEmpty()
                                                              ? tr("none")
                                                              : study.interpreterLineCode));
    m_line->setText(inReadingDirection(m_line->text()));
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->addRow(m_line);
    connect(m_instead, &ChoiceRow::chosen, this, &InterpreterAnswerDialog::follow);
    connect(m_accepted, &ChoiceRow::chosen, this, &InterpreterAnswerDialog::follow);
    connect(m_other, &QComboBox::currentIndexChanged, this, &InterpreterAnswerDialog::follow);
}

/// Whoever suits best stands there already.
void InterpreterAnswerDialog::fillOthers()
{
    const QList<InterpreterChoice> choices = othersFor(workspace(), m_booking);
    m_other->offerPeople(tr("Nobody yet"));
    m_other->setChoices(choices, true);
    if (const auto best = bestOf(choices); best && best->findings.isEmpty())
        m_other->setInterpreter(best->interpreter.id);
}

void InterpreterAnswerDialog::follow()
{
    const auto chosen = answer();
    const bool absent = chosen == Answer::Absent;
    const bool another = absent && m_instead->current() == u"another"_s;
    m_form->setRowVisible(m_instead, absent);
    m_form->setRowVisible(m_other, chosen == Answer::Decline || chosen == Answer::Name || another);
    m_form->setRowVisible(m_accepted, chosen == Answer::Confirm || chosen == Answer::Name ||
                                          chosen == Answer::Accept || another);
    m_form->setRowVisible(m_reason, chosen && chosen != Answer::Confirm && chosen != Answer::Accept &&
                                        chosen != Answer::Attend);
    m_details->setVisible(chosen == Answer::Accept);
    m_form->setRowVisible(m_line, absent && m_instead->current() == u"telephone"_s);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_other)))
        label->setText(chosen == Answer::Decline ? tr("Ask ne&xt") : tr("&Who"));
    setVerb(chosen == Answer::Confirm   ? tr("Confirm")
            : chosen == Answer::Decline ? tr("Record that they can't")
            : chosen == Answer::Release ? (m_booking.state == State::Wanted ? tr("Call off") : tr("Release"))
                                        : tr("Record"));
    checkNow();
}

std::optional<InterpreterAnswerDialog::Answer> InterpreterAnswerDialog::answer() const
{
    static const QMap<QString, Answer> answers{
        {u"confirm"_s, Answer::Confirm}, {u"decline"_s, Answer::Decline}, {u"release"_s, Answer::Release},
        {u"attend"_s, Answer::Attend},   {u"name"_s, Answer::Name},       {u"absent"_s, Answer::Absent},
        {u"accept"_s, Answer::Accept}};
    const auto id = m_answer->current();
    const auto found = answers.constFind(id.value_or(QString()));
    return found == answers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<InterpreterStep> InterpreterAnswerDialog::step() const
{
    const auto chosen = answer();
    if (chosen == Answer::Confirm)
        return InterpreterStep::Confirm;
    if (chosen == Answer::Decline)
        return InterpreterStep::Decline;
    if (chosen == Answer::Release)
        return InterpreterStep::Release;
    return chosen == Answer::Attend ? std::optional(InterpreterStep::Attend) : std::nullopt;
}

bool InterpreterAnswerDialog::isToday() const
{
    const QByteArray zone = workspace().study().zone;
    return wallTimeAt(m_interview.interview.start.utc, zone).date <= wallTimeAt(workspace().now(), zone).date;
}

YesNo InterpreterAnswerDialog::word() const
{
    return chosen<YesNo>(*m_accepted).value_or(YesNo::NotAsked);
}

StepInterpreter InterpreterAnswerDialog::stepRequest() const
{
    StepInterpreter request;
    request.interview = m_booking.interview;
    if (!m_booking.interview)
        request.call = m_booking.id;
    request.second = m_booking.second;
    request.step = step().value_or(InterpreterStep::Confirm);
    request.decisions = decisions();
    if (answer() == Answer::Decline)
        request.next = m_other->interpreter();
    if (answer() == Answer::Confirm)
        request.accepted = word();
    else
        request.reason = m_reason->text();
    return request;
}

NameInterpreter InterpreterAnswerDialog::nameRequest() const
{
    return {m_booking.id, m_other->interpreter().value_or(Id<Interpreter>()), word(), m_reason->text(),
            decisions()};
}

AbsentInterpreter InterpreterAnswerDialog::absentRequest() const
{
    using Instead = AbsentInterpreter::Instead;
    AbsentInterpreter request;
    request.booking = m_booking.id;
    request.instead = m_instead->current() == u"telephone"_s ? Instead::Telephone
                      : m_instead->current() == u"another"_s ? Instead::Another
                                                             : Instead::Nobody;
    if (request.instead == Instead::Another) {
        request.interpreter = m_other->interpreter();
        request.accepted = word();
    }
    request.reason = m_reason->text();
    request.decisions = decisions();
    return request;
}

InterpreterBooking InterpreterAnswerDialog::detailed() const
{
    InterpreterBooking booking = m_details->applied(m_booking);
    booking.accepted = word();
    return booking;
}

void InterpreterAnswerDialog::askAboutParticipant()
{
    m_answer->setCurrent(u"accept"_s);
    follow();
    m_accepted->setFocus();
}

/// An answer not given yet isn't a mistake.
Findings InterpreterAnswerDialog::checks() const
{
    if (step())
        return checkInterpreterStep(workspace(), stepRequest());
    if (answer() == Answer::Name)
        return m_other->interpreter() ? checkNameInterpreter(workspace(), nameRequest()) : Findings();
    if (answer() == Answer::Absent && m_instead->current())
        return withoutEmpty(checkAbsent(workspace(), absentRequest()));
    return {};
}

Outcome InterpreterAnswerDialog::carryOut()
{
    if (step())
        return stepInterpreter(workspace(), stepRequest());
    if (answer() == Answer::Accept)
        return changeBooking(workspace(), detailed());
    if (answer() == Answer::Name && m_other->interpreter())
        return nameInterpreter(workspace(), nameRequest());
    if (answer() == Answer::Name)
        return Error::refused(blocks(Code::TextEmpty, u"interpreter"_s));
    if (answer() != Answer::Absent || !m_instead->current())
        return Error::refused(blocks(Code::TextEmpty, u"interpreter_answer"_s));
    const Outcome recorded = recordAbsent(workspace(), absentRequest());
    if (recorded && m_instead->current() == u"nobody"_s)
        findAnotherTime();
    return recorded;
}

void InterpreterAnswerDialog::findAnotherTime()
{
    const auto moveOn = [&session = session(), booking = m_booking] {
        if (booking.interview)
            session.selectInterview(*booking.interview);
        else
            session.selectParticipant(*booking.participant);
        session.ask(booking.interview ? Command::MoveInterview : Command::ArrangeCall);
    };
    QMetaObject::invokeMethod(&session(), moveOn, Qt::QueuedConnection);
}

/// "I06 Sara Example, for C28".
QString InterpreterAnswerDialog::aboutWhom() const
{
    const auto interpreter = interpreterByCode(workspace(), m_interview.interpreterCode);
    const QString name = interpreter ? interpreter->name : m_booking.agency;
    const QString whole =
        QStringList{m_interview.interpreterCode, name.isEmpty() ? QString() : isolated(name)}
            .join(u' ')
            .trimmed();
    const QString one = whole.isEmpty() ? tr("Interpreter") : whole;
    return m_booking.second ? tr("%1, for %2 as the second interpreter").arg(one, m_interview.code)
                            : tr("%1, for %2").arg(one, m_interview.code);
}

QString InterpreterAnswerDialog::who() const
{
    return m_interview.interpreterCode.isEmpty() ? tr("The agency") : m_interview.interpreterCode;
}

QString InterpreterAnswerDialog::sentence() const
{
    switch (answer().value_or(Answer::Confirm)) {
    case Answer::Confirm:
        return tr("%1 interprets for %2.");
    case Answer::Decline:
        return m_other->interpreter() ? tr("%1 can't interpret for %2. The next one is recorded as asked.")
                                      : tr("%1 can't interpret for %2. Somebody else is wanted.");
    case Answer::Release:
        return m_booking.state == State::Wanted ? tr("The call with %2 is off.")
                                                : tr("%1 is released from %2.");
    case Answer::Attend:
        return tr("%1 interpreted for %2.");
    case Answer::Name:
        return tr("Somebody else than %1 interprets for %2.");
    case Answer::Absent:
        return tr("%1 didn't come for %2, which is kept with the reason.");
    case Answer::Accept:
        break;
    }
    return tr("What is known about %1 for %2 is recorded.");
}

QString InterpreterAnswerDialog::announcement() const
{
    return sentence().replace(u"%1"_s, who()).replace(u"%2"_s, m_interview.code);
}

void dialogs::interpreterAnswer(Session &session, QWidget *parent)
{
    const auto interview = selectedInterview(session, parent);
    if (!interview)
        return;
    const auto &booking = interview->booking;
    const bool asked = booking && booking->state != State::Wanted;
    if (asked && (booking->isLive() || !interview->interview.isLive()))
        (new InterpreterAnswerDialog(session, *interview, parent))->start();
    else
        findInterpreter(session, parent);
}

void dialogs::answerAbout(Session &session, QWidget *parent, const InterviewSummary &interview)
{
    (new InterpreterAnswerDialog(session, interview, parent))->start();
}

void dialogs::carryOn(Session &session, QWidget *parent, const InterpreterTask &task)
{
    using Next = InterpreterTask::Step;
    if (!task.call)
        session.selectInterview(task.interview.interview.id);
    switch (task.step) {
    case Next::Find:
        return findInterpreterFor(session, parent, task.interview, false);
    case Next::Second:
        return findInterpreterFor(session, parent, task.interview, true);
    case Next::Remind:
        return writeAbout(session, parent, *task.interview.booking);
    case Next::Papers:
        break;
    case Next::AskAgain:
    case Next::Accept:
    case Next::Await:
    case Next::Attend:
        auto *dialog = new InterpreterAnswerDialog(session, task.interview, parent);
        if (task.step == Next::Accept)
            dialog->askAboutParticipant();
        return dialog->start();
    }
    markPapers(session, parent, task.interview);
}

void dialogs::papersSent(Session &session, QWidget *parent)
{
    const auto interview = selectedInterview(session, parent);
    if (interview && interview->booking)
        markPapers(session, parent, *interview);
}

} // namespace colloquy
