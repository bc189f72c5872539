// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantimes.h"

#include "core/rules/dialectrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/slots.h"
#include "core/rules/timerules.h"

#include <algorithm>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;

/// Minutes to keep free on each side, with nothing of the other side's.
struct Margins {
    qint64 before = 0; ///< consent talk and briefing
    qint64 after = 0;
    qint64 buffer = 0;
    qint64 travel = 0;
};

Margins marginsOf(const BookingCase &booking)
{
    const TimeSpan span = booking.planned.span();
    const TimeSpan block = blockOf(booking);
    const InterviewMode mode = booking.planned.mode;
    return {span.start - block.start, block.end - span.end, booking.study.bufferFor(mode) * minute,
            travelFor(booking.study, mode) * minute};
}

/// Where the interview's own minutes can't lie for a neighbour's sake.
TimeSpan heldBy(const Neighbour &neighbour, const BookingCase &booking, const Margins &own)
{
    const qint64 apart = minutesApart(booking.study, booking.planned.mode, neighbour.mode) * minute;
    return {neighbour.span.start - neighbour.minutesBefore * minute - apart - own.after,
            neighbour.span.end + neighbour.minutesAfter * minute + apart + own.before};
}

PlanChoice choiceAt(const TimeSpan &span, const Margins &own, const QByteArray &zone,
                    const std::optional<int> &interpreter)
{
    const auto widened = [&](qint64 margin) {
        return TimeSpan{span.start - own.before - margin, span.end + own.after + margin};
    };
    const WallTime wall = wallTimeAt(span.start, zone);
    PlanChoice choice{span, widened(own.buffer), widened(own.travel), wall.date, {}};
    if (interpreter)
        choice.engages = HalfDay{*interpreter, wall.date, wall.time.hour() >= 12};
    return choice;
}

/// Gives each time to \a use until it says no.
template <class Use>
bool useTimes(const PlanWish &wish, const std::optional<int> &interpreter, const Use &use)
{
    BookingCase booking = wish.booking;
    if (interpreter)
        booking.interpreter = wish.suitable.value(*interpreter);
    const Study &study = booking.study;
    TimeSpan window = slotWindow(study, wish.from, wish.to, booking.now);
    const int leadHours = booking.interpreter ? booking.interpreter->leadDays * 24 : 0;
    window.start = std::max(window.start, firstStart(booking.now, std::max(leadHours, study.noticeHours)));
    const Margins own = marginsOf(booking);
    QList<TimeSpan> held;
    for (const Neighbour &neighbour : booking.neighbours)
        held << heldBy(neighbour, booking, own);
    FreeTimes times(slotWish(booking, window), {takenFrom(held), takenFrom(booking.busy)});
    while (const std::optional<TimeSpan> span = times.next()) {
        const PlanChoice choice = choiceAt(*span, own, study.zone, interpreter);
        if (!wish.fullDays.contains(choice.day) && !use(choice))
            return false;
    }
    return true;
}

QList<std::optional<int>> interpretersOf(const PlanWish &wish)
{
    if (!wish.interpreted)
        return {std::nullopt};
    QList<std::optional<int>> numbers;
    for (auto each = wish.suitable.cbegin(); each != wish.suitable.cend(); ++each)
        numbers << each.key();
    return numbers;
}

bool hasTime(const PlanWish &wish)
{
    return std::ranges::any_of(interpretersOf(wish), [&](const std::optional<int> &interpreter) {
        return !useTimes(wish, interpreter, [](const PlanChoice &) { return false; });
    });
}

QMap<QDate, int> room(int cap, const QList<Neighbour> &neighbours, const QByteArray &zone,
                      const QList<QDate> &days, QDate (*dayFor)(const QDate &))
{
    QMap<QDate, int> left;
    if (cap <= 0)
        return left;
    for (const QDate &day : days)
        left.insert(dayFor(day), cap);
    for (const Neighbour &neighbour : neighbours) {
        const auto found = left.find(dayFor(dayOf(neighbour.span.start, zone)));
        if (found != left.end() && !neighbour.call)
            *found = std::max(0, *found - 1);
    }
    return left;
}

QList<QDate> daysFrom(QDate from, QDate to)
{
    QList<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days << day;
    return days;
}

/// Something that stands in the way, and the wish as it would be without it.
struct Hindrance {
    Code code;
    void (*remove)(PlanWish &);
};

