// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bookingrules.h"
#include "core/rules/plan.h"

#include <QSet>

namespace colloquy::rules {

/// All that decides at which times one person could be interviewed.
struct PlanWish {
    BookingCase booking; ///< without a start and an interpreter; with every neighbour and busy time near
    QDate from;
    QDate to; ///< inclusive
    bool interpreted = false;
    QMap<int, Interpreter> suitable; ///< against whom nothing speaks but perhaps the time, by their number
    QSet<QDate> fullDays;            ///< that take no more interviews
};

/// What speaks against \a interpreter for this person whatever the time; not that dialects are sealed.
Findings checkSuits(const Interpreter &interpreter, const BookingCase &booking);

/// Every time at which booking would warn of nothing that another time could mend, by start.
QList<PlanChoice> planChoices(const PlanWish &wish);

/// The day's or week's cap left after \a neighbours; only those that have a cap and lie from \a from to \a
/// to.
QMap<QDate, int> dayRoom(const Study &study, const QList<Neighbour> &neighbours, QDate from, QDate to);
QMap<QDate, int> weekRoom(const Study &study, const QList<Neighbour> &neighbours, QDate from, QDate to);

/// The half-days for which interpreters come anyway; \a number says which interpreter is which.
QList<HalfDay> engagedHalfDays(const QList<Neighbour> &neighbours, const QMap<int, Interpreter> &interpreters,
                               const QByteArray &zone);

/// Each thing without which there would be a time for somebody who has none, in the order in which it is
/// easiest mended; where no single thing is enough, those that are together.
Findings whyNoTime(const PlanWish &wish);

} // namespace colloquy::rules
