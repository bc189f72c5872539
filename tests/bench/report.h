// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/timing.h"

#include <optional>

namespace colloquy::bench {

/// What our figure is held against.
struct Yardstick {
    QString name;
    double value = 0;           ///< in the figure's unit
    double ratio = 0;           ///< ours to it
    std::optional<double> goal; ///< of the ratio, at most
};

/// One line of the report, with the lines of its yardsticks below.
struct Figure {
    QString title;
    double ours = 0;
    QString unit; ///< "s", "ms", "MiB", "flushes"
    QList<Yardstick> yardsticks;
};

/// Prints each figure as soon as it is known, and at the end how many of them miss their goals. A miss is
/// said and changes nothing else: durations are no reason to fail.
class Report {
public:
    void heading(const QString &title);
    void add(const Figure &figure);
    void note(const QString &text);
    void close();

private:
    int m_goals = 0;
    int m_misses = 0;
};

/// Seconds of the rounds in milliseconds, against floor and peer.
struct Names {
    QString title;
    QString floor;
    std::optional<double> floorGoal;
    QString peer;
    std::optional<double> peerGoal;
};
Figure figureOf(const Names &names, const Rounds &rounds);

} // namespace colloquy::bench
