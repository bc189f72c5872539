// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planmodel.h"

#include "core/rules/overlaps.h"

#include <algorithm>
#include <set>

namespace colloquy::rules {

namespace {

qint64 midnightOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

void PlanModel::addWindows()
{
    QMap<QDate, QList<int>> days;
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i)
        days[m_units.units[static_cast<size_t>(i)].day] << i;
    for (const QList<int> &day : std::as_const(days)) {
        std::set<qint64> lengths;
        for (const int number : day)
            lengths.insert(unit(number).shortest);
        for (const qint64 length : lengths)
            addWindows(day, length);
        addCliques(day);
    }
}

/// Units of which no two fit beside each other, for each is held in the same minutes whenever it begins.
std::vector<QList<int>> PlanModel::rivals(const QList<int> &units) const
{
    std::vector<TimeSpan> held;
    QList<int> numbers;
    for (const int number : units) {
        const std::vector<PlanChoice> &times = unit(number).times;
        TimeSpan span = times.front().buffered;
        for (const PlanChoice &time : times)
            span = {std::max(span.start, time.buffered.start), std::min(span.end, time.buffered.end)};
        if (span.start >= span.end)
            continue;
        held.push_back(span);
        numbers << number;
    }
    std::vector<QList<int>> rivals;
    for (const std::vector<int> &clique : cliquesOf(held)) {
        QList<int> &each = rivals.emplace_back();
        for (const int i : clique)
            each << numbers[i];
    }
    return rivals;
}

void PlanModel::addCliques(const QList<int> &units)
{
    const int kind = m_dayKinds.value(unit(units.first()).day);
    qint64 count = 0;
    for (const QList<int> &clique : rivals(units)) {
        Terms terms;
        for (const int number : clique)
            terms.push_back({number, 1});
        addRow(-WholeProgram::any, 1, std::move(terms), {Rivals, kind, ++count});
    }
}

/// The hours between which there is room for more of \a units than within any fewer.
std::vector<PlanModel::Window> PlanModel::windowsOf(const QList<int> &units) const
{
    std::set<qint64> starts;
    std::set<qint64> ends;
    for (const int number : units) {
        starts.insert(unit(number).hull.start);
        ends.insert(unit(number).hull.end);
    }
    std::vector<Window> windows;
    for (const qint64 start : starts) {
        int last = 0;
        for (const qint64 end : ends) {
            Window window{{start, end}, {}, 0};
            for (const int number : units) {
                if (window.span.contains(unit(number).hull))
                    window.units << number;
            }
            window.room = roomOf(window.units);
            if (window.room > last && window.units.size() > 1)
                windows.push_back(window);
            last = std::max(last, window.room);
        }
    }
    return windows;
}

int PlanModel::roomOf(const QList<int> &units) const
{
    std::vector<TimeSpan> spans;
    for (const int number : units) {
        for (const PlanChoice &time : unit(number).times)
            spans.push_back(time.buffered);
    }
    return mostOf(std::move(spans));
}

/// How many that keep at least so much free there is room for between any two hours of a day.
void PlanModel::addWindows(const QList<int> &units, qint64 shortest)
{
    QList<int> long_;
    std::ranges::copy_if(units, std::back_inserter(long_),
                         [&](int number) { return unit(number).shortest >= shortest; });
    const QDate day = unit(units.first()).day;
    const qint64 midnight = midnightOf(day);
    for (const Window &window : windowsOf(long_)) {
        Terms heads;
        Terms minutes;
        double most = 0;
        double longest = 0;
        for (const int number : window.units) {
            heads.push_back({number, 1});
            minutes.push_back({number, static_cast<double>(unit(number).shortest) / 60});
            most += unit(number).most;
            longest = std::max(longest, minutes.back().factor);
        }
        const int room = std::min(window.room, m_problem.dayRoom.value(day, window.room));
        Likeness likeness{HeadsWithin, m_dayKinds.value(day), shortest, window.span.start - midnight,
                          window.span.end - midnight};
        if (room == window.room && room < most)
            addRow(-WholeProgram::any, room, std::move(heads), likeness);
        likeness.front() = MinutesWithin;
        if (room * longest > window.span.minutes())
            addRow(-WholeProgram::any, window.span.minutes(), std::move(minutes), likeness);
    }
}

HalfDay PlanModel::halfDay(const PlanUnit &unit, int interpreter) const
{
    return {interpreter, unit.day, unit.afternoon};
}

void PlanModel::addHalfDays()
{
    std::map<std::pair<QDate, bool>, QList<int>> halves;
    for (int i = 0; i < static_cast<int>(m_units.units.size()); ++i) {
        const PlanUnit &unit = m_units.units[static_cast<size_t>(i)];
        for (const int interpreter : unit.team) {
            if (!m_halfDays.contains(halfDay(unit, interpreter)))
                m_halfDays.insert(
                    halfDay(unit, interpreter),
                    addColumn(1, {Engaged, m_dayKinds.value(unit.day), unit.afternoon, interpreter}, 3));
        }
        if (!unit.team.empty())
            halves[{unit.day, unit.afternoon}] << i;
    }
    std::map<std::pair<int, bool>, std::set<Team>> teams; // of all weeks, so that these stay alike
    for (const PlanUnit &unit : m_units.units) {
        if (!unit.team.empty())
            teams[{m_dayKinds.value(unit.day), unit.afternoon}].insert(unit.team);
    }
    for (const auto &[half, units] : halves) {
        for (const Team &team : teams[{m_dayKinds.value(half.first), half.second}])
            addTeam(units, team);
    }
}

// The last of these rows alone would do; together they leave little between what is whole and what isn't.
void PlanModel::addTeam(const QList<int> &units, const Team &team)
{
    QMap<int, QList<int>> byClass;
    QList<int> all;
    for (const int number : units) {
        if (!std::ranges::includes(team, unit(number).team))
            continue;
        byClass[unit(number).who] << number;
        all << number;
    }
    if (all.isEmpty())
        return;
    const int most = roomOf(all);
    const QDate day = unit(all.first()).day;
    const int room = std::min(most, m_problem.dayRoom.value(day, most));
    for (auto own = byClass.cbegin(); own != byClass.cend(); ++own) {
        const auto people = m_units.classes[static_cast<size_t>(own.key())].people.size();
        boundByTeam(*own, team, std::min(static_cast<int>(people), room), {0, own.key()});
    }
    boundByTeam(all, team, room, {});
    // Where they can only come within some hours of the half-day there is less room for them.
    for (const Window &window : windowsOf(all)) {
        if (window.room < room)
            boundByTeam(
                window.units, team, window.room,
                {window.span.start - midnightOf(day), window.span.end - midnightOf(day), window.room});
    }
    qint64 count = 0;
    for (const QList<int> &clique : rivals(all))
        boundByTeam(clique, team, 1, {-1, ++count});
}

void PlanModel::boundByTeam(const QList<int> &units, const Team &team, int most, const Likeness &which)
{
    const PlanUnit &first = unit(units.first());
    Terms terms;
    for (const int number : units)
        terms.push_back({number, 1});
    for (const int interpreter : team) {
        const auto found = m_halfDays.constFind(halfDay(first, interpreter));
        if (found != m_halfDays.cend())
            terms.push_back({*found, -static_cast<double>(most)});
    }
    Likeness likeness{WithinTeam, m_dayKinds.value(first.day), first.afternoon,
                      static_cast<qint64>(which.size())};
    likeness.insert(likeness.end(), which.begin(), which.end());
    likeness.insert(likeness.end(), team.begin(), team.end());
    addRow(-WholeProgram::any, 0, std::move(terms), likeness);
}

} // namespace colloquy::rules
