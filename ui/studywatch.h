// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QTimer>

namespace colloquy {

class MainWindow;
class Session;
struct ChangeSet;
struct Step;

/// Keeps the frame of the window in step with the study in it: what may be done now, what can be undone, what
/// was just done, and what another window or a failing disk brought about.
class StudyWatch : public QObject {
    Q_OBJECT

public:
    StudyWatch(Session &session, MainWindow &window);

    /// Looks for what another window wrote and for reads that failed. Happens by itself every other second
    /// and whenever the window gets the keyboard.
    void look();

    /// Why what lacks \a missing can't be done now; empty where nobody knows.
    QString whyNot(Needs missing) const;

    static QString textOf(const std::optional<Step> &step); ///< "Move C07"; empty for none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    Needs needs() const;
    void follow(const ChangeSet &changes);
    void say(const QString &sentence);

    Session &m_session;
    MainWindow &m_window;
    QTimer m_look;
    bool m_fresh = false; ///< changed by ourselves, and nothing said of it yet
};

} // namespace colloquy
