// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/placerows.h"

#include "core/base/words.h"
#include "ui/dialogs/formrows.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicerow.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

ChoiceRow *modeRow()
{
    auto *row = new ChoiceRow(PlaceRows::tr("How"));
    QList<ChoiceRow::Choice> choices;
    for (int i = 0; i < QMetaEnum::fromType<InterviewMode>().keyCount(); ++i) {
        const auto mode = static_cast<InterviewMode>(i);
        choices << ChoiceRow::Choice{word(mode), badgeOf(mode).word, badgeOf(mode).icon};
    }
    row->setChoices(choices);
    return row;
}

QString placeLabel(InterviewMode mode)
{
    switch (mode) {
    case InterviewMode::Phone:
        return PlaceRows::tr("Num&ber");
    case InterviewMode::FaceToFace:
        return PlaceRows::tr("Addr&ess");
    case InterviewMode::Zoom:
    case InterviewMode::Teams:
        break;
    }
    return PlaceRows::tr("Lin&k");
}

} // namespace

PlaceRows::PlaceRows(QFormLayout *form, const Study &study, QObject *parent)
    : QObject(parent)
    , m_form(form)
    , m_mode(modeRow())
    , m_place(new QLineEdit)
    , m_use(new QPushButton(tr("&Use their number")))
{
    addRow(form, {tr("&How"), u"mode"_s}, m_mode);
    m_placeLabel = addRow(form, {placeLabel(InterviewMode::Teams), u"place-row"_s}, buildPlace());
    m_placeLabel->setBuddy(m_place);
    m_faceToFace = new FaceToFaceRows(form, study, this);
    connect(m_mode, &ChoiceRow::chosen, this, &PlaceRows::showMode);
    connect(m_place, &QLineEdit::textEdited, this, &PlaceRows::edited);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_place->setText(m_number);
        m_place->setFocus();
        Q_EMIT edited();
    });
    connect(m_faceToFace, &FaceToFaceRows::edited, this, &PlaceRows::edited);
    setMode(InterviewMode::Teams);
}

QWidget *PlaceRows::buildPlace()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_place->setObjectName(u"place"_s);
    m_use->setObjectName(u"use-number"_s);
    m_use->setAutoDefault(false);
    line->addWidget(m_place, 1);
    line->addWidget(m_use);
    return row;
}

void PlaceRows::setNumber(const QString &number)
{
    m_number = number;
    showMode();
}

void PlaceRows::fixMode()
{
    m_mode->setEnabled(false);
}

void PlaceRows::show(const Interview &interview)
{
    m_shown = interview.mode;
    m_places.clear();
    m_place->setText(interview.place);
    m_faceToFace->show(interview);
    setMode(interview.mode);
}

void PlaceRows::setMode(InterviewMode mode)
{
    m_mode->setCurrent(word(mode));
    showMode();
}

InterviewMode PlaceRows::mode() const
{
    return fromWord<InterviewMode>(m_mode->current().value_or(QString())).value_or(InterviewMode::Teams);
}

QString PlaceRows::place() const
{
    return m_place->text();
}

void PlaceRows::showMode()
{
    if (mode() != m_shown) {
        m_places[m_shown] = m_place->text();
        m_place->setText(m_places.value(mode()));
        m_shown = mode();
    }
    m_placeLabel->setText(placeLabel(mode()));
    m_place->setAccessibleName(QString(placeLabel(mode())).remove(u'&'));
    const bool meets = mode() == InterviewMode::FaceToFace;
    m_place->setLayoutDirection(meets ? m_mode->layoutDirection() : Qt::LeftToRight);
    m_use->setVisible(mode() == InterviewMode::Phone && !m_number.isEmpty());
    m_faceToFace->setVisible(meets);
    Q_EMIT edited();
}

} // namespace colloquy
