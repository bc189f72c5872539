// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/participantmore.h"

#include "ui/dialogs/choices.h"
#include "ui/dialogs/formrows.h"
#include "ui/dialogs/modeboxes.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace colloquy {

ParticipantMore::ParticipantMore(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(theme::px(theme::wide));
    m_form->setVerticalSpacing(theme::px(theme::near));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_modes = add(tr("Ways of meeting"), u"modes"_s, new ModeBoxes);
    connect(m_modes, &ModeBoxes::edited, this, &ParticipantMore::edited);
    m_availability = add(tr("Available"), u"availability"_s, new HoursField(tr("Available")));
    connect(m_availability, &HoursField::edited, this, &ParticipantMore::edited);
    m_address = add(tr("Postal address"), u"address"_s, linesEdit());
    m_zone = add(tr("Time &zone"), u"zone"_s, zoneBox());
    m_zone->lineEdit()->setPlaceholderText(tr("as the study's"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_otherGroup = add(tr("Also belongs to"), u"other-group"_s, new QLineEdit);
    m_access = add(tr("Access needs"), u"access"_s, linesEdit());
    m_source = add(tr("&Heard from"), u"source"_s, new QLineEdit);
    m_age = add(tr("Age"), u"age"_s, new QLineEdit);
    m_notInterpreters = add(tr("Not these interpreters"), u"not-interpreters"_s, new QLineEdit);
    m_notInterpreters->setPlaceholderText(tr("codes, such as I02, I05"));
    m_same = add(QString(), u"same-interpreter"_s, new QCheckBox(tr("Wants the same interpreter again")));
    m_filming = add(tr("May be &filmed"), u"filming"_s, choiceRow<YesNo>(tr("May be filmed")));
    connect(m_filming, &ChoiceRow::chosen, this, &ParticipantMore::edited);
    m_knows = add(QString(), u"knows-researcher"_s, new QCheckBox(tr("Knows the researcher")));
    m_noContact =
        add(QString(), u"no-contact"_s, new QCheckBox(tr("Wants no more &contact: nothing is drafted")));
    for (const QCheckBox *box : {m_same, m_knows, m_noContact})
        connect(box, &QCheckBox::toggled, this, &ParticipantMore::edited);
    m_notes = add(tr("No&tes"), u"notes"_s, linesEdit());
}

template <class Field>
Field *ParticipantMore::add(const QString &label, const QString &name, Field *field)
{
    addRow(m_form, {label, name}, field);
    if constexpr (std::is_same_v<Field, QLineEdit>)
        connect(field, &QLineEdit::textEdited, this, &ParticipantMore::edited);
    else if constexpr (std::is_same_v<Field, QPlainTextEdit>)
        connect(field, &QPlainTextEdit::textChanged, this, &ParticipantMore::edited);
    else if constexpr (std::is_same_v<Field, QComboBox>)
        connect(field, &QComboBox::currentTextChanged, this, &ParticipantMore::edited);
    return field;
}

void ParticipantMore::show(const Participant &participant)
{
    m_modes->setModes(participant.modes);
    m_availability->setHours(participant.availability);
    m_address->setPlainText(participant.address);
    m_zone->setCurrentText(QString::fromUtf8(participant.zone));
    m_otherGroup->setText(participant.otherGroup);
    m_noContact->setChecked(participant.noContact);
    m_access->setPlainText(participant.accessNeeds);
    m_source->setText(participant.source);
    m_age->setText(participant.age ? QString::number(*participant.age) : QString());
    m_same->setChecked(participant.sameInterpreter);
    m_filming->setCurrent(word(participant.filming));
    m_knows->setChecked(participant.knowsResearcher);
    m_notes->setPlainText(participant.notes);
    m_values = participant.attributes;
}

void ParticipantMore::setSigns(bool signs)
{
    m_form->setRowVisible(m_filming, signs);
}

void ParticipantMore::setNotInterpreters(const QStringList &codes)
{
    m_notInterpreters->setText(codes.join(u", "_s));
}

QString ParticipantMore::notInterpreters() const
{
    return m_notInterpreters->text();
}

void ParticipantMore::clearAttributes()
{
    for (auto box = m_attributes.cbegin(); box != m_attributes.cend(); ++box) {
        m_values[box.key()] = box.value()->currentText();
        m_form->removeRow(box.value());
    }
    m_attributes.clear();
}

void ParticipantMore::setGroup(const StudyGroup &group)
{
    clearAttributes();
    for (const GroupAttribute &attribute : group.attributes) {
        auto *box = add(attribute.title, attribute.id, new QComboBox);
        box->setEditable(attribute.options.isEmpty());
        box->addItems(QStringList{QString()} + attribute.options);
        box->setCurrentText(m_values.value(attribute.id));
        m_attributes.insert(attribute.id, box);
    }
}

void ParticipantMore::fill(Participant &participant) const
{
    participant.modes = m_modes->modes();
    if (const auto hours = m_availability->hours())
        participant.availability = *hours;
    participant.address = m_address->toPlainText();
    participant.zone = m_zone->currentText().trimmed().toUtf8();
    participant.otherGroup = m_otherGroup->text();
    participant.noContact = m_noContact->isChecked();
    participant.accessNeeds = m_access->toPlainText();
    participant.source = m_source->text();
    bool isNumber = false;
    const int age = locale().toInt(m_age->text().trimmed(), &isNumber);
    participant.age = isNumber ? std::optional(age) : std::nullopt;
    participant.sameInterpreter = m_same->isChecked();
    participant.filming = chosen<YesNo>(*m_filming).value_or(YesNo::NotAsked);
    participant.knowsResearcher = m_knows->isChecked();
    participant.notes = m_notes->toPlainText();
    participant.attributes.clear();
    for (auto box = m_attributes.cbegin(); box != m_attributes.cend(); ++box) {
        if (!box.value()->currentText().isEmpty())
            participant.attributes.insert(box.key(), box.value()->currentText());
    }
}

Findings ParticipantMore::problems() const
{
    Findings findings = m_availability->problems();
    bool isNumber = m_age->text().trimmed().isEmpty();
    if (!isNumber)
        locale().toInt(m_age->text().trimmed(), &isNumber);
    if (!isNumber)
        findings << blocks(Code::TextUnknown, u"age"_s);
    return findings;
}

} // namespace colloquy
