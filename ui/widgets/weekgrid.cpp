// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include "ui/widgets/weekpaint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int shownDays = 7;
constexpr int stepMinutes = 30; ///< one cell of the keyboard and the mouse

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute % (24 * 60) * 60);
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Week"));
    viewport()->setMouseTracking(true);
    showWeek(QDate(2026, 1, 5)); // until a page says which
}

void WeekGrid::showWeek(QDate day)
{
    const int back = (day.dayOfWeek() - locale().firstDayOfWeek() + 7) % 7;
    const QDate first = day.addDays(-back);
    if (first == m_first)
        return;
    m_first = first;
    if (m_cursor.date < first || m_cursor.date >= first.addDays(shownDays)) {
        const bool here = day >= first && day < first.addDays(shownDays);
        m_cursor = landed(here ? day : first, m_cursor.minute, m_scene.blocks, stepMinutes);
    }
    relayout();
    Q_EMIT weekChanged(first);
}

QString WeekGrid::weekTitle() const
{
    const QDate last = m_first.addDays(shownDays - 1);
    const QString end = locale().toString(last, u"d MMMM yyyy"_s);
    if (m_first.year() != last.year())
        return u"%1 – %2"_s.arg(locale().toString(m_first, u"d MMMM yyyy"_s), end);
    const QString start = locale().toString(m_first, m_first.month() == last.month() ? u"d"_s : u"d MMMM"_s);
    return u"%1 – %2"_s.arg(start, end);
}

void WeekGrid::setScene(const WeekScene &scene)
{
    const bool gone = m_cursor.block && std::ranges::none_of(scene.blocks, [&](const WeekBlock &block) {
                          return block.id == *m_cursor.block;
                      });
    m_scene = scene;
    m_cursor = kept();
    relayout();
    if (gone)
        Q_EMIT selected(m_cursor.block.value_or(QUuid()));
}

WeekCursor WeekGrid::kept() const
{
    const WeekBlock *block = m_cursor.block ? find(*m_cursor.block) : nullptr;
    return block ? WeekCursor{block->date, block->start, block->id}
                 : landed(m_cursor.date, m_cursor.minute, m_scene.blocks, stepMinutes);
}

void WeekGrid::setNow(QDate today, QTime time)
{
    m_today = today;
    m_time = time;
    viewport()->update();
}

void WeekGrid::setCursorTo(const WeekCursor &cursor)
{
    const std::optional<QUuid> before = m_cursor.block;
    m_cursor = cursor;
    if (m_layout.dayOf(cursor.date) < 0)
        showWeek(cursor.date); // whoever follows may give the blocks of that week
    scrollToCursor();
    viewport()->update();
    if (before != m_cursor.block)
        Q_EMIT selected(m_cursor.block.value_or(QUuid()));
    Q_EMIT cursorMoved(spokenName(m_cursor));
}

void WeekGrid::goTo(QDate date, QTime time)
{
    setCursorTo(landed(date, time.hour() * 60 + time.minute(), m_scene.blocks, stepMinutes));
}

void WeekGrid::select(const QUuid &id)
{
    if (const WeekBlock *block = find(id))
        setCursorTo({block->date, block->start, id});
}

const WeekBlock *WeekGrid::find(const QUuid &id) const
{
    const auto found = std::find_if(m_scene.blocks.begin(), m_scene.blocks.end(),
                                    [&](const WeekBlock &block) { return block.id == id; });
    return found == m_scene.blocks.end() ? nullptr : &*found;
}

QString WeekGrid::spokenName(const WeekBlock &block) const
{
    const QString times = tr("%1 to %2")
                              .arg(locale().toString(timeOf(block.start), u"HH:mm"_s),
                                   locale().toString(timeOf(block.end()), u"HH:mm"_s));
    QStringList parts{locale().toString(block.date, u"dddd d MMMM"_s),
                      block.times.isEmpty() ? times : block.times};
    for (const QString &part : {block.code, block.mode.word, block.state.word, block.interpreter.word,
                                block.consent.word, block.note}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(tr(", "));
}

QString WeekGrid::spokenName(const WeekCursor &cursor) const
{
    const WeekBlock *block = cursor.block ? find(*cursor.block) : nullptr;
    if (block)
        return spokenName(*block);
    return tr("%1, %2, free")
        .arg(locale().toString(cursor.date, u"dddd d MMMM"_s),
             locale().toString(timeOf(cursor.minute), u"HH:mm"_s));
}

QSize WeekGrid::sizeHint() const
{
    return {theme::px(860), theme::px(620)};
}

void WeekGrid::relayout()
{
    const weekpaint::Sizes sizes = weekpaint::sizesFor(fontMetrics());
    WeekLayout::Frame frame;
    frame.first = m_first;
    frame.days = shownDays;
    frame.width = viewport()->width();
    frame.gutter = sizes.gutter;
    frame.hourHeight = sizes.hour;
    frame.mirrored = layoutDirection() == Qt::RightToLeft;
    m_layout = WeekLayout(frame, m_scene.blocks);
    const int room = viewport()->height() - sizes.header;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_layout.height()) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(sizes.hour / 2);
    viewport()->update();
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (m_scrolled || viewport()->height() < theme::px(60))
        return;
    m_scrolled = true;
    scrollToMinute(8 * 60 - 15);
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        relayout();
}

