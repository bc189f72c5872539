// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarpage.h"

#include "core/actions/interviews.h"
#include "core/base/clockchange.h"
#include "ui/dialogs/gotodatedialog.h"
#include "ui/models/weekblocks.h"
#include "ui/pages/interviewlist.h"
#include "ui/pages/monthview.h"
#include "ui/pages/weekmoves.h"
#include "ui/pages/weekview.h"
#include "ui/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/monthgrid.h"
#include "ui/widgets/statefilter.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/zonechoice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

const QString viewKey = u"calendar/view"_s;
const QString zoneKey = u"calendar/zone"_s;
constexpr int dayMinutes = 24 * 60;
constexpr int cellMinutes = 30;

WallTime nowOf(const Workspace &workspace)
{
    return wallTimeAt(workspace.now(), workspace.study().zone);
}

DaySpan spanOf(CalendarView view, const QLocale &locale)
{
    if (view == CalendarView::Day)
        return {1};
    return view == CalendarView::WorkWeek ? DaySpan{5, Qt::Monday} : DaySpan{7, locale.firstDayOfWeek()};
}

CalendarView keptView()
{
    const int kept = QSettings().value(viewKey, static_cast<int>(CalendarView::Week)).toInt();
    return static_cast<CalendarView>(std::clamp(kept, 0, static_cast<int>(CalendarView::List)));
}

bool isTableKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F6 && !event.modifiers();
}

} // namespace

CalendarPage::CalendarPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new WeekHead)
    , m_week(new WeekView(session))
    , m_month(new MonthView(session, m_week->filter()))
    , m_list(new InterviewList(session))
    , m_zones(new ZoneChoice)
    , m_moves(new WeekMoves(session, *m_week))
{
    setAccessibleName(tr("Calendar"));
    m_zones->setObjectName(u"zones"_s);
    build();
    connectHead();
    connectWeek();
    connect(&m_month->grid(), &MonthGrid::monthChanged, this, &CalendarPage::nameDays);
    connect(&m_month->grid(), &MonthGrid::letterPressed, this, &CalendarPage::pressInMonth);
    connect(&m_month->grid(), &MonthGrid::opened, this, [this](QDate day) {
        setView(CalendarView::Day);
        showDay(day);
        setFocus();
    });
    connect(&m_list->filterBar(), &FilterBar::chosenChanged, this, &CalendarPage::nameDays);
    connect(&m_list->filterBar(), &FilterBar::fieldWanted, this, [this] { showList(true); });
    connect(m_list, &InterviewList::opened, this, [this](const QUuid &id) { open(m_list->find(id)); });
    connect(&session, &Session::selectionChanged, this, &CalendarPage::follow);
    // The week learns of a change after the selection does, and only then holds what is chosen.
    connect(&session.workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        const auto chosen = m_session.selection().interview;
        if (chosen && std::ranges::count(changes.changes, chosen->uuid.toRfc4122(), &Change::id) > 0)
            follow();
    });
    connect(&session, &Session::pageAsked, this, [this](const QString &page) {
        if (page != objectName())
            return;
        if (isListShown())
            m_list->reveal();
        reveal();
    });
    setOtherZone(QSettings().value(zoneKey).toByteArray());
    setView(keptView());
}

CalendarPage::~CalendarPage()
{
    QSettings().setValue(viewKey, static_cast<int>(m_view));
    QSettings().setValue(zoneKey, m_week->otherZone());
}

void CalendarPage::connectHead()
{
    connect(m_head, &WeekHead::stepped, this, &CalendarPage::step);
    connect(m_head, &WeekHead::todayWanted, this, &CalendarPage::goToday);
    connect(m_head, &WeekHead::dateWanted, this, &CalendarPage::askDate);
    connect(m_head, &WeekHead::printWanted, this, &CalendarPage::print);
    connect(m_head, &WeekHead::daySheetWanted, this, [this] { m_session.ask(Command::DaySheet); });
    connect(m_head, &WeekHead::viewChosen, this, &CalendarPage::setView);
    connect(m_zones, &ZoneChoice::chosen, this, &CalendarPage::setOtherZone);
    connect(m_zones, &ZoneChoice::anotherWanted, this, &CalendarPage::askZone);
    connect(m_zones->menu(), &QMenu::aboutToShow, this, &CalendarPage::offerZones);
}

void CalendarPage::connectWeek()
{
    connect(&grid(), &WeekGrid::weekChanged, this, &CalendarPage::nameDays);
    connect(&grid(), &WeekGrid::selected, this, &CalendarPage::choose);
    connect(&grid(), &WeekGrid::opened, this, [this](const QUuid &id) { open(m_week->find(id)); });
    connect(&grid(), &WeekGrid::bookAt, this, &CalendarPage::bookAt);
    connect(&grid(), &WeekGrid::cancelWanted, this, &CalendarPage::cancel);
    connect(&grid(), &WeekGrid::letterPressed, this, &CalendarPage::press);
    connect(&grid(), &WeekGrid::dayHidden, this, &CalendarPage::showHidden);
    connect(m_week, &WeekView::goingOn, this, &CalendarPage::showDay);
    connect(m_week, &WeekView::bookWanted, this, [this] { m_session.ask(Command::Book); });
}

void CalendarPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(theme::page), theme::px(theme::wide), theme::px(theme::page), 0);
    column->setSpacing(theme::px(theme::gap));
    m_head->addTool(m_zones);
    m_head->addTool(&m_week->filter());
    column->addWidget(m_head);
    m_parts = new QStackedLayout;
    column->addLayout(m_parts, 1); // first, or its parts would flash up as windows of their own
    m_parts->addWidget(m_week);
    m_parts->addWidget(m_month);
    m_parts->addWidget(m_list);
}

WeekGrid &CalendarPage::grid() const
{
    return m_week->grid();
}

void CalendarPage::showList(bool list)
{
    setView(list ? CalendarView::List : m_before);
}

void CalendarPage::setView(CalendarView view)
{
    const QDate day = this->day();
    m_view = view;
    if (view != CalendarView::List)
        m_before = view;
    if (view == CalendarView::Month)
        m_month->grid().showDay(day);
    else if (view != CalendarView::List)
        grid().setSpan(spanOf(view, locale()));
    grid().showWeek(day);
    const bool days = view != CalendarView::Month && view != CalendarView::List;
    QWidget *keyboard = days ? static_cast<QWidget *>(&grid()) : &m_month->grid();
    m_parts->setCurrentWidget(days ? static_cast<QWidget *>(m_week) : m_month);
    if (view == CalendarView::List) {
        m_parts->setCurrentWidget(m_list);
        keyboard = &m_list->table();
    }
    setFocusProxy(keyboard);
    m_week->filter().setVisible(view != CalendarView::List);
    m_zones->setVisible(days);
    m_head->setView(view);
    nameDays();
    if (view != CalendarView::List)
        follow();
}

/// Whatever else the list was narrowed to stays.
void CalendarPage::toggleTable()
{
    if (!isListShown()) {
        auto chosen = m_list->filterBar().chosen();
        chosen.insert(u"when"_s, {u"week"_s});
        m_list->filterBar().setChosen(chosen);
    }
    showList(!isListShown());
    if (isListShown())
        m_list->reveal();
    setFocus();
}

bool CalendarPage::holdsDays() const
{
    return grid().hasFocus() || m_month->grid().hasFocus() || m_list->table().hasFocus();
}

/// Here F6 means the table; Ctrl+Tab goes on to the next part of the window.
bool CalendarPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTableKey(*static_cast<QKeyEvent *>(event)) &&
        holdsDays()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (isTableKey(*event) && holdsDays())
        toggleTable();
    else
        QWidget::keyPressEvent(event);
}

QDate CalendarPage::firstDay() const
{
    return m_view == CalendarView::Month ? m_month->grid().firstDay() : grid().firstDay();
}

QDate CalendarPage::lastDay() const
{
    return m_view == CalendarView::Month ? m_month->grid().lastDay() : grid().lastDay();
}

QDate CalendarPage::day() const
{
    return m_view == CalendarView::Month ? m_month->grid().day() : grid().cursor().date;
}

void CalendarPage::nameDays()
{
    m_list->setWeek(spanOf(CalendarView::Week, locale()).firstOf(grid().firstDay()));
    m_head->setSteps(m_view != CalendarView::List || m_list->isOfWeek());
    if (m_view == CalendarView::Month)
        m_head->setTitle(locale().toString(m_month->grid().month(), u"MMMM yyyy"_s), {});
    else if (m_view == CalendarView::List && !m_list->isOfWeek())
        m_head->setTitle(tr("All interviews"), {});
    else
        m_head->setTitle(grid().weekTitle(), weekNote());
}

QString CalendarPage::weekNote() const
{
    const QByteArray zone = m_session.workspace().study().zone;
    QString note =
        tr("Week %1").arg(locale().toString(grid().firstDay().addDays(grid().span().days / 2).weekNumber()));
    for (const ClockChange &change : clockChanges(zone, firstDay(), lastDay()))
        note +=
            tr(", clocks go %1 on %2")
                .arg(change.repeats ? tr("back") : tr("forward"), locale().toString(change.date, u"dddd"_s));
    const auto other = otherClock(zone, m_week->otherZone(), firstDay());
    if (other != otherClock(zone, m_week->otherZone(), lastDay()))
        note += tr(", %1 as on %2").arg(other->there, locale().toString(firstDay(), u"dddd"_s));
    return note;
}

void CalendarPage::step(int steps)
{
    if (m_view == CalendarView::Month)
        return m_month->grid().turn(steps);
    const QDate first = grid().firstDay().addDays(steps * grid().span().step());
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
    } else if (m_view == CalendarView::Month) {
        m_month->grid().showDay(date);
    } else {
        grid().goTo(date, time);
    }
}

/// A Saturday is shown in its whole week.
void CalendarPage::showHidden(const WeekCursor &wanted)
{
    if (m_parts->currentWidget() != m_week)
        return;
    setView(CalendarView::Week);
    grid().setCursorTo(wanted);
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
    if (m_parts->currentWidget() == m_week)
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
        m_month->grid().showDay(date);
        if (m_view == CalendarView::WorkWeek && !grid().span().shows(date))
            setView(CalendarView::Week);
        grid().showWeek(date);
        grid().select(selection.interview->uuid);
    }
}

} // namespace colloquy
