// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interviewdialog.h"

#include "ui/dialogs/placerows.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/clockmark.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

InterviewDialog::InterviewDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Edit interview - %1").arg(summary.code), tr("Keep changes")}, parent)
    , m_summary(summary)
    , m_recorder(new QLineEdit(summary.interview.recordingDevice))
    , m_support(checkBox({tr("&Support sheet given"), u"support"_s}, summary.interview.supportSheet))
    , m_notes(checkBox({tr("&Notes are written"), u"notes"_s}, summary.interview.notesDone))
    , m_followUp(new TimeField(TimeField::Kind::Date, tr("Call them on")))
{
    const QByteArray zone = workspace().study().zone;
    addNote(whomtext::spanText(summary.interview, zone));
    if (const QString change = changeMark(summary.interview.start.utc, {zone}); !change.isEmpty())
        addNote(change)->setObjectName(u"clock-change"_s);
    buildPlace();
    buildAfterwards();
    reconsider();
    findChild<QLineEdit *>(u"place"_s)->setFocus();
}

void InterviewDialog::buildPlace()
{
    const Study study = workspace().study();
    QFormLayout *form = newForm();
    m_place = new PlaceRows(form, study, this);
    m_place->show(m_summary.interview);
    m_place->fixMode();
    m_place->faceToFace().keepOthers();
    m_place->faceToFace().setDay(wallTimeAt(m_summary.interview.start.utc, study.zone).date,
                                 wallTimeAt(workspace().now(), study.zone).date);
    if (const auto record = participantRecord(workspace(), m_summary.interview.participant))
        m_place->setNumber(record->participant.phone);
    addField(form, {tr("Re&corder"), u"recorder"_s}, m_recorder);
    connect(m_place, &PlaceRows::edited, this, &InterviewDialog::reconsider);
}

void InterviewDialog::buildAfterwards()
{
    addHeading(tr("Afterwards"));
    QFormLayout *form = newForm();
    m_followUp->setToday(wallTimeAt(workspace().now(), workspace().study().zone).date);
    if (m_summary.interview.followUpOn)
        m_followUp->setDate(*m_summary.interview.followUpOn);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_support);
    addField(form, {tr("Ca&ll them on"), u"follow-up"_s}, m_followUp);
    connect(m_followUp, &TimeField::changed, this, &InterviewDialog::edited);
}

void InterviewDialog::reconsider()
{
    Interview planned = m_summary.interview;
    planned.placeType = m_place->faceToFace().placeType();
    m_place->faceToFace().setBuddyNeeded(needsBuddy(workspace(), planned));
    edited();
}

Result<Interview> InterviewDialog::changed() const
{
    Interview interview = m_summary.interview;
    const FaceToFaceRows &rows = m_place->faceToFace();
    const auto dueOut = rows.dueOut();
    const auto moment = dueOut && *dueOut ? resolve(**dueOut) : Result<Moment>(Moment());
    if (!dueOut || !moment)
        return dueOut ? moment.error() : dueOut.error();
    if (!m_followUp->isEmpty() && !m_followUp->isComplete())
        return Error::of(Error::Kind::Refused, Code::DateMalformed, u"follow_up"_s);
    interview.place = m_place->place();
    interview.placeType = rows.placeType();
    interview.buddy = rows.buddy();
    interview.dueOutAt = *dueOut ? std::optional(moment->utc) : std::nullopt;
    interview.othersPresent = rows.othersPresent();
    interview.recordingDevice = m_recorder->text();
    interview.supportSheet = m_support->isChecked();
    interview.followUpOn = m_followUp->date();
    interview.notesDone = m_notes->isChecked();
    return interview;
}

Findings InterviewDialog::checks() const
{
    const auto interview = changed();
    return interview ? checkChangeInterview(workspace(), *interview) : interview.error().findings;
}

Outcome InterviewDialog::carryOut()
{
    const auto interview = changed();
    return interview ? changeInterview(workspace(), *interview) : Outcome(interview.error());
}

QString InterviewDialog::announcement() const
{
    return unlessUnchanged(tr("Interview with %1 changed.").arg(m_summary.code));
}

void dialogs::editInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        (new InterviewDialog(session, *summary, parent))->start();
}

} // namespace colloquy
