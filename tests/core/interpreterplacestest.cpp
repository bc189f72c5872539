// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/interpreterbookings.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using State = InterpreterBooking::State;

constexpr int travelMinutes = 45;

/// Where an interpreter has to be.
struct Place {
    TimeSpan span;
    bool faceToFace = false;
};

constexpr int people = 12;
constexpr int interpreters = 4;

/// Books, moves, asks, names, replaces, arranges calls and takes it back at random, while days go by and
/// whatever it is warned of. A third of the people sign, so that two are to come.
class Juggler {
public:
    explicit Juggler(unsigned seed)
        : m_dice(seed)
    {
        ChangeStudy change{m_desk.workspace().study(), m_desk.workspace().groups()};
        change.study.travelMinutes = travelMinutes;
        REQUIRE(changeStudy(m_desk.workspace(), change));
        for (int i = 0; i < people; ++i)
            m_people << eligible(m_desk, aParticipant().speaking(i % 3 == 0 ? u"bfi"_s : u"ur"_s)).id;
        Interpreter able;
        able.languages = {u"ur"_s, u"bfi"_s};
        for (int i = 0; i < interpreters; ++i)
            m_interpreters << anInterpreter(m_desk, able).id;
        liveUntil(m_day);
    }

    bool act();
    void sleep() { liveUntil(m_day.addDays(1)); }
    void check();
    /// The researcher takes part in every interview and call.
    void checkResearcher();
    int clashes() const { return m_clashes; }
    /// How often each came off: second, named, absent, undone.
    QMap<QString, int> done() const { return m_done; }

private:
    int below(int bound) { return static_cast<int>(m_dice() % static_cast<unsigned>(bound)); }
    Id<Interpreter> interpreter() { return m_interpreters[below(interpreters)]; }
    InterviewMode mode() { return below(2) == 0 ? InterviewMode::FaceToFace : InterviewMode::Teams; }
    Decisions reasons() const { return {{}, u"Agreed on the phone"_s, {}}; }
    WallTime time()
    {
        return {m_day.addDays(below(4)), QTime(9, 0).addSecs(900 * below(36)), "Europe/London", {}};
    }
    void liveUntil(QDate day)
    {
        m_day = day;
        m_desk.workspace().setClock(QDateTime(day, {8, 0}, QTimeZone("Europe/London")).toSecsSinceEpoch());
    }
    Outcome count(const QString &what, const Outcome &outcome)
    {
        m_done[what] += outcome ? 1 : 0;
        return outcome;
    }
    std::optional<Interview> anyLive();
    std::optional<InterpreterBooking> anyEngaged();
    Outcome book();
    Outcome move();
    Outcome ask(InterpreterStep step);
    Outcome call();
    Outcome answerCall();
    Outcome name();
    Outcome absent();
    QList<Place> placesOf(const Id<Interpreter> &interpreter);

    StudyDesk m_desk;
    std::mt19937 m_dice;
    QList<Id<Participant>> m_people;
    QList<Id<Interpreter>> m_interpreters;
    QDate m_day{2026, 12, 1};
    int m_clashes = 0;
    QMap<QString, int> m_done;
};

std::optional<Interview> Juggler::anyLive()
{
    const auto live = m_desk.store().list<Interview>("state IN ('proposed', 'confirmed') ORDER BY rowid");
    return live.isEmpty() ? std::nullopt : std::optional(live[below(static_cast<int>(live.size()))]);
}

std::optional<InterpreterBooking> Juggler::anyEngaged()
{
    const auto engaged = m_desk.store().list<InterpreterBooking>(
        "state IN ('asked', 'confirmed', 'reconfirm') ORDER BY rowid");
    return engaged.isEmpty() ? std::nullopt : std::optional(engaged[below(static_cast<int>(engaged.size()))]);
}

Outcome Juggler::book()
{
    BookInterview request;
    request.participant = m_people[below(people)];
    request.start = time();
    request.minutes = 30 + 15 * below(3);
    request.mode = mode();
    request.interpreter = interpreter();
    request.decisions = reasons();
    const auto booked = bookInterview(m_desk.workspace(), request);
    return booked ? Outcome() : Outcome(booked.error());
}

Outcome Juggler::move()
{
    const auto interview = anyLive();
    if (!interview)
        return {};
    MoveInterview request;
    request.interview = interview->id;
    request.start = time();
    request.mode = mode();
    request.reason = u"They asked"_s;
    request.decisions = reasons();
    if (below(2) == 0)
        request.interpreter = interpreter();
    const auto moved = moveInterview(m_desk.workspace(), request);
    return moved ? Outcome() : Outcome(moved.error());
}

Outcome Juggler::ask(InterpreterStep step)
{
    const auto interview = anyLive();
    if (!interview)
        return {};
    StepInterpreter request{interview->id, step, {}, reasons()};
    if (step == InterpreterStep::Ask)
        request.interpreter = interpreter();
    if (step == InterpreterStep::Decline)
        request.next = interpreter();
    request.second = below(3) == 0;
    const Outcome stepped = stepInterpreter(m_desk.workspace(), request);
    return request.second ? count(u"second"_s, stepped) : stepped;
}

