// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace colloquy {

/// Everything that can be done from a menu, the toolbar or a key.
enum class Command {
    NewStudy,
    OpenStudy,
    OpenSample,
    ImportCsv,
    ImportBusy,
    Export,
    Lock,
    CloseStudy,
    Quit,
    Undo,
    Redo,
    CopyTable,
    CopyTableWithHeaders,
    Find,
    Filter,
    Settings,
    GoToday,
    GoToDate,
    Columns,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    SchemeHighContrast,
    SingleLetters,
    ToggleDetail,
    NextPane,
    PreviousPane,
    Refresh,
    NewParticipant,
    EditParticipant,
    Screen,
    GiveInformation,
    RecordConsent,
    LogContact,
    CloseParticipant,
    Withdraw,
    Book,
    MoveInterview,
    CancelInterview,
    ConfirmInterview,
    EditInterview,
    StartInterview,
    FinishInterview,
    NoShow,
    FindInterpreter,
    InterpreterAnswer,
    GiveThanks,
    PlanWeeks,
    NewInterpreter,
    NewDocument,
    CheckAuditTrail,
    AuditTrail,
    Shortcuts,
    About,
    JoinInterview,
    ArriveInterview,
    LeaveInterview,
    BookAgain,
    BookContinuation,
    DraftMessage,
    ExportCalendar,
    DaySheet,
    PrintCalendar,
    WriteToInterpreter,
    InterpreterPapers,
    ArrangeCall,
    InterpreterUse,
    ConsentRecord,
    FollowWithdrawal,
    RecordIncident,
    ExportConsents,
    ExportMailing,
    JudgeVersion,
    IncidentLog,
    Reports,
    StudyEnd,
    EraseParticipant,
};

inline size_t qHash(Command command, size_t seed = 0)
{
    return ::qHash(static_cast<int>(command), seed);
}

/// What is so in the window; a command needs some of it.
enum class Need {
    StudyOpen = 1,
    Unlocked = 2,
    ParticipantSelected = 4,
    InterviewSelected = 8,
    BookingSelected = 16, ///< of an interpreter
    CanUndo = 32,
    CanRedo = 64,
    TableShown = 128,
    CalendarShown = 256,
    CanConfirm = 512, ///< the chosen interview, as all that follow
    CanMove = 1024,
    CanCancel = 2048,
    CanStart = 4096,
    CanFinish = 8192,
    CanMiss = 16384,
    InterpreterNeeded = 32768, ///< for an interview that is still to be
    ThanksDue = 65536,         ///< or on record
    CanJoin = 1 << 17,
    CanArrive = 1 << 18,
    CanLeave = 1 << 19,
    CanBookAgain = 1 << 20, ///< it was missed or cancelled
    CanContinue = 1 << 21,  ///< it ended early
    MessageFits = 1 << 22,  ///< about the chosen interview
    ConsentTaken = 1 << 23,
    WithdrawalOpen = 1 << 24, ///< something is left to be done for it
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// Every QAction of the program, from one table.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    QAction *action(Command command) const { return m_actions.value(command); }
    QList<Command> all() const;

    /// What a single letter does while a list has the focus, such as B: book. Nothing for other letters, and
    /// for none while letters are switched off.
    /// What can be done with the chosen row, as a menu at a place on the screen.
    void popUpForRow(const QPoint &at);

    static std::optional<Command> forLetter(QChar letter);
    static void setLettersOn(bool on);
    static bool lettersOn();

    void fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar);
    QMenu *recentMenu() const { return m_recent; }
    QMenu *viewMenu() const { return m_view; }

    /// Whatever the program can't carry out is offered nowhere: neither in a menu nor by its key. Menus left
    /// without an entry go, too. Everything is offered until this is said.
    void setOffered(const QSet<Command> &offered);
    bool offers(Command command) const;

    void setState(Needs state);
    Needs state() const { return m_state; }

    /// "Undo Move C07"; the plain word where \a step is empty.
    void setUndoTexts(const QString &undo, const QString &redo);

Q_SIGNALS:
    void triggered(colloquy::Command command);

private:
    QAction *make(Command command);
    void fillMenu(QMenu *menu, int group);
    void renameLock();

    QHash<Command, QAction *> m_actions;
    QList<QMenu *> m_menus;
    QMenu *m_recent = nullptr;
    QMenu *m_view = nullptr;
    std::optional<QSet<Command>> m_offered;
    Needs m_state;
};

} // namespace colloquy
