// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/discard.h"

#include "ui/prompt.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Discard)
};

} // namespace

QStringList typedIn(const QWidget &form)
{
    QStringList values;
    for (const QWidget *field : form.findChildren<QWidget *>()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            values << line->text();
        else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
            values << lines->toPlainText();
        else if (const auto *box = qobject_cast<const QComboBox *>(field))
            values << box->currentText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(field);
                 button && button->isCheckable() && !qobject_cast<const QToolButton *>(button))
            values << QString::number(button->isChecked());
    }
    return values;
}

bool mayDiscard(QWidget *dialog)
{
    return prompt::confirm(dialog, {Words::tr("Discard what you typed?"),
                                    Words::tr("It isn't recorded yet."),
                                    Words::tr("Discard"),
                                    {},
                                    true,
                                    Words::tr("Keep writing")});
}

} // namespace colloquy
