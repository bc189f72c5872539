// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

#include <QWidget>

class QStackedLayout;

namespace colloquy {

class FilterBar;
class InterviewList;
class Session;
class TableView;
class WeekGrid;
class WeekHead;
class WeekView;

/// Every interview in time: a week to look at and to book in, or the same as a list. Works locked, too,
/// for it shows codes alone.
class CalendarPage : public QWidget {
    Q_OBJECT

public:
    explicit CalendarPage(Session &session, QWidget *parent = nullptr);
    ~CalendarPage() override;

    WeekGrid &grid() const;
    WeekView &week() const { return *m_week; }
    InterviewList &list() const { return *m_list; }

    void showList(bool list);
    bool isListShown() const;

    void goToday();
    void askDate(); ///< which one to go to
    void showDay(QDate date);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void step(int weeks);
    void goTo(QDate date, QTime time);
    void nameWeek();
    void choose(const QUuid &id);
    void follow();
    void reveal(); ///< the week of the chosen interview
    void settle();
    void open(const std::optional<InterviewSummary> &summary);
    void bookAt(QDate date, QTime time);
    void press(QChar letter);

    Session &m_session;
    WeekHead *m_head;
    WeekView *m_week;
    InterviewList *m_list;
    QStackedLayout *m_parts;
};

namespace pages {

/// In the calendar of that window, for the table of commands.
void goToday(Session &session, QWidget *window);
void goToDate(Session &session, QWidget *window);

} // namespace pages
} // namespace colloquy
