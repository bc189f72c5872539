// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/programdesk.h"
#include "ui/commandtable.h"

#include <QDialog>

#include <functional>

namespace colloquy {

/// The sample study in the real window, with every dialog that a command opens.
class EveryDialog {
public:
    EveryDialog();

    /// Each dialog for the first of the people for whom its command can be carried out.
    void visit(const std::function<void(const QString &name, QDialog &dialog)> &look);
    /// Each state of \a dialog: its pages, and each choice of its rows.
    static void eachState(QDialog &dialog, const std::function<void()> &look);

    MainWindow &window() { return m_desk.window(); }

private:
    bool makePossible(Command command);
    void open(const CommandEntry &entry, const std::function<void(const QString &, QDialog &)> &look);

    ProgramDesk m_desk;
};

} // namespace colloquy