constexpr Hindrance hindrances[] = {
    {Code::InterviewBeforeOpening, [](PlanWish &wish) { wish.booking.study.opens.reset(); }},
    {Code::InterviewAfterEnd, [](PlanWish &wish) { wish.booking.study.ends = wish.to; }},
    {Code::NoticeShort, [](PlanWish &wish) { wish.booking.study.noticeHours = 0; }},
    {Code::ParticipantUnavailable, [](PlanWish &wish) { wish.booking.participant.availability = {}; }},
    {Code::InterpreterAbsent,
     [](PlanWish &wish) {
         for (Interpreter &interpreter : wish.suitable)
             interpreter.availability = {};
     }},
    {Code::InterpreterLate,
     [](PlanWish &wish) {
         for (Interpreter &interpreter : wish.suitable)
             interpreter.leadDays = 0;
     }},
    {Code::ClashBusy, [](PlanWish &wish) { wish.booking.busy.clear(); }},
    {Code::ClashResearcher, [](PlanWish &wish) { wish.booking.neighbours.clear(); }},
    {Code::DayFull, [](PlanWish &wish) { wish.fullDays.clear(); }},
    {Code::HoursOutside, [](PlanWish &wish) { wish.booking.study.hours = {}; }},
};

bool hasTimeWithout(PlanWish wish, const QList<Hindrance> &removed)
{
    for (const Hindrance &hindrance : removed)
        hindrance.remove(wish);
    return hasTime(wish);
}

/// Together they are in the way, and none of them could stay. Nothing where the rest is, too.
QList<Hindrance> fewestTogether(const PlanWish &wish)
{
    QList<Hindrance> together(std::begin(hindrances), std::end(hindrances));
    if (!hasTimeWithout(wish, together))
        return {};
    for (const Hindrance &hindrance : hindrances) {
        QList<Hindrance> others = together;
        others.removeIf([&](const Hindrance &each) { return each.code == hindrance.code; });
        if (hasTimeWithout(wish, others))
            together = others;
    }
    return together;
}

} // namespace

Findings checkSuits(const Interpreter &interpreter, const BookingCase &booking)
{
    InterpreterCase request{interpreter, booking.participant, booking.planned, {}, booking.consent.recording,
                            booking.now, booking.study.zone};
    request.interpreter.availability = {};
    request.interpreter.leadDays = 0;
    Findings findings = checkInterpreter(request);
    findings.removeIf(isDialectUnread);
    return findings;
}

QList<PlanChoice> planChoices(const PlanWish &wish)
{
    QList<PlanChoice> choices;
    for (const std::optional<int> &interpreter : interpretersOf(wish)) {
        useTimes(wish, interpreter, [&](const PlanChoice &choice) {
            choices << choice;
            return true;
        });
    }
    std::ranges::stable_sort(choices, {}, [](const PlanChoice &choice) { return choice.span.start; });
    return choices;
}

QMap<QDate, int> dayRoom(const Study &study, const QList<Neighbour> &neighbours, QDate from, QDate to)
{
    return room(study.dayCap, neighbours, study.zone, daysFrom(from, to),
                [](const QDate &day) { return day; });
}

QMap<QDate, int> weekRoom(const Study &study, const QList<Neighbour> &neighbours, QDate from, QDate to)
{
    return room(study.weekCap, neighbours, study.zone, daysFrom(from, to), mondayOf);
}

QList<HalfDay> engagedHalfDays(const QList<Neighbour> &neighbours, const QMap<int, Interpreter> &interpreters,
                               const QByteArray &zone)
{
    QList<HalfDay> engaged;
    for (const Neighbour &neighbour : neighbours) {
        for (auto each = interpreters.cbegin(); each != interpreters.cend(); ++each) {
            if (neighbour.engages(*each))
                engaged << *choiceAt(neighbour.span, {}, zone, each.key()).engages;
        }
    }
    return engaged;
}

Findings whyNoTime(const PlanWish &wish)
{
    QList<Hindrance> enough;
    for (const Hindrance &hindrance : hindrances) {
        if (hasTimeWithout(wish, {hindrance}))
            enough << hindrance;
    }
    if (enough.isEmpty())
        enough = fewestTogether(wish);
    Findings why;
    for (const Hindrance &hindrance : enough)
        why << warns(hindrance.code, wish.booking.participant.code, {u"plan"_s});
    if (why.isEmpty())
        why << warns(Code::TimePast, wish.booking.participant.code, {u"plan"_s});
    return why;
}

} // namespace colloquy::rules
