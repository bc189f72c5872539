// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/actionchecks.h"
#include "tests/support/interviewcases.h"

#include "core/actions/interpreterbookings.h"

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

/// Books, moves, asks and arranges calls at random, whatever it is warned of.
class Juggler {
public:
    explicit Juggler(unsigned seed)
        : m_dice(seed)
    {
        ChangeStudy change{m_desk.workspace().study(), m_desk.workspace().groups()};
        change.study.travelMinutes = travelMinutes;
        REQUIRE(changeStudy(m_desk.workspace(), change));
        for (int i = 0; i < 12; ++i)
            m_people << urduSpeaker(m_desk).id;
        for (int i = 0; i < 3; ++i)
            m_interpreters << anInterpreter(m_desk).id;
    }

    bool act();
    void check();
    /// The researcher takes part in every interview and call.
    void checkResearcher();
    int clashes() const { return m_clashes; }

private:
    int below(int bound) { return static_cast<int>(m_dice() % static_cast<unsigned>(bound)); }
    Id<Interpreter> interpreter() { return m_interpreters[below(3)]; }
    InterviewMode mode() { return below(2) == 0 ? InterviewMode::FaceToFace : InterviewMode::Teams; }
    Decisions reasons() const { return {{}, u"Agreed on the phone"_s, {}}; }
    WallTime time()
    {
        return {
            QDate(2026, 12, 1).addDays(below(4)), QTime(9, 0).addSecs(900 * below(36)), "Europe/London", {}};
    }
    std::optional<Interview> anyLive();
    Outcome book();
    Outcome move();
    Outcome ask(InterpreterStep step);
    Outcome call();
    Outcome answerCall();
    QList<Place> placesOf(const Id<Interpreter> &interpreter);

    StudyDesk m_desk;
    std::mt19937 m_dice;
    QList<Id<Participant>> m_people;
    QList<Id<Interpreter>> m_interpreters;
    int m_clashes = 0;
};

std::optional<Interview> Juggler::anyLive()
{
    const auto live = m_desk.store().list<Interview>("state IN ('proposed', 'confirmed')");
    return live.isEmpty() ? std::nullopt : std::optional(live[below(static_cast<int>(live.size()))]);
}

Outcome Juggler::book()
{
    BookInterview request;
    request.participant = m_people[below(12)];
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
    return stepInterpreter(m_desk.workspace(), request);
}

Outcome Juggler::call()
{
    ArrangeCall request;
    request.participant = m_people[below(12)];
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

bool Juggler::act()
{
    static constexpr InterpreterStep steps[] = {InterpreterStep::Ask, InterpreterStep::Confirm,
                                                InterpreterStep::Decline, InterpreterStep::Release};
    const int what = below(10);
    const Outcome done = what < 3   ? book()
                         : what < 5 ? move()
                         : what < 7 ? ask(steps[below(4)])
                         : what < 9 ? call()
                                    : answerCall();
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
    for (const unsigned seed : {1U, 20U, 300U}) {
        INFO("seed " << seed);
        Juggler juggler(seed);
        int done = 0;
        for (int i = 0; i < 150; ++i) {
            done += juggler.act() ? 1 : 0;
            juggler.check();
            juggler.checkResearcher();
        }
        CHECK(done > 30);
        CHECK(juggler.clashes() > 0);
    }
}
