// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QWidget>

namespace colloquy {

/// One badge as a widget.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    Badge badge() const { return m_badge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Badge m_badge;
};

} // namespace colloquy
