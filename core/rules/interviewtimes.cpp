// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bookingrules.h"
#include "core/rules/slots.h"
#include "core/rules/studyrules.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60;

Findings checkClashes(const BookingCase &booking)
{
    const TimeSpan span = booking.planned.span();
    const QByteArray zone = booking.study.zone;
    Findings findings;
    bool own = std::ranges::any_of(booking.earlier, [&](const Interview &interview) {
        return interview.isLive() && interview.span().overlaps(span);
    });
    for (const Neighbour &neighbour : booking.neighbours) {
        if (!neighbour.span.overlaps(span))
            continue;
        own |= !neighbour.call && neighbour.participant == booking.participant.id;
        findings << clashWith(neighbour, zone);
    }
    if (own)
        findings << blocks(Code::ClashParticipant, booking.participant.code);
    for (const TimeSpan &busy : booking.busy) {
        if (busy.overlaps(span))
            findings << warns(Code::ClashBusy, booking.participant.code,
                              {wallText(busy.start, zone), wallText(busy.end, zone)});
    }
    return findings;
}

TimeSpan blockOf(const Neighbour &neighbour)
{
    return {neighbour.span.start - neighbour.minutesBefore * minute,
            neighbour.span.end + neighbour.minutesAfter * minute};
}

/// Minutes from the end of the earlier to the start of the later; negative where they overlap.
int gap(const TimeSpan &one, const TimeSpan &other)
{
    const qint64 seconds = std::max(one.start - other.end, other.start - one.end);
    return static_cast<int>(seconds >= 0 ? seconds / minute : -((-seconds + minute - 1) / minute));
}

Findings checkDistance(const BookingCase &booking, const Neighbour &neighbour)
{
    const Study &study = booking.study;
    if (neighbour.span.overlaps(booking.planned.span()))
        return {};
    const int free = gap(rules::blockOf(booking), blockOf(neighbour));
    const int buffer = study.bufferFor(booking.planned.mode) + study.bufferFor(neighbour.mode);
    const int travel = travelFor(study, booking.planned.mode) + travelFor(study, neighbour.mode);
    const QString left = QString::number(std::max(free, 0));
    Findings findings;
    if (free < buffer || free < 0)
        findings << warns(Code::BufferShort, neighbour.code, {left, QString::number(buffer)});
    if (travel > 0 && free < travel)
        findings << warns(Code::TravelShort, neighbour.code, {left, QString::number(travel)});
    for (Finding &finding : findings) {
        if (neighbour.call)
            finding.details << u"call"_s;
    }
    return findings;
}

Findings checkCaps(const BookingCase &booking)
{
    const Study &study = booking.study;
    const QDate day = dayOf(booking.planned.start.utc, study.zone);
    int sameDay = 0;
    int sameWeek = 0;
    for (const Neighbour &neighbour : booking.neighbours) {
        if (neighbour.call)
            continue;
        const QDate other = dayOf(neighbour.span.start, study.zone);
        sameDay += other == day ? 1 : 0;
        sameWeek += mondayOf(other) == mondayOf(day) ? 1 : 0;
    }
    Findings findings;
    if (study.dayCap > 0 && sameDay >= study.dayCap)
        findings << warns(Code::DayFull, day.toString(Qt::ISODate),
                          {QString::number(study.dayCap), u"day"_s});
    if (study.weekCap > 0 && sameWeek >= study.weekCap)
        findings << warns(Code::DayFull, mondayOf(day).toString(Qt::ISODate),
                          {QString::number(study.weekCap), u"week"_s});
    return findings;
}

Findings checkNotice(const BookingCase &booking)
{
    const qint64 start = booking.planned.start.utc;
    const QString code = booking.participant.code;
    if (start < booking.now)
        return {warns(Code::TimePast, code)};
    if (start < firstStart(booking.now, booking.study.noticeHours))
        return {warns(Code::NoticeShort, code, {QString::number(booking.study.noticeHours)})};
    return {};
}

Findings checkHours(const BookingCase &booking)
{
    const Study &study = booking.study;
    const Participant &participant = booking.participant;
    const TimeSpan span = booking.planned.span();
    const QByteArray theirs = participant.zone.isEmpty() ? study.zone : participant.zone;
    Findings findings;
    if (!isOpen(study.hours, span, study.zone))
        findings << warns(Code::HoursOutside, participant.code, {wallText(span.start, study.zone)});
    if (!isOpen(participant.availability, span, theirs))
        findings << warns(Code::ParticipantUnavailable, participant.code, {wallText(span.start, theirs)});
    return findings;
}

} // namespace

Finding clashWith(const Neighbour &neighbour, const QByteArray &zone)
{
    QStringList details{wallText(neighbour.span.start, zone)};
    if (neighbour.call)
        details << u"call"_s;
    return blocks(Code::ClashResearcher, neighbour.code, details);
}

Findings checkLength(const BookingCase &booking)
{
    const Study &study = booking.study;
    const int minutes = booking.planned.minutes;
    const int longest = booking.interpreted() ? study.longestInterpretedMinutes : study.longestMinutes;
    if (minutes < 1)
        return {blocks(Code::NumberOutOfRange, u"minutes"_s, {u"1"_s, QString::number(longest)})};
    if (minutes > longest)
        return {blocks(Code::InterviewTooLong, booking.participant.code,
                       {QString::number(minutes), QString::number(longest)})};
    return {};
}

TimeSpan blockOf(const BookingCase &booking)
{
    const Study &study = booking.study;
    const bool interpreted = booking.interpreted();
    int before = interpreted ? booking.briefingMinutes : 0;
    const bool consentOpen = booking.consent.state != ConsentStanding::State::Valid;
    if (consentOpen && study.consentTaken == Study::ConsentTaken::AtStart)
        before += interpreted ? study.consentTalkInterpretedMinutes : study.consentTalkMinutes;
    const int after = interpreted ? booking.debriefingMinutes : 0;
    const TimeSpan span = booking.planned.span();
    return {span.start - before * minute, span.end + after * minute};
}

int travelFor(const Study &study, InterviewMode mode)
{
    return mode == InterviewMode::FaceToFace ? study.travelMinutes : 0;
}

int minutesApart(const Study &study, InterviewMode one, InterviewMode other)
{
    return std::max(study.bufferFor(one) + study.bufferFor(other),
                    travelFor(study, one) + travelFor(study, other));
}

int marginOf(const Study &study, InterviewMode mode)
{
    return std::max(study.bufferFor(mode), travelFor(study, mode));
}

Findings checkTimes(const BookingCase &booking)
{
    Findings findings = checkLength(booking) +
                        checkWithinDates(booking.study, booking.planned.span(), booking.participant.code) +
                        checkClashes(booking);
    for (const Neighbour &neighbour : booking.neighbours)
        findings += checkDistance(booking, neighbour);
    return sorted(findings + checkCaps(booking) + checkNotice(booking) + checkHours(booking));
}

} // namespace colloquy::rules
