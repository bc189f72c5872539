// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/plan.h"
#include "ui/dialogs/longverbdialog.h"

class QCheckBox;
class QLabel;
class QTableWidget;
class QTabWidget;

namespace colloquy {

class TimeField;
class WeekGrid;
struct WeekBlock;

/// Plans the coming weeks: which dates, who would be interviewed when, and who would not and why. Times can
/// be pinned before it is planned again; those that are ticked become proposed interviews.
class PlanDialog : public LongVerbDialog {
    Q_OBJECT

public:
    PlanDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

protected:
    Findings checks() const override;
    Deed deed() const override;
    QString meanwhile() const override;
    QString announcement() const override;

private:
    enum Column { When, Who, Interpreted, Pinned };

    void buildDates();
    void buildResult();
    QWidget *weekTab();
    void connectWeek();
    void plan();
    void take(const Result<Plan> &plan);
    void outdate();
    void showPlan();
    QString summary() const;
    void showCount();
    void showWeek();
    void goToRow(int row);
    QList<PlannedTime> ticked(Column column) const;
    bool isTicked(int row, Column column) const;
    void turnTick(int row, Column column);
    int rowOf(const QUuid &id) const;
    WeekBlock blockOf(int row) const;
    MakePlan request() const;

    TimeField *m_from;
    TimeField *m_to;
    QCheckBox *m_targets;
    QPushButton *m_plan;
    QLabel *m_summary;
    QTabWidget *m_views;
    QTableWidget *m_times;
    WeekGrid *m_week;
    QLabel *m_leftOut;
    Plan m_found;
    QList<PlannedTime> m_pinned; ///< when it was last planned
    bool m_isPlanned = false;
    bool m_outdated = false; ///< dates or targets were changed since
    Findings m_problems;     ///< that keep it from being planned at all
};

namespace dialogs {

void planWeeks(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
