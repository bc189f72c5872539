// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interpretercalldialog.h"

#include "core/actions/interpreterchoices.h"
#include "core/base/language.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/session.h"
#include "ui/widgets/agreedtime.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace colloquy {

using Purpose = InterpreterBooking::Purpose;

InterpreterCallDialog::InterpreterCallDialog(Session &session, const Participant &participant,
                                             QWidget *parent)
    : VerbDialog(session, {tr("Interpreted call with %1").arg(participant.code), tr("Arrange")}, parent)
    , m_participant(participant)
    , m_purpose(new ChoiceRow(tr("Purpose")))
    , m_when(new AgreedTime(tr("When"), session.workspace().study().zone))
    , m_minutes(minutesBox(30))
    , m_interpreter(new InterpreterBox)
    , m_agency(new QLineEdit)
{
    addNote(tr("An interpreter for %1, before the interview. If a call is already arranged, it "
               "moves to the new time, and its interpreter must be asked again.")
                .arg(languageName(participant.spokenLanguage)));
    QFormLayout *form = newForm();
    m_purpose->setChoices({{u"screening"_s, tr("Screen"), u"clipboard-list"_s},
                           {u"consent"_s, tr("Take consent"), u"signature"_s}});
    m_purpose->setCurrent(u"screening"_s);
    m_when->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    m_when->setElsewhere(participant.code, participant.zone);
    m_interpreter->offerPeople(tr("To be found later"));
    m_agency->setPlaceholderText(tr("or an agency, such as Crossing Words <jobs@example.org>"));
    addField(form, {tr("&Purpose"), u"purpose"_s}, m_purpose);
    addField(form, {tr("&When"), u"when"_s}, m_when);
    addField(form, {tr("&Length"), u"minutes"_s}, m_minutes);
    addField(form, {tr("&Interpreter"), u"interpreter"_s}, m_interpreter);
    addField(form, {tr("A&gency"), u"agency"_s}, m_agency);
    connect(m_purpose, &ChoiceRow::chosen, this, &InterpreterCallDialog::weigh);
    connect(m_when, &AgreedTime::changed, this, &InterpreterCallDialog::weigh);
    connect(m_minutes, &QSpinBox::valueChanged, this, &InterpreterCallDialog::weigh);
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &InterpreterCallDialog::edited);
    weigh();
    m_when->setFocus();
}

void InterpreterCallDialog::weigh()
{
    InterpreterBooking call;
    call.participant = m_participant.id;
    call.purpose = purpose();
    call.callMinutes = m_minutes->value();
    const auto start = resolve(m_when->time());
    call.callStart = start ? start->utc : workspace().now();
    m_interpreter->setChoices(interpreterChoices(workspace(), call), start.has_value());
    edited();
}

Purpose InterpreterCallDialog::purpose() const
{
    return m_purpose->current() == u"consent"_s ? Purpose::Consent : Purpose::Screening;
}

ArrangeCall InterpreterCallDialog::request() const
{
    ArrangeCall request;
    request.participant = m_participant.id;
    request.purpose = purpose();
    request.start = m_when->time();
    request.minutes = m_minutes->value();
    request.agency = m_agency->text().trimmed();
    if (request.agency.isEmpty())
        request.interpreter = m_interpreter->interpreter();
    request.decisions = decisions();
    return request;
}

Findings InterpreterCallDialog::checks() const
{
    return withoutEmpty(checkArrangeCall(workspace(), request()));
}

Outcome InterpreterCallDialog::carryOut()
{
    const auto call = colloquy::arrangeCall(workspace(), request());
    if (!call)
        return call.error();
    m_made = *call;
    return {};
}

QString InterpreterCallDialog::announcement() const
{
    return tr("Call with %1 arranged for %2.")
        .arg(m_participant.code, datetext::dayTime(*m_made.callStart, workspace().study().zone));
}

void dialogs::arrangeCall(Session &session, QWidget *parent)
{
    if (const auto record = selectedRecord(session, parent))
        (new InterpreterCallDialog(session, record->participant, parent))->start();
}

} // namespace colloquy
