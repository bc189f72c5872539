// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/weekpaint.h"
#include "ui/widgets/weekspeech.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace colloquy::weekpaint {

namespace {

constexpr double leastPoints = 5;     ///< of a code
constexpr double leastBusyPoints = 8; ///< of a word that a sign can stand for

/// Writes the lines of a block from top to bottom as long as there is room.
class BlockText {
public:
    BlockText(QPainter &painter, const QRect &room, bool mirrored)
        : m_painter(painter)
        , m_room(room)
        , m_direction(mirrored ? Qt::RightToLeft : Qt::LeftToRight)
        , m_y(room.top())
    {}

    int width() const { return m_room.width(); }
    int lineHeight() const { return m_painter.fontMetrics().height(); }
    int side() const { return std::min(lineHeight() - theme::px(2), theme::px(16)); }
    int linesLeft() const { return (m_room.bottom() + theme::px(3) - m_y) / lineHeight(); }

    /// Signs at the start, and words after them; \a whole ones would be cut rather than shortened.
    void line(const QStringList &icons, const QString &text, const QColor &ink, bool whole = false)
    {
        const int indent = signs(icons, ink, 0);
        const QRect row(m_room.left(), m_y, m_room.width(), lineHeight());
        const QRect words = QStyle::visualRect(m_direction, row, row.adjusted(indent, 0, 0, 0));
        const auto start = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setPen(ink);
        m_painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | start),
                           whole ? text
                                 : m_painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        m_y += lineHeight();
    }

    /// In the line to come, from \a indent on; returns where words may follow.
    int signs(const QStringList &icons, const QColor &ink, int indent)
    {
        const QRect row(m_room.left(), m_y, m_room.width(), lineHeight());
        for (const QString &icon : icons) {
            const QRect place(row.left() + indent, row.top() + (lineHeight() - side()) / 2, side(), side());
            paintIcon(m_painter, icon, QStyle::visualRect(m_direction, row, place), ink);
            indent += side() + theme::px(2);
        }
        return icons.isEmpty() ? indent : indent + theme::px(2);
    }

    /// After signs in the line to come; returns where the next ones may follow.
    int word(const QString &word, const QColor &ink, int indent)
    {
        const int width = m_painter.fontMetrics().horizontalAdvance(word) + theme::px(2);
        const QRect row(m_room.left(), m_y, m_room.width(), lineHeight());
        m_painter.setPen(ink);
        m_painter.drawText(
            QStyle::visualRect(m_direction, row, {row.left() + indent, row.top(), width, row.height()}),
            static_cast<int>(Qt::AlignCenter), word);
        return indent + width + theme::px(8);
    }

    int widthOf(const QStringList &icons) const
    {
        return static_cast<int>(icons.size()) * (side() + theme::px(2)) - theme::px(2);
    }

    int widthOf(const QStringList &icons, const QString &word) const
    {
        return static_cast<int>(icons.size()) * (side() + theme::px(2)) + theme::px(14) +
               m_painter.fontMetrics().horizontalAdvance(word);
    }

    /// At the far end of the line just written.
    void endSign(const QString &icon, const QColor &ink)
    {
        const QRect row(m_room.left(), m_y - lineHeight(), m_room.width(), lineHeight());
        paintIcon(m_painter, icon,
                  QStyle::alignedRect(m_direction, Qt::AlignRight | Qt::AlignVCenter, {side(), side()}, row),
                  ink);
    }

private:
    QPainter &m_painter;
    QRect m_room;
    Qt::LayoutDirection m_direction;
    int m_y;
};

QString timesOf(const WeekBlock &block, const QLocale &locale)
{
    return block.times.isEmpty() ? u"%1–%2"_s.arg(weekspeech::clock(block.start, locale),
                                                  weekspeech::clock(block.end(), locale))
                                 : block.times;
}

