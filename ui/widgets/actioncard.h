// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace colloquy {

/// One way to go on, as a card: sign, what it does, and one sentence that says what comes of it.
class ActionCard : public QAbstractButton {
    Q_OBJECT

public:
    ActionCard(const QString &icon, const QString &title, const QString &help, QWidget *parent = nullptr);

    /// Of a path the middle is left out where it doesn't fit; a sentence breaks into lines.
    void setHelpIsPath(bool isPath) { m_isPath = isPath; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Texts {
        QRect title;
        QRect help;
    };
    Texts texts(const QRect &card) const;
    int helpHeight(int width) const;
    QColor inkOf(Tone tone) const;
    void paintWords(QPainter &painter) const;

    QString m_icon;
    QString m_help;
    bool m_isPath = false;
};

} // namespace colloquy
