// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

/// The shapes that Style is made of.
namespace colloquy::stylepaint {

constexpr double radius = 6;
constexpr int menuChevron = 12; ///< behind the words of a button with a menu

/// A filled, bordered, rounded box that stays crisp on the pixel grid.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border,
         double corner = radius);

/// Two pixels of accent around what has the keyboard.
void focusRing(QPainter &painter, const QRect &rect, double corner = radius);

/// What is typed into: base, outline, and the ring while it has the keyboard.
void field(QPainter &painter, const QStyleOption &option, const QRect &rect);

/// Whether several lines are typed into \a widget: it looks as a line of text does.
bool isEditor(const QWidget *widget);

void button(QPainter &painter, const QStyleOption &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void scrollBar(QPainter &painter, const QStyleOption &option, const QRect &slider);
void tab(QPainter &painter, const QStyleOption &option);

/// The line that a frame is when it only divides; false for any other frame.
bool hairline(QPainter &painter, const QStyleOption &option);

/// What lies behind the scroll bars of an area.
QColor ground(const QWidget *part, const QPalette &palette);

QColor mixed(const QColor &one, const QColor &other, double share);

} // namespace colloquy::stylepaint
