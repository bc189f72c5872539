// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/calendar.h"

#include <QTimer>
#include <QWidget>

namespace colloquy {

class MonthGrid;
class Session;
class StateFilter;

/// One month of interviews, read when it is seen.
class MonthView : public QWidget {
    Q_OBJECT

public:
    /// \a filter says which states are left out.
    MonthView(Session &session, StateFilter &filter, QWidget *parent = nullptr);

    MonthGrid &grid() const { return *m_grid; }
    /// Of the days seen, those left out, too.
    const QList<InterviewSummary> &interviews() const { return m_rows; }

    /// Today, and what is overdue by now.
    void showNow();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void renew();
    void reload();
    void showScene();
    void showCount();
    QList<InterviewSummary> shown() const;

    Session &m_session;
    StateFilter &m_filter;
    MonthGrid *m_grid;
    QList<InterviewSummary> m_rows;
    QTimer m_clock;
    QDate m_today;         ///< as it was last shown
    QSet<QUuid> m_overdue; ///< as they were last shown
    bool m_stale = true;
};

} // namespace colloquy
