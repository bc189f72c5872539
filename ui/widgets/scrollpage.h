// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace colloquy {

/// A part of a dialog: as large as its content as long as the screen has room for it, else it scrolls.
class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);

    /// Never higher than \a most, and never lower than its content until then: what must stay in sight.
    void keepInSight(int most);

    bool hasHeightForWidth() const override { return m_most > 0; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight(int width) const;

    int m_most = 0;
};

} // namespace colloquy
