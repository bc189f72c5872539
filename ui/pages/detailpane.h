// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/commands.h"

#include <QScrollArea>
#include <QTimer>

namespace colloquy {

class Session;

/// Everything about who is selected, beside every list: where they stand, the one thing to do next, how to
/// reach them without harm, and what happened so far.
class DetailPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailPane(Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// Shows what is left to be done for a withdrawal of theirs, and leads the keyboard to the first of it.
    void goToWithdrawal();

Q_SIGNALS:
    void unlockWanted();

private:
    void reload();
    void look();
    void show(const ParticipantRecord &record);
    bool showInterpreter(const Id<Interpreter> &id); ///< false where there is none
    void showNothing(const QString &sentence);
    void put(QWidget *content);
    QWidget *contactOf(const Participant &participant);

    Session &m_session;
    QTimer m_clock;   ///< time alone makes a call one to join, and a visit overdue
    QString m_moment; ///< what it made so when it was last shown
    QTimer m_reload;  ///< a button may be what changes the record, so it outlives its own click
    std::optional<Id<Participant>> m_shownFor;
    std::optional<Id<Participant>> m_contactShown; ///< whose numbers are in sight
};

namespace pages {

/// Also where the details were put away.
void followWithdrawal(Session &session, QWidget *window);

} // namespace pages
} // namespace colloquy
