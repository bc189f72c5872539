// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan.h"
#include "tests/support/print.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>

using namespace colloquy;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;

bool never()
{
    return false;
}

QDate monday()
{
    return {2026, 11, 30};
}

qint64 at(int day, int minutes)
{
    return monday().addDays(day).startOfDay(Qt::UTC).toSecsSinceEpoch() + minutes * minute;
}

/// How somebody wants to be interviewed, in minutes.
struct Manner {
    int before = 15;
    int after = 0;
    int buffer = 10;
    int travel = 0;
};

PlanChoice choice(int day, int minutes, const Manner &manner = {}, std::optional<int> interpreter = {})
{
    const qint64 start = at(day, minutes);
    const qint64 end = start + 60 * minute;
    const auto widened = [&](int margin) {
        return TimeSpan{start - (manner.before + margin) * minute, end + (manner.after + margin) * minute};
    };
    PlanChoice choice{
        {start, end}, widened(manner.buffer), widened(manner.travel), monday().addDays(day), {}};
    if (interpreter)
        choice.engages = HalfDay{*interpreter, choice.day, minutes >= 12 * 60};
    return choice;
}

/// A study, and what the check of it knows beside the problem.
struct MadeUp {
    PlanProblem problem;
    QList<Manner> manners;
};

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {}
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    std::mt19937 m_engine;
};

struct Size {
    int people = 5;
    int days = 3;
    int starts = 6; ///< of each person, at most
    int grid = 15;
};

Manner aManner(Dice &dice, bool interpreted)
{
    return {interpreted ? 40 : 15 * dice.below(2), interpreted ? 10 : 0, 5 * dice.below(7),
            dice.oneIn(3) ? 15 * dice.below(4) : 0};
}

PlanPerson aPerson(Dice &dice, const Size &size, const Manner &manner, bool interpreted)
{
    PlanPerson person;
    const int starts = 1 + dice.below(size.starts);
    for (int i = 0; i < starts; ++i) {
        const int day = dice.below(size.days);
        const int start = 9 * 60 + size.grid * dice.below(9 * 60 / size.grid);
        for (int interpreter = 0; interpreter < 2; ++interpreter) {
            if (!interpreted || dice.oneIn(2))
                person.choices << choice(day, start, manner,
                                         interpreted ? std::optional(interpreter) : std::nullopt);
        }
    }
    const auto startOf = [](const PlanChoice &each) { return each.span.start; };
    std::ranges::stable_sort(person.choices, {}, startOf);
    QList<PlanChoice> once;
    for (const PlanChoice &each : std::as_const(person.choices)) {
        if (!once.contains(each))
            once << each;
    }
    person.choices = once;
    return person;
}

MadeUp madeUp(unsigned seed, const Size &size)
{
    Dice dice(seed);
    MadeUp study;
    PlanProblem &problem = study.problem;
    const int people = size.people - dice.below(1 + size.people / 2);
    for (int i = 0; i < people; ++i) {
        if (i > 0 && dice.oneIn(4)) { // the same times as somebody else
            problem.people << problem.people.last();
            study.manners << study.manners.last();
            continue;
        }
        const bool interpreted = dice.oneIn(3);
        study.manners << aManner(dice, interpreted);
        problem.people << aPerson(dice, size, study.manners.last(), interpreted);
    }
    if (dice.oneIn(3)) {
        for (int day = 0; day < size.days; ++day)
            problem.dayRoom.insert(monday().addDays(day), dice.below(4));
    }
    if (dice.oneIn(3)) {
        for (int week = 0; week * 7 < size.days; ++week)
            problem.weekRoom.insert(monday().addDays(7 * week), 1 + dice.below(size.people));
    }
    if (dice.oneIn(2))
        problem.engaged << HalfDay{0, monday(), false};
    if (dice.oneIn(3)) {
        for (int i = 0; i < problem.people.size(); ++i)
            problem.people[i].group = i % 2 == 0 ? u"client"_s : u"practitioner"_s;
        problem.groups.insert(u"client"_s, {dice.below(3), dice.below(size.people)});
        problem.groups.insert(u"practitioner"_s, {dice.below(3), {}});
    }
    return study;
}

