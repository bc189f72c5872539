// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace colloquy {

/// Times that fit, each one key away: its number while the list has the keyboard, Alt and its number anywhere
/// in the window. As high as its lines.
class SlotList : public QListWidget {
    Q_OBJECT

public:
    explicit SlotList(QWidget *parent = nullptr);

    static constexpr int most = 5;
    void setLines(const QStringList &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void pick(int line);
};

} // namespace colloquy
