// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/weekpaint.h"
#include "ui/widgets/weekspeech.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace colloquy::weekpaint {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int nowReach = 6; ///< of the dot around the line

/// One line or paragraph of the card beside a ghost.
struct CardLine {
    QString text;
    Face face = Face::Body;
    Tone tone = Tone::Muted;
    QString icon = {};
};

QList<CardLine> linesOf(const DraftNote &note)
{
    QList<CardLine> lines;
    for (const QString &time : note.times)
        lines << CardLine{time, lines.isEmpty() ? Face::Heading : Face::Body, Tone::Muted, {}};
    const Badge badge = badgeOf(note.blocked ? Severity::Blocks : Severity::Warns);
    for (const QString &reason : note.reasons)
        lines << CardLine{reason, Face::Body, badge.tone, badge.icon};
    return lines;
}

int cardPad()
{
    return theme::px(10);
}

int naturalWidth(const CardLine &line)
{
    const int indent = line.icon.isEmpty() ? 0 : theme::px(22);
    return indent + QFontMetrics(theme::font(line.face)).horizontalAdvance(line.text) + theme::px(2);
}

/// Height of a line of the card in \a width, its sign included.
QRect lineRect(const CardLine &line, int width)
{
    const QFontMetrics metrics(theme::font(line.face));
    const int indent = line.icon.isEmpty() ? 0 : theme::px(22);
    const int height =
        metrics.boundingRect(QRect(0, 0, width - indent, 10000), Qt::TextWordWrap, line.text).height();
    return {indent, 0, width - indent, height};
}

QSize cardSize(const QList<CardLine> &lines, const QRect &area)
{
    const int most = std::min(theme::px(280), area.width() - theme::px(16));
    int width = 0;
    for (const CardLine &line : lines)
        width = std::max(width, naturalWidth(line) + cardPad() * 2);
    width = std::min(width, most);
    int height = cardPad() * 2 - theme::px(4);
    for (const CardLine &line : lines)
        height += lineRect(line, width - cardPad() * 2).height() + theme::px(4);
    return {width, height};
}

/// Pieces of a draft on the days shown, in content coordinates: two where it runs past midnight.
QList<QRectF> piecesOf(const View &view, const WeekDraft &draft)
{
    QList<QRectF> pieces;
    for (int offset = 0; offset <= 1; ++offset) {
        const int day = view.layout.dayOf(draft.date.addDays(offset));
        const int from = std::max(0, draft.start - offset * dayMinutes);
        const int to = std::min(dayMinutes, draft.end() - offset * dayMinutes);
        if (day >= 0 && from < to)
            pieces << view.layout.spanRect(day, from, to);
    }
    return pieces;
}

/// Beside the ghost or else below it, where there is room for it, and never outside the view.
QRect cardRect(const View &view, const QRectF &ghost, const DraftNote &note)
{
    const QSize size = cardSize(linesOf(note), view.area);
    const int gap = theme::px(8);
    const QRect beside = view.toView(ghost).toAlignedRect();
    const bool roomLeft = beside.left() - gap - size.width() >= 0;
    const bool roomRight = beside.right() + gap + size.width() < view.area.width();
    const bool right = roomRight && (!view.mirrored || !roomLeft);
    const int wanted = right ? beside.right() + gap : beside.left() - gap - size.width();
    const int x = std::clamp(wanted, gap, std::max(gap, view.area.width() - size.width() - gap));
    const int top = view.header + gap;
    const int start = roomLeft || roomRight ? beside.top() : beside.bottom() + gap;
    const int y = std::clamp(start, top, std::max(top, view.area.height() - size.height() - gap));
    return {QPoint(x, y), size};
}

void paintCard(QPainter &painter, const View &view, const QRect &card, const DraftNote &note)
{
    const Tone edge = note.blocked ? Tone::Block : Tone::Accent;
    stylepaint::box(painter, card, theme::wash(edge), theme::ink(edge), 8);
    const Qt::LayoutDirection direction = view.mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const QRect room = card.adjusted(cardPad(), cardPad(), -cardPad(), -cardPad());
    int y = room.top();
    for (const CardLine &line : linesOf(note)) {
        const QRect place = lineRect(line, room.width()).translated(room.left(), y);
        painter.setFont(theme::font(line.face));
        const QColor ink = line.icon.isEmpty() ? view.text : theme::ink(line.tone);
        painter.setPen(ink);
        if (!line.icon.isEmpty())
            paintIcon(painter, line.icon,
                      QStyle::visualRect(direction, room, {room.left(), y, theme::px(16), theme::px(16)}),
                      ink);
        const auto start = view.mirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(QStyle::visualRect(direction, room, place),
                         static_cast<int>(Qt::AlignTop | Qt::AlignAbsolute | start | Qt::TextWordWrap),
                         line.text);
        y += place.height() + theme::px(4);
    }
}

