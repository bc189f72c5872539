// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekpaint.h"

#include "ui/widgets/stylepaint.h"
#include "ui/widgets/weekspeech.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace colloquy::weekpaint {

namespace {

constexpr double leastReason = 0.75; ///< of the usual size of its letters

void paintHours(QPainter &painter, const View &view, const QPalette &palette)
{
    for (int day = 0; day < view.layout.days(); ++day) {
        painter.fillRect(view.layout.dayRect(day), palette.color(QPalette::Window));
        if (view.scene.hours.isEmpty())
            painter.fillRect(view.layout.dayRect(day), palette.color(QPalette::Base));
        for (const MinuteSpan &span : view.scene.hours.spansOn(view.layout.date(day)))
            painter.fillRect(view.layout.spanRect(day, span.start, span.end), palette.color(QPalette::Base));
    }
}

/// The hours of one clock in its part of the gutter, \a ahead minutes of the study's.
void paintClock(QPainter &painter, const View &view, const QRectF &part, int ahead)
{
    const int half = painter.fontMetrics().height() / 2;
    for (int hour = 1; hour < 24; ++hour) {
        const double y = std::round(view.layout.yAt(hour * 60));
        if (y + half < view.shown().top() || y - half > view.shown().bottom())
            continue;
        const QRectF label(part.left() + theme::px(4), y - half, part.width() - theme::px(12), half * 2);
        painter.drawText(label,
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute |
                                          (view.mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                         weekspeech::clock((hour * 60 + ahead + 48 * 60) % (24 * 60), view.locale));
    }
}

/// The study's hours beside the days, the others outside of them.
QRectF clockPart(const View &view, bool other)
{
    QRectF part = view.layout.gutter();
    if (!view.scene.other)
        return part;
    part.setWidth(part.width() / 2);
    return other == view.mirrored ? part.translated(part.width(), 0) : part;
}

void paintLines(QPainter &painter, const View &view)
{
    painter.setFont(theme::font(Face::Small));
    painter.setPen(theme::ink(Tone::Muted));
    paintClock(painter, view, clockPart(view, false), 0);
    if (view.scene.other)
        paintClock(painter, view, clockPart(view, true), view.scene.other->ahead);
    for (int day = 0; day < view.layout.days(); ++day) {
        const QRectF rect = view.layout.dayRect(day);
        for (int hour = 0; hour < 24; ++hour)
            painter.fillRect(QRectF(rect.left(), std::round(view.layout.yAt(hour * 60)), rect.width(), 1),
                             theme::line());
        painter.fillRect(
            QRectF(std::round(view.mirrored ? rect.right() - 1 : rect.left()), 0, 1, rect.height()),
            theme::line());
    }
}

/// Sets letters small enough for \a reason; no word of it is broken, and what is still too wide is shortened.
QString fitReason(QPainter &painter, const QString &reason, int width)
{
    QFont face = theme::font(Face::Small);
    const double least = face.pointSizeF() * leastReason;
    QStringList words = reason.split(u' ');
    const auto fits = [&](const QString &word) { return QFontMetrics(face).horizontalAdvance(word) < width; };
    while (!std::ranges::all_of(words, fits) && face.pointSizeF() > least)
        face.setPointSizeF(std::max(least, face.pointSizeF() - 0.5));
    painter.setFont(face);
    for (QString &word : words) {
        if (!fits(word))
            word = painter.fontMetrics().elidedText(word, Qt::ElideRight, width - 1);
    }
    return words.join(u' ');
}

/// On ground of its own, for the lines of the hours run through it.
void paintReason(QPainter &painter, const View &view, const QRectF &rect, const QString &reason)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(theme::ink(Tone::Muted));
    const QRectF seen = rect.intersected(QRectF(rect.left(), view.scroll, rect.width(), view.area.height()));
    const double above = std::min<double>(theme::px(8), seen.height() / 10);
    const QRectF room = seen.adjusted(theme::px(4), above, -theme::px(4), 0);
    const QString words = fitReason(painter, reason, static_cast<int>(room.width()));
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    painter.fillRect(painter.boundingRect(room, flags, words), theme::wash(Tone::Info));
    painter.drawText(room, flags, words);
    painter.restore();
}

void paintZones(QPainter &painter, const View &view)
{
    for (int day = 0; day < view.layout.days(); ++day) {
        const QString reason = weekspeech::closedReason(view.scene, view.layout.date(day));
        const QRectF rect = view.layout.dayRect(day).adjusted(1, 0, 0, 0);
        if (!reason.isEmpty())
            hatch(painter, rect, theme::line());
    }
    for (const WeekZone &zone : view.scene.zones) {
        const int day = view.layout.dayOf(zone.date);
        if (day < 0)
            continue;
        const QRectF rect = view.layout.spanRect(day, zone.from, zone.to);
        painter.fillRect(rect, zone.open ? theme::wash(Tone::Info) : QColor(Qt::transparent));
        if (!zone.open)
            hatch(painter, rect, theme::line());
    }
}

/// Why those hours are shaded.
void paintReasons(QPainter &painter, const View &view)
{
    for (int day = 0; day < view.layout.days(); ++day) {
        const QString reason = weekspeech::closedReason(view.scene, view.layout.date(day));
        if (!reason.isEmpty())
            paintReason(painter, view, view.layout.dayRect(day).adjusted(1, 0, 0, 0), reason);
    }
    for (const WeekZone &zone : view.scene.zones) {
        const int day = view.layout.dayOf(zone.date);
        if (day >= 0)
            paintReason(painter, view, view.layout.spanRect(day, zone.from, zone.to), zone.reason);
    }
}

void paintCursor(QPainter &painter, const View &view)
{
    const int day = view.layout.dayOf(view.cursor.date);
    if (day < 0 || view.cursor.block || !view.cells)
        return;
    const QRectF cell = view.layout.spanRect(day, view.cursor.minute, view.cursor.minute + view.step);
    const QRect rect = cell.toAlignedRect().adjusted(2, 1, -2, 0);
    stylepaint::box(painter, rect, view.focused ? theme::wash(Tone::Accent) : QColor(Qt::transparent),
                    theme::ink(view.focused ? Tone::Accent : Tone::Muted), 4);
    if (!view.focused)
        return;
    stylepaint::focusRing(painter, rect, 4);
    painter.setFont(theme::font(Face::Small));
    painter.setPen(theme::ink(Tone::Accent));
    painter.drawText(rect.adjusted(theme::px(6), 0, -theme::px(6), 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute |
                                      (view.mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     view.locale.toString(QTime(0, 0).addSecs(view.cursor.minute * 60), u"HH:mm"_s));
}

void paintDayName(QPainter &painter, const View &view, int day, const QRect &box)
{
    const QDate date = view.layout.date(day);
    const bool today = date == view.today;
    painter.setFont(theme::font(Face::Small));
    painter.setPen(theme::ink(today ? Tone::Accent : Tone::Muted));
    const int small = painter.fontMetrics().height();
    painter.drawText(
        QRect(box.left(), box.top() + theme::px(6), box.width(), small), Qt::AlignCenter,
        painter.fontMetrics().elidedText(view.locale.toString(date, u"ddd"_s), Qt::ElideRight, box.width()));
    QFont number = theme::font(Face::Heading);
    number.setPointSizeF(number.pointSizeF() * 1.15);
    painter.setFont(number);
    const QString text = view.locale.toString(date, u"d"_s);
    const int side = std::max(painter.fontMetrics().height(), painter.fontMetrics().horizontalAdvance(text)) +
                     theme::px(4);
    const QRect circle(box.center().x() - side / 2, box.top() + theme::px(6) + small, side, side);
    if (today)
        stylepaint::box(painter, circle, theme::ink(Tone::Accent), Qt::transparent, side / 2.0);
    const bool closed = !weekspeech::closedReason(view.scene, date).isEmpty();
    painter.setPen(today ? theme::onAccent() : (closed ? theme::ink(Tone::Muted) : view.text));
    painter.drawText(circle, Qt::AlignCenter, text);
}

void paintHeader(QPainter &painter, const View &view, const QPalette &palette, int height)
{
    painter.fillRect(QRect(0, 0, view.area.width(), height), palette.color(QPalette::Base));
    for (int day = 0; day < view.layout.days(); ++day) {
        const QRectF column = view.layout.dayRect(day);
        paintDayName(painter, view, day, QRectF(column.left(), 0, column.width(), height).toAlignedRect());
    }
    if (view.scene.other) {
        painter.setFont(theme::font(Face::Small));
        painter.setPen(theme::ink(Tone::Muted));
        for (const bool other : {false, true}) {
            const QRectF part = clockPart(view, other);
            const QRectF room(part.left() + theme::px(2), 0, part.width() - theme::px(4),
                              height - theme::px(6));
            const QString name = other ? view.scene.other->there : view.scene.other->here;
            painter.drawText(
                room, Qt::AlignHCenter | Qt::AlignBottom,
                painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(room.width())));
        }
    }
    painter.fillRect(QRect(0, height - 1, view.area.width(), 1), theme::line());
}

} // namespace

Sizes sizesFor(const QFontMetrics &metrics, bool twoClocks)
{
    const int line = metrics.height();
    const int clock = metrics.horizontalAdvance(u"00:00"_s) + theme::px(20);
    return {twoClocks ? clock * 2 : clock, line * 2 + theme::px(18),
            std::max(theme::px(56), line * 2 + theme::px(16))};
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    const double gap = theme::px(9);
    for (double x = std::floor((rect.left() - rect.height()) / gap) * gap; x < rect.right(); x += gap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paint(QPainter &painter, const View &view, const QPalette &palette)
{
    painter.fillRect(view.area, palette.color(QPalette::Base));
    painter.save();
    painter.setClipRect(view.area.adjusted(0, view.header, 0, 0));
    painter.translate(0, view.header - view.scroll);
    paintHours(painter, view, palette);
    paintZones(painter, view);
    paintLines(painter, view);
    paintReasons(painter, view);
    QList<const WeekLayout::Place *> seen;
    for (const WeekLayout::Place &place : view.layout.places()) {
        if (place.rect.united(place.before).united(place.after).intersects(view.shown()))
            seen << &place;
    }
    for (const WeekLayout::Place *place : seen)
        paintHeld(painter, view.scene.blocks[place->block], *place);
    paintCursor(painter, view);
    for (const WeekLayout::Place *place : seen)
        paintBlock(painter, view, view.scene.blocks[place->block], *place);
    painter.restore();
    paintHeader(painter, view, palette, view.header);
}

} // namespace colloquy::weekpaint
