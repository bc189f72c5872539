// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace colloquy::bench {

/// Seconds of wall time that \a work takes.
double secondsOf(const std::function<void()> &work);

double median(std::vector<double> values);
/// The value that \a share of all don't exceed.
double quantile(std::vector<double> values, double share);

/// Two or three ways to the same end, taken in turn: the machine's speed drifts within minutes, so that only
/// ratios of one round carry over.
struct Rounds {
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> peer; ///< empty without a peer

    double toFloor() const { return ratio(ours, floor); }
    double toPeer() const { return ratio(ours, peer); }

    /// The median of what each round's ratio was.
    static double ratio(const std::vector<double> &ours, const std::vector<double> &others);
};

struct Contest {
    std::function<double()> ours; ///< each gives its seconds, or what else is compared
    std::function<double()> floor;
    std::function<double()> peer; ///< may be missing
};

/// One round first that doesn't count, then \a count of them.
Rounds takeTurns(const Contest &contest, int count);

/// The most memory that this process has held, in MiB.
double peakMemory();

} // namespace colloquy::bench
