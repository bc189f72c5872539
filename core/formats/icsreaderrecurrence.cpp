// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icsreaderrecurrence.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace colloquy {

namespace {

using Frequency = IcsRule::Frequency;
using Numbers = IcsRule::Numbers;

constexpr qint64 daySeconds = 86400;

qint64 floorDiv(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

int weekdayOf(qint64 day)
{
    return static_cast<int>(day + 3 - 7 * floorDiv(day + 3, 7)); // 1 January 1970 was a Thursday
}

qint64 dayOf(int year, int month, int day)
{
    const std::chrono::sys_days days = std::chrono::year(year) / month / day;
    return days.time_since_epoch().count();
}

struct Date {
    int year, month, day;
};

Date dateOf(qint64 day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    return {int(date.year()), static_cast<int>(unsigned(date.month())),
            static_cast<int>(unsigned(date.day()))};
}

int monthLength(int year, int month)
{
    const std::chrono::year_month_day_last last = std::chrono::year(year) / month / std::chrono::last;
    return static_cast<int>(unsigned(last.day()));
}

bool holds(const Numbers &numbers, int number)
{
    return std::ranges::binary_search(numbers, number);
}

/// Counted from the front or, negative, from the back.
bool holdsEither(const Numbers &numbers, int number, int length)
{
    return holds(numbers, number) || holds(numbers, number - length - 1);
}

bool allows(const Numbers &numbers, int number)
{
    return numbers.empty() || holds(numbers, number);
}

/// The start of the next day, hour or minute.
qint64 laterThan(qint64 local, qint64 unit)
{
    return unit * (floorDiv(local, unit) + 1);
}

/// Yearly, monthly, weekly and daily rules, period by period, and the others, second by second where need be.
class Recurrence {
public:
    Recurrence(const IcsRule &rule, const IcsSeries &series, qint64 &steps,
               const std::function<bool(qint64)> &take)
        : m_rule(rule)
        , m_series(series)
        , m_steps(steps)
        , m_take(take)
    {}

    bool run();

private:
    struct Period {
        qint64 first = 0; ///< day
        int length = 0;
    };

    struct Year {
        int number = 0;
        qint64 first = 0; ///< day
        int length = 0;
        std::array<qint64, 4> weeks =
            {}; ///< where the first week begins: last year's, its own, the next ones'
    };

    void fillIn();
    void fillInTimes();
    Period period(qint64 number) const;
    qint64 numberAt(qint64 day) const;
    void runDays();
    void runTimes();
    qint64 nextTime(qint64 local);
    bool fits(qint64 day);
    bool fitsWeek(qint64 day) const;
    bool fitsWeekday(qint64 day) const;
    bool fitsNth(qint64 day, const Date &date) const;
    void enter(int year);
    qint64 firstWeekOf(int year) const;
    void takeSet(std::vector<qint64> &times);
    void take(qint64 local);
    bool spend(qint64 steps);

    IcsRule m_rule;
    IcsSeries m_series;
    qint64 &m_steps;
    const std::function<bool(qint64)> &m_take;
    std::vector<int> m_times; ///< of a day; of an hour or minute below
    std::vector<qint64> m_found;
    Year m_year;
    bool m_numbered = false; ///< "the second Monday", which means nothing in a week
    qint64 m_counted = 0;
    bool m_done = false;
    bool m_exhausted = false;
};

bool Recurrence::spend(qint64 steps)
{
    m_steps -= steps;
    if (m_steps >= 0)
        return true;
    m_exhausted = m_done = true;
    return false;
}

void Recurrence::take(qint64 local)
{
    ++m_counted;
    m_done = !m_take(local) || (m_rule.count > 0 && m_counted >= m_rule.count);
}

bool Recurrence::run()
{
    take(m_series.start);
    if (m_done)
        return true;
    fillIn();
    if (m_rule.frequency >= Frequency::Daily)
        runDays();
    else
        runTimes();
    return !m_exhausted;
}

/// What the rule leaves open comes from the first time.
void Recurrence::fillIn()
{
    const qint64 day = floorDiv(m_series.start, daySeconds);
    const Date date = dateOf(day);
    const bool anyDay =
        m_rule.weeks.empty() && m_rule.yearDays.empty() && m_rule.monthDays.empty() && m_rule.days.empty();
    const bool onlyWeeks =
        !m_rule.weeks.empty() && m_rule.yearDays.empty() && m_rule.monthDays.empty() && m_rule.days.empty();
    if (anyDay && m_rule.frequency == Frequency::Yearly && m_rule.months.empty())
        m_rule.months = {static_cast<qint16>(date.month)};
    if (anyDay && (m_rule.frequency == Frequency::Yearly || m_rule.frequency == Frequency::Monthly))
        m_rule.monthDays = {static_cast<qint16>(date.day)};
    if (onlyWeeks || (anyDay && m_rule.frequency == Frequency::Weekly))
        m_rule.days = {{weekdayOf(day), 0}};
    m_numbered = m_rule.frequency >= Frequency::Monthly && m_rule.weeks.empty() &&
                 std::ranges::any_of(m_rule.days, [](const IcsRule::WeekDay &each) { return each.nth != 0; });
    fillInTimes();
}

void Recurrence::fillInTimes()
{
    const int second = static_cast<int>(m_series.start - daySeconds * floorDiv(m_series.start, daySeconds));
    if (m_series.isDate)
        m_rule.hours = m_rule.minutes = m_rule.seconds = {0};
    const auto fill = [this](Numbers &numbers, Frequency below, int value) {
        if (numbers.empty() && m_rule.frequency > below)
            numbers = {static_cast<qint16>(value)};
    };
    fill(m_rule.hours, Frequency::Hourly, second / 3600);
    fill(m_rule.minutes, Frequency::Minutely, second / 60 % 60);
    fill(m_rule.seconds, Frequency::Secondly, second % 60);
    const Numbers one{0};
    const Numbers &hours = m_rule.frequency > Frequency::Hourly ? m_rule.hours : one;
    const Numbers &minutes = m_rule.frequency > Frequency::Minutely ? m_rule.minutes : one;
    const Numbers &seconds = m_rule.frequency > Frequency::Secondly ? m_rule.seconds : one;
    if (!spend(std::ssize(hours) * std::ssize(minutes) * std::ssize(seconds)))
        return;
    for (const int hour : hours) {
        for (const int minute : minutes) {
            for (const int each : seconds)
                m_times.push_back(3600 * hour + 60 * minute + each);
        }
    }
    std::erase_if(m_times, [](int time) { return time < 0 || time >= daySeconds; });
}

/// The number of the period that holds a day, from any fixed one.
qint64 Recurrence::numberAt(qint64 day) const
{
    const Date date = dateOf(day);
    switch (m_rule.frequency) {
    case Frequency::Yearly:
        return date.year;
    case Frequency::Monthly:
        return 12 * qint64(date.year) + date.month - 1;
    case Frequency::Weekly:
        return floorDiv(day + 3 - m_rule.weekStart, 7);
    default:
        return day;
    }
}

Recurrence::Period Recurrence::period(qint64 number) const
{
    switch (m_rule.frequency) {
    case Frequency::Yearly: {
        const int year = static_cast<int>(number);
        return {dayOf(year, 1, 1), static_cast<int>(dayOf(year + 1, 1, 1) - dayOf(year, 1, 1))};
    }
    case Frequency::Monthly: {
        const int year = static_cast<int>(floorDiv(number, 12));
        const int month = static_cast<int>(number - 12 * qint64(year)) + 1;
        return {dayOf(year, month, 1), monthLength(year, month)};
    }
    case Frequency::Weekly:
        return {7 * number - 3 + m_rule.weekStart, 7};
    default:
        return {number, 1};
    }
}

void Recurrence::runDays()
{
    const qint64 first = numberAt(floorDiv(m_series.start, daySeconds));
    const qint64 last = numberAt(floorDiv(m_series.to, daySeconds));
    qint64 number = first;
    if (m_rule.count == 0 && m_series.from > m_series.start)
        number += (numberAt(floorDiv(m_series.from, daySeconds)) - first) / m_rule.interval * m_rule.interval;
    for (; number <= last && !m_done; number += m_rule.interval) {
        const Period now = period(number);
        if (!spend(now.length))
            return;
        m_found.clear();
        for (qint64 day = now.first; day < now.first + now.length; ++day) {
            if (!fits(day))
                continue;
            if (!spend(static_cast<qint64>(m_times.size())))
                return;
            for (const int time : m_times)
                m_found.push_back(daySeconds * day + time);
        }
        takeSet(m_found);
    }
}

/// Where to look next, if not here: whole days, hours and minutes that don't fit are skipped.
qint64 Recurrence::nextTime(qint64 local)
{
    const qint64 day = floorDiv(local, daySeconds);
    const int second = static_cast<int>(local - daySeconds * day);
    if (!fits(day))
        return laterThan(local, daySeconds);
    if (!allows(m_rule.hours, second / 3600))
        return laterThan(local, 3600);
    if (m_rule.frequency < Frequency::Hourly && !allows(m_rule.minutes, second / 60 % 60))
        return laterThan(local, 60);
    if (m_rule.frequency < Frequency::Minutely && !allows(m_rule.seconds, second % 60))
        return local + 1;
    return local;
}

void Recurrence::runTimes()
{
    const qint64 unit = m_rule.frequency == Frequency::Hourly     ? 3600
                        : m_rule.frequency == Frequency::Minutely ? 60
                                                                  : 1;
    const qint64 beat = unit * m_rule.interval;
    const qint64 first = unit * floorDiv(m_series.start, unit);
    qint64 local = first;
    if (m_rule.count == 0 && m_series.from > local)
        local += (m_series.from - local) / beat * beat;
    while (local < m_series.to && !m_done) {
        if (!spend(1))
            return;
        const qint64 next = nextTime(local);
        if (next > local) {
            local = first + (next - first + beat - 1) / beat * beat;
            continue;
        }
        if (!spend(static_cast<qint64>(m_times.size())))
            return;
        m_found.clear();
        for (const int time : m_times)
            m_found.push_back(local + time);
        takeSet(m_found);
        local += beat;
    }
}

void Recurrence::takeSet(std::vector<qint64> &times)
{
    const int size = static_cast<int>(times.size());
    for (int i = 0; i < size && !m_done; ++i) {
        const bool isWanted = m_rule.positions.empty() || holdsEither(m_rule.positions, i + 1, size);
        if (isWanted && times[static_cast<size_t>(i)] > m_series.start)
            take(times[static_cast<size_t>(i)]);
    }
}

/// What is cheap to know comes first: most days fall by their weekday.
bool Recurrence::fits(qint64 day)
{
    if (!fitsWeekday(day))
        return false;
    const Date date = dateOf(day);
    if (!allows(m_rule.months, date.month))
        return false;
    if (!m_rule.monthDays.empty() &&
        !holdsEither(m_rule.monthDays, date.day, monthLength(date.year, date.month)))
        return false;
    if (m_rule.yearDays.empty() && m_rule.weeks.empty() && !m_numbered)
        return true;
    enter(date.year);
    return (m_rule.yearDays.empty() ||
            holdsEither(m_rule.yearDays, static_cast<int>(day - m_year.first) + 1, m_year.length)) &&
           (m_rule.weeks.empty() || fitsWeek(day)) && (!m_numbered || fitsNth(day, date));
}

void Recurrence::enter(int year)
{
    if (m_year.number == year && m_year.length > 0)
        return;
    const qint64 first = dayOf(year, 1, 1);
    m_year = {year,
              first,
              static_cast<int>(dayOf(year + 1, 1, 1) - first),
              {firstWeekOf(year - 1), firstWeekOf(year), firstWeekOf(year + 1), firstWeekOf(year + 2)}};
}

/// The first day of the year's first week: the first that has four days in it (ISO 8601).
qint64 Recurrence::firstWeekOf(int year) const
{
    const qint64 newYear = dayOf(year, 1, 1);
    const int into = (weekdayOf(newYear) - m_rule.weekStart + 7) % 7;
    return into <= 3 ? newYear - into : newYear + 7 - into;
}

/// Days at either end of a year may be in a week of its neighbour.
bool Recurrence::fitsWeek(qint64 day) const
{
    const auto &weeks = m_year.weeks;
    const size_t of = day < weeks[1] ? 0 : day < weeks[2] ? 1 : 2;
    return holdsEither(m_rule.weeks, static_cast<int>((day - weeks[of]) / 7) + 1,
                       static_cast<int>((weeks[of + 1] - weeks[of]) / 7));
}

bool Recurrence::fitsWeekday(qint64 day) const
{
    return m_rule.days.empty() ||
           std::ranges::find(m_rule.days, weekdayOf(day), &IcsRule::WeekDay::day) != m_rule.days.end();
}

/// Of the month where months are meant, else of the year.
bool Recurrence::fitsNth(qint64 day, const Date &date) const
{
    const bool ofMonth = m_rule.frequency == Frequency::Monthly || !m_rule.months.empty();
    const qint64 first = ofMonth ? day - date.day + 1 : m_year.first;
    const qint64 length = ofMonth ? monthLength(date.year, date.month) : m_year.length;
    const qint64 fromFront = (day - first) / 7 + 1;
    const qint64 fromBack = (first + length - 1 - day) / 7 + 1;
    const int weekday = weekdayOf(day);
    return std::ranges::any_of(m_rule.days, [&](const IcsRule::WeekDay &wanted) {
        return wanted.day == weekday &&
               (wanted.nth == 0 || wanted.nth == fromFront || -wanted.nth == fromBack);
    });
}

} // namespace

bool recur(const IcsRule &rule, const IcsSeries &series, qint64 &steps,
           const std::function<bool(qint64 local)> &take)
{
    return Recurrence(rule, series, steps, take).run();
}

} // namespace colloquy
