// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/interpretercase.h"

#include "core/actions/overview.h"
#include "core/store/store.h"

namespace colloquy {

namespace {

Interview asInterview(const Workspace &workspace, const InterpreterBooking &call)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.participant = *call.participant;
    interview.start = {*call.callStart, wallTimeAt(*call.callStart, workspace.study().zone)};
    interview.minutes = *call.callMinutes;
    interview.mode = InterviewMode::Phone;
    return interview;
}

QList<InterpreterBooking> bookingsOf(const Workspace &workspace, const Sitting &sitting)
{
    if (!sitting.call)
        return workspace.store().list<InterpreterBooking>("interview = ?1 ORDER BY rowid",
                                                          sitting.interview.id);
    return workspace.store().list<InterpreterBooking>(
        "participant = ?1 AND purpose = ?2 AND call_start = ?3 ORDER BY rowid", *sitting.call->participant,
        word(sitting.call->purpose), *sitting.call->callStart);
}

/// By 16 bytes: whoever read them the sheet, took part in their consent, or interpreted an interview or call.
QSet<QByteArray> metBy(const Workspace &workspace, const Id<Participant> &participant)
{
    QSet<QByteArray> met;
    Query query = workspace.store().prepare(
        "SELECT interpreter FROM information_given WHERE participant = ?1"
        " UNION SELECT interpreter FROM consent_record WHERE participant = ?1"
        " UNION SELECT interpreter FROM interpreter_booking WHERE state = 'attended' AND (participant = ?1"
        " OR interview IN (SELECT id FROM interview WHERE participant = ?1))");
    query.bind(participant);
    while (query.step())
        met.insert(query.bytes(0).toByteArray());
    return met;
}

/// All but the interpreter.
struct CaseMaker {
    CaseMaker(const Workspace &workspace, const Sitting &sitting)
        : m_workspace(workspace)
        , m_sitting(sitting)
        , m_met(metBy(workspace, sitting.interview.participant))
    {
        const Study study = workspace.study();
        m_common.participant = workspace.store().find(sitting.interview.participant).value_or(Participant());
        m_common.interview = sitting.interview;
        m_common.recording = consentStanding(workspace, sitting.interview.participant).recording;
        m_common.now = workspace.now();
        m_common.zone = study.zone;
        m_common.travelMinutes = study.travelMinutes;
        m_common.minutesAround = minutesAround(workspace, sitting);
        for (const InterpreterBooking &booking : bookingsOf(workspace, sitting)) {
            if (booking.interpreter)
                m_words[booking.interpreter->bytes()] = booking;
        }
    }

    rules::InterpreterCase of(const Interpreter &interpreter) const
    {
        rules::InterpreterCase request = m_common;
        request.interpreter = interpreter;
        request.engagements = engagements(m_workspace, interpreter.id, m_sitting);
        request.met = m_met.contains(interpreter.id.bytes());
        const auto said = m_words.constFind(interpreter.id.bytes());
        if (said != m_words.cend()) {
            request.declined = said->state == InterpreterBooking::State::Declined;
            request.accepted = said->accepted;
        }
        return request;
    }

private:
    const Workspace &m_workspace;
    Sitting m_sitting;
    QSet<QByteArray> m_met;
    QHash<QByteArray, InterpreterBooking> m_words; ///< the newest of each interpreter
    rules::InterpreterCase m_common;
};

} // namespace

std::optional<Sitting> sittingOf(const Workspace &workspace, const InterpreterBooking &booking)
{
    if (!booking.interview)
        return Sitting{asInterview(workspace, booking), booking};
    const auto interview = workspace.store().find(*booking.interview);
    return interview ? std::optional(Sitting{*interview, {}}) : std::nullopt;
}

std::optional<InterpreterBooking> bookingOf(const Workspace &workspace, const Sitting &sitting, bool second)
{
    QList<InterpreterBooking> bookings = bookingsOf(workspace, sitting);
    bookings.removeIf([second](const InterpreterBooking &booking) { return booking.second != second; });
    return bookings.isEmpty() ? std::nullopt : std::optional(bookings.last());
}

int minutesAround(const Workspace &workspace, const Sitting &sitting)
{
    const InterpreterBooking booking = bookingOf(workspace, sitting).value_or(InterpreterBooking());
    const int besides = booking.briefingMinutes + booking.debriefingMinutes;
    if (sitting.call)
        return besides;
    const bool consented =
        consentStanding(workspace, sitting.interview.participant).state == ConsentStanding::State::Valid;
    const int talk = consented ? 0 : workspace.study().consentTalkInterpretedMinutes;
    return besides + talk;
}

QList<TimeSpan> callsOf(const Workspace &workspace, const Id<Interpreter> &interpreter,
                        const std::optional<InterpreterBooking> &except)
{
    QList<TimeSpan> spans;
    for (const InterpreterBooking &call : workspace.store().list<InterpreterBooking>(
             "interview IS NULL AND interpreter = ?1 AND state IN ('asked', 'confirmed', 'reconfirm')",
             interpreter)) {
        const bool same =
            except && except->participant == call.participant && except->purpose == call.purpose;
        if (!same)
            spans << TimeSpan{*call.callStart, *call.callStart + 60 * qint64(*call.callMinutes)};
    }
    return spans;
}

QList<rules::Engagement> engagements(const Workspace &workspace, const Id<Interpreter> &interpreter,
                                     const Sitting &except)
{
    QList<rules::Engagement> engagements;
    for (const Interview &interview : workspace.store().list<Interview>(
             "state IN ('proposed', 'confirmed') AND id IN (SELECT interview FROM interpreter_booking"
             " WHERE interpreter = ?1 AND state IN ('asked', 'confirmed', 'reconfirm'))",
             interpreter)) {
        if (interview.id != except.interview.id)
            engagements << rules::Engagement{interview.span(), interview.mode};
    }
    for (const TimeSpan &call : callsOf(workspace, interpreter, except.call))
        engagements << rules::Engagement{call, InterviewMode::Phone};
    return engagements;
}

rules::InterpreterCase interpreterCase(const Workspace &workspace, const Interpreter &interpreter,
                                       const Sitting &sitting)
{
    return CaseMaker(workspace, sitting).of(interpreter);
}

QList<rules::InterpreterCase> interpreterCases(const Workspace &workspace, const Sitting &sitting)
{
    const CaseMaker maker(workspace, sitting);
    QList<rules::InterpreterCase> cases;
    for (const Interpreter &interpreter : interpreters(workspace))
        cases << maker.of(interpreter);
    return cases;
}

} // namespace colloquy
