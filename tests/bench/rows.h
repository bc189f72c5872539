// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/madeupstudy.h"
#include "tests/bench/report.h"

namespace colloquy::bench {

/// How big the studies are and how often everything is measured.
struct Scale {
    int few = 1000; ///< people
    int many = 100000;
    int meetings = 10; ///< interviews each, for the export of a million rows
    int rounds = 7;
    int bookings = 200;
    bool goals = true; ///< durations of a tiny study say nothing
};

/// What all rows have in common. Studies lie in one folder, made when first needed.
struct Bench {
    Scale scale;
    QString folder;
    Report report;

    QString path(const QString &name) const { return folder + u'/' + name; }
    QString pathOf(const Extent &extent) const;
    /// Unlocked.
    std::unique_ptr<Workspace> study(const Extent &extent) const
    {
        return madeUpStudy(pathOf(extent), extent);
    }
    /// Nothing where goals make no sense.
    std::optional<double> goal(double ratio) const
    {
        return scale.goals ? std::optional(ratio) : std::nullopt;
    }
};

void benchStart(Bench &bench);
void benchExport(Bench &bench);
void benchBooking(Bench &bench);
void benchOpening(Bench &bench);
void benchFilter(Bench &bench);
void benchGrowth(Bench &bench);
void benchSlots(Bench &bench);
void benchDrag(Bench &bench);
void benchBusy(Bench &bench);
void benchHostile(Bench &bench);
void benchPlan(Bench &bench);

/// What the bench program does for itself in a process of its own, whose time and memory count: says "ms
/// MiB".
int exportAlone(const QStringList &arguments);
int hostileAlone(const QStringList &arguments);

} // namespace colloquy::bench
