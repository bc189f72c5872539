// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests about interviews with nothing in their way; each test changes what it is about.

#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "tests/support/builders.h"

namespace colloquy {

template <class T>
T stored(StudyDesk &desk, const Id<T> &id)
{
    const auto found = desk.store().find(id);
    REQUIRE(found);
    return *found;
}

/// Wednesday at ten for an hour on Teams.
inline BookInterview booking(const Participant &person)
{
    BookInterview request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    return request;
}

/// To Thursday at two.
inline MoveInterview moving(const Interview &interview)
{
    MoveInterview request;
    request.interview = interview.id;
    request.start = {QDate(2026, 12, 3), QTime(14, 0), "Europe/London", {}};
    request.reason = QStringLiteral("They asked");
    return request;
}

inline CancelInterview cancelling(const Interview &interview)
{
    return {interview.id, Interview::By::Participant, QStringLiteral("They are ill"), {}};
}

inline FinishInterview finishing(const Interview &interview)
{
    FinishInterview request;
    request.interview = interview.id;
    return request;
}

/// Eligible, and needs an interpreter.
inline Participant urduSpeaker(StudyDesk &desk)
{
    return eligible(desk, aParticipant().speaking(QStringLiteral("ur")));
}

/// Cleared for Urdu unless \a interpreter speaks something else; half the fee from 24 hours before.
inline Interpreter anInterpreter(StudyDesk &desk, Interpreter interpreter = {})
{
    if (interpreter.languages.isEmpty())
        interpreter.languages = {QStringLiteral("ur")};
    interpreter.agreementOn = QDate(2026, 10, 2);
    interpreter.agreesToRecording = YesNo::Yes;
    interpreter.bands = {{24, 50}};
    const auto added = addInterpreter(desk.workspace(), interpreter);
    REQUIRE(added);
    return *added;
}

/// To screen somebody on Wednesday at ten for half an hour.
inline ArrangeCall calling(const Participant &person)
{
    ArrangeCall request;
    request.participant = person.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    return request;
}

/// Booked for an Urdu speaker, and the interpreter said yes.
inline Interview confirmedWithInterpreter(StudyDesk &desk)
{
    BookInterview request = booking(urduSpeaker(desk));
    request.interpreter = anInterpreter(desk).id;
    const auto made = bookInterview(desk.workspace(), request);
    REQUIRE(made);
    REQUIRE(stepInterpreter(desk.workspace(), {made->id, InterpreterStep::Confirm, {}, {}}));
    return *made;
}

} // namespace colloquy
