// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interviews.h"
#include "ui/datetext.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/daysheetdialog.h"
#include "ui/nextstep.h"
#include "ui/pages/calendarpage.h"
#include "ui/pages/weekmoves.h"
#include "ui/session.h"
#include "ui/widgets/weekgrid.h"

namespace colloquy {

/// What was moved, or was followed by another one, leads to the one that counts now.
void CalendarPage::open(const std::optional<InterviewSummary> &summary)
{
    if (!summary)
        return;
    Workspace &workspace = m_session.workspace();
    m_session.selectInterview(summary->interview.id);
    const auto current = currentInterview(workspace, summary->interview.participant);
    if (current && current->id != summary->interview.id) {
        m_session.selectInterview(current->id);
        m_session.announce(
            tr("%1 is now on %2.")
                .arg(summary->code, datetext::dayTime(current->start.utc, workspace.study().zone)));
    } else {
        m_session.ask(commandFor(workspace, summary->interview));
    }
}

void CalendarPage::bookAt(QDate date, QTime time)
{
    const Workspace &workspace = m_session.workspace();
    if (workspace.isLocked())
        m_session.ask(Command::Book); // the window says what is missing
    else
        dialogs::book(m_session, window(), WallTime{date, time, workspace.study().zone, {}});
}

void CalendarPage::cancel(const QUuid &id)
{
    choose(id);
    m_session.ask(Command::CancelInterview);
}

/// In an empty cell there is nothing to do but to book.
void CalendarPage::press(QChar letter)
{
    const auto command = Commands::forLetter(letter);
    const WeekCursor &cursor = grid().cursor();
    if (letter == u'T' && Commands::lettersOn())
        return goToday();
    if (letter == u'M' && cursor.block && Commands::lettersOn())
        return m_moves->listTimes(*cursor.block);
    if (!command || (!cursor.block && command != Command::Book))
        return;
    if (!cursor.block)
        return bookAt(cursor.date, QTime(0, 0).addSecs(cursor.minute * 60));
    choose(*cursor.block);
    m_session.ask(*command);
}

/// Of a whole day no more is meant than to book, and not yet when.
void CalendarPage::pressInMonth(QChar letter)
{
    if (letter == u'T' && Commands::lettersOn())
        goToday();
    else if (Commands::forLetter(letter) == Command::Book)
        m_session.ask(Command::Book);
}

void pages::goToday(Session &, QWidget *window)
{
    if (auto *calendar = window->findChild<CalendarPage *>())
        calendar->goToday();
}

void pages::goToDate(Session &, QWidget *window)
{
    if (auto *calendar = window->findChild<CalendarPage *>())
        calendar->askDate();
}

void pages::printCalendar(Session &, QWidget *window)
{
    if (auto *calendar = window->findChild<CalendarPage *>())
        calendar->print();
}

void pages::daySheet(Session &session, QWidget *window)
{
    const Workspace &workspace = session.workspace();
    const auto *calendar = window->findChild<CalendarPage *>();
    const bool seen = calendar && calendar->isVisible() && !calendar->isListShown();
    dialogs::daySheet(
        session, seen ? calendar->day() : wallTimeAt(workspace.now(), workspace.study().zone).date, window);
}

} // namespace colloquy
