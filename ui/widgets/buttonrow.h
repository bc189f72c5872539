// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QPushButton;

namespace colloquy {

/// The buttons below a dialog to look at: what can be done, on as many lines as that needs, and at the end
/// the one that closes it.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    ButtonRow(const QString &close, QDialog *dialog);

    QPushButton *add(const QString &text, const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    QLayout *m_deeds;
    QPushButton *m_close;
};

} // namespace colloquy
