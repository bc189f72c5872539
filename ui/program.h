// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "ui/commands.h"

#include <QTemporaryDir>

namespace colloquy {

class MainWindow;
class Session;
class StudyWatch;
class UnlockPage;
class WelcomePage;

/// The window and the study in it: opens and closes studies, puts in their pages, and carries out what is
/// asked for from menus, keys and pages.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(QObject *parent = nullptr);
    ~Program() override;

    MainWindow &window() const { return *m_window; }
    Session *session() const { return m_session.get(); } ///< nothing while no study is open

    /// Of guessing the passphrases of studies made from now on.
    void setCost(const KdfCost &cost) { m_cost = cost; }

    /// Shows the window where it was left, with that study at its gate.
    void start(const QString &study = {});

    /// Opens a study at its gate, locked. What is open stays so where that fails, which is told.
    bool open(const QString &path);

    /// Makes the sample study anew in a thread, then opens it.
    void openSample();
    void closeStudy();

    void carryOut(Command command);

private:
    using Deed = void (*)(Program &program);
    static const QHash<Command, Deed> &deeds(); ///< what is done to the window, not to a study
    static QSet<Command> offered();

    void makeWindow();
    void speak(const QString &language);
    void furnish();
    void connectWindow();
    void connectStudy();
    Outcome take(const QString &path);
    void tellUnopened(const QString &path, const Error &why);
    void enter(std::unique_ptr<Workspace> workspace);
    void putInPages();
    void showGate();
    void showStudy();
    void chooseStudy();
    void createStudy();
    void importIntoNew();
    void finishCreated(const QString &path, const QByteArray &recoveryKey);
    void toggleLock();
    void takeBack(bool forward);
    void refresh();
    void explain(Command command);
    void showRecent();
    bool isSample(const QString &path) const;
    void leave();

    std::unique_ptr<MainWindow> m_window;
    WelcomePage *m_welcome = nullptr;
    UnlockPage *m_gate = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StudyWatch> m_watch;
    QTemporaryDir m_sampleFolder;
    KdfCost m_cost;
    std::optional<Command> m_next; ///< once the study being made is open
    bool m_making = false;
};

} // namespace colloquy
