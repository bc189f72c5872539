// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/incidentdialog.h"

#include "core/actions/overview.h"
#include "ui/datetext.h"
#include "ui/dialogs/happenedat.h"
#include "ui/leavingwords.h"
#include "ui/session.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

QString codeOf(const Workspace &workspace, const std::optional<Id<Participant>> &participant)
{
    const auto record = participant ? participantRecord(workspace, *participant)
                                    : Result<ParticipantRecord>(Error::notFound({}));
    return record ? record->participant.code : QString();
}

VerbDialog::Title titleOf(const Incident &incident, const QString &code)
{
    if (incident.id != Id<Incident>())
        return {code.isEmpty() ? IncidentDialog::tr("Incident")
                               : IncidentDialog::tr("Incident - %1").arg(code),
                IncidentDialog::tr("Change")};
    return {code.isEmpty() ? IncidentDialog::tr("Record an incident in the study")
                           : IncidentDialog::tr("Record an incident - %1").arg(code),
            IncidentDialog::tr("Record")};
}

} // namespace

IncidentDialog::IncidentDialog(Session &session, const Incident &incident, QWidget *parent)
    : VerbDialog(session, titleOf(incident, codeOf(session.workspace(), incident.participant)), parent)
    , m_incident(incident)
    , m_code(codeOf(session.workspace(), incident.participant))
    , m_kind(new QComboBox)
    , m_at(happenedField(tr("When"), session.workspace()))
    , m_done(linesEdit())
    , m_told(new QLineEdit)
    , m_followUp(new TimeField(TimeField::Kind::Date, tr("Follow up on")))
{
    buildWhat();
    buildCare();
    for (TimeField *field : {m_at, m_followUp})
        connect(field, &TimeField::changed, this, &IncidentDialog::edited);
    m_kind->setFocus();
}

void IncidentDialog::buildWhat()
{
    QFormLayout *form = newForm();
    for (int i = 0; i < QMetaEnum::fromType<Incident::Kind>().keyCount(); ++i)
        m_kind->addItem(leavingwords::of(static_cast<Incident::Kind>(i)));
    m_kind->setPlaceholderText(tr("choose"));
    m_kind->setCurrentIndex(m_incident.id.uuid.isNull() ? -1 : static_cast<int>(m_incident.kind));
    addField(form, {tr("&What it was"), u"kind"_s}, m_kind);
    if (m_incident.participant) {
        buildInterviews();
        addField(form, {tr("&About"), u"about"_s}, m_interview);
    }
    if (m_incident.at != 0)
        m_at->setTime(wallTimeAt(m_incident.at, workspace().study().zone));
    addField(form, {tr("W&hen"), u"at"_s}, m_at);
}

void IncidentDialog::buildInterviews()
{
    m_interview = new QComboBox;
    m_interview->addItem(tr("%1, no interview").arg(m_code));
    const QByteArray zone = workspace().study().zone;
    for (const InterviewSummary &summary : interviewsOf(workspace(), *m_incident.participant)) {
        if (summary.interview.state == Interview::State::Moved)
            continue;
        m_interview->addItem(
            tr("The interview on %1").arg(datetext::dayTime(summary.interview.start.utc, zone)),
            summary.interview.id.uuid);
        if (m_incident.interview == summary.interview.id)
            m_interview->setCurrentIndex(m_interview->count() - 1);
    }
}

void IncidentDialog::buildCare()
{
    QFormLayout *form = newForm();
    m_done->setPlainText(m_incident.done);
    addField(form, {tr("What was &done"), u"done"_s}, m_done);
    addNote(tr("Say what you did, and nothing of anybody's health: no diagnosis, no quotes."));
    form = newForm();
    m_told->setText(m_incident.told);
    m_told->setPlaceholderText(tr("such as the supervisor, or the data protection office"));
    addField(form, {tr("Who was &told"), u"told"_s}, m_told);
    m_followUp->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    m_followUp->setEmptyReading(tr("Nothing to follow up"));
    if (m_incident.followUpOn)
        m_followUp->setDate(*m_incident.followUpOn);
    addField(form, {tr("&Follow up on"), u"follow-up"_s}, m_followUp);
}

Result<Incident> IncidentDialog::request() const
{
    const auto at = happenedAt(*m_at);
    if (!at)
        return at.error();
    if (!m_followUp->isEmpty() && !m_followUp->isComplete())
        return Error::of(Error::Kind::Refused, Code::DateMalformed, u"follow_up"_s);
    Incident incident = m_incident;
    if (m_kind->currentIndex() >= 0)
        incident.kind = static_cast<Incident::Kind>(m_kind->currentIndex());
    incident.at = at->value_or(m_incident.at);
    incident.done = m_done->toPlainText();
    incident.told = m_told->text();
    incident.followUpOn = m_followUp->date();
    incident.interview.reset();
    if (m_interview && m_interview->currentIndex() > 0)
        incident.interview = Id<Interview>{m_interview->currentData().toUuid()};
    return incident;
}

Findings IncidentDialog::checks() const
{
    const auto asked = request();
    return asked ? withoutEmpty(checkIncident(workspace(), *asked)) : asked.error().findings;
}

Outcome IncidentDialog::carryOut()
{
    if (m_kind->currentIndex() < 0)
        return Error::refused(blocks(Code::TextEmpty, u"kind"_s));
    const auto asked = request();
    if (!asked)
        return asked.error();
    const auto recorded = recordIncident(workspace(), *asked);
    return recorded ? Outcome() : Outcome(recorded.error());
}

QString IncidentDialog::announcement() const
{
    return unlessUnchanged(m_code.isEmpty() ? tr("Incident recorded.")
                                            : tr("Incident of %1 recorded.").arg(m_code));
}

void dialogs::recordIncident(Session &session, QWidget *parent,
                             const std::optional<Id<Participant>> &participant)
{
    Incident incident;
    incident.participant = participant;
    (new IncidentDialog(session, incident, parent))->start();
}

} // namespace colloquy
