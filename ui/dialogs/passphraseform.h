// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace colloquy {

/// A new passphrase, typed twice, with a plain word on how hard it is to guess.
class PassphraseForm : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseForm(QWidget *parent = nullptr);

    QString passphrase() const;
    bool isRepeated() const; ///< the same both times
    /// Says that the two differ, and hands the keyboard to the second.
    void askAgain();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addField(const QString &label, const QString &name);
    void showHint();
    void say(const QString &sentence, Tone tone);

    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_visible;
    QLabel *m_hint;
};

} // namespace colloquy
