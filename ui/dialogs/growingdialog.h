// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace colloquy {

/// A dialog that opens as high as what it holds and grows with it, as far as the screen has room. It never
/// shrinks under one's hands, and keeps the height that somebody gave it.
class GrowingDialog : public QDialog {
    Q_OBJECT

public:
    explicit GrowingDialog(QWidget *parent);

    QSize sizeHint() const override;
    void setVisible(bool visible) override;

protected:
    /// Enter in a field presses \a verb, wherever the focus has been; on another button, that one.
    void makeDefault(QPushButton *verb);

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect room() const;
    void fit();
    void grow();

    int m_fitted = 0; ///< the height it took itself
};

} // namespace colloquy
