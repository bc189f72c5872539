// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekgrid.h"

#include "ui/widgets/weekaccessible.h"
#include "ui/widgets/weekkeys.h"
#include "ui/widgets/weekpaint.h"
#include "ui/widgets/weekspeech.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int stepMinutes = 30; ///< one cell of the keyboard and the mouse
constexpr int dayMinutes = 24 * 60;

} // namespace

WeekGrid::WeekGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_span{7, locale().firstDayOfWeek()}
{
    weekaccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setAccessibleName(tr("Week"));
    viewport()->setMouseTracking(true);
    showWeek(QDate(2026, 1, 5)); // until a page says which
}

void WeekGrid::setPlanOnly()
{
    m_planOnly = true;
    m_places.clear();
}

void WeekGrid::setSpan(const DaySpan &span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_first = {};
    showWeek(m_cursor.date);
}

void WeekGrid::showWeek(QDate day)
{
    const QDate first = m_span.firstOf(day);
    if (first == m_first)
        return;
    m_first = first;
    const bool away = m_cursor.date < first || m_cursor.date > lastDay();
    if (away && !m_draft)
        m_cursor = landed(day <= lastDay() ? day : first, m_cursor.minute, m_scene.blocks, stepMinutes);
    relayout();
    Q_EMIT weekChanged(first);
}

QString WeekGrid::weekTitle() const
{
    const QDate last = lastDay();
    if (m_span.days == 1)
        return locale().toString(last, u"dddd d MMMM yyyy"_s);
    const QString end = locale().toString(last, u"d MMMM yyyy"_s);
    if (m_first.year() != last.year())
        return u"%1 – %2"_s.arg(locale().toString(m_first, u"d MMMM yyyy"_s), end);
    const QString start = locale().toString(m_first, m_first.month() == last.month() ? u"d"_s : u"d MMMM"_s);
    return u"%1 – %2"_s.arg(start, end);
}

void WeekGrid::setScene(const WeekScene &scene)
{
    const bool gone =
        !m_draft && m_cursor.block && std::ranges::none_of(scene.blocks, [&](const WeekBlock &block) {
            return block.id == *m_cursor.block;
        });
    m_scene = scene;
    if (!m_draft)
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
    const QTime minute(time.hour(), time.minute());
    if (today == m_today && minute == m_time)
        return;
    viewport()->update(weekpaint::nowRect(view()));
    if (today != m_today)
        repaintAll(); // its name is marked
    m_today = today;
    m_time = minute;
    viewport()->update(weekpaint::nowRect(view()));
}

void WeekGrid::setCursorTo(const WeekCursor &cursor)
{
    if (!m_span.shows(cursor.date))
        return Q_EMIT dayHidden(cursor);
    if (isHeldByKeys())
        endDraft(); // whoever goes on leaves it where it was
    const std::optional<QUuid> before = m_cursor.block;
    m_cursor = cursor;
    if (m_layout.dayOf(cursor.date) < 0)
        showWeek(cursor.date); // whoever follows may give the blocks of that week
    scrollToCursor();
    repaintAll();
    if (before != m_cursor.block)
        Q_EMIT selected(m_cursor.block.value_or(QUuid()));
    Q_EMIT cursorMoved(spokenName(m_cursor));
    tellReader();
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
    const auto found =
        std::ranges::find_if(m_scene.blocks, [&](const WeekBlock &block) { return block.id == id; });
    return found == m_scene.blocks.end() ? nullptr : &*found;
}

QString WeekGrid::spokenName(const WeekBlock &block) const
{
    return weekspeech::block(block, locale());
}

QString WeekGrid::spokenName(const WeekCursor &cursor) const
{
    if (m_draft && cursor == m_cursor)
        return weekspeech::draft(*m_draft, m_note, locale());
    const WeekBlock *block = cursor.block ? find(*cursor.block) : nullptr;
    return block ? spokenName(*block) : weekspeech::cell(m_scene, cursor, stepMinutes, locale());
}

const QList<WeekCursor> &WeekGrid::places() const
{
    if (m_places.isEmpty())
        m_places = placesIn(m_first, m_span.days, m_scene.blocks, m_planOnly ? 0 : stepMinutes);
    if (m_draft && !m_places.contains(m_cursor))
        m_places.prepend(m_cursor); // held on into another week
    return m_places;
}