/// The start alone where both don't fit, and nothing where that doesn't.
QString fittingTimes(const QString &times, const QFontMetrics &metrics, int width)
{
    const QString start = times.section(u'–', 0, 0);
    const int slack = theme::px(2);
    if (metrics.horizontalAdvance(times) + slack <= width)
        return times;
    return metrics.horizontalAdvance(start) + slack <= width ? start : QString();
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
    const bool dashed = block.tentative || block.over;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.fillPath(shape, theme::wash(tone));
    if (block.busy)
        hatch(painter, rect.adjusted(1, 1, -1, -1), theme::line());
    const double share = theme::isHighContrast() ? 1 : dashed ? 0.8 : 0.3;
    const QColor border = stylepaint::mixed(theme::wash(tone), theme::ink(tone), share);
    painter.strokePath(shape, QPen(border, 1, dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setClipPath(shape);
    const int edge = theme::px(4);
    if (!block.over)
        painter.fillRect(
            QRect(mirrored ? rect.right() - edge + 1 : rect.left(), rect.top(), edge, rect.height()),
            theme::ink(tone));
    painter.restore();
}

/// Who it is, is never shortened: where there is no room for it, its letters are smaller.
QFont codeFace(const WeekBlock &block, int width)
{
    QFont face = theme::font(Face::Heading);
    const double least = block.busy ? leastBusyPoints : leastPoints;
    while (QFontMetrics(face).horizontalAdvance(block.code) > width && face.pointSizeF() > least)
        face.setPointSizeF(face.pointSizeF() - 0.5);
    face.setStrikeOut(block.over);
    return face;
}

/// What has no room for its words in one line: each in a line of its own, else its sign alone.
void paintNarrowBusy(const QPainter &painter, BlockText &text, const WeekBlock &block)
{
    const QColor ink = theme::ink(Tone::Muted);
    const QStringList words = block.code.split(u' ');
    const bool fit = words.size() <= text.linesLeft() && std::ranges::all_of(words, [&](const QString &word) {
                         return painter.fontMetrics().horizontalAdvance(word) <= text.width();
                     });
    if (!fit)
        return text.line({block.state.icon}, {}, ink);
    for (const QString &word : words)
        text.line({}, word, ink, true);
}

/// Code and state; also the time where there is no second line, and the mode where there is room.
void paintFirstLine(QPainter &painter, BlockText &text, const WeekBlock &block, const QString &times)
{
    const QColor ink = theme::ink(block.busy ? Tone::Muted : block.state.tone);
    painter.setFont(codeFace(block, text.width()));
    const int code = painter.fontMetrics().horizontalAdvance(block.code);
    const int sign = text.side() + theme::px(4);
    int left = text.width() - code;
    if (block.busy && left < 0)
        return paintNarrowBusy(painter, text, block);
    const QStringList icons = left >= sign ? QStringList{block.state.icon} : QStringList();
    left -= icons.isEmpty() ? 0 : sign;
    const bool alone = times.isEmpty();
    const int room = left - painter.fontMetrics().horizontalAdvance(u"  "_s) - (left > sign * 4 ? sign : 0);
    const QString time = alone ? QString() : fittingTimes(times, painter.fontMetrics(), room);
    text.line(icons, time.isEmpty() ? block.code : u"%1  %2"_s.arg(block.code, time), ink, true);
    if (block.busy || left - painter.fontMetrics().horizontalAdvance(time) < sign)
        return;
    // Where there is no line for it below, what is to be known goes before how they meet.
    const bool mark = !alone && !block.marks.isEmpty();
    text.endSign(mark ? block.marks.first().icon : block.mode.icon,
                 mark ? theme::ink(block.marks.first().tone) : ink);
}

struct Sign {
    QStringList icons;
    Badge badge;
    bool open = true;
};

/// Where there isn't room for all signs, those of what is amiss stay.
void putUrgentFirst(QList<Sign> &signs, const BlockText &text, int gap)
{
    const int whole = std::accumulate(signs.begin(), signs.end(), 0, [&](int sum, const Sign &sign) {
        return sum + text.widthOf(sign.icons) + theme::px(4) + gap;
    });
    if (whole - theme::px(4) - gap > text.width())
        std::stable_partition(signs.begin(), signs.end(), [](const Sign &sign) {
            return sign.badge.tone == Tone::Block || sign.badge.tone == Tone::Warn;
        });
}

/// What is settled needs no word: its signs stand side by side. What isn't gets a line with words where they
/// fit, and what can't wait has the first line in any case.
void paintSigns(BlockText &text, const WeekBlock &block)
{
    QList<Sign> signs;
    for (const Badge &mark : block.marks) {
        if (mark.tone == Tone::Block && text.linesLeft() > 0)
            text.line({mark.icon}, mark.word, theme::ink(mark.tone));
        else
            signs << Sign{{mark.icon}, mark};
    }
    for (const auto &[subject, badge] :
         {std::pair(u"language"_s, block.interpreter), std::pair(u"signature"_s, block.consent)}) {
        if (!badge.word.isEmpty())
            signs << Sign{signsOf(subject, badge), badge, badge.tone != Tone::Ok};
    }
    const int whole = std::accumulate(signs.begin(), signs.end(), 0, [&](int sum, const Sign &sign) {
        return sum + text.widthOf(sign.icons, sign.badge.word);
    });
    const bool worded = whole <= text.width(); // a day has room for all of them in one line
    const bool wide = text.width() >= theme::px(110);
    const int gap = signs.size() > 2 && !wide ? -theme::px(1) : theme::px(4);
    int indent = 0;
    putUrgentFirst(signs, text, gap);
    for (const Sign &sign : std::as_const(signs)) {
        const QColor ink = theme::ink(sign.badge.tone);
        if (wide && !worded && sign.open && text.linesLeft() > 1) {
            text.line(sign.icons, sign.badge.word, ink);
        } else if (text.linesLeft() > 0 && indent + text.widthOf(sign.icons) <= text.width()) {
            indent = text.signs(sign.icons, ink, indent);
            indent = worded ? text.word(sign.badge.word, ink, indent) : indent + gap;
        }
    }
}

void paintWords(QPainter &painter, const QRect &rect, const WeekBlock &block, const View &view)
{
    const int edge = theme::px(8);
    const int pad = theme::px(5);
    const QRect room =
        rect.adjusted(view.mirrored ? pad : edge, theme::px(2), view.mirrored ? -edge : -pad, -2);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    BlockText text(painter, room, view.mirrored);
    painter.setFont(theme::font(Face::Heading));
    const QString times = timesOf(block, view.locale);
    const bool oneLine = text.linesLeft() < 2;
    paintFirstLine(painter, text, block, oneLine ? times : QString());
    painter.setFont(theme::font(Face::Small));
    if (!oneLine) {
        if (const QString fits = fittingTimes(times, painter.fontMetrics(), text.width());
            !fits.isEmpty() && text.linesLeft() > 0)
            text.line({}, fits, theme::ink(block.busy ? Tone::Muted : block.state.tone));
        paintSigns(text, block);
    }
    painter.restore();
}

} // namespace

void paintHeld(QPainter &painter, const WeekBlock &block, const WeekLayout::Place &place)
{
    paintBuffer(painter, place.before, block.state.tone);
    paintBuffer(painter, place.after, block.state.tone);
}

void paintBlock(QPainter &painter, const View &view, const WeekBlock &block, const WeekLayout::Place &place)
{
    const Tone tone = block.busy ? Tone::Muted : block.state.tone;
    const QRect rect = place.rect.toAlignedRect().adjusted(3, 1, -3, -1);
    paintField(painter, rect, block, view.mirrored);
    paintWords(painter, rect, block, view);
    if (view.cursor.block == block.id && !block.id.isNull())
        stylepaint::box(painter, rect.adjusted(-1, -1, 1, 1), Qt::transparent, theme::ink(tone), 6);
    if (view.cursor.block == block.id && view.focused)
        stylepaint::focusRing(painter, rect.adjusted(-2, -2, 2, 2));
}

} // namespace colloquy::weekpaint
