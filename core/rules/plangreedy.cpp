// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planroom.h"

namespace colloquy::rules {

namespace {

/// Fills a plan up. What doesn't fit once doesn't fit later, for the room only gets less.
class Filling {
public:
    Filling(const PlanProblem &problem, PlanRoom &room)
        : m_problem(problem)
        , m_room(room)
        , m_first(problem.people.size(), 0)
    {}

    /// The interview that can be over first, of whoever has the fewest choices among those who can have it.
    bool takeNext();

private:
    std::optional<int> firstFitting(int person);

    const PlanProblem &m_problem;
    PlanRoom &m_room;
    QList<int> m_first; ///< of each person, the first choice that may fit
};

std::optional<int> Filling::firstFitting(int person)
{
    const QList<PlanChoice> &choices = m_problem.people[person].choices;
    int &first = m_first[person];
    while (first < choices.size() && !m_room.fits(person, choices[first]))
        ++first;
    return first < choices.size() ? std::optional(first) : std::nullopt;
}

bool Filling::takeNext()
{
    std::optional<std::tuple<qint64, qsizetype, int, int>> next;
    for (int person = 0; person < m_problem.people.size(); ++person) {
        const auto first = m_room.plan().chosen[person] ? std::nullopt : firstFitting(person);
        if (!first)
            continue;
        const std::tuple other(m_room.choice(person, *first).span.end,
                               m_problem.people[person].choices.size(), person, *first);
        if (!next || other < *next)
            next = other;
    }
    if (next)
        m_room.take(std::get<2>(*next), std::get<3>(*next));
    return next.has_value();
}

/// Somebody takes a choice from which another one gives way to a time that is left.
class Betterment {
public:
    Betterment(const PlanProblem &problem, PlanRoom &room)
        : m_problem(problem)
        , m_room(room)
    {}

    /// False where nothing that \a person could do makes the plan better.
    bool tryAll(int person);

private:
    bool isWorthATry(int person, int which) const;
    bool tryOne(int person, int which);
    bool tryBehind(int person, int which, int other);
    void takeBack(int person, const std::optional<int> &which);

    const PlanProblem &m_problem;
    PlanRoom &m_room;
};

bool Betterment::tryAll(int person)
{
    for (int which = 0; which < m_problem.people[person].choices.size(); ++which) {
        if (isWorthATry(person, which) && tryOne(person, which))
            return true;
    }
    return false;
}

/// Whoever has a time needs another one only where it is earlier, or where an interpreter is spared.
bool Betterment::isWorthATry(int person, int which) const
{
    const std::optional<int> had = m_room.plan().chosen[person];
    if (!had)
        return true;
    const PlanChoice &now = m_room.choice(person, *had);
    const PlanChoice &then = m_room.choice(person, which);
    return then.span.start < now.span.start || (m_room.isAlone(now) && then.engages != now.engages);
}

bool Betterment::tryOne(int person, int which)
{
    const QList<int> others = m_room.inTheWay(person, m_room.choice(person, which));
    if (others.size() > 1)
        return false;
    if (!others.isEmpty())
        return tryBehind(person, which, others.first());
    if (!m_room.hasRoom(person, m_room.choice(person, which)))
        return false;
    const auto before = m_room.worth();
    const auto had = m_room.plan().chosen[person];
    m_room.take(person, which);
    if (m_room.worth() > before)
        return true;
    takeBack(person, had);
    return false;
}

bool Betterment::tryBehind(int person, int which, int other)
{
    const auto before = m_room.worth();
    const auto had = m_room.plan().chosen[person];
    const auto otherHad = m_room.plan().chosen[other];
    m_room.leave(other);
    if (m_room.hasRoom(person, m_room.choice(person, which))) {
        m_room.take(person, which);
        for (int behind = 0; behind < m_problem.people[other].choices.size(); ++behind) {
            if (!m_room.fits(other, m_room.choice(other, behind)))
                continue;
            m_room.take(other, behind);
            if (m_room.worth() > before)
                return true;
            m_room.leave(other);
        }
    }
    takeBack(person, had);
    takeBack(other, otherHad);
    return false;
}

void Betterment::takeBack(int person, const std::optional<int> &which)
{
    if (which)
        m_room.take(person, *which);
    else
        m_room.leave(person);
}

} // namespace

PlanAnswer completed(const PlanProblem &problem, const PlanAnswer &plan)
{
    PlanRoom room(problem, plan);
    Filling filling(problem, room);
    while (filling.takeNext())
        ;
    return room.plan();
}

PlanAnswer greedyPlan(const PlanProblem &problem)
{
    return completed(problem, {});
}

PlanAnswer bettered(const PlanProblem &problem, const PlanAnswer &plan, const std::function<bool()> &isEnough)
{
    PlanRoom room(problem, plan);
    Betterment betterment(problem, room);
    bool any = true;
    while (any && !isEnough()) {
        any = false;
        for (int person = 0; person < problem.people.size() && !isEnough(); ++person)
            any |= betterment.tryAll(person);
    }
    return room.plan();
}

} // namespace colloquy::rules