QRect WeekGrid::placeRect(const WeekCursor &place) const
{
    if (m_draft && place == m_cursor)
        return weekpaint::draftRect(view(), *m_draft, m_note);
    for (const WeekLayout::Place &each : m_layout.places()) {
        if (place.block && m_scene.blocks[each.block].id == *place.block)
            return viewRect(each.rect);
    }
    const int day = m_layout.dayOf(place.date);
    return place.block || day < 0
               ? QRect()
               : viewRect(m_layout.spanRect(day, place.minute, place.minute + stepMinutes));
}

int WeekGrid::step() const
{
    return stepMinutes;
}

QSize WeekGrid::sizeHint() const
{
    return {theme::px(860), theme::px(620)};
}

void WeekGrid::relayout()
{
    const weekpaint::Sizes sizes = weekpaint::sizesFor(fontMetrics(), m_scene.other.has_value());
    WeekLayout::Frame frame;
    frame.first = m_first;
    frame.days = m_span.days;
    frame.width = viewport()->width();
    frame.gutter = sizes.gutter;
    frame.hourHeight = sizes.hour;
    frame.mirrored = layoutDirection() == Qt::RightToLeft;
    m_layout = WeekLayout(frame, m_scene.blocks);
    m_places.clear();
    const int room = viewport()->height() - sizes.header;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_layout.height()) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(sizes.hour / 2);
    repaintAll();
}

void WeekGrid::repaintAll()
{
    m_picture = {};
    viewport()->update();
}

void WeekGrid::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    repaintAll();
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (!m_scrolled && viewport()->height() >= theme::px(60)) {
        m_scrolled = true;
        verticalScrollBar()->setValue(static_cast<int>(m_layout.yAt(8 * 60 - 15)));
    }
    if (m_planOnly && m_cursor.block)
        scrollToCursor();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_span.days == 7)
        setSpan({7, locale().firstDayOfWeek()});
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        relayout();
    else
        repaintAll();
}

QPointF WeekGrid::toContent(const QPoint &point) const
{
    return QPointF(point) + QPointF(0, verticalScrollBar()->value() - view().header);
}

QRect WeekGrid::viewRect(const QRectF &content) const
{
    return view().toView(content).toAlignedRect();
}

bool WeekGrid::isHeader(const QPoint &point) const
{
    return point.y() < view().header;
}

void WeekGrid::scrollToCursor()
{
    const WeekBlock *block = m_cursor.block ? find(*m_cursor.block) : nullptr;
    scrollTo(m_cursor.minute, m_cursor.minute + (block ? block->minutes : stepMinutes));
}

void WeekGrid::scrollTo(int from, int to)
{
    const int top = static_cast<int>(m_layout.yAt(from));
    const int bottom = static_cast<int>(m_layout.yAt(std::min(to, dayMinutes)));
    const int room = verticalScrollBar()->pageStep();
    if (bottom > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(bottom - room + theme::px(8));
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top - theme::px(8));
}

weekpaint::View WeekGrid::view() const
{
    weekpaint::View view{m_layout, m_scene, m_cursor, m_today, m_time};
    view.step = stepMinutes;
    view.scroll = verticalScrollBar()->value();
    view.focused = hasFocus();
    view.cells = !m_planOnly;
    view.area = viewport()->rect();
    view.mirrored = layoutDirection() == Qt::RightToLeft;
    view.text = palette().color(QPalette::Text);
    view.locale = locale();
    view.header = weekpaint::sizesFor(fontMetrics(), false).header;
    return view;
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    const weekpaint::View seen = view();
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = QPixmap((QSizeF(viewport()->size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        QPainter painter(&m_picture);
        painter.setFont(font());
        weekpaint::paint(painter, seen, palette());
    }
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, m_picture);
    weekpaint::paintNow(painter, seen);
    if (m_draft)
        weekpaint::paintDraft(painter, seen, *m_draft, m_note);
}

weekkeys::Ground WeekGrid::ground() const
{
    return {m_cursor, m_span, m_first, m_today, stepMinutes, layoutDirection() == Qt::RightToLeft};
}

void WeekGrid::tellReader() const
{
    if (QAccessible::isActive())
        weekaccessible::tellWhere(*this);
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    repaintAll();
    tellReader();
}

} // namespace colloquy
