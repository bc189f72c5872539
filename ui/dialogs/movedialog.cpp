// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movedialog.h"

#include "core/actions/interpreterbookings.h"
#include "ui/datetext.h"
#include "ui/dialogs/choices.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/placerows.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/slotpicker.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/agreedtime.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

MoveDialog::MoveDialog(Session &session, const InterviewSummary &summary, QWidget *parent)
    : VerbDialog(session, {tr("Move interview - %1").arg(summary.code), tr("Move")}, parent)
    , m_summary(summary)
    , m_when(new AgreedTime(tr("New time"), session.workspace().study().zone))
    , m_slots(new SlotPicker(session.workspace()))
    , m_minutes(minutesBox(summary.interview.minutes))
    , m_by(choiceRow<Interview::By>(tr("Asked for by")))
    , m_reason(new QLineEdit)
{
    offerMessage(tr("Move and &draft message"));
    buildTimes();
    buildWhy();
    showInterpreter();
    m_when->setFocus();
}

void MoveDialog::buildTimes()
{
    const Study study = workspace().study();
    QFormLayout *form = newForm();
    auto *old = new QLabel(whomtext::spanText(m_summary.interview, study.zone));
    old->setObjectName(u"old"_s);
    old->setTextFormat(Qt::PlainText);
    form->addRow(tr("Booked for"), old);
    m_when->setToday(wallTimeAt(workspace().now(), study.zone).date);
    if (const auto record = participantRecord(workspace(), m_summary.interview.participant)) {
        m_when->setElsewhere(m_summary.code, record->participant.zone);
        m_slots->setElsewhere(record->participant.zone);
    }
    addField(form, {tr("&New time"), u"when"_s}, m_when);
    addField(form, {tr("&Times"), u"slots"_s}, m_slots);
    addField(form, {tr("&Length"), u"minutes"_s}, m_minutes);
}

void MoveDialog::buildWhy()
{
    QFormLayout *form = newForm();
    m_by->setCurrent(word(Interview::By::Participant));
    addField(form, {tr("&Asked for by"), u"by"_s}, m_by);
    addField(form, {tr("Rea&son"), u"reason"_s}, m_reason);
    connect(m_by, &ChoiceRow::chosen, this, &MoveDialog::edited);
    m_place = new PlaceRows(form, workspace().study(), this);
    m_place->show(m_summary.interview);
    if (const auto record = participantRecord(workspace(), m_summary.interview.participant))
        m_place->setNumber(record->participant.phone);
    connect(m_place, &PlaceRows::edited, this, &MoveDialog::reconsider);
    connect(m_when, &AgreedTime::changed, this, &MoveDialog::reconsider);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MoveDialog::lookForSlots);
    connect(m_slots, &SlotPicker::picked, this, [this](const FoundSlot &slot) {
        m_when->setTime(wallTimeAt(slot.span.start, workspace().study().zone));
    });
    lookForSlots();
}

/// For the interview that is live, another time, with whoever interprets it.
void MoveDialog::lookForSlots()
{
    FindSlots wish;
    wish.participant = m_summary.interview.participant;
    wish.minutes = m_minutes->value();
    wish.mode = m_place->mode();
    m_slots->look(wish);
}

void MoveDialog::setTime(const WallTime &start, int minutes)
{
    m_when->setTime(start);
    m_minutes->setValue(minutes);
    m_reason->setFocus();
}

void MoveDialog::reconsider()
{
    m_slots->setTaken(m_when->time());
    moveDueOut();
    FaceToFaceRows &rows = m_place->faceToFace();
    rows.setDay(m_when->time().date, wallTimeAt(workspace().now(), workspace().study().zone).date);
    Interview planned = m_summary.interview;
    planned.mode = m_place->mode();
    planned.placeType = rows.placeType();
    rows.setBuddyNeeded(needsBuddy(workspace(), planned));
    lookForSlots();
    weighInterpreters();
    edited();
}

/// As long after the beginning as before.
void MoveDialog::moveDueOut()
{
    const auto start = resolve(m_when->time());
    const Interview &before = m_summary.interview;
    if (start && before.dueOutAt)
        m_place->faceToFace().moveDueOut(
            wallTimeAt(*before.dueOutAt + start->utc - before.start.utc, workspace().study().zone));
}

