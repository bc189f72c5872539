// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace colloquy::weekkeys {

namespace {

constexpr int dayMinutes = 24 * 60;

/// A work week goes from Friday to Monday.
QDate onAnother(QDate date, int days, const DaySpan &span)
{
    do {
        date = date.addDays(days);
    } while (!span.shows(date));
    return date;
}

WeekCursor aside(const Ground &ground, WeekMove move, const QList<WeekBlock> &blocks)
{
    const WeekCursor next = moved(ground.cursor, move, blocks, ground.step);
    if (ground.span.shows(next.date))
        return next;
    const QDate date = onAnother(next.date, move == WeekMove::Later ? 1 : -1, ground.span);
    return landed(date, ground.cursor.minute, blocks, ground.step);
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

/// Which of left and right leads to later days.
int daysOf(int key, bool mirrored)
{
    return (key == Qt::Key_Right) == mirrored ? -1 : 1;
}

} // namespace

std::optional<WeekCursor> target(const QKeyEvent &event, const Ground &ground, const QList<WeekBlock> &blocks)
{
    const bool control = modifiersOf(event) == Qt::ControlModifier;
    if (modifiersOf(event) && !control)
        return std::nullopt;
    const auto at = [&](QDate date, int minute) { return landed(date, minute, blocks, ground.step); };
    const WeekCursor &cursor = ground.cursor;
    const QDate last = ground.first.addDays(ground.span.days - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        return moved(cursor, WeekMove::Up, blocks, ground.step);
    case Qt::Key_Down:
        return moved(cursor, WeekMove::Down, blocks, ground.step);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool later = daysOf(event.key(), ground.mirrored) > 0;
        if (control)
            return at(later ? last : ground.first, cursor.minute);
        return aside(ground, later ? WeekMove::Later : WeekMove::Earlier, blocks);
    }
    case Qt::Key_PageUp:
        return at(cursor.date.addDays(-ground.span.step()), cursor.minute);
    case Qt::Key_PageDown:
        return at(cursor.date.addDays(ground.span.step()), cursor.minute);
    case Qt::Key_End:
        return control ? at(cursor.date, dayMinutes - ground.step) : at(last, cursor.minute);
    case Qt::Key_Home:
        if (control)
            return at(cursor.date, 0);
        return ground.today.isValid() ? std::optional(at(ground.today, cursor.minute)) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<WeekDraft> shifted(const QKeyEvent &event, WeekDraft draft, const Ground &ground, int grid)
{
    const bool vertical = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool level = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int direction = event.key() == Qt::Key_Up ? -1 : 1;
    if (vertical && modifiersOf(event) == (Qt::AltModifier | Qt::ShiftModifier)) {
        draft.minutes = std::clamp(draft.minutes + direction * grid, grid, dayMinutes);
    } else if (vertical && modifiersOf(event) == Qt::AltModifier) {
        // To the next line of the grid, for it may lie beside it.
        const int line = direction > 0 ? draft.start / grid + 1 : (draft.start + grid - 1) / grid - 1;
        draft.start = std::clamp(line * grid, 0, dayMinutes - grid);
    } else if (level && modifiersOf(event) == Qt::AltModifier) {
        draft.date = onAnother(draft.date, daysOf(event.key(), ground.mirrored), ground.span);
    } else {
        return std::nullopt;
    }
    return draft;
}

} // namespace colloquy::weekkeys
