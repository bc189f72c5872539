// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreaderseries.h"

#include "core/formats/icsreaderrecurrence.h"

#include <algorithm>

namespace colloquy {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 stepsOfOverride = 10;    ///< to see what it stands for takes as long
constexpr qint64 margin = 2 * daySeconds; ///< between the clocks of any two zones

/// How long an entry takes: by the clock, or in days of the calendar and then by the clock.
struct Length {
    qint64 days = 0;
    qint64 seconds = 0;

    qint64 atMost() const { return daySeconds * (days + 1) + seconds; }
};

/// One time of a series before it is known whether something takes its place.
struct Instance {
    qint64 utc = 0;
    qint64 local = 0; ///< on the clock of the series
    Length length;
};

/// Times of a series by their instant, or all of a day.
struct Named {
    std::vector<qint64> instants;
    std::vector<qint64> days;

    void sort()
    {
        std::ranges::sort(instants);
        std::ranges::sort(days);
    }
    bool holds(qint64 utc, qint64 local) const
    {
        const qint64 day = IcsTime{local}.day();
        return std::ranges::binary_search(instants, utc) || std::ranges::binary_search(days, day);
    }
};

/// Touches the window; a point in time does so unless it is the window's end.
bool touches(const TimeSpan &span, const TimeSpan &window)
{
    return span.start < window.end && (span.end > window.start || span.start >= window.start);
}

class Family {
public:
    Family(const IcsFamily &family, const TimeSpan &window, IcsZones &zones, qint64 &steps)
        : m_family(family)
        , m_window(window)
        , m_zones(zones)
        , m_steps(steps)
    {}

    bool expand();
    std::vector<TimeSpan> takeTimes();

private:
    const IcsClock &clockOf(const IcsEvent &event) { return m_zones.clock(event.start->zone, m_steps); }
    Length lengthOf(const IcsTime &start, const std::optional<IcsTime> &end,
                    const std::optional<IcsDuration> &duration);
    Length lengthOf(const IcsEvent &event) { return lengthOf(*event.start, event.end, event.duration); }
    TimeSpan spanOf(qint64 utc, qint64 local, const Length &length, const IcsClock &clock) const;

    bool addMaster(const IcsEvent &master);
    bool addRule(const IcsEvent &master, const IcsRule &rule, std::vector<Instance> &instances);
    void addDates(const IcsEvent &master, std::vector<Instance> &instances);
    Named replaced(const IcsEvent &master);
    std::optional<Named> excepted(const IcsEvent &master);
    void name(const IcsEvent &master, const IcsTime &time, Named &named);
    void collectRanges();
    void addInstance(const IcsEvent &master, const Instance &instance);
    void add(const TimeSpan &span);

    struct Range {
        qint64 from = 0; ///< the first instant that it stands for
        qint64 shift = 0;
        const IcsEvent *event = nullptr;
    };

