// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/domain/interview.h"

namespace colloquy::rules {

/// All that decides whether the researcher may put down when they came to a place, or left it.
struct VisitCase {
    Interview interview;
    QString code;             ///< the participant's
    std::optional<qint64> at; ///< nothing: now
    qint64 now = 0;
    QByteArray zone;       ///< in which days are counted
    bool corrects = false; ///< another time in place of the one on record

    qint64 when() const { return at.value_or(now); }
};

/// What has happened can be put down as long as it is face to face and wasn't yet, whatever became of the
/// interview; only what is on record can be corrected. interview.wrong_state, time.future; date.malformed for
/// a time before the day of the interview, after the day that follows it, or the wrong way round. Whoever
/// checks out now may be late.
Findings checkArrive(const VisitCase &visit);
Findings checkLeave(const VisitCase &visit);

/// The time to be out has passed, and nobody knows the researcher to be out: the buddy is to be rung. Whoever
/// never checked in and has put down the outcome is taken to be back.
bool isOverdue(const Interview &interview, qint64 now);

} // namespace colloquy::rules
