// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekkeys.h"
#include "ui/widgets/weekpaint.h"
#include "ui/widgets/weekspeech.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int edgePixels = 7; ///< by which a block's length is changed
constexpr int scrollEvery = 30;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

void WeekGrid::setDraft(const WeekDraft &draft)
{
    if (m_draft == draft)
        return;
    QRect changed = m_draft ? weekpaint::draftRect(view(), *m_draft, m_note) : QRect();
    if (!m_draft)
        m_origin = m_cursor;
    m_draft = draft;
    m_note = {};
    if (!m_drag) {
        showWeek(draft.date);
        scrollTo(draft.start, draft.end());
    }
    Q_EMIT drafted(draft); // whoever knows says what is to be known
    changed |= weekpaint::draftRect(view(), draft, m_note);
    viewport()->update(changed);
    tellReader();
}

void WeekGrid::setNote(const DraftNote &note)
{
    if (!m_draft || note == m_note)
        return;
    QRect changed = weekpaint::draftRect(view(), *m_draft, m_note);
    m_note = note;
    changed |= weekpaint::draftRect(view(), *m_draft, m_note);
    viewport()->update(changed);
    tellReader();
}

void WeekGrid::endDraft()
{
    m_drag.reset();
    m_scrolling.stop();
    if (!m_draft)
        return;
    m_draft.reset();
    m_note = {};
    m_places.clear();
    if (!m_cursor.block || !find(*m_cursor.block))
        m_cursor = kept();
    repaintAll();
}

void WeekGrid::cancelDraft()
{
    if (!m_draft)
        return endDraft();
    WeekCursor origin = m_origin;
    endDraft();
    if (origin.block && !find(*origin.block))
        origin.block.reset(); // undone meanwhile
    setCursorTo(origin);
}

void WeekGrid::refuseDraft()
{
    if (m_drag)
        cancelDraft();
}

/// Alt and an arrow hold the block under the keyboard, or move on what is held.
bool WeekGrid::holdByKeys(const QKeyEvent &event)
{
    const WeekBlock *block = m_cursor.block ? find(*m_cursor.block) : nullptr;
    std::optional<WeekDraft> held = m_draft;
    if (!held && block && block->movable)
        held = WeekDraft{*block, block->date, block->start, block->length()};
    const auto next = held ? weekkeys::shifted(event, *held, ground(), m_scene.grid) : std::nullopt;
    if (!next)
        return false;
    setDraft(*next);
    return true;
}

/// Escape lets go, and so do the keys of Undo and Redo: they mean what is held, not the step before it.
bool WeekGrid::isForHeld(const QKeyEvent &event) const
{
    const bool undoes = event.modifiers().testFlag(Qt::ControlModifier) &&
                        (event.key() == Qt::Key_Z || event.key() == Qt::Key_Y);
    return m_draft && (event.key() == Qt::Key_Escape || undoes);
}

/// While something is held, keys are about it alone.
bool WeekGrid::pressWhileHeld(const QKeyEvent &event)
{
    if (!m_draft)
        return false;
    if (isForHeld(event) || (isEnter(event) && m_draft->leavesAll()))
        cancelDraft();
    else if (isEnter(event) && isHeldByKeys())
        Q_EMIT dropped(WeekDraft(*m_draft)); // it may be let go of meanwhile
    return true;
}

/// What they mean to the window is something else.
bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isForHeld(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Hide && isHeldByKeys())
        cancelDraft();
    return QAbstractScrollArea::event(event);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_planOnly ? walk(*event) : (!m_drag && holdByKeys(*event)) || pressWhileHeld(*event))
        return;
    if (m_planOnly)
        return event->ignore();
    if (const auto next = weekkeys::target(*event, ground(), m_scene.blocks))
        return setCursorTo(*next);
    if (isEnter(*event))
        return activate();
    if (event->key() == Qt::Key_Delete && m_cursor.block)
        return Q_EMIT cancelWanted(*m_cursor.block);
    if (!event->modifiers() && event->text().size() == 1 && event->text().front().isLetter())
        return Q_EMIT letterPressed(event->text().front().toUpper());
    event->ignore(); // the bars of the area must not take the rest
}

