// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/weekscene.h"

namespace colloquy {

/// The mouse's hold on an interview, on one of its edges, or on free time. Points are in content coordinates.
class WeekDrag {
public:
    enum class Grip { Whole, Start, End, New };

    /// What a press at \a point takes hold of; nothing where nothing can be moved or made.
    /// \a edge is how near to its end a block is taken by that end.
    static std::optional<WeekDrag> at(const QPointF &point, const WeekLayout &layout, const WeekScene &scene,
                                      double edge);

    Grip grip() const { return m_grip; }

    /// What it would be, were the mouse let go at \a point.
    WeekDraft draft(const QPointF &point, const WeekLayout &layout) const;

private:
    WeekDraft spanning(int from, int to, const WeekLayout &layout) const;

    Grip m_grip = Grip::New;
    std::optional<WeekBlock> m_block;
    int m_day = 0;     ///< that was pressed
    double m_from = 0; ///< minutes from the first day's midnight to the press
    int m_grid = 15;
};

} // namespace colloquy
