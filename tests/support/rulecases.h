// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cases for the rules with nothing in their way; each test adds what it is about.

#include "core/rules/bookingrules.h"
#include "core/rules/timerules.h"

namespace colloquy::cases {

inline qint64 london(QDate date, QTime time, std::optional<Fold> fold = {})
{
    return resolve({date, time, "Europe/London", fold})->utc;
}

inline Moment londonMoment(QDate date, QTime time, std::optional<Fold> fold = {})
{
    return *resolve({date, time, "Europe/London", fold});
}

/// One that runs from 1 October 2026 to 31 July 2027 and asks for nothing else.
inline Study aStudy()
{
    Study study;
    study.opens = QDate(2026, 10, 1);
    study.ends = QDate(2027, 7, 31);
    return study;
}

inline Participant aParticipant()
{
    Participant participant;
    participant.id = Id<Participant>::create();
    participant.code = QStringLiteral("C07");
    participant.group = QStringLiteral("client");
    return participant;
}

inline Interview anInterview(const Participant &participant, const Moment &start, int minutes = 60)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = participant.id;
    interview.start = start;
    interview.minutes = minutes;
    return interview;
}

inline ConsentStanding consentThat(ConsentStanding::State state)
{
    ConsentStanding standing;
    standing.state = state;
    if (state == ConsentStanding::State::Incomplete)
        standing.open = {1};
    return standing;
}

/// Tuesday 1 December 2026, 10:00 to 11:00 on Teams, seen from the Monday before at 09:00.
inline rules::BookingCase aBooking()
{
    rules::BookingCase booking;
    booking.study = aStudy();
    booking.participant = aParticipant();
    booking.eligibility = Eligibility::Outcome::Eligible;
    booking.consent = consentThat(ConsentStanding::State::Valid);
    booking.planned = anInterview(booking.participant, londonMoment({2026, 12, 1}, {10, 0}));
    booking.now = london({2026, 11, 30}, {9, 0});
    return booking;
}

inline rules::Neighbour neighbourAt(QTime start, QDate day = {2026, 12, 1})
{
    const qint64 utc = london(day, start);
    rules::Neighbour neighbour;
    neighbour.code = QStringLiteral("P02");
    neighbour.participant = Id<Participant>::create();
    neighbour.span = {utc, utc + 3600};
    return neighbour;
}

inline Interpreter anInterpreter()
{
    Interpreter interpreter;
    interpreter.id = Id<Interpreter>::create();
    interpreter.code = QStringLiteral("I01");
    interpreter.languages = {QStringLiteral("ur"), QStringLiteral("pa")};
    interpreter.agreementOn = QDate(2026, 10, 2);
    interpreter.agreesToRecording = YesNo::Yes;
    return interpreter;
}

inline QList<Code> codes(const Findings &findings)
{
    QList<Code> list;
    for (const Finding &finding : findings)
        list << finding.code;
    return list;
}

} // namespace colloquy::cases
