// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"
#include "ui/commands.h"

namespace colloquy {

/// Who or what the window is about at the moment. A participant stays selected while one looks at
/// interpreters.
struct Selection {
    std::optional<Id<Participant>> participant;
    std::optional<Id<Interview>> interview;
    std::optional<Id<Interpreter>> interpreter;
    bool interpreterLast = false; ///< the interpreter was chosen after the participant

    bool operator==(const Selection &) const = default;
};

/// One study open in one window: its workspace, what is selected, and what was just done. Pages and
/// dialogs know each other through it alone.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~Session() override;

    Workspace &workspace() { return *m_workspace; }

    const Selection &selection() const { return m_selection; }
    void select(const Selection &selection);
    /// Also selects the interview of theirs that matters now.
    void selectParticipant(const Id<Participant> &participant);
    /// Also selects the participant whose interview it is.
    void selectInterview(const Id<Interview> &interview);
    void selectInterpreter(const Id<Interpreter> &interpreter);

    /// What the window can carry out; everything until this is said.
    void setOffered(const QSet<Command> &offered) { m_offered = offered; }
    bool offers(Command command) const { return !m_offered || m_offered->contains(command); }

    /// Asks the window to carry out a command, as if it had been chosen from the menu.
    void ask(Command command);
    void askByLetter(QChar letter); ///< nothing where the letter means nothing
    /// Asks the window to show a page, such as "calendar".
    void showPage(const QString &page);

    /// What an action came to: says in the status line what was done, or tells what went wrong. True where it
    /// was done.
    bool report(const Outcome &outcome, const QString &done, QWidget *parent);
    /// "C07 moved." in the status line, with Undo beside it while the last step can be undone.
    void announce(const QString &sentence);

Q_SIGNALS:
    void selectionChanged();
    void announced(const QString &sentence);
    void commandAsked(colloquy::Command command);
    void pageAsked(const QString &page);
    void menuAsked(const QPoint &at); ///< what can be done with what is selected

private:
    std::unique_ptr<Workspace> m_workspace;
    Selection m_selection;
    std::optional<QSet<Command>> m_offered;
};

} // namespace colloquy
