// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylepaint.h"

#include <QAbstractScrollArea>
#include <QFrame>

#include "ui/widgets/icons.h"

#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace colloquy::stylepaint {

namespace {

constexpr int ringRoom = 3; ///< of a button's focus ring and the gap within it

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isLive(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled);
}

/// A little darker in light schemes, a little lighter in dark ones.
QColor touched(const QColor &colour, const QStyleOption &option)
{
    const QColor ink = option.palette.color(QPalette::WindowText);
    if (isLive(option) && has(option, QStyle::State_Sunken))
        return mixed(colour, ink, 0.12);
    if (isLive(option) && has(option, QStyle::State_MouseOver))
        return mixed(colour, ink, 0.05);
    return colour;
}

QRect squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2 + (side % 2 ? 0 : 1),
            rect.center().y() - side / 2 + (side % 2 ? 0 : 1), side, side};
}

QColor markField(const QStyleOption &option, bool on)
{
    if (!on)
        return touched(option.palette.color(QPalette::Base), option);
    return isLive(option) ? theme::ink(Tone::Accent) : theme::outline();
}

void buttonPanel(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = push && push->features.testFlag(QStyleOptionButton::Flat);
    const bool isDefault = push && push->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool on = has(option, QStyle::State_On);
    const bool touch = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor window = option.palette.color(QPalette::Window);
    if (flat && !on) {
        if (isLive(option) && touch)
            box(painter, rect, touched(window, option), Qt::transparent);
        return;
    }
    if (isDefault && isLive(option))
        return box(painter, rect, touched(theme::ink(Tone::Accent), option), Qt::transparent);
    const QColor fill = on ? theme::wash(Tone::Accent) : option.palette.color(QPalette::Button);
    const QColor border = on ? theme::ink(Tone::Accent) : mixed(theme::line(), theme::outline(), 0.45);
    box(painter, rect, touched(isLive(option) ? fill : window, option),
        isLive(option) ? border : theme::line());
}

} // namespace

bool hairline(QPainter &painter, const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
        return false;
    const QPoint middle = frame->rect.center();
    painter.fillRect(frame->frameShape == QFrame::HLine
                         ? QRect(frame->rect.left(), middle.y(), frame->rect.width(), 1)
                         : QRect(middle.x(), frame->rect.top(), 1, frame->rect.height()),
                     theme::line());
    return true;
}

QColor ground(const QWidget *part, const QPalette &palette)
{
    for (; part; part = part->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(part))
            return area->palette().color(area->viewport()->backgroundRole());
    }
    return palette.color(QPalette::Base);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return a * (1 - float(share)) + b * float(share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.alpha() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const QRectF inner = border.alpha() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(inner, corner, corner);
    painter.restore();
}

void focusRing(QPainter &painter, const QRect &rect, double corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::ink(Tone::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void field(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const QColor base = option.palette.color(isLive(option) ? QPalette::Base : QPalette::Window);
    box(painter, rect, base, isLive(option) ? theme::outline() : theme::line());
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, rect);
}

bool isEditor(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich && !rich->isReadOnly();
}

void button(QPainter &painter, const QStyleOption &option)
{
    const bool ringed = isLive(option) && has(option, QStyle::State_HasFocus);
    const int ring = ringed ? ringRoom : 0; // set off, for the ring has the colour of an accented button
    buttonPanel(painter, option, option.rect.adjusted(ring, ring, -ring, -ring));
    if (ringed)
        focusRing(painter, option.rect, 7);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const bool touch = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    if (!isLive(option) || !(on || touch))
        return;
    const QColor rest = on ? theme::wash(Tone::Accent) : option.palette.color(QPalette::Window);
    box(painter, option.rect, touched(rest, option), on ? theme::ink(Tone::Accent) : QColor(Qt::transparent));
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool part = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || part;
    const QRect square = squareIn(option.rect);
    const QColor fill = markField(option, on);
    box(painter, square, fill, on ? fill : theme::outline(), 4);
    if (on)
        paintIcon(painter, part ? u"minus"_s : u"check"_s, square.adjusted(2, 2, -2, -2), theme::onAccent());
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const QRect square = squareIn(option.rect);
    const QColor fill = markField(option, on);
    box(painter, square, fill, on ? fill : theme::outline(), square.width() / 2.0);
    if (on) {
        const int inset = square.width() * 5 / 16;
        const QRect dot = square.adjusted(inset, inset, -inset, -inset);
        box(painter, dot, theme::onAccent(), Qt::transparent, dot.width() / 2.0);
    }
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, touched(option.palette.color(QPalette::Base), option));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::line());
}

void scrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider)
{
    const bool upright = slider.height() > slider.width() || option.rect.height() > option.rect.width();
    const bool live = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = live ? 2 : 3;
    const QRect bar = upright ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    const QColor colour = mixed(theme::line(), theme::outline(), live ? 1.0 : 0.6);
    box(painter, bar, colour, Qt::transparent, std::min(bar.width(), bar.height()) / 2.0);
}

void tab(QPainter &painter, const QStyleOption &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::line());
    if (selected)
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
                         theme::ink(Tone::Accent));
    else if (has(option, QStyle::State_MouseOver))
        box(painter, option.rect.adjusted(2, 2, -2, -4),
            touched(option.palette.color(QPalette::Window), option), Qt::transparent);
}

} // namespace colloquy::stylepaint
