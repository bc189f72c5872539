// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "ui/widgets/weekcursor.h"
#include "ui/widgets/weekhead.h"

#include <QWidget>

class QStackedLayout;

namespace colloquy {

class FilterBar;
class InterviewList;
class MonthView;
class Session;
class TableView;
class WeekGrid;
class WeekMoves;
class WeekView;
class ZoneChoice;

/// Every interview in time: days, a week or a month to look at and to book in, or the same as a list. Works
/// locked, too, for it shows codes alone.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPage(Session &session, QWidget *parent = nullptr);
    ~CalendarPage() override;

    WeekGrid &grid() const;
    WeekView &week() const { return *m_week; }
    MonthView &month() const { return *m_month; }
    InterviewList &list() const { return *m_list; }

    void setView(CalendarView view);
    CalendarView view() const { return m_view; }
    void showList(bool list); ///< or how it was looked at before
    bool isListShown() const { return m_view == CalendarView::List; }
    /// Back and forth between the days shown and the same week as a table.
    void toggleTable();

    void goToday();
    void askDate(); ///< which one to go to
    void showDay(QDate date);
    void print(); ///< the days in sight, without names, after a look at them
    std::pair<QDate, QDate> printedDays() const;

    /// The days in sight, and what is on them. In the list, those of its week.
    QDate firstDay() const;
    QDate lastDay() const;
    QDate day() const; ///< that the keyboard stands on

protected:
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectHead();
    void connectWeek();
    void step(int steps);
    void goTo(QDate date, QTime time);
    void nameDays();
    QString weekNote() const;
    void choose(const QUuid &id);
    void follow();
    void reveal(); ///< the days of the chosen interview
    void settle();
    void open(const std::optional<InterviewSummary> &summary);
    void bookAt(QDate date, QTime time);
    void cancel(const QUuid &id);
    void press(QChar letter);
    void pressInMonth(QChar letter);
    void showHidden(const WeekCursor &wanted);
    void setOtherZone(const QByteArray &zone);
    void askZone();
    void offerZones();
    bool holdsDays() const; ///< the keyboard is in one of the parts that show days

    Session &m_session;
    WeekHead *m_head;
    WeekView *m_week;
    MonthView *m_month;
    InterviewList *m_list;
    ZoneChoice *m_zones;
    WeekMoves *m_moves;
    QStackedLayout *m_parts;
    CalendarView m_view = CalendarView::Week;
    CalendarView m_before = CalendarView::Week; ///< the last one that wasn't the list
};

namespace pages {

/// In the calendar of that window, for the table of commands.
void goToday(Session &session, QWidget *window);
void goToDate(Session &session, QWidget *window);
void printCalendar(Session &session, QWidget *window);
/// Of the day that the calendar is at while it is seen, else of today.
void daySheet(Session &session, QWidget *window);

} // namespace pages
} // namespace colloquy
