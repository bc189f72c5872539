// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace colloquy {

/// How many of each kind, as lengths side by side, against the range that is aimed at. The same in words
/// stands beside it; this is for the eye alone.
class CountBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        QString word; ///< "interviewed"
        int count = 0;
        Tone tone = Tone::Muted;
    };
    struct Content {
        QList<Part> parts;   ///< in the order in which they are painted
        int targetLeast = 0; ///< 0: no mark
        int targetMost = 0;
    };

    explicit CountBar(QWidget *parent = nullptr);

    /// \a full is the count that fills the whole width.
    void setContent(const Content &content, int full);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintMark(QPainter &painter, int count) const;
    int along(int count) const;
    QRect part(int from, int count) const;

    Content m_content;
    int m_full = 1;
};

} // namespace colloquy
