// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace colloquy {

/// A line across the page that stays: sign and sentence in the colour of its tone. Hidden while it has
/// nothing to say.
class Banner : public QWidget {
    Q_OBJECT

public:
    Banner(Tone tone, const QString &icon, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveRoom();

    Tone m_tone;
    QString m_icon;
    QLabel *m_sentence;
};

} // namespace colloquy
