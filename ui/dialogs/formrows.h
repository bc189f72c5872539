// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QString>

class QCheckBox;
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

/// With a label that moves the focus to \a widget. Gives back the label.
QLabel *addRow(QFormLayout *form, const FormField &field, QWidget *widget);

/// A length in minutes, from one to a day; what the study allows is checked and not cut off.
QSpinBox *minutesBox(int minutes);

/// Three lines for words, which Tab leaves.
QPlainTextEdit *linesEdit();

QCheckBox *checkBox(const FormField &field, bool on = false);

/// Without what is only empty as yet: a form that isn't filled in isn't a mistake until the button is
/// pressed.
Findings withoutEmpty(Findings findings);

} // namespace colloquy