QPointF WeekGrid::toContent(const QPoint &point) const
{
    return QPointF(point) +
           QPointF(0, verticalScrollBar()->value() - weekpaint::sizesFor(fontMetrics()).header);
}

QRect WeekGrid::viewRect(const QRectF &content) const
{
    const int header = weekpaint::sizesFor(fontMetrics()).header;
    return content.translated(0, header - verticalScrollBar()->value()).toAlignedRect();
}

void WeekGrid::scrollToMinute(int minute)
{
    verticalScrollBar()->setValue(static_cast<int>(m_layout.yAt(minute)));
}

void WeekGrid::scrollToCursor()
{
    const WeekBlock *block = m_cursor.block ? find(*m_cursor.block) : nullptr;
    const int minutes = block ? block->minutes : stepMinutes;
    const int top = static_cast<int>(m_layout.yAt(m_cursor.minute));
    const int bottom = static_cast<int>(m_layout.yAt(m_cursor.minute + minutes));
    const int room = verticalScrollBar()->pageStep();
    if (bottom > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(bottom - room + theme::px(8));
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top - theme::px(8));
}

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    weekpaint::View view{m_layout, m_scene, m_cursor, m_today, m_time};
    view.step = stepMinutes;
    view.scroll = verticalScrollBar()->value();
    view.focused = hasFocus();
    view.area = viewport()->rect();
    view.mirrored = layoutDirection() == Qt::RightToLeft;
    view.text = palette().color(QPalette::Text);
    view.locale = locale();
    weekpaint::paint(painter, view, palette());
}

std::optional<WeekCursor> WeekGrid::target(const QKeyEvent &event) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto step = [this](WeekMove move) { return moved(m_cursor, move, m_scene.blocks, stepMinutes); };
    const auto at = [this](QDate date, int minute) {
        return landed(date, minute, m_scene.blocks, stepMinutes);
    };
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const QDate end = m_first.addDays(shownDays - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        return step(WeekMove::Up);
    case Qt::Key_Down:
        return step(WeekMove::Down);
    case Qt::Key_Left:
        return step(mirrored ? WeekMove::Later : WeekMove::Earlier);
    case Qt::Key_Right:
        return step(mirrored ? WeekMove::Earlier : WeekMove::Later);
    case Qt::Key_PageUp:
        return at(m_cursor.date.addDays(-7), m_cursor.minute);
    case Qt::Key_PageDown:
        return at(m_cursor.date.addDays(7), m_cursor.minute);
    case Qt::Key_Home:
        return control ? at(m_cursor.date, 0) : at(m_first, m_cursor.minute);
    case Qt::Key_End:
        return control ? at(m_cursor.date, 24 * 60 - stepMinutes) : at(end, m_cursor.minute);
    case Qt::Key_T:
        return m_today.isValid() ? std::optional(at(m_today, m_cursor.minute)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier);
    const auto next = others ? std::nullopt : target(*event);
    if (next)
        return setCursorTo(*next);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate();
    if (!event->modifiers() && event->text().size() == 1 && event->text().front().isLetter())
        return Q_EMIT letterPressed(event->text().front().toUpper());
    event->ignore(); // the bars of the area must not take the rest
}

void WeekGrid::activate()
{
    if (m_cursor.block)
        Q_EMIT opened(*m_cursor.block);
    else
        Q_EMIT bookAt(m_cursor.date, timeOf(m_cursor.minute));
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toContent(event->pos());
    const bool onHeader = event->pos().y() < weekpaint::sizesFor(fontMetrics()).header;
    if (event->button() != Qt::LeftButton || onHeader)
        return;
    const auto index = m_layout.blockAt(point);
    if (index && !m_scene.blocks[*index].busy) {
        const WeekBlock &block = m_scene.blocks[*index];
        setCursorTo({block.date, block.start, block.id});
    } else if (const auto cell = m_layout.cellAt(point, stepMinutes)) {
        setCursorTo({cell->date, cell->minute, std::nullopt});
    }
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool onHeader = event->pos().y() < weekpaint::sizesFor(fontMetrics()).header;
    if (event->button() == Qt::LeftButton && !onHeader &&
        m_layout.cellAt(toContent(event->pos()), stepMinutes))
        activate();
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString WeekGrid::tipAt(const QPoint &point) const
{
    const QPointF content = toContent(point);
    if (const auto index = m_layout.blockAt(content))
        return spokenName(m_scene.blocks[*index]);
    const auto cell = m_layout.cellAt(content, stepMinutes);
    for (const WeekZone &zone : m_scene.zones) {
        if (cell && zone.date == cell->date && cell->minute >= zone.from && cell->minute < zone.to)
            return zone.reason;
    }
    return {};
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
