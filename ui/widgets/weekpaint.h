// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekcursor.h"
#include "ui/widgets/weekscene.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPalette>

class QPainter;

/// How a week looks. Geometry comes from WeekLayout, everything else from WeekScene.
namespace colloquy::weekpaint {

struct Sizes {
    int gutter = 0; ///< hours of both clocks where there are two
    int header = 0;
    int hour = 0;
};

Sizes sizesFor(const QFontMetrics &metrics, bool twoClocks);

struct View {
    const WeekLayout &layout;
    const WeekScene &scene;
    const WeekCursor &cursor;
    QDate today;
    QTime time;
    int step = 30;
    int scroll = 0;
    bool focused = false;
    bool cells = true; ///< the keyboard may stand in an empty one
    bool mirrored = false;
    QRect area = {};
    QColor text = {};
    QLocale locale = {};
    int header = 0;

    QRectF shown() const ///< in content coordinates
    {
        return {0.0, 1.0 * scroll, 1.0 * area.width(), 1.0 * area.height() - header};
    }
    QRectF toView(const QRectF &content) const { return content.translated(0, header - scroll); }
};

/// All that stays while something is dragged over it.
void paint(QPainter &painter, const View &view, const QPalette &palette);

/// The line of the present, over everything.
void paintNow(QPainter &painter, const View &view);
QRect nowRect(const View &view); ///< where it is seen; empty where it isn't

/// A draft over everything: its ghost, hatched where it may not go, and a card that says when and why.
void paintDraft(QPainter &painter, const View &view, const WeekDraft &draft, const DraftNote &note);
QRect draftRect(const View &view, const WeekDraft &draft, const DraftNote &note);

/// The time held free around a block.
void paintHeld(QPainter &painter, const WeekBlock &block, const WeekLayout::Place &place);

void paintBlock(QPainter &painter, const View &view, const WeekBlock &block, const WeekLayout::Place &place);

/// Diagonal lines: nothing may be booked here, whatever colours are seen.
void hatch(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace colloquy::weekpaint
