// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formrows.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace colloquy {

namespace {

constexpr int linesShown = 3;

QWidgetList labelsOf(const QFormLayout *form)
{
    QWidgetList labels;
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
        if (item && item->widget())
            labels << item->widget();
    }
    return labels;
}

} // namespace

void leadTo(QLabel *label, QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    label->setBuddy(field);
}

QLabel *addRow(QFormLayout *form, const FormField &field, QWidget *widget)
{
    widget->setObjectName(field.name);
    widget->setAccessibleName(QString(field.label).remove(u'&'));
    auto *label = new QLabel(field.label);
    leadTo(label, widget);
    form->addRow(label, widget);
    return label;
}

void alignForms(const QWidget *page)
{
    QWidgetList labels;
    for (const QFormLayout *form : page->findChildren<QFormLayout *>()) {
        if (form->rowWrapPolicy() != QFormLayout::WrapAllRows)
            labels << labelsOf(form);
    }
    int widest = 0;
    const int most = page->width() * 2 / 5; // fields need room, too
    labels.removeIf([page](const QWidget *label) { return !label->isVisibleTo(page); });
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, std::min(label->sizeHint().width(), most));
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
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
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesShown + theme::px(20));
    return edit;
}

QComboBox *zoneBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            box->addItem(QString::fromLatin1(zone));
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setCurrentIndex(-1);
    return box;
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
