// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QString>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QWidget;

namespace colloquy {

/// A line of a form. Name and label go to screen readers, too.
struct FormField {
    QString label;
    QString name;
};

/// The key of \a label leads into \a field: a label's own buddy doesn't pass the focus on to what a field is
/// made of.
void leadTo(QLabel *label, QWidget *field);

/// With a label that moves the focus to \a widget. Gives back the label.
QLabel *addRow(QFormLayout *form, const FormField &field, QWidget *widget);

/// The fields of all forms that are seen on \a page begin at the same place.
void alignForms(const QWidget *page);

/// A length in minutes, from one to a day; what the study allows is checked and not cut off.
QSpinBox *minutesBox(int minutes);

/// Three lines for words, which Tab leaves.
QPlainTextEdit *linesEdit();

/// Every time zone by its IANA name, found by any part of it. None is chosen.
QComboBox *zoneBox();

QCheckBox *checkBox(const FormField &field, bool on = false);

/// Without what is only empty as yet: a form that isn't filled in isn't a mistake until the button is
/// pressed.
Findings withoutEmpty(Findings findings);

} // namespace colloquy