/// The same again a week later, and once more.
MadeUp repeated(MadeUp study)
{
    for (PlanPerson &person : study.problem.people) {
        const QList<PlanChoice> first = person.choices;
        for (int week = 1; week < 3; ++week) {
            const auto later = [week](const TimeSpan &span) {
                return TimeSpan{span.start + week * 7 * 86400, span.end + week * 7 * 86400};
            };
            for (PlanChoice each : first) {
                each = {later(each.span), later(each.buffered), later(each.travelled),
                        each.day.addDays(7 * week), each.engages};
                if (each.engages)
                    each.engages->day = each.day;
                person.choices << each;
            }
        }
    }
    return study;
}

/// By how many wanted, how many, how few half-days and on how early days; the greater is better.
using Worth = std::tuple<int, int, int, qint64>;

/// Tries everything, and knows nothing of how the plan is made.
class BruteForce {
public:
    explicit BruteForce(const MadeUp &study)
        : m_study(study)
        , m_taken(study.problem.people.size())
    {}

    Worth best()
    {
        m_best = {-1, -1, 0, 0};
        tryFrom(0);
        return m_best;
    }

    /// Nothing where a rule is broken.
    std::optional<Worth> worthOf(const PlanAnswer &plan)
    {
        for (qsizetype i = 0; i < plan.chosen.size(); ++i) {
            const QList<PlanChoice> &choices = m_study.problem.people[i].choices;
            m_taken[i] = plan.chosen[i] ? std::optional(choices.at(*plan.chosen[i])) : std::nullopt;
        }
        return holds() ? std::optional(worth()) : std::nullopt;
    }

private:
    void tryFrom(qsizetype person)
    {
        if (person == m_taken.size()) {
            if (holds())
                m_best = std::max(m_best, worth());
            return;
        }
        m_taken[person].reset();
        tryFrom(person + 1);
        for (const PlanChoice &each : m_study.problem.people[person].choices) {
            m_taken[person] = each;
            if (keepsDistances(person))
                tryFrom(person + 1);
        }
        m_taken[person].reset();
    }

    bool keepsDistances(qsizetype person) const
    {
        for (qsizetype other = 0; other < person; ++other) {
            if (m_taken[other] && !apart(person, other))
                return false;
        }
        return true;
    }

    bool apart(qsizetype one, qsizetype other) const
    {
        if (m_taken[one]->span.start > m_taken[other]->span.start)
            std::swap(one, other);
        const Manner &first = m_study.manners[one];
        const Manner &second = m_study.manners[other];
        const qint64 gap = m_taken[other]->span.start - second.before * minute -
                           (m_taken[one]->span.end + first.after * minute);
        return gap >= (first.buffer + second.buffer) * minute &&
               gap >= (first.travel + second.travel) * minute;
    }

    bool holds() const
    {
        QMap<QDate, int> days;
        QMap<QDate, int> weeks;
        QMap<QString, int> groups;
        for (qsizetype i = 0; i < m_taken.size(); ++i) {
            if (!m_taken[i])
                continue;
            if (!keepsDistances(i))
                return false;
            const QDate day = m_taken[i]->day;
            ++groups[m_study.problem.people[i].group];
            ++days[day];
            ++weeks[day.addDays(1 - day.dayOfWeek())];
        }
        const auto within = [](const QMap<QDate, int> &used, const QMap<QDate, int> &room) {
            return std::ranges::all_of(
                used.keys(), [&](const QDate &day) { return !room.contains(day) || used[day] <= room[day]; });
        };
        const auto &rooms = m_study.problem.groups;
        return within(days, m_study.problem.dayRoom) && within(weeks, m_study.problem.weekRoom) &&
               std::ranges::all_of(groups.keys(), [&](const QString &group) {
                   const auto room = rooms.constFind(group);
                   return room == rooms.cend() || !room->most || groups[group] <= *room->most;
               });
    }

