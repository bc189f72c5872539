// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/interpreter.h"

namespace colloquy {

/// One interview of a plan.
struct PlannedTime {
    Id<Participant> participant;
    QString code; ///< theirs
    TimeSpan span;
    InterviewMode mode = InterviewMode::Teams;
    std::optional<Id<Interpreter>> interpreter;
    QString interpreterCode;

    bool operator==(const PlannedTime &) const = default;
};

/// Somebody for whom the plan has no interview.
struct LeftOut {
    Id<Participant> participant;
    QString code;
    Findings why; ///< the main reason first, then what could be changed
};

struct MakePlan {
    QDate from;
    QDate to; ///< inclusive
    /// An hour unless said; less for those whose longest interview is shorter.
    std::optional<int> minutes;
    InterviewMode mode = InterviewMode::Teams; ///< for those who want no particular one
    bool targets = false;      ///< no group gets more than its target, and its least comes first
    QList<PlannedTime> pinned; ///< stay as they are
    int seconds = 30;          ///< after which the best plan found by then has to do
};

/// Who could be interviewed when. It has the most interviews that there can be; of such plans those with the
/// fewest half-days for which interpreters must come; and of those the one with the least sum of days, where
/// on each day they begin as early as they can. With targets, how many of the groups' least numbers are met
/// comes before all that. Only times that warn of nothing are in it; what is to be known of a person whatever
/// the time, such as a missing consent, is not asked.
struct Plan {
    QList<PlannedTime> interviews; ///< by start
    QList<LeftOut> leftOut;        ///< the eligible before the undecided, by group and number
    bool optimal = false;          ///< proved: there is no better one
    Findings unread;               ///< what is sealed and wasn't weighed; then nothing is proved
};

/// Everybody who is eligible and not yet booked, with the interpreters who are cleared. Can be cancelled.
/// plan.too_large, date.malformed; interview.too_long, number.out_of_range where the length suits nobody. A
/// pinned interview is judged like a booking.
Result<Plan> makePlan(const Workspace &workspace, const MakePlan &request);

struct ApplyPlan {
    QList<PlannedTime> interviews; ///< all of a plan, or some
    Decisions decisions;
};
/// Judged like bookings, each with those before it in place. All become proposed interviews, their
/// interpreters asked, in one step; or none does.
Result<QList<Interview>> applyPlan(Workspace &workspace, const ApplyPlan &request);

} // namespace colloquy
