// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formrows.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace colloquy {

QLabel *addRow(QFormLayout *form, const FormField &field, QWidget *widget)
{
    widget->setObjectName(field.name);
    widget->setAccessibleName(QString(field.label).remove(u'&'));
    auto *label = new QLabel(field.label);
    label->setBuddy(widget);
    form->addRow(label, widget);
    return label;
}

QSpinBox *minutesBox(int minutes)
{
    constexpr int day = 24 * 60;
    auto *box = new QSpinBox;
    box->setRange(1, day);
    box->setSingleStep(5);
    box->setSuffix(QCoreApplication::translate("FormRows", " min"));
    box->setValue(minutes);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

QPlainTextEdit *linesEdit()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    edit->setMinimumHeight(edit->fontMetrics().height() * 3);
    return edit;
}

QCheckBox *checkBox(const FormField &field, bool on)
{
    auto *box = new QCheckBox(field.label);
    box->setObjectName(field.name);
    box->setChecked(on);
    return box;
}

Findings withoutEmpty(Findings findings)
{
    findings.removeIf([](const Finding &finding) { return finding.code == Code::TextEmpty; });
    return findings;
}

} // namespace colloquy
