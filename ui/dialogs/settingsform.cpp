// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsform.h"

#include "ui/dialogs/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int mostTypable = 1'000'000; ///< what is allowed is the rules' business

} // namespace

SettingsForm::SettingsForm(const QString &title, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(icon)
    , m_column(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::px(theme::near));
    outer->addLayout(m_column);
    outer->addStretch(); // aligned to the top, a layout would forget the lines that words take
    setAccessibleName(title);
}

QFormLayout *SettingsForm::form()
{
    if (m_form)
        return m_form;
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(theme::px(theme::wide));
    m_form->setVerticalSpacing(theme::px(theme::near));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_column->addLayout(m_form);
    return m_form;
}

void SettingsForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    heading->setContentsMargins(0, m_form ? theme::px(theme::gap) : 0, 0, 0);
    theme::setFace(heading, Face::Heading);
    m_column->addWidget(heading);
    m_form = nullptr;
}

QLabel *SettingsForm::addNote(const QString &text)
{
    QLabel *note = mutedLabel(text);
    m_column->addWidget(note);
    m_form = nullptr;
    return note;
}

void SettingsForm::addRow(const QString &label, QWidget *widget)
{
    auto *words = new QLabel(label);
    leadTo(words, widget);
    form()->addRow(words, widget);
}

void SettingsForm::addField(const Field &field, QWidget *widget)
{
    widget->setObjectName(field.name);
    widget->setAccessibleName(QString(field.label).remove(u'&'));
    addRow(field.label, widget);
}

void SettingsForm::bind(const Field &field, QWidget *widget, const Show &show, const Fill &fill)
{
    m_bindings << Binding{field.name, widget, show, fill};
}

void SettingsForm::check(QWidget *widget, const Problems &problems)
{
    const auto binding = std::ranges::find(m_bindings, widget, &Binding::widget);
    if (binding != m_bindings.end())
        binding->problems = problems;
}

void SettingsForm::touch(QWidget *widget)
{
    for (Binding &binding : m_bindings) {
        if (binding.widget == widget)
            binding.touched = true;
    }
    Q_EMIT edited();
}

void SettingsForm::addLine(const Field &field, QString Study::*member)
{
    auto *line = new QLineEdit;
    addField(field, line);
    bind(
        field, line, [=](const ChangeStudy &s) { line->setText(s.study.*member); },
        [=](ChangeStudy &s) { s.study.*member = line->text(); });
    connect(line, &QLineEdit::textEdited, this, [this, line] { touch(line); });
}

void SettingsForm::addLines(const Field &field, QString Study::*member)
{
    QPlainTextEdit *lines = linesEdit();
    addField(field, lines);
    bind(
        field, lines, [=](const ChangeStudy &s) { lines->setPlainText(s.study.*member); },
        [=](ChangeStudy &s) { s.study.*member = lines->toPlainText(); });
    connect(lines, &QPlainTextEdit::textChanged, this, [this, lines] { touch(lines); });
}

QSpinBox *SettingsForm::addNumber(const Field &field, int Study::*member, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setRange(0, mostTypable);
    box->setSuffix(unit);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    box->setMinimumWidth(theme::px(150));
    addField(field, box);
    bind(
        field, box, [=](const ChangeStudy &s) { box->setValue(s.study.*member); },
        [=](ChangeStudy &s) { s.study.*member = box->value(); });
    connect(box, &QSpinBox::valueChanged, this, [this, box] { touch(box); });
    return box;
}

void SettingsForm::addCheck(const Field &field, bool Study::*member)
{
    auto *box = new QCheckBox(field.label);
    box->setObjectName(field.name);
    m_column->addWidget(box);
    m_form = nullptr;
    bind(
        field, box, [=](const ChangeStudy &s) { box->setChecked(s.study.*member); },
        [=](ChangeStudy &s) { s.study.*member = box->isChecked(); });
    connect(box, &QCheckBox::clicked, this, [this, box] { touch(box); });
}

void SettingsForm::show(const ChangeStudy &settings)
{
    const QSignalBlocker quiet(this);
    for (Binding &binding : m_bindings) {
        binding.show(settings);
        binding.touched = false;
    }
}

void SettingsForm::fill(ChangeStudy &settings) const
{
    for (const Binding &binding : m_bindings) {
        if (binding.touched)
            binding.fill(settings);
    }
}

Findings SettingsForm::problems() const
{
    Findings findings;
    for (const Binding &binding : m_bindings) {
        if (binding.touched && binding.problems)
            findings += binding.problems();
    }
    return findings;
}

/// A finding about dates concerns whichever of the two can be changed first.
const SettingsForm::Binding *SettingsForm::bindingOf(const Finding &finding) const
{
    const QString name = finding.code == Code::StudyDates ? u"ends"_s : finding.subject;
    const auto binding = std::ranges::find(m_bindings, name, &Binding::name);
    return binding == m_bindings.end() ? nullptr : &*binding;
}

bool SettingsForm::holds(const Finding &finding) const
{
    return bindingOf(finding) != nullptr;
}

void SettingsForm::focusOn(const Finding &finding)
{
    if (const Binding *binding = bindingOf(finding))
        binding->widget->setFocus(Qt::OtherFocusReason);
}

} // namespace colloquy
