// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace colloquy {

class ChoiceRow;
class Flow;

/// How a calendar is looked at.
enum class CalendarView { Day, WorkWeek, Week, Month, List };

/// Above a calendar: how to look at it, back and forth, today, any date, and which days they are.
class WeekHead : public QWidget {
    Q_OBJECT

public:
    explicit WeekHead(QWidget *parent = nullptr);

    /// "22 – 28 March 2027", and quieter "Week 12, clocks go forward on Sunday".
    void setTitle(const QString &title, const QString &note);
    void setView(CalendarView view);
    void setSteps(bool possible); ///< back and forth mean something
    /// Goes before the title.
    void addTool(QWidget *tool);

Q_SIGNALS:
    void stepped(int steps); ///< days, weeks or months
    void todayWanted();
    void dateWanted();
    void printWanted();
    void daySheetWanted();
    void viewChosen(colloquy::CalendarView view);

private:
    QToolButton *makeButton(const QString &name, const QString &tip);
    void nameButton(QToolButton *button, const QString &name, const QString &key);
    QWidget *steps(QToolButton *today);

    Flow *m_flow;
    ChoiceRow *m_view;
    QToolButton *m_back;
    QToolButton *m_on;
    QWidget *m_titles;
    QLabel *m_title;
    QLabel *m_note;
};

} // namespace colloquy