    Worth worth() const
    {
        int count = 0;
        qint64 days = 0;
        QList<HalfDay> halfDays;
        QMap<QString, int> groups;
        for (qsizetype i = 0; i < m_taken.size(); ++i) {
            if (!m_taken[i])
                continue;
            ++count;
            ++groups[m_study.problem.people[i].group];
            days += m_taken[i]->day.toJulianDay();
            const auto &engages = m_taken[i]->engages;
            if (engages && !m_study.problem.engaged.contains(*engages) && !halfDays.contains(*engages))
                halfDays << *engages;
        }
        int wanted = 0;
        for (const QString &group : m_study.problem.groups.keys())
            wanted += std::min(groups.value(group), m_study.problem.groups[group].wanted);
        return {wanted, count, -static_cast<int>(halfDays.size()), -days};
    }

    const MadeUp &m_study;
    QList<std::optional<PlanChoice>> m_taken;
    Worth m_best;
};

} // namespace

TEST_CASE("A plan of a small study is as good as the best of all that there are")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const MadeUp study = madeUp(seed, {});
        const PlanAnswer plan = bestPlan(study.problem, never);
        REQUIRE(plan.optimal);
        REQUIRE(BruteForce(study).worthOf(plan) == BruteForce(study).best());
    }
}

TEST_CASE("A plan of a small study whose weeks are alike is as good as the best of all that there are")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const MadeUp study = repeated(madeUp(seed, {5, 2, 3, 60}));
        const PlanAnswer plan = bestPlan(study.problem, never);
        REQUIRE(plan.optimal);
        REQUIRE(BruteForce(study).worthOf(plan) == BruteForce(study).best());
    }
}

TEST_CASE("A plan for up to 200 people is never worse than taking the earliest time again and again")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const MadeUp study = madeUp(seed, {seed % 3 == 0 ? 200 : static_cast<int>(20 + seed), 20, 24, 30});
        const PlanAnswer greedy = greedyPlan(study.problem);
        QElapsedTimer timer;
        timer.start();
        const PlanAnswer plan = bestPlan(study.problem, [&] { return timer.elapsed() > 250; });
        const auto worth = BruteForce(study).worthOf(plan);
        const auto before = BruteForce(study).worthOf(greedy);
        REQUIRE(before);
        REQUIRE(worth);
        REQUIRE(*worth >= *before);
    }
}

TEST_CASE("Whoever can come at one time only has it before somebody who has others")
{
    PlanProblem problem;
    problem.people << PlanPerson{{}, {choice(0, 600), choice(1, 600)}} << PlanPerson{{}, {choice(0, 600)}};
    const PlanAnswer plan = bestPlan(problem, never);
    CHECK(plan.optimal);
    CHECK(plan.chosen == QList<std::optional<int>>{1, 0});
}

TEST_CASE("An interpreter comes for one half-day rather than for two, and later rather than once more")
{
    PlanProblem problem;
    problem.people << PlanPerson{{}, {choice(0, 600, {}, 0), choice(1, 600, {}, 0)}}
                   << PlanPerson{{}, {choice(1, 840, {}, 0), choice(2, 720, {}, 0)}}
                   << PlanPerson{{}, {choice(0, 720, {}, 0), choice(1, 720, {}, 0)}};
    CHECK(bestPlan(problem, never).chosen == QList<std::optional<int>>{0, 0, 1});
    problem.engaged << HalfDay{0, monday(), true};
    CHECK(bestPlan(problem, never).chosen == QList<std::optional<int>>{0, 0, 0});
}