    const IcsFamily &m_family;
    TimeSpan m_window;
    IcsZones &m_zones;
    qint64 &m_steps;
    std::vector<Range> m_ranges; ///< by `from`
    qint64 m_reach = 0;          ///< how far before the window a time may start that touches it
    std::vector<TimeSpan> m_times;
};

Length Family::lengthOf(const IcsTime &start, const std::optional<IcsTime> &end,
                        const std::optional<IcsDuration> &duration)
{
    const qint64 least = start.isDate ? 1 : 0;
    if (duration && !end)
        return {std::max(duration->days, duration->seconds > 0 ? 0 : least), duration->seconds};
    if (!end)
        return {least, 0};
    if (start.isDate && end->isDate)
        return {std::max(end->day() - start.day(), least), 0};
    return {0, m_zones.utcOf(*end, m_steps) - m_zones.utcOf(start, m_steps)};
}

TimeSpan Family::spanOf(qint64 utc, qint64 local, const Length &length, const IcsClock &clock) const
{
    const qint64 dayLater = length.days == 0 ? utc : clock.utcOf(local + daySeconds * length.days);
    return {utc, dayLater + length.seconds};
}

void Family::add(const TimeSpan &span)
{
    if (span.end >= span.start && touches(span, m_window))
        m_times.push_back(span);
}

/// A day where either of them is one, else the instant.
void Family::name(const IcsEvent &master, const IcsTime &time, Named &named)
{
    if (!master.start->isDate && !time.isDate)
        named.instants.push_back(m_zones.utcOf(time, m_steps));
    else if (master.start->isDate && time.zone == IcsZones::utc)
        named.days.push_back(IcsTime{clockOf(master).localOf(time.local)}.day());
    else
        named.days.push_back(time.day());
}

Named Family::replaced(const IcsEvent &master)
{
    Named named;
    for (const IcsEvent *other : m_family.overrides) {
        if (!other->andFuture)
            name(master, *other->recurrenceId, named);
    }
    named.sort();
    return named;
}

std::optional<Named> Family::excepted(const IcsEvent &master)
{
    Named named;
    for (const IcsTime &time : master.exceptDates)
        name(master, time, named);
    for (const IcsRule &rule : master.exceptRules) {
        std::vector<Instance> instances;
        if (!addRule(master, rule, instances))
            return std::nullopt;
        for (const Instance &instance : instances)
            named.instants.push_back(instance.utc);
    }
    named.sort();
    return named;
}

/// By how much later on the clock, or by how many seconds where the two aren't in the same zone.
void Family::collectRanges()
{
    for (const IcsEvent *event : m_family.overrides) {
        if (!event->andFuture)
            continue;
        const bool sameClock = event->start->zone == event->recurrenceId->zone;
        const qint64 from = m_zones.utcOf(*event->recurrenceId, m_steps);
        const qint64 shift = sameClock ? event->start->local - event->recurrenceId->local
                                       : m_zones.utcOf(*event->start, m_steps) - from;
        m_ranges.push_back({from, shift, event});
        m_reach = std::max(m_reach, std::abs(shift) + lengthOf(*event).atMost());
    }
    std::ranges::stable_sort(m_ranges, {}, &Range::from);
}

bool Family::addRule(const IcsEvent &master, const IcsRule &rule, std::vector<Instance> &instances)
{
    const IcsClock &clock = clockOf(master);
    const Length length = lengthOf(master);
    const qint64 from = m_window.start - m_reach - margin, to = m_window.end + m_reach + margin;
    const auto isOver = [&](qint64 local, qint64 utc) {
        if (!rule.until)
            return local >= to;
        if (master.start->isDate)
            return IcsTime{local}.day() > rule.until->day();
        return rule.untilUtc ? utc > rule.until->local : local > rule.until->local;
    };
    const qint64 most = std::min(m_steps, icslimits::stepsOfOne);
    qint64 left = most;
    const IcsSeries series{master.start->local, master.start->isDate, from, to};
    const bool done = recur(rule, series, left, [&](qint64 local) {
        const qint64 utc = clock.utcOf(local);
        if (isOver(local, utc))
            return false;
        if (local >= from)
            instances.push_back({utc, local, length});
        return instances.size() <= icslimits::timesOfOne;
    });
    m_steps -= most - left;
    return done && instances.size() <= icslimits::timesOfOne;
}

void Family::addDates(const IcsEvent &master, std::vector<Instance> &instances)
{
    const IcsClock &clock = clockOf(master);
    const Length length = lengthOf(master);
    instances.push_back({clock.utcOf(master.start->local), master.start->local, length});
    for (const IcsPeriod &period : master.dates) {
        IcsTime start = period.start;
        if (start.isDate && !master.start->isDate)
            start = {start.local + master.start->local - daySeconds * master.start->day(), master.start->zone,
                     false};
        const qint64 utc = m_zones.utcOf(start, m_steps);
        const bool own = period.end || period.duration;
        instances.push_back(
            {utc, clock.localOf(utc), own ? lengthOf(start, period.end, period.duration) : length});
    }
}

/// Where a range stands for it, the time is moved; it may be free, too.
void Family::addInstance(const IcsEvent &master, const Instance &instance)
{
    const auto after = std::ranges::upper_bound(m_ranges, instance.utc, {}, &Range::from);
    const IcsClock &clock = clockOf(master);
    if (after == m_ranges.begin()) {
        if (master.takesTime)
            add(spanOf(instance.utc, instance.local, instance.length, clock));
        return;
    }
    const Range &range = *std::prev(after);
    const qint64 local = instance.local + range.shift;
    if (range.event->takesTime)
        add(spanOf(clock.utcOf(local), local, lengthOf(*range.event), clock));
}

bool Family::addMaster(const IcsEvent &master)
{
    if (!master.takesTime && m_ranges.empty())
        return true;
    m_steps -= stepsOfOverride * static_cast<qint64>(m_family.overrides.size());
    if (m_steps < 0)
        return false;
    const qint64 reach = m_reach;
    m_reach = std::max(m_reach, lengthOf(master).atMost());
    std::vector<Instance> instances;
    bool done = true;
    for (const IcsRule &rule : master.rules)
        done = done && addRule(master, rule, instances);
    addDates(master, instances);
    // The same time from two sides is one; with a length of its own it wins.
    std::ranges::stable_sort(instances, {}, &Instance::utc);
    const auto except = excepted(master);
    const Named replaced = this->replaced(master);
    m_reach = reach;
    if (!done || !except)
        return false;
    for (size_t i = 0; i < instances.size(); ++i) {
        const Instance &instance = instances[i];
        const bool again = i + 1 < instances.size() && instances[i + 1].utc == instance.utc;
        if (!again && !except->holds(instance.utc, instance.local) &&
            !replaced.holds(instance.utc, instance.local))
            addInstance(master, instance);
    }
    return true;
}

bool Family::expand()
{
    collectRanges();
    for (const IcsEvent *master : m_family.masters) {
        if (!addMaster(*master))
            return false;
    }
    for (const IcsEvent *event : m_family.overrides) {
        const bool standsForRange = event->andFuture && !m_family.masters.empty();
        if (event->takesTime && !standsForRange)
            add(spanOf(m_zones.utcOf(*event->start, m_steps), event->start->local, lengthOf(*event),
                       clockOf(*event)));
    }
    return m_times.size() <= icslimits::timesOfOne;
}

std::vector<TimeSpan> Family::takeTimes()
{
    const auto byStart = [](const TimeSpan &a, const TimeSpan &b) {
        return std::pair(a.start, a.end) < std::pair(b.start, b.end);
    };
    std::ranges::sort(m_times, byStart);
    m_times.erase(std::unique(m_times.begin(), m_times.end()), m_times.end());
    return std::move(m_times);
}

} // namespace

std::optional<std::vector<TimeSpan>> busyTimesOf(const IcsFamily &family, const TimeSpan &window,
                                                 IcsZones &zones, qint64 &steps)
{
    Family members(family, window, zones, steps);
    if (!members.expand())
        return std::nullopt;
    return members.takeTimes();
}

} // namespace colloquy