Outcome Juggler::call()
{
    ArrangeCall request;
    request.participant = m_people[below(people)];
    request.purpose =
        below(2) == 0 ? InterpreterBooking::Purpose::Screening : InterpreterBooking::Purpose::Consent;
    request.start = time();
    request.decisions = reasons();
    if (below(3) > 0)
        request.interpreter = interpreter();
    const auto made = arrangeCall(m_desk.workspace(), request);
    return made ? Outcome() : Outcome(made.error());
}

Outcome Juggler::answerCall()
{
    const auto calls = openCalls(m_desk.workspace());
    if (calls.isEmpty())
        return {};
    StepInterpreter request;
    request.call = calls[below(static_cast<int>(calls.size()))].id;
    request.step = below(2) == 0 ? InterpreterStep::Ask : InterpreterStep::Confirm;
    if (request.step == InterpreterStep::Ask)
        request.interpreter = interpreter();
    request.decisions = reasons();
    return stepInterpreter(m_desk.workspace(), request);
}

/// The agency sends somebody else.
Outcome Juggler::name()
{
    const auto booking = anyEngaged();
    if (!booking)
        return {};
    return count(u"named"_s, nameInterpreter(m_desk.workspace(), {booking->id, interpreter(), YesNo::Yes,
                                                                  u"They are ill"_s, reasons()}));
}

Outcome Juggler::absent()
{
    using Instead = AbsentInterpreter::Instead;
    const auto booking = anyEngaged();
    if (!booking)
        return {};
    static constexpr Instead ways[] = {Instead::Nobody, Instead::Telephone, Instead::Another};
    AbsentInterpreter request{booking->id, ways[below(3)]};
    if (request.instead == Instead::Another)
        request.interpreter = interpreter();
    request.accepted = YesNo::Yes;
    request.reason = u"Nobody came"_s;
    request.decisions = reasons();
    return count(u"absent"_s, recordAbsent(m_desk.workspace(), request));
}

bool Juggler::act()
{
    static constexpr InterpreterStep steps[] = {InterpreterStep::Ask, InterpreterStep::Confirm,
                                                InterpreterStep::Decline, InterpreterStep::Release};
    const int what = below(14);
    const Outcome done = what < 3    ? book()
                         : what < 5  ? move()
                         : what < 8  ? ask(steps[below(4)])
                         : what < 10 ? call()
                         : what < 11 ? answerCall()
                         : what < 12 ? name()
                         : what < 13 ? absent()
                                     : count(u"undone"_s, m_desk.workspace().undo());
    if (!done && contains(done.error().findings, Code::ClashInterpreter))
        ++m_clashes;
    return done.has_value();
}

QList<Place> Juggler::placesOf(const Id<Interpreter> &interpreter)
{
    QList<Place> places;
    for (const InterpreterBooking &booking : m_desk.store().list<InterpreterBooking>(
             "interpreter = ?1 AND state IN ('asked', 'confirmed', 'reconfirm')", interpreter)) {
        if (!booking.interview) {
            places << Place{{*booking.callStart, *booking.callStart + 60 * *booking.callMinutes}, false};
            continue;
        }
        const Interview interview = stored(m_desk, *booking.interview);
        if (interview.isLive())
            places << Place{interview.span(), interview.mode == InterviewMode::FaceToFace};
    }
    std::ranges::sort(places, {}, [](const Place &place) { return place.span.start; });
    return places;
}

void Juggler::check()
{
    for (const Id<Interpreter> &interpreter : m_interpreters) {
        const QList<Place> places = placesOf(interpreter);
        for (qsizetype i = 1; i < places.size(); ++i) {
            const bool travels = places[i - 1].faceToFace || places[i].faceToFace;
            const qint64 way = travels ? 60 * travelMinutes : 0;
            REQUIRE(places[i - 1].span.end + way <= places[i].span.start);
        }
    }
}

void Juggler::checkResearcher()
{
    QList<TimeSpan> spans;
    for (const Interview &interview : m_desk.store().list<Interview>("state IN ('proposed', 'confirmed')"))
        spans << interview.span();
    for (const InterpreterBooking &call : m_desk.store().list<InterpreterBooking>(
             "call_start IS NOT NULL AND state IN ('wanted', 'asked', 'confirmed', 'reconfirm')"))
        spans << TimeSpan{*call.callStart, *call.callStart + 60 * *call.callMinutes};
    std::ranges::sort(spans, {}, &TimeSpan::start);
    for (qsizetype i = 1; i < spans.size(); ++i)
        REQUIRE(spans[i - 1].end <= spans[i].start);
}

} // namespace

TEST_CASE("Neither interpreter nor researcher is ever in two places, with the way between them")
{
    int clashes = 0;
    QMap<QString, int> kinds;
    for (const unsigned seed : {1U, 20U, 300U, 4000U}) {
        INFO("seed " << seed);
        Juggler juggler(seed);
        int done = 0;
        for (int i = 1; i <= 250; ++i) {
            done += juggler.act() ? 1 : 0;
            juggler.check();
            juggler.checkResearcher();
            if (i % 50 == 0)
                juggler.sleep();
        }
        CHECK(done > 50);
        clashes += juggler.clashes();
        for (const auto &[kind, times] : juggler.done().asKeyValueRange())
            kinds[kind] += times;
    }
    CHECK(clashes > 0);
    for (const QString &kind : {u"second"_s, u"named"_s, u"absent"_s, u"undone"_s}) {
        INFO(kind.toStdString());
        CHECK(kinds[kind] > 3);
    }
}
