// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reminders.h"
#include "ui/commands.h"
#include "ui/later.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace colloquy {

class Session;

/// What the day asks for: who is overdue to be out of a place, the interviews, and the reminders and calls
/// that are due, each with the verb that does it. By code alone, for others may look on; works locked, too.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);

    /// How much waits to be done.
    int due() const;

Q_SIGNALS:
    void dueChanged(int due);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void fill(const Today &today);
    QWidget *nothing();
    void put(QWidget *content);
    QList<QList<Command>> deeds(const Today &today) const;

    Session &m_session;
    QScrollArea *m_scroll;
    Later m_counting; ///< while nobody looks
    QTimer m_soon;    ///< after a change, once the verb that made it is done
    QTimer m_clock;   ///< time alone makes things due
    std::optional<Today> m_today;
    QList<QList<Command>> m_deeds; ///< that can be done now about each interview
    bool m_filled = false;         ///< with what is known; nobody sees it before it is shown
};

} // namespace colloquy
