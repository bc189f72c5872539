// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/studies.h"
#include "tests/support/print.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/session.h"

#include <QPointer>
#include <QTemporaryDir>

class QDialog;

namespace colloquy {

/// The real program in a folder of its own, with settings of its own, used by the keyboard.
class ProgramDesk {
public:
    ProgramDesk();
    ~ProgramDesk();

    Program &program() { return *m_program; }
    MainWindow &window() { return m_program->window(); }
    Session &session();
    Workspace &workspace() { return session().workspace(); }

    /// As if the program were left and started anew, with that study.
    void restart(const QString &study = {});

    /// A study file that is ready to be opened; `recoveryKey` opens it, too.
    struct StudyFile {
        QString path;
        QString recoveryKey;
    };
    StudyFile newStudy(const QString &name = QStringLiteral("a study"));
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray settings() const;
    static QString passphrase();
    static KdfCost quick() { return {1, 8}; }

    /// Opens and unlocks it by typing, and goes to the participants.
    void openUnlocked(const StudyFile &study);
    void typeKey(const QString &text);
    /// The sample study, unlocked the same way.
    void openSample();
    bool isLocked();

    /// To whatever has the keyboard, in the dialog that is open or else in the window.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void tabTo(const QString &name);
    void waitForDialog(bool open = true);
    QDialog *dialog() const;

private:
    QWidget *active();
    void waitForKeyboard();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace colloquy
