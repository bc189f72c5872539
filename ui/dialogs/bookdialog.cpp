// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bookdialog.h"

#include "core/actions/deviations.h"
#include "core/actions/participants.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreterbox.h"
#include "ui/dialogs/placerows.h"
#include "ui/dialogs/selectedrecord.h"
#include "ui/dialogs/slotpicker.h"
#include "ui/dialogs/whomtext.h"
#include "ui/session.h"
#include "ui/widgets/agreedtime.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

bool isNext(const Progress &progress)
{
    return progress.next == Progress::Step::Book || progress.next == Progress::Step::Rebook;
}

/// Where there was one already, it was missed or cancelled, or ended early.
std::optional<Interview> lastOf(Session &session, const ParticipantRecord &record)
{
    const auto last = currentInterview(session.workspace(), record.participant.id);
    return last && !last->isLive() ? std::optional(*last) : std::nullopt;
}

QDate today(const Workspace &workspace)
{
    return wallTimeAt(workspace.now(), workspace.study().zone).date;
}

} // namespace

BookDialog::BookDialog(Session &session, const std::optional<ParticipantRecord> &record, QWidget *parent)
    : VerbDialog(session, {tr("Book interview"), tr("Book")}, parent)
    , m_about(mutedLabel())
    , m_continuing(mutedLabel())
    , m_when(new AgreedTime(tr("When"), session.workspace().study().zone))
    , m_interpreter(new InterpreterBox)
{
    allowDeviation();
    offerMessage(tr("Book and &draft message"));
    buildWhom();
    content()->addWidget(m_about);
    content()->addWidget(m_continuing);
    m_about->setObjectName(u"about"_s);
    m_continuing->setObjectName(u"continues"_s);
    m_about->setVisible(false);
    m_continuing->setVisible(false);
    buildWhen();
    buildHow();
    if (record)
        m_whom->setEditText(whomtext::codeAndName(record->participant.code, record->participant.name));
    QWidget *first = m_whom;
    (record ? m_when : first)->setFocus();
}

void BookDialog::buildWhom()
{
    m_whom = new QComboBox;
    m_whom->setEditable(true);
    m_whom->setInsertPolicy(QComboBox::NoInsert);
    fillPeople();
    m_whom->setCurrentIndex(-1);
    m_whom->lineEdit()->setPlaceholderText(tr("a code or a name"));
    m_whom->lineEdit()->setAccessibleName(tr("Participant"));
    m_whom->completer()->setFilterMode(Qt::MatchContains);
    m_whom->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addField(newForm(), {tr("&Participant"), u"whom"_s}, m_whom);
    connect(m_whom->lineEdit(), &QLineEdit::textChanged, this, &BookDialog::findPerson);
}

/// Who is to be booked next comes first.
void BookDialog::fillPeople()
{
    const QList<ParticipantSummary> people = participants(workspace(), true);
    for (const bool next : {true, false}) {
        for (const ParticipantSummary &person : people) {
            if (isNext(person.progress) == next)
                m_whom->addItem(whomtext::codeAndName(person.code, person.name), person.code);
        }
    }
}

void BookDialog::buildWhen()
{
    QFormLayout *form = newForm();
    m_when->setToday(today(workspace()));
    m_minutes = minutesBox(workspace().study().longestMinutes);
    addField(form, {tr("&When"), u"when"_s}, m_when);
    m_slots = new SlotPicker(workspace());
    addField(form, {tr("&Times"), u"slots"_s}, m_slots);
    addField(form, {tr("&Length"), u"minutes"_s}, m_minutes);
    addField(form, {tr("&Interpreter"), u"interpreter"_s}, m_interpreter);
    connect(m_when, &AgreedTime::changed, this, &BookDialog::reconsider);
    connect(m_slots, &SlotPicker::picked, this, &BookDialog::takeSlot);
    connect(m_minutes, &QSpinBox::valueChanged, this, &BookDialog::reconsider);
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &BookDialog::lookForSlots);
    m_place = new PlaceRows(form, workspace().study(), this);
    connect(m_place, &PlaceRows::edited, this, &BookDialog::reconsider);
}

void BookDialog::buildHow()
{
    m_proposed = checkBox({tr("Only proposed for &now"), u"proposed"_s});
    m_proposed->setToolTip(tr("It holds its time and is confirmed later."));
    content()->addWidget(m_proposed);
    connect(m_proposed, &QCheckBox::toggled, this, &BookDialog::edited);
}

void BookDialog::setTime(const WallTime &start)
{
    m_when->setTime(start);
}

void BookDialog::setMinutes(int minutes)
{
    m_minutes->setValue(minutes);
}

void BookDialog::findPerson()
{
    const QString typed = m_whom->currentText();
    const int chosen = m_whom->findText(typed);
    const QString code = chosen >= 0 ? m_whom->itemData(chosen).toString()
                                     : typed.section(u' ', 0, 0, QString::SectionSkipEmpty);
    const auto person = participantByCode(workspace(), code);
    if (!person)
        return forgetPerson();
    if (m_record && m_record->participant.id == person->id)
        return;
    if (const auto record = participantRecord(workspace(), person->id))
        takePerson(*record);
}

