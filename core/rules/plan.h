// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QDate>
#include <QMap>

#include <functional>
#include <tuple>

namespace colloquy::rules {

/// The morning or the afternoon of one interpreter, by the clock at which an interview begins.
struct HalfDay {
    int interpreter = 0; ///< a number that the one who asks gives
    QDate day;
    bool afternoon = false;

    friend bool operator<(const HalfDay &one, const HalfDay &other)
    {
        return std::tie(one.day, one.afternoon, one.interpreter) <
               std::tie(other.day, other.afternoon, other.interpreter);
    }
    bool operator==(const HalfDay &) const = default;
};

/// A time at which somebody could be interviewed, whatever the others do. Two of them keep apart when neither
/// their buffered nor their travelled spans overlap.
struct PlanChoice {
    TimeSpan span;      ///< the interview itself
    TimeSpan buffered;  ///< with consent talk, briefing, debriefing and its own buffer on each side
    TimeSpan travelled; ///< with the way to it and back in place of the buffer
    QDate day;          ///< where the study is
    std::optional<HalfDay> engages; ///< nothing: nobody interprets

    bool operator==(const PlanChoice &) const = default;
};

bool keepApart(const PlanChoice &one, const PlanChoice &other);

struct PlanPerson {
    QString group;
    QList<PlanChoice> choices; ///< by start
};

/// How many more a group may have, and how many of those it needs before others get more.
struct GroupRoom {
    int wanted = 0;
    std::optional<int> most;
};

struct PlanProblem {
    QList<PlanPerson> people;
    QList<HalfDay> engaged;          ///< half-days that interpreters come for anyway
    QMap<QDate, int> dayRoom;        ///< how many more a day takes; one that isn't here: any number
    QMap<QDate, int> weekRoom;       ///< the same by the week's Monday
    QMap<QString, GroupRoom> groups; ///< one that isn't here: any number
};

/// Which choice each person gets.
struct PlanAnswer {
    QList<std::optional<int>> chosen; ///< number of the choice; nothing: left out
    bool optimal = false;             ///< proved: no plan comes before this one

    int count() const;
};

/// The plan that comes first: by how many of those that groups want it has, then by how many interviews, then
/// by how few half-days of interpreters beyond those they come for anyway, then by the least sum of days.
/// On each day those who are interviewed have the least sum of start times. Ends soon after \a isEnough says
/// so, with the best plan found by then.
PlanAnswer bestPlan(const PlanProblem &problem, const std::function<bool()> &isEnough);

/// Again and again the interview that can be over first.
PlanAnswer greedyPlan(const PlanProblem &problem);
/// The same for those whom \a plan leaves out.
PlanAnswer completed(const PlanProblem &problem, const PlanAnswer &plan);

/// A plan to which nobody can be added, and in which nobody can be earlier or spare an interpreter a
/// half-day, with a change of one interview or of two of which one takes the other's time. No worse than \a
/// plan in what bestPlan() goes by.
PlanAnswer bettered(const PlanProblem &problem, const PlanAnswer &plan,
                    const std::function<bool()> &isEnough);

} // namespace colloquy::rules