/// Whoever had said yes to the old time hasn't said it to the new one.
void MoveDialog::showInterpreter()
{
    const auto &booking = m_summary.booking;
    const bool live = booking && booking->isLive();
    if (!live && m_summary.interpreterNeeded != YesNo::Yes)
        return;
    m_interpreter = new InterpreterBox;
    m_interpreter->offerPeople(live && booking->interpreter
                                   ? tr("%1 goes along").arg(m_summary.interpreterCode)
                                   : tr("To be found later"));
    addField(newForm(), {tr("&Interpreter"), u"interpreter"_s}, m_interpreter);
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &MoveDialog::noteInterpreter);
    m_interpreterNote = wrappedLabel();
    m_interpreterNote->setObjectName(u"interpreter-note"_s);
    content()->addWidget(m_interpreterNote);
    weighInterpreters();
}

/// For the new time, without whoever is booked.
void MoveDialog::weighInterpreters()
{
    if (!m_interpreter)
        return;
    QList<InterpreterChoice> choices = interpreterChoices(workspace(), request());
    choices.removeIf([&](const InterpreterChoice &choice) {
        return m_summary.booking && m_summary.booking->isLive() &&
               choice.interpreter.id == m_summary.booking->interpreter;
    });
    m_interpreter->setChoices(choices, resolve(m_when->time()).has_value());
    noteInterpreter();
}

/// What the move means for whoever is booked.
void MoveDialog::noteInterpreter()
{
    const auto &booking = m_summary.booking;
    QString note;
    if (booking && booking->isLive() && booking->interpreter) {
        const auto pence = releasePence(workspace(), *booking);
        const int percent = feeDueNow(workspace(), m_summary.interview.id);
        const QString cost = percent == 0 ? tr("nothing")
                             : pence ? tr("%1 (%2 % of the fee)").arg(termwords::money(*pence)).arg(percent)
                                     : tr("%1 % of the fee").arg(percent);
        note = m_interpreter->interpreter()
                   ? tr("Interpreter %1 is released, which costs %2, and somebody else is asked.")
                   : tr("Interpreter %1 goes along, and is to be asked again whether the new time suits. "
                        "Releasing them now would cost: %2.");
        note = note.arg(m_summary.interpreterCode, cost);
    }
    m_interpreterNote->setText(note);
    m_interpreterNote->setVisible(!note.isEmpty());
    edited();
}

/// Whoever isn't visited any more isn't waited for, either.
Meeting MoveDialog::meeting() const
{
    const FaceToFaceRows &rows = m_place->faceToFace();
    if (m_place->mode() != InterviewMode::FaceToFace)
        return {{}, {}, {}, rows.othersPresent()};
    return {rows.placeType(), rows.buddy(), rows.dueOut() ? *rows.dueOut() : std::nullopt,
            rows.othersPresent()};
}

MoveInterview MoveDialog::request() const
{
    MoveInterview request;
    request.interview = m_summary.interview.id;
    request.start = m_when->time();
    request.minutes = m_minutes->value();
    request.mode = m_place->mode();
    request.place = m_place->place();
    request.meeting = meeting();
    request.reason = m_reason->text();
    request.by = chosen<Interview::By>(*m_by).value_or(Interview::By::Participant);
    if (m_interpreter)
        request.interpreter = m_interpreter->interpreter();
    request.decisions = decisions();
    return request;
}

Findings MoveDialog::checks() const
{
    return withoutEmpty(checkMove(workspace(), request()));
}

Outcome MoveDialog::carryOut()
{
    if (const auto dueOut = m_place->faceToFace().dueOut();
        !dueOut && m_place->mode() == InterviewMode::FaceToFace)
        return dueOut.error();
    const auto moved = colloquy::moveInterview(workspace(), request());
    if (!moved)
        return moved.error();
    m_moved = *moved;
    session().selectInterview(moved->id);
    return {};
}

QString MoveDialog::announcement() const
{
    return tr("%1 moved to %2.")
        .arg(m_summary.code, datetext::dayTime(m_moved->start.utc, workspace().study().zone));
}

void dialogs::moveInterview(Session &session, QWidget *parent)
{
    if (const auto summary = selectedInterview(session, parent))
        (new MoveDialog(session, *summary, parent))->start();
}

MoveDialog *dialogs::moveInterviewTo(Session &session, QWidget *parent, const WallTime &start, int minutes)
{
    const auto summary = selectedInterview(session, parent);
    if (!summary)
        return nullptr;
    auto *dialog = new MoveDialog(session, *summary, parent);
    dialog->setTime(start, minutes);
    dialog->start();
    return dialog;
}

} // namespace colloquy
