// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "core/actions/interviews.h"
#include "core/base/clockchange.h"
#include "ui/datetext.h"
#include "ui/dialogs/bookdialog.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/nextstep.h"
#include "ui/pages/interviewlist.h"
#include "ui/pages/weekview.h"
#include "ui/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/statefilter.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekhead.h"

#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString listKey = u"calendar/list"_s;
constexpr int dayMinutes = 24 * 60;
constexpr int cellMinutes = 30;

WallTime nowOf(const Workspace &workspace)
{
    return wallTimeAt(workspace.now(), workspace.study().zone);
}

} // namespace

CalendarPage::CalendarPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new WeekHead)
    , m_week(new WeekView(session))
    , m_list(new InterviewList(session))
{
    setAccessibleName(tr("Calendar"));
    build();
    connect(m_head, &WeekHead::stepped, this, &CalendarPage::step);
    connect(m_head, &WeekHead::todayWanted, this, &CalendarPage::goToday);
    connect(m_head, &WeekHead::dateWanted, this, &CalendarPage::askDate);
    connect(m_head, &WeekHead::listChosen, this, &CalendarPage::showList);
    connect(&grid(), &WeekGrid::weekChanged, this, &CalendarPage::nameWeek);
    connect(&grid(), &WeekGrid::selected, this, &CalendarPage::choose);
    connect(&grid(), &WeekGrid::opened, this, [this](const QUuid &id) { open(m_week->find(id)); });
    connect(&grid(), &WeekGrid::bookAt, this, &CalendarPage::bookAt);
    connect(&grid(), &WeekGrid::letterPressed, this, &CalendarPage::press);
    connect(m_week, &WeekView::goingOn, this, &CalendarPage::showDay);
    connect(m_week, &WeekView::bookWanted, this, [this] { m_session.ask(Command::Book); });
    connect(&m_list->filterBar(), &FilterBar::fieldWanted, this, [this] { showList(true); });
    connect(m_list, &InterviewList::opened, this, [this](const QUuid &id) { open(m_list->find(id)); });
    connect(&session, &Session::selectionChanged, this, &CalendarPage::follow);
    connect(&session, &Session::pageAsked, this, [this](const QString &page) {
        if (page != objectName())
            return;
        if (isListShown())
            m_list->reveal();
        reveal();
    });
    showList(QSettings().value(listKey).toBool());
    nameWeek();
}

CalendarPage::~CalendarPage()
{
    QSettings().setValue(listKey, isListShown());
}

void CalendarPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(theme::wide), theme::px(theme::page), 0);
    column->setSpacing(theme::px(theme::gap));
    m_head->addTool(&m_week->filter());
    column->addWidget(m_head);
    m_parts = new QStackedLayout;
    column->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    m_parts->addWidget(m_week);
    m_parts->addWidget(m_list);
}

WeekGrid &CalendarPage::grid() const
{
    return m_week->grid();
}

bool CalendarPage::isListShown() const
{
    return m_parts->currentWidget() == m_list;
}

void CalendarPage::showList(bool list)
{
    m_parts->setCurrentWidget(list ? static_cast<QWidget *>(m_list) : m_week);
    setFocusProxy(list ? static_cast<QWidget *>(&m_list->table()) : &grid());
    m_week->filter().setVisible(!list);
    m_head->setListShown(list);
    if (!list)
        follow();
}

void CalendarPage::nameWeek()
{
    const QDate first = grid().firstDay();
    QString note = tr("Week %1").arg(locale().toString(first.addDays(3).weekNumber()));
    for (const ClockChange &change :
         clockChanges(m_session.workspace().study().zone, first, first.addDays(6)))
        note +=
            tr(", clocks go %1 on %2")
                .arg(change.repeats ? tr("back") : tr("forward"), locale().toString(change.date, u"dddd"_s));
    m_head->setTitle(grid().weekTitle(), note);
    m_list->setWeek(first);
}

void CalendarPage::step(int weeks)
{
    const QDate first = grid().firstDay().addDays(weeks * 7);
    grid().showWeek(first);
    if (isListShown())
        m_list->showDay(first);
    else if (const auto block = grid().selectedId())
        choose(*block);
}

void CalendarPage::goTo(QDate date, QTime time)
{
    if (isListShown()) {
        grid().showWeek(date);
        m_list->showDay(date);
    } else {
        grid().goTo(date, time);
    }
}

void CalendarPage::goToday()
{
    const WallTime now = nowOf(m_session.workspace());
    goTo(now.date, now.time);
}

void CalendarPage::showDay(QDate date)
{
    goTo(date, QTime(0, 0).addSecs(grid().cursor().minute * 60));
}

void CalendarPage::askDate()
{
    GoToDateDialog *dialog = dialogs::goToDate(m_session, window());
    connect(dialog, &GoToDateDialog::wanted, this, [this](QDate date) {
        showDay(date);
        setFocus();
    });
}

void CalendarPage::choose(const QUuid &id)
{
    const Selection &selection = m_session.selection();
    if (!id.isNull() && (selection.interview != Id<Interview>{id} || selection.interpreterLast))
        m_session.selectInterview(Id<Interview>{id});
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!isListShown())
        settle();
}

/// The keyboard stands on the interview that the window is about, else on free time, never on somebody else.
void CalendarPage::settle()
{
    const auto chosen = m_session.selection().interview;
    if (chosen)
        grid().select(chosen->uuid);
    if (chosen && grid().selectedId() == chosen->uuid)
        return choose(chosen->uuid);
    const WeekCursor at = grid().cursor();
    for (int minute = at.minute; at.block && minute < at.minute + dayMinutes; minute += cellMinutes) {
        const WeekCursor cell = landed(at.date, minute % dayMinutes, grid().scene().blocks, cellMinutes);
        if (!cell.block)
            return grid().setCursorTo(cell);
    }
}

/// What is chosen elsewhere while the calendar is seen: what has just been booked, or a link beside it.
void CalendarPage::follow()
{
    if (isVisible())
        reveal();
}

void CalendarPage::reveal()
{
    const Selection selection = m_session.selection();
    if (!selection.interview || !selection.participant || grid().selectedId() == selection.interview->uuid)
        return;
    for (const InterviewSummary &row : interviewsOf(m_session.workspace(), *selection.participant)) {
        if (row.interview.id != *selection.interview)
            continue;
        const QDate date = wallTimeAt(row.interview.start.utc, m_session.workspace().study().zone).date;
        grid().showWeek(date);
        grid().select(selection.interview->uuid);
    }
}

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

/// In an empty cell there is nothing to do but to book.
void CalendarPage::press(QChar letter)
{
    const auto command = Commands::forLetter(letter);
    const WeekCursor &cursor = grid().cursor();
    if (!command || (!cursor.block && command != Command::Book))
        return;
    if (!cursor.block)
        return bookAt(cursor.date, QTime(0, 0).addSecs(cursor.minute * 60));
    choose(*cursor.block);
    m_session.ask(*command);
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

} // namespace colloquy
