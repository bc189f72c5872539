// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace colloquy {

/// The rows of a form for a new passphrase, typed twice, with a plain word on how hard it is to guess.
class PassphraseForm : public QObject {
    Q_OBJECT

public:
    explicit PassphraseForm(QFormLayout *form, QObject *parent = nullptr);

    QString passphrase() const;
    bool isRepeated() const; ///< the same both times
    /// Says that the two differ, and hands the keyboard to the second.
    void askAgain();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name);
    void showHint();
    void say(const QString &sentence, Tone tone);

    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_visible;
    QLabel *m_hint;
};

} // namespace colloquy
