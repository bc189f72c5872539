// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace colloquy {

/// Says what was done, with the way back beside it: "C07 moved. [Undo]". It waits while it is hovered or
/// focused, and for good where a screen reader listens; Ctrl+Z works after it has gone.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// \a step labels the button for those who can't see what it stands beside: "Undo Move C07".
    void offer(const QString &sentence, const QString &step);

    /// Only says something.
    void tell(const QString &sentence);

    void dismiss();
    QString sentence() const;

    static constexpr int seconds = 8;

Q_SIGNALS:
    void undoWanted();
    void said(const QString &sentence); ///< for whoever announces it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void show(const QString &sentence, bool undoable);
    void wait();

    QLabel *m_sentence;
    QPushButton *m_undo;
    QTimer m_timer;
};

} // namespace colloquy
