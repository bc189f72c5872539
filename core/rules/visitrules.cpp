// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/visitrules.h"

#include "core/base/words.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

/// Who is interviewed after midnight may be visited the evening before.
constexpr qint64 early = 6 * 3600;

Findings wrongState(const VisitCase &visit, const QString &state)
{
    return {blocks(Code::InterviewWrongState, visit.code, {state, u"visit"_s})};
}

bool isOff(const Interview &interview)
{
    return interview.state == Interview::State::Moved || interview.state == Interview::State::Cancelled;
}

/// From the day of the interview to the end of the next one.
TimeSpan daysOf(const VisitCase &visit)
{
    const TimeSpan span = visit.interview.span();
    return {std::min(startOfDay(dayOf(span.start, visit.zone), visit.zone), span.start - early),
            startOfDay(dayOf(span.end, visit.zone).addDays(2), visit.zone)};
}

Findings notOnDay(const VisitCase &visit)
{
    return {blocks(Code::DateMalformed, visit.code,
                   {wallText(visit.interview.start.utc, visit.zone), u"visit_day"_s})};
}

} // namespace

Findings checkArrive(const VisitCase &visit)
{
    const Interview &interview = visit.interview;
    if (interview.mode != InterviewMode::FaceToFace)
        return wrongState(visit, u"remote"_s);
    if (visit.corrects && !interview.arrivedAt)
        return wrongState(visit, u"not_arrived"_s);
    if (!visit.corrects && interview.arrivedAt)
        return wrongState(visit, u"arrived"_s);
    if (!visit.corrects && interview.leftAt)
        return wrongState(visit, u"left"_s);
    if (!visit.corrects && isOff(interview))
        return {blocks(Code::InterviewWrongState, visit.code, {word(interview.state)})};
    const TimeSpan days = daysOf(visit);
    Findings findings = checkHappened(visit.when(), visit.now, visit.code);
    if (visit.when() < days.start || visit.when() >= days.end)
        findings += notOnDay(visit);
    else if (interview.leftAt && visit.when() > *interview.leftAt)
        findings << blocks(Code::DateMalformed, u"left_before_arrival"_s);
    return findings;
}

Findings checkLeave(const VisitCase &visit)
{
    const Interview &interview = visit.interview;
    if (interview.mode != InterviewMode::FaceToFace)
        return wrongState(visit, u"remote_leave"_s);
    if (visit.corrects && !interview.leftAt)
        return wrongState(visit, u"not_left"_s);
    if (!visit.corrects && interview.leftAt)
        return wrongState(visit, u"left"_s);
    if (isOff(interview) && !interview.arrivedAt)
        return {blocks(Code::InterviewWrongState, visit.code, {word(interview.state)})};
    const TimeSpan days = daysOf(visit);
    const bool typedLater = visit.at && *visit.at < visit.now && *visit.at >= days.end;
    const bool neverSeen = !interview.arrivedAt && !interview.isLive() && visit.when() >= days.end;
    Findings findings = checkHappened(visit.when(), visit.now, visit.code);
    if (interview.arrivedAt && visit.when() < *interview.arrivedAt)
        findings << blocks(Code::DateMalformed, u"left_before_arrival"_s);
    else if (visit.when() < days.start || typedLater || neverSeen)
        findings += notOnDay(visit);
    return findings;
}

bool isOverdue(const Interview &interview, qint64 now)
{
    if (interview.mode != InterviewMode::FaceToFace || !interview.dueOutAt || interview.leftAt)
        return false;
    return *interview.dueOutAt <= now && (interview.arrivedAt || interview.isLive());
}

} // namespace colloquy::rules
