// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/weekhours.h"
#include "ui/widgets/weekcursor.h"

#include <QAbstractScrollArea>

namespace colloquy {

/// Time in which nothing may be booked, and why; or where something is to be known first.
struct WeekZone {
    QDate date;
    int from = 0;
    int to = 24 * 60;
    QString reason;
    bool open = false; ///< may be booked all the same

    bool operator==(const WeekZone &) const = default;
};

/// All that a week shows.
struct WeekScene {
    QList<WeekBlock> blocks;
    QList<WeekZone> zones;
    WeekHours hours;            ///< working hours; the rest is shaded
    std::optional<QDate> opens; ///< days before and after are hatched
    std::optional<QDate> ends;
    std::optional<WeekBlock> ghost; ///< what a dialog is about to book

    bool operator==(const WeekScene &) const = default;
};

/// A week: days side by side, hours downwards. Works without a mouse: arrows, Enter, T, Page Up and Down.
class WeekGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    /// The week that \a day lies in, by the first weekday of the locale.
    void showWeek(QDate day);
    QDate firstDay() const { return m_first; }
    QString weekTitle() const; ///< "23 - 29 November 2026"

    /// The keyboard stays where it is, be it on a block that lies there now.
    void setScene(const WeekScene &scene);
    const WeekScene &scene() const { return m_scene; }
    void setNow(QDate today, QTime time);

    const WeekLayout &weekLayout() const { return m_layout; }
    const WeekCursor &cursor() const { return m_cursor; }
    void setCursorTo(const WeekCursor &cursor);
    /// On the block that lies at that time, or in the empty cell.
    void goTo(QDate date, QTime time);
    std::optional<QUuid> selectedId() const { return m_cursor.block; }
    void select(const QUuid &id);

    /// "Tuesday 24 November, 10:00 to 11:00, C07, Teams, Urdu interpreter confirmed"
    QString spokenName(const WeekBlock &block) const;
    QString spokenName(const WeekCursor &cursor) const;

    /// Of a place in content coordinates, for those who paint or announce over it.
    QRect viewRect(const QRectF &content) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void bookAt(QDate date, QTime time); ///< wall time: it may not exist, or exist twice
    void opened(const QUuid &id);
    void selected(const QUuid &id); ///< null: an empty cell
    void weekChanged(QDate firstDay);
    void cursorMoved(const QString &spoken);
    void letterPressed(QChar letter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void scrollToCursor();
    void scrollToMinute(int minute);
    void activate();
    WeekCursor kept() const;
    std::optional<WeekCursor> target(const QKeyEvent &event) const;
    QPointF toContent(const QPoint &point) const;
    const WeekBlock *find(const QUuid &id) const;
    QString tipAt(const QPoint &point) const;

    WeekScene m_scene;
    WeekLayout m_layout;
    WeekCursor m_cursor;
    QDate m_first;
    QDate m_today;
    QTime m_time;
    bool m_scrolled = false;
};

} // namespace colloquy
