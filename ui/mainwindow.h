// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace colloquy {

class Banner;
class Sidebar;
class StudyView;
class UndoBar;

/// The frame of the window: the inside of a study, or what stands before it, between menus and status line.
/// It knows neither studies nor pages; whoever wires the program gives it both.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    Commands &commands() { return *m_commands; }
    static QSet<Command> ownCommands(); ///< those that the frame carries out by itself
    UndoBar &undoBar() { return *m_undoBar; }
    Sidebar &sidebar();

    /// Listed in the sidebar in the order of adding; the first seven answer to Ctrl+1 to Ctrl+7.
    void addPage(const QString &id, const QString &title, const QString &icon, QWidget *page);
    void showPage(const QString &id);
    void goTo(const QString &id); ///< shows it and hands it the keyboard
    QString currentPage() const;
    QWidget *page(const QString &id) const;
    QWidget *shownPage() const; ///< nothing while the welcome or the gate is shown
    void setCount(const QString &id, int count);

    /// Beside the list; the frame owns it.
    void setDetail(QWidget *detail);

    /// What is shown while no study is open, instead of sidebar and pages.
    void setWelcome(QWidget *welcome);
    void showWelcome();

    /// What stands before a study that is locked; the frame owns it.
    void setGate(QWidget *gate);
    void showGate();
    bool isGateShown() const;

    /// Takes pages, details and gate away again, and shows the welcome.
    void clearStudy();

    void setStudyTitle(const QString &title);
    void setSample(bool sample);
    void setLocked(bool locked);
    void setSaved(QTime at);                   ///< without a time where nothing was changed yet
    void showProblem(const QString &sentence); ///< stays until it is cleared with an empty sentence

    /// Geometry, splitter and page as they were; a window that lay on a screen now gone is centred.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void pageShown(const QString &id);
    void undoWanted();
    void lockToggled();
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildCentre();
    void buildStatus();
    void showPart(QWidget *part);
    void showParts();
    void fitDetail();
    QList<QWidget *> panes() const;
    void react(Command command);

    Commands *m_commands;
    QStackedWidget *m_centre;
    StudyView *m_study;
    Banner *m_sample;
    Banner *m_problem;
    UndoBar *m_undoBar;
    QLabel *m_saved;
    QToolButton *m_lock;
    QWidget *m_welcome = nullptr;
    QWidget *m_gate = nullptr;
    QList<QAction *> m_pageActions;
    bool m_narrow = false;
    bool m_detailPutAway = false; ///< by itself, for want of room
};

} // namespace colloquy