/// Arrows lead from one to the next, be it in another week.
bool WeekGrid::walk(const QKeyEvent &event)
{
    constexpr int far = 10000;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT walked((event.key() == Qt::Key_Right) == mirrored ? -1 : 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT walked(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT walked(event.key() == Qt::Key_End ? far : -far);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Delete:
        if (m_cursor.block)
            event.key() == Qt::Key_Space ? Q_EMIT pinWanted(*m_cursor.block)
                                         : Q_EMIT cancelWanted(*m_cursor.block);
        return true;
    default:
        return isEnter(event); // nothing is opened, nor is the dialog's button pressed
    }
}

void WeekGrid::activate()
{
    if (m_planOnly)
        return;
    if (m_cursor.block)
        Q_EMIT opened(*m_cursor.block);
    else
        Q_EMIT bookAt(m_cursor.date, QTime(0, 0).addSecs(m_cursor.minute * 60));
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isHeader(event->pos()))
        return;
    cancelDraft();
    const QPointF point = toContent(event->pos());
    const int scrolled = verticalScrollBar()->value();
    const auto index = m_layout.blockAt(point);
    if (index && !m_scene.blocks[*index].busy) {
        const WeekBlock &block = m_scene.blocks[*index];
        if (!m_planOnly || block.planned)
            setCursorTo({block.date, block.start, block.id});
    } else if (m_planOnly) {
        return;
    } else if (const auto cell = m_layout.cellAt(point, step())) {
        setCursorTo({cell->date, cell->minute, std::nullopt});
    }
    verticalScrollBar()->setValue(scrolled); // nothing slips away under the mouse
    if (m_planOnly)
        return;
    m_pressed = event->pos();
    m_drag = WeekDrag::at(point, m_layout, m_scene, theme::px(edgePixels));
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    if (!event->buttons().testFlag(Qt::LeftButton))
        return showGrip(event->pos());
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag || (!m_draft && !far))
        return;
    dragTo(event->pos());
    const bool atEnd = isHeader(event->pos()) || event->pos().y() > viewport()->height();
    if (atEnd && !m_scrolling.isActive())
        m_scrolling.start(scrollEvery, this);
    else if (!atEnd)
        m_scrolling.stop();
}

void WeekGrid::dragTo(const QPoint &point)
{
    setDraft(m_drag->draft(toContent(point), m_layout));
}

void WeekGrid::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId() || !m_drag)
        return QAbstractScrollArea::timerEvent(event);
    const int direction = isHeader(m_pointer) ? -1 : 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + direction * theme::px(12));
    dragTo(m_pointer);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    m_scrolling.stop();
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag && m_draft && !m_draft->leavesAll())
        Q_EMIT dropped(WeekDraft(*m_draft)); // it may be let go of meanwhile
    else if (m_drag && m_draft)
        cancelDraft();
    m_drag.reset();
}

/// What the mouse would take hold of there.
void WeekGrid::showGrip(const QPoint &point)
{
    const auto drag = isHeader(point) || m_planOnly
                          ? std::nullopt
                          : WeekDrag::at(toContent(point), m_layout, m_scene, theme::px(edgePixels));
    const bool edge = drag && (drag->grip() == WeekDrag::Grip::Start || drag->grip() == WeekDrag::Grip::End);
    viewport()->setCursor(edge ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isHeader(event->pos()) &&
        m_layout.cellAt(toContent(event->pos()), step()))
        activate();
}

/// What keys hold doesn't stay behind when somebody goes on elsewhere; a dialog about it is no elsewhere.
void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    const bool leaves = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::MouseFocusReason;
    if (leaves && isHeldByKeys())
        cancelDraft();
    repaintAll();
}

QString WeekGrid::tipAt(const QPoint &point) const
{
    const QPointF content = toContent(point);
    if (const auto index = m_layout.blockAt(content))
        return spokenName(m_scene.blocks[*index]);
    const QDate date = m_layout.date(m_layout.dayAt(content.x()));
    const double minute = m_layout.minuteAt(content.y());
    QStringList reasons{weekspeech::closedReason(m_scene, date)};
    for (const WeekZone &zone : m_scene.zones) {
        if (zone.date == date && minute >= zone.from && minute < zone.to)
            reasons << zone.reason;
    }
    reasons.removeAll(QString());
    return isHeader(point) ? QString() : reasons.join(u", "_s);
}

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()).toHtmlEscaped(), viewport());
    return true;
}

} // namespace colloquy
