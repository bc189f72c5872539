// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/facetofacerows.h"

#include "ui/dialogs/formrows.h"
#include "ui/termwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// The usual places and those that the study names.
QComboBox *placeTypes(const QStringList &named)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    QStringList types = termwords::placeTypes() + named;
    types.removeDuplicates();
    for (const QString &type : std::as_const(types))
        box->addItem(termwords::placeType(type), type);
    box->setCurrentText({});
    box->lineEdit()->setPlaceholderText(FaceToFaceRows::tr("choose one"));
    return box;
}

QLabel *neededNote()
{
    return smallLabel(
        FaceToFaceRows::tr("The study asks for a buddy here, and for the time by which you are out. "
                           "Without both it can't be started."),
        Tone::Warn);
}

} // namespace

FaceToFaceRows::FaceToFaceRows(QFormLayout *form, const Study &study, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_zone(study.zone)
    , m_placeType(placeTypes(study.buddyPlaces))
    , m_needed(neededNote())
    , m_buddy(new QLineEdit)
    , m_dueOut(new TimeField(TimeField::Kind::DateAndTime, tr("Out by")))
    , m_others(new QLineEdit)
{
    addRow(form, {tr("&Kind of place"), u"place-type"_s}, m_placeType);
    m_placeType->lineEdit()->setAccessibleName(tr("Kind of place"));
    form->addRow(m_needed);
    m_buddy->setPlaceholderText(tr("who knows where you are, and their number"));
    addRow(form, {tr("Budd&y"), u"buddy"_s}, m_buddy);
    m_dueOut->setZone(m_zone);
    addRow(form, {tr("&Out by"), u"due-out"_s}, m_dueOut);
    addRow(form, {tr("Others p&resent"), u"others"_s}, m_others);
    connect(m_placeType, &QComboBox::currentTextChanged, this, &FaceToFaceRows::edited);
    for (const QLineEdit *line : {m_buddy, m_others})
        connect(line, &QLineEdit::textEdited, this, &FaceToFaceRows::edited);
    connect(m_dueOut, &TimeField::changed, this, &FaceToFaceRows::edited);
    setVisible(false);
}

void FaceToFaceRows::show(const Interview &interview)
{
    m_placeType->setCurrentText(termwords::placeType(interview.placeType));
    m_buddy->setText(interview.buddy);
    m_others->setText(interview.othersPresent);
    m_dueOut->clear();
    if (interview.dueOutAt)
        m_dueOut->setTime(wallTimeAt(*interview.dueOutAt, m_zone));
    m_given = m_dueOut->wallTime();
}

void FaceToFaceRows::moveDueOut(const WallTime &time)
{
    if (m_dueOut->wallTime() != m_given || time == m_given)
        return;
    m_dueOut->setTime(time);
    m_given = m_dueOut->wallTime();
}

void FaceToFaceRows::setVisible(bool visible)
{
    m_visible = visible;
    for (QWidget *line : {static_cast<QWidget *>(m_placeType), static_cast<QWidget *>(m_buddy),
                          static_cast<QWidget *>(m_dueOut)})
        m_form->setRowVisible(line, visible);
    m_form->setRowVisible(m_others, visible || m_keepsOthers);
    setBuddyNeeded(m_buddyNeeded);
}

void FaceToFaceRows::keepOthers()
{
    m_keepsOthers = true;
    setVisible(m_visible);
}

void FaceToFaceRows::setDay(QDate day, QDate today)
{
    m_dueOut->setToday(today);
    m_dueOut->setDay(day.isValid() ? std::optional(day) : std::nullopt);
}

void FaceToFaceRows::setBuddyNeeded(bool needed)
{
    m_buddyNeeded = needed;
    m_form->setRowVisible(m_needed, m_visible && needed);
}

QString FaceToFaceRows::placeType() const
{
    const QString typed = m_placeType->currentText().trimmed();
    const int known = m_placeType->findText(typed, Qt::MatchFixedString);
    return known < 0 ? typed : m_placeType->itemData(known).toString();
}

QString FaceToFaceRows::buddy() const
{
    return m_buddy->text();
}

QString FaceToFaceRows::othersPresent() const
{
    return m_others->text();
}

Result<std::optional<WallTime>> FaceToFaceRows::dueOut() const
{
    if (m_dueOut->isEmpty())
        return std::optional<WallTime>();
    if (!m_dueOut->isComplete())
        return Error::of(Error::Kind::Refused, Code::DateMalformed, u"due_out"_s);
    return std::optional(m_dueOut->wallTime());
}

} // namespace colloquy
