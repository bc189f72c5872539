// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/weekpaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace colloquy::weekpaint {

namespace {

/// Writes the lines of a block from top to bottom as long as there is room.
class BlockText {
public:
    BlockText(QPainter &painter, const QRect &room, bool mirrored)
        : m_painter(painter)
        , m_room(room)
        , m_mirrored(mirrored)
        , m_y(room.top())
    {}

    bool hasRoom() const { return m_y + m_painter.fontMetrics().height() <= m_room.bottom() + theme::px(3); }

    /// A sign at the start, and words after it.
    void line(const QString &icon, const QString &text, const QColor &ink)
    {
        const int height = m_painter.fontMetrics().height();
        const QRect row(m_room.left(), m_y, m_room.width(), height);
        const auto direction = m_mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        const int side = std::min(height - theme::px(2), theme::px(16));
        const int indent = icon.isEmpty() ? 0 : side + theme::px(4);
        if (!icon.isEmpty())
            paintIcon(m_painter, icon,
                      QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, row),
                      ink);
        const QRect words = row.adjusted(m_mirrored ? 0 : indent, 0, m_mirrored ? -indent : 0, 0);
        m_painter.setPen(ink);
        const auto start = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start),
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        m_y += height;
    }

    /// A sign at the far end of the line just written.
    void endSign(const QString &icon, const QColor &ink)
    {
        const int height = m_painter.fontMetrics().height();
        const int side = std::min(height - theme::px(2), theme::px(16));
        const QRect row(m_room.left(), m_y - height, m_room.width(), height);
        const auto direction = m_mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        if (m_room.width() > side * 4)
            paintIcon(m_painter, icon,
                      QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, row),
                      ink);
    }

private:
    QPainter &m_painter;
    QRect m_room;
    bool m_mirrored;
    int m_y;
};

QString timesOf(const WeekBlock &block, const QLocale &locale)
{
    const auto text = [&](int minute) {
        return locale.toString(QTime(0, 0).addSecs(minute % (24 * 60) * 60), u"HH:mm"_s);
    };
    return u"%1–%2"_s.arg(text(block.start), text(block.end()));
}

void paintBuffer(QPainter &painter, const QRectF &rect, Tone tone)
{
    if (rect.isEmpty())
        return;
    const QRectF inner = rect.adjusted(3, 0, -3, 0);
    QColor fill = theme::wash(tone);
    fill.setAlphaF(0.45f);
    painter.fillRect(inner, fill);
    hatch(painter, inner, stylepaint::mixed(theme::wash(tone), theme::ink(tone), 0.2));
}

void paintField(QPainter &painter, const QRect &rect, const WeekBlock &block, bool mirrored)
{
    const Tone tone = block.busy ? Tone::Muted : block.state.tone;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.fillPath(shape, theme::wash(tone));
    if (block.busy)
        hatch(painter, rect.adjusted(1, 1, -1, -1), theme::line());
    const QColor border = stylepaint::mixed(theme::wash(tone), theme::ink(tone), block.tentative ? 0.8 : 0.3);
    painter.strokePath(shape, QPen(border, 1, block.tentative ? Qt::DashLine : Qt::SolidLine));
    painter.setClipPath(shape);
    const int edge = theme::px(4);
    painter.fillRect(QRect(mirrored ? rect.right() - edge + 1 : rect.left(), rect.top(), edge, rect.height()),
                     theme::ink(tone));
    painter.restore();
}

void paintWords(QPainter &painter, const QRect &rect, const WeekBlock &block, const View &view)
{
    const QColor ink = theme::ink(block.busy ? Tone::Muted : block.state.tone);
    const int edge = theme::px(10);
    const int pad = theme::px(6);
    const QRect room =
        rect.adjusted(view.mirrored ? pad : edge, theme::px(3), view.mirrored ? -edge : -pad, -2);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    BlockText text(painter, room, view.mirrored);
    painter.setFont(theme::font(Face::Heading));
    const bool oneLine = rect.height() < painter.fontMetrics().height() * 2;
    const QString times = timesOf(block, view.locale);
    text.line(block.state.icon, oneLine ? u"%1  %2"_s.arg(block.code, times) : block.code, ink);
    text.endSign(block.mode.icon, ink);
    painter.setFont(theme::font(Face::Small));
    if (!oneLine && text.hasRoom())
        text.line({}, times, ink);
    if (!oneLine && text.hasRoom() && !block.interpreter.word.isEmpty())
        text.line(block.interpreter.icon, block.interpreter.word, theme::ink(block.interpreter.tone));
    painter.restore();
}

} // namespace

void paintBlock(QPainter &painter, const View &view, const WeekBlock &block, const WeekLayout::Place &place)
{
    const Tone tone = block.busy ? Tone::Muted : block.state.tone;
    paintBuffer(painter, place.before, tone);
    paintBuffer(painter, place.after, tone);
    const QRect rect = place.rect.toAlignedRect().adjusted(3, 1, -3, -1);
    paintField(painter, rect, block, view.mirrored);
    paintWords(painter, rect, block, view);
    if (view.cursor.block == block.id && !block.id.isNull())
        stylepaint::box(painter, rect.adjusted(-1, -1, 1, 1), Qt::transparent, theme::ink(tone), 6);
    if (view.cursor.block == block.id && view.focused)
        stylepaint::focusRing(painter, rect.adjusted(-2, -2, 2, 2));
}

void paintGhost(QPainter &painter, const View &view)
{
    if (!view.scene.ghost)
        return;
    WeekBlock ghost = *view.scene.ghost;
    ghost.tentative = true;
    const int day = view.layout.dayOf(ghost.date);
    if (day < 0)
        return;
    WeekLayout::Place place;
    place.day = day;
    place.rect = view.layout.spanRect(day, ghost.start, ghost.end());
    place.before = view.layout.spanRect(day, ghost.start - ghost.before, ghost.start);
    place.after = view.layout.spanRect(day, ghost.end(), ghost.end() + ghost.after);
    paintBlock(painter, view, ghost, place);
}

} // namespace colloquy::weekpaint