WeekBlock ghostOf(const WeekDraft &draft)
{
    WeekBlock ghost = draft.block.value_or(WeekBlock());
    ghost.id = {};
    ghost.date = draft.date;
    ghost.start = draft.start;
    ghost.minutes = draft.minutes;
    ghost.times.clear();
    ghost.tentative = true;
    if (!draft.block)
        ghost.state.tone = Tone::Accent;
    return ghost;
}

/// Something that isn't so as yet.
void paintGhost(QPainter &painter, const View &view, const WeekBlock &ghost)
{
    const WeekLayout alone(view.layout.frame(), {ghost});
    for (const WeekLayout::Place &each : alone.places()) {
        if (!each.rect.intersects(view.shown()))
            continue;
        paintHeld(painter, ghost, each);
        paintBlock(painter, view, ghost, each);
    }
}

} // namespace

QRect draftRect(const View &view, const WeekDraft &draft, const DraftNote &note)
{
    QRect rect;
    const int held = draft.block ? std::max(draft.block->before, draft.block->after) : 0;
    const double margin = view.layout.yAt(held) + 4;
    const QList<QRectF> pieces = piecesOf(view, draft);
    for (const QRectF &piece : pieces)
        rect |= view.toView(piece.adjusted(-4, -margin, 4, margin)).toAlignedRect();
    return pieces.isEmpty() ? rect : rect | cardRect(view, pieces.first(), note).adjusted(-2, -2, 2, 2);
}

void paintDraft(QPainter &painter, const View &view, const WeekDraft &draft, const DraftNote &note)
{
    const QList<QRectF> pieces = piecesOf(view, draft);
    if (pieces.isEmpty())
        return;
    painter.save();
    painter.setClipRect(view.area.adjusted(0, view.header, 0, 0), Qt::IntersectClip);
    painter.translate(0, view.header - view.scroll);
    paintGhost(painter, view, ghostOf(draft));
    for (const QRectF &piece : pieces) {
        const QRectF inner = piece.adjusted(4, 2, -4, -2);
        if (note.blocked)
            hatch(painter, inner, theme::ink(Tone::Block));
        stylepaint::box(painter, inner.toAlignedRect(), Qt::transparent,
                        theme::ink(note.blocked ? Tone::Block : Tone::Accent), 6);
    }
    painter.restore();
    if (!note.times.isEmpty())
        paintCard(painter, view, cardRect(view, pieces.first(), note), note);
}

QRect nowRect(const View &view)
{
    const int day = view.layout.dayOf(view.today);
    if (day < 0 || !view.time.isValid())
        return {};
    const double y = view.layout.yAt(view.time.hour() * 60 + view.time.minute());
    const double reach = std::max<double>(nowReach, QFontMetrics(theme::font(Face::Small)).height());
    const QRectF rect = view.layout.dayRect(day) | view.layout.gutter();
    return view.toView({rect.left() - nowReach, y - reach, rect.width() + nowReach * 2, reach * 2})
        .toAlignedRect();
}

void paintNow(QPainter &painter, const View &view)
{
    const int day = view.layout.dayOf(view.today);
    if (day < 0 || !view.time.isValid())
        return;
    painter.save();
    painter.setClipRect(view.area.adjusted(0, view.header, 0, 0), Qt::IntersectClip);
    painter.translate(0, view.header - view.scroll);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = std::round(view.layout.yAt(view.time.hour() * 60 + view.time.minute()));
    const QRectF rect = view.layout.dayRect(day);
    const QColor ink = theme::ink(Tone::Block);
    painter.fillRect(QRectF(rect.left(), y - 1, rect.width(), 2), ink);
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(view.mirrored ? rect.right() - 1 : rect.left() + 1, y), 5, 5);
    painter.setFont(theme::font(Face::Small));
    const QRectF gutter = view.layout.gutter();
    const QString text = view.locale.toString(view.time, u"HH:mm"_s);
    const QFontMetrics metrics = painter.fontMetrics();
    const double width = metrics.horizontalAdvance(text) + theme::px(10);
    const QRectF pill(view.mirrored ? gutter.left() + 2 : gutter.right() - width - 2,
                      y - metrics.height() / 2.0, width, metrics.height());
    stylepaint::box(painter, pill.toAlignedRect(), ink, Qt::transparent, pill.height() / 2);
    painter.setPen(theme::isDark() ? QColor(Qt::black) : QColor(Qt::white));
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace colloquy::weekpaint
