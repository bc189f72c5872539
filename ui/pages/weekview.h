// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/calendar.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace colloquy {

class Legend;
class Session;
class StateFilter;
class WeekGrid;

/// One week or day of interviews, what its signs mean, and where to go on when it is empty. Reads those days
/// alone.
class WeekView : public QWidget {
    Q_OBJECT

public:
    explicit WeekView(Session &session, QWidget *parent = nullptr);

    WeekGrid &grid() const { return *m_grid; }
    StateFilter &filter() const { return *m_filter; }

    /// Of the week shown, also what the filter hides; by start.
    const QList<InterviewSummary> &interviews() const { return m_rows; }
    std::optional<InterviewSummary> find(const QUuid &id) const;

    /// Whose hours stand beside the study's; empty: none.
    void setOtherZone(const QByteArray &zone);
    QByteArray otherZone() const { return m_otherZone; }

    void renew(); ///< at once where it is seen, else once it is
    void showNow();

Q_SIGNALS:
    void goingOn(QDate date); ///< to the next week in which something is
    void bookWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void reload();
    void showScene();
    void showLegend();
    void showCount();
    void showEmpty(bool empty);
    QString emptySentence(const std::optional<Interview> &next) const;
    QList<InterviewSummary> shown() const;
    void goOn();

    Session &m_session;
    WeekGrid *m_grid;
    Legend *m_legend;
    StateFilter *m_filter;
    QWidget *m_empty;
    QLabel *m_sentence;
    QPushButton *m_reveal; ///< what the filter hides
    QPushButton *m_on;
    QList<InterviewSummary> m_rows;
    std::optional<QDate> m_next;
    QTimer m_clock;
    QByteArray m_otherZone;
    qsizetype m_overdue = 0; ///< as it was last painted
    bool m_stale = true;
};

} // namespace colloquy