TEST_CASE("Two interviews may touch where nothing is kept free, and not a minute closer than what is")
{
    const Manner bare{0, 0, 0, 0};
    PlanProblem problem;
    problem.people << PlanPerson{{}, {choice(0, 600, bare)}} << PlanPerson{{}, {choice(0, 660, bare)}};
    CHECK(bestPlan(problem, never).count() == 2);
    for (const Manner &wider : {Manner{1, 0, 0, 0}, Manner{0, 0, 1, 0}, Manner{0, 0, 0, 1}}) {
        problem.people[1].choices = {choice(0, 660, wider)};
        CHECK(bestPlan(problem, never).count() == 1);
    }
}

TEST_CASE("A buffer and a way there overlap: the longer of the two sums is kept free")
{
    PlanProblem problem;
    problem.people << PlanPerson{{}, {choice(0, 600, {0, 0, 20, 0})}}
                   << PlanPerson{{}, {choice(0, 690, {0, 0, 10, 30})}};
    CHECK(bestPlan(problem, never).count() == 2);
    problem.people[1].choices = {choice(0, 685, {0, 0, 10, 30})};
    CHECK(bestPlan(problem, never).count() == 1);
}

TEST_CASE("What a group needs comes before one more interview of another, and its most is never passed")
{
    const Manner wide{0, 0, 60, 0};
    PlanProblem problem;
    problem.people << PlanPerson{u"client"_s, {choice(0, 600)}} << PlanPerson{u"client"_s, {choice(0, 780)}}
                   << PlanPerson{u"supervisor"_s, {choice(0, 690, wide)}};
    CHECK(bestPlan(problem, never).chosen == QList<std::optional<int>>{0, 0, {}});
    problem.groups.insert(u"supervisor"_s, {1, {}});
    CHECK(bestPlan(problem, never).chosen == QList<std::optional<int>>{{}, {}, 0});
    problem.groups = {{u"client"_s, {0, 1}}};
    CHECK(bestPlan(problem, never).count() == 1);
}

TEST_CASE("On a day that is planned they begin as early as they can, however the model found them")
{
    PlanProblem problem;
    for (int i = 0; i < 3; ++i) {
        PlanPerson person;
        for (int start = 540; start <= 900; start += 30)
            person.choices << choice(0, start, {0, 0, 15 * i, 0});
        problem.people << person;
    }
    const PlanAnswer plan = bestPlan(problem, never);
    REQUIRE(plan.count() == 3);
    QList<qint64> starts;
    for (int i = 0; i < 3; ++i)
        starts << (problem.people[i].choices[*plan.chosen[i]].span.start - at(0, 0)) / minute;
    CHECK(plan.optimal);
    CHECK(starts[0] + starts[1] + starts[2] == 540 + 630 + 720);
}

TEST_CASE("Interviews that reach past midnight keep apart from those of the next day")
{
    PlanProblem problem;
    problem.people << PlanPerson{{}, {choice(0, 1410, {0, 0, 10, 0})}}
                   << PlanPerson{{}, {choice(1, 30, {0, 0, 10, 0}), choice(1, 60, {0, 0, 10, 0})}};
    CHECK(bestPlan(problem, never).chosen == QList<std::optional<int>>{0, 1});
    problem.people[1].choices.removeLast();
    CHECK(bestPlan(problem, never).count() == 1);
}

TEST_CASE("A plan of nobody, or of people without a time, is empty and the best there is")
{
    CHECK(bestPlan({}, never).optimal);
    PlanProblem problem;
    problem.people << PlanPerson{} << PlanPerson{};
    const PlanAnswer plan = bestPlan(problem, never);
    CHECK(plan.optimal);
    CHECK(plan.count() == 0);
}

TEST_CASE("A plan that is stopped at once keeps every rule and doesn't call itself the best")
{
    const MadeUp study = madeUp(7, {60, 10, 20, 15});
    const PlanAnswer plan = bestPlan(study.problem, [] { return true; });
    CHECK_FALSE(plan.optimal);
    CHECK(BruteForce(study).worthOf(plan));
}