void BookDialog::forgetPerson()
{
    m_record.reset();
    m_continues.reset();
    m_about->setVisible(false);
    m_continuing->setVisible(false);
    lookForSlots();
    edited();
}

void BookDialog::takePerson(const ParticipantRecord &record)
{
    m_record = record;
    const Participant &participant = record.participant;
    setWindowTitle(tr("Book interview - %1").arg(participant.code));
    m_about->setText(whomtext::about(record, workspace().study()));
    m_about->setVisible(true);
    m_continues = continuable(workspace(), participant.id);
    m_continuing->setVisible(m_continues.has_value());
    if (m_continues)
        m_continuing->setText(tr("It continues the interview of %1, which ended early.")
                                  .arg(datetext::day(m_continues->start.utc, workspace().study().zone)));
    m_slots->setElsewhere(participant.zone);
    m_when->setElsewhere(participant.code, participant.zone);
    m_interpreter->setWanted(record.facts.interpreterNeeded);
    if (!participant.modes.isEmpty())
        m_place->setMode(participant.modes.first());
    m_place->setNumber(participant.phone);
    reconsider();
}

void BookDialog::weighInterpreters()
{
    if (!m_record)
        return;
    const BookInterview asked = request();
    m_interpreter->setChoices(interpreterChoices(workspace(), asked), asked.start.date.isValid());
}

void BookDialog::reconsider()
{
    m_slots->setTaken(m_when->time());
    weighInterpreters();
    m_place->faceToFace().setDay(m_when->time().date, today(workspace()));
    Interview planned;
    planned.mode = m_place->mode();
    planned.placeType = m_place->faceToFace().placeType();
    m_place->faceToFace().setBuddyNeeded(needsBuddy(workspace(), planned));
    lookForSlots();
    edited();
}

void BookDialog::lookForSlots()
{
    if (!m_record)
        return m_slots->look({});
    FindSlots wish;
    wish.participant = m_record->participant.id;
    wish.minutes = m_minutes->value();
    wish.mode = m_place->mode();
    wish.anyInterpreter = m_interpreter->isAny();
    wish.interpreter = wish.anyInterpreter ? std::nullopt : m_interpreter->interpreter();
    wish.interpreterWanted = m_interpreter->isWanted();
    m_slots->look(wish);
}

void BookDialog::takeSlot(const FoundSlot &slot)
{
    if (slot.interpreter)
        m_interpreter->prefer(slot.interpreter->id);
    m_when->setTime(wallTimeAt(slot.span.start, workspace().study().zone));
}

BookInterview BookDialog::request() const
{
    BookInterview request;
    if (m_record)
        request.participant = m_record->participant.id;
    request.start = m_when->time();
    request.minutes = m_minutes->value();
    request.mode = m_place->mode();
    request.place = m_place->place();
    request.interpreter = m_interpreter->interpreter();
    request.interpreterWanted = m_interpreter->isWanted() || (m_interpreter->isAny() && !request.interpreter);
    request.proposed = m_proposed->isChecked();
    request.continues = m_continues.has_value();
    if (request.mode == InterviewMode::FaceToFace) {
        const FaceToFaceRows &rows = m_place->faceToFace();
        request.placeType = rows.placeType();
        request.buddy = rows.buddy();
        request.dueOut = rows.dueOut() ? *rows.dueOut() : std::nullopt;
        request.othersPresent = rows.othersPresent();
    }
    request.decisions = decisions();
    return request;
}

void BookDialog::setLike(const Interview &interview)
{
    Interview like = interview;
    like.dueOutAt.reset(); // that was another day
    m_minutes->setValue(interview.minutes);
    m_place->show(like);
}

Findings BookDialog::checks() const
{
    return m_record ? withoutEmpty(checkBooking(workspace(), request())) : Findings();
}

QList<Code> BookDialog::hardCodes() const
{
    return hardForBooking(workspace(), request());
}

Outcome BookDialog::carryOut()
{
    if (!m_record)
        return Error::refused(blocks(Code::TextEmpty, u"interviewee"_s));
    if (const auto dueOut = m_place->faceToFace().dueOut(); !dueOut)
        return dueOut.error();
    const auto booked = bookInterview(workspace(), request());
    if (!booked)
        return booked.error();
    m_booked = *booked;
    session().selectInterview(booked->id);
    return {};
}

QString BookDialog::announcement() const
{
    const bool proposed = m_booked->state == Interview::State::Proposed;
    return (proposed ? tr("%1 proposed for %2.") : tr("%1 booked for %2."))
        .arg(m_record->participant.code, datetext::dayTime(m_booked->start.utc, workspace().study().zone));
}

BookDialog *dialogs::book(Session &session, QWidget *parent, std::optional<WallTime> start,
                          std::optional<int> minutes)
{
    const bool chosen = session.selection().participant.has_value();
    auto record = selectedRecord(session, parent);
    if (chosen && !record)
        return nullptr;
    if (start && record && !isNext(record->progress))
        record.reset(); // a free hour is for somebody who waits for one
    auto *dialog = new BookDialog(session, record, parent);
    if (const auto last = record ? lastOf(session, *record) : std::nullopt)
        dialog->setLike(*last);
    if (start)
        dialog->setTime(*start);
    if (minutes)
        dialog->setMinutes(*minutes);
    dialog->start();
    return dialog;
}

} // namespace colloquy
