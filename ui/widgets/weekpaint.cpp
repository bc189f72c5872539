// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekpaint.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylepaint.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace colloquy::weekpaint {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("WeekGrid", text);
}

/// Why nothing may be booked on a whole day; empty where it may.
QString closedReason(const WeekScene &scene, QDate date)
{
    if (scene.opens && date < *scene.opens)
        return words(QT_TRANSLATE_NOOP("WeekGrid", "Before recruitment opens"));
    if (scene.ends && date > *scene.ends)
        return words(QT_TRANSLATE_NOOP("WeekGrid", "After the study's end"));
    return {};
}

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

void paintLines(QPainter &painter, const View &view)
{
    const QRectF gutter = view.layout.gutter();
    painter.setFont(theme::font(Face::Small));
    const int half = painter.fontMetrics().height() / 2;
    for (int hour = 0; hour < 24; ++hour) {
        const double y = std::round(view.layout.yAt(hour * 60));
        for (int day = 0; day < view.layout.days(); ++day)
            painter.fillRect(QRectF(view.layout.dayRect(day).left(), y, view.layout.dayRect(day).width(), 1),
                             theme::line());
        painter.setPen(theme::ink(Tone::Muted));
        const QRectF label(gutter.left() + theme::px(4), y - half, gutter.width() - theme::px(12), half * 2);
        if (hour > 0)
            painter.drawText(label,
                             static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute |
                                              (view.mirrored ? Qt::AlignLeft : Qt::AlignRight)),
                             view.locale.toString(QTime(hour, 0), u"HH:mm"_s));
    }
    for (int day = 0; day < view.layout.days(); ++day) {
        const QRectF rect = view.layout.dayRect(day);
        painter.fillRect(
            QRectF(std::round(view.mirrored ? rect.right() - 1 : rect.left()), 0, 1, rect.height()),
            theme::line());
    }
}

void paintReason(QPainter &painter, const View &view, const QRectF &rect, const QString &reason)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setFont(theme::font(Face::Small));
    painter.setPen(theme::ink(Tone::Muted));
    const QRectF seen = rect.intersected(QRectF(rect.left(), view.scroll, rect.width(), view.area.height()));
    const double above = std::min<double>(theme::px(8), seen.height() / 10);
    const QRectF room = seen.adjusted(theme::px(4), above, -theme::px(4), 0);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, reason);
    painter.restore();
}

void paintZones(QPainter &painter, const View &view)
{
    for (int day = 0; day < view.layout.days(); ++day) {
        const QString reason = closedReason(view.scene, view.layout.date(day));
        const QRectF rect = view.layout.dayRect(day).adjusted(1, 0, 0, 0);
        if (!reason.isEmpty()) {
            hatch(painter, rect, theme::line());
            paintReason(painter, view, rect, reason);
        }
    }
    for (const WeekZone &zone : view.scene.zones) {
        const int day = view.layout.dayOf(zone.date);
        if (day < 0)
            continue;
        const QRectF rect = view.layout.spanRect(day, zone.from, zone.to);
        painter.fillRect(rect, zone.open ? theme::wash(Tone::Info) : QColor(Qt::transparent));
        if (!zone.open)
            hatch(painter, rect, theme::line());
        paintReason(painter, view, rect, zone.reason);
    }
}

void paintCursor(QPainter &painter, const View &view)
{
    const int day = view.layout.dayOf(view.cursor.date);
    if (day < 0 || view.cursor.block)
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

void paintNow(QPainter &painter, const View &view)
{
    const int day = view.layout.dayOf(view.today);
    if (day < 0 || !view.time.isValid())
        return;
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
    const bool closed = !closedReason(view.scene, date).isEmpty();
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
    painter.fillRect(QRect(0, height - 1, view.area.width(), 1), theme::line());
}

} // namespace

Sizes sizesFor(const QFontMetrics &metrics)
{
    const int line = metrics.height();
    return {metrics.horizontalAdvance(u"00:00"_s) + theme::px(20), line * 2 + theme::px(18),
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
    const Sizes sizes = sizesFor(painter.fontMetrics());
    painter.fillRect(view.area, palette.color(QPalette::Base));
    painter.save();
    painter.setClipRect(view.area.adjusted(0, sizes.header, 0, 0));
    painter.translate(0, sizes.header - view.scroll);
    paintHours(painter, view, palette);
    paintZones(painter, view);
    paintLines(painter, view);
    for (const WeekLayout::Place &place : view.layout.places())
        paintHeld(painter, view.scene.blocks[place.block], place);
    paintCursor(painter, view);
    for (const WeekLayout::Place &place : view.layout.places())
        paintBlock(painter, view, view.scene.blocks[place.block], place);
    paintGhost(painter, view);
    paintNow(painter, view);
    painter.restore();
    paintHeader(painter, view, palette, sizes.header);
}

} // namespace colloquy::weekpaint
