// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekgrid.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPalette>

class QPainter;

/// How a week looks. Geometry comes from WeekLayout, everything else from WeekScene.
namespace colloquy::weekpaint {

struct Sizes {
    int gutter = 0;
    int header = 0;
    int hour = 0;
};

Sizes sizesFor(const QFontMetrics &metrics);

struct View {
    const WeekLayout &layout;
    const WeekScene &scene;
    const WeekCursor &cursor;
    QDate today;
    QTime time;
    int step = 30;
    int scroll = 0;
    bool focused = false;
    bool mirrored = false;
    QRect area = {};
    QColor text = {};
    QLocale locale = {};
};

void paint(QPainter &painter, const View &view, const QPalette &palette);

/// The time held free around a block.
void paintHeld(QPainter &painter, const WeekBlock &block, const WeekLayout::Place &place);

void paintBlock(QPainter &painter, const View &view, const WeekBlock &block, const WeekLayout::Place &place);

/// What a dialog is about to book.
void paintGhost(QPainter &painter, const View &view);

/// Diagonal lines: nothing may be booked here, whatever colours are seen.
void hatch(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace colloquy::weekpaint
