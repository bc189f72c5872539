// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekcursor.h"
#include "ui/widgets/weekdrag.h"
#include "ui/widgets/weekscene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPixmap>

namespace colloquy {

namespace weekkeys {
struct Ground;
}
namespace weekpaint {
struct View;
}

/// Days side by side, hours downwards. Everything works without a mouse: arrows, Enter, Alt with arrows to
/// move and with Shift to change the length, Page Up and Down. What is moved is a draft until it is dropped.
class WeekGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    /// To be looked at alone: the keyboard stands on what is planned and on nothing else, and nothing is
    /// moved or made.
    void setPlanOnly();

    /// A week by the first weekday of the locale, until another span is said.
    void setSpan(const DaySpan &span);
    const DaySpan &span() const { return m_span; }
    /// The days that \a day is shown with.
    void showWeek(QDate day);
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_first.addDays(m_span.days - 1); }
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
    const WeekBlock *find(const QUuid &id) const;
    /// Opens what the keyboard stands on, or books there.
    void activate();

    /// What is held over the week, by the mouse or by keys.
    const std::optional<WeekDraft> &draft() const { return m_draft; }
    const DraftNote &note() const { return m_note; }
    void setNote(const DraftNote &note);
    /// It was dropped, and what comes of it is on its way.
    void endDraft();
    /// Everything stays as it was.
    void cancelDraft();
    /// It may not go there: a drag springs back, what keys hold waits to be moved on.
    void refuseDraft();

    QString spokenName(const WeekBlock &block) const;
    QString spokenName(const WeekCursor &cursor) const; ///< of the draft while there is one

    /// Everything that the keyboard can stand on.
    const QList<WeekCursor> &places() const;
    QRect placeRect(const WeekCursor &place) const; ///< of the viewport
    int step() const;                               ///< minutes of a cell

    /// Of a place in content coordinates, for those who paint or announce over it.
    QRect viewRect(const QRectF &content) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void bookAt(QDate date, QTime time); ///< wall time: it may not exist, or exist twice
    void opened(const QUuid &id);
    void cancelWanted(const QUuid &id);
    void pinWanted(const QUuid &id); ///< of a plan
    void walked(int steps);          ///< through a plan; to either end of it where that is far
    void selected(const QUuid &id);  ///< null: an empty cell
    void weekChanged(QDate firstDay);
    void cursorMoved(const QString &spoken);
    void letterPressed(QChar letter);
    void drafted(const colloquy::WeekDraft &draft); ///< held, or moved on
    void dropped(const colloquy::WeekDraft &draft);
    void dayHidden(const colloquy::WeekCursor &wanted); ///< it isn't among the days shown side by side

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void relayout();
    void repaintAll();
    weekpaint::View view() const;
    void scrollToCursor();
    void scrollTo(int from, int to);
    WeekCursor kept() const;
    weekkeys::Ground ground() const;
    bool isHeader(const QPoint &point) const;
    QPointF toContent(const QPoint &point) const;
    QString tipAt(const QPoint &point) const;
    void tellReader() const; ///< a screen reader, where the keyboard is

    void setDraft(const WeekDraft &draft);
    bool isHeldByKeys() const { return m_draft && !m_drag; }
    bool holdByKeys(const QKeyEvent &event);
    bool pressWhileHeld(const QKeyEvent &event);
    bool isForHeld(const QKeyEvent &event) const;
    bool walk(const QKeyEvent &event);
    void dragTo(const QPoint &point);
    void showGrip(const QPoint &point);

    WeekScene m_scene;
    DaySpan m_span;
    WeekLayout m_layout;
    WeekCursor m_cursor;
    QDate m_first;
    QDate m_today;
    QTime m_time;
    QPixmap m_picture; ///< all but what is held over it and the present; null: to be painted
    mutable QList<WeekCursor> m_places;
    std::optional<WeekDraft> m_draft;
    DraftNote m_note;
    WeekCursor m_origin; ///< where the keyboard stood before the draft
    std::optional<WeekDrag> m_drag;
    QPoint m_pressed;
    QPoint m_pointer;
    QBasicTimer m_scrolling; ///< while something is held at the upper or lower end
    bool m_scrolled = false;
    bool m_planOnly = false;
};

} // namespace colloquy
