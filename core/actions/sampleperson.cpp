// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sampleperson.h"

#include "core/actions/consent.h"
#include "core/actions/gratitude.h"
#include "core/actions/interpreterbookings.h"
#include "core/actions/interpreters.h"
#include "core/actions/participants.h"
#include "core/base/words.h"
#include "core/domain/json.h"

#include <QFile>
#include <QJsonDocument>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

Decisions agreed()
{
    Decisions decisions;
    decisions.overrideAll = u"Agreed with the participant"_s;
    decisions.deviation = u"Written down afterwards"_s;
    return decisions;
}

template <class Enum>
Enum wordOr(const QJsonValue &value, Enum otherwise)
{
    return fromWord<Enum>(value.toString()).value_or(otherwise);
}

QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(value.toObject()).toJson();
}

ContactSafety safetyFromJson(const QJsonObject &object)
{
    ContactSafety safety;
    safety.asked = !object.isEmpty();
    safety.safeChannel = fromWord<Channel>(object["safe_channel"_L1].toString());
    safety.safeHours = object["safe_hours"_L1].toString();
    safety.voicemail = wordOr(object["voicemail"_L1], YesNo::NotAsked);
    safety.text = wordOr(object["text"_L1], YesNo::NotAsked);
    safety.post = wordOr(object["post"_L1], YesNo::NotAsked);
    safety.ifSomeoneElse = object["if_someone_else"_L1].toString();
    safety.stopPhrase = object["stop_phrase"_L1].toString();
    return safety;
}

std::optional<Id<Interpreter>> interpreterAt(const Workspace &workspace, const QJsonValue &index)
{
    const auto found = index.isDouble() ? interpreterByCode(workspace, u"I%1"_s.arg(index.toInt() + 1))
                                        : Result<Interpreter>(Error::notFound({}));
    return found ? std::optional(found->id) : std::nullopt;
}

} // namespace

Participant participantFromJson(const QJsonObject &details)
{
    Participant participant;
    participant.group = details["group"_L1].toString();
    participant.name = details["name"_L1].toString();
    participant.email = details["email"_L1].toString();
    participant.phone = details["phone"_L1].toString();
    participant.address = details["address"_L1].toString();
    participant.spokenLanguage = details["speaks"_L1].toString(u"en"_s);
    participant.readingLanguage =
        details["reads"_L1].isNull()
            ? std::nullopt
            : std::optional(details["reads"_L1].toString(participant.spokenLanguage));
    participant.interpreterWanted = wordOr(details["interpreter"_L1], YesNo::NotAsked);
    participant.interpreterGender = wordOr(details["interpreter_gender"_L1], Gender::Any);
    for (const QJsonValue &mode : details["modes"_L1].toArray())
        participant.modes << wordOr(mode, InterviewMode::Teams);
    participant.source = details["source"_L1].toString();
    if (details["age"_L1].isDouble())
        participant.age = details["age"_L1].toInt();
    participant.accessNeeds = details["access_needs"_L1].toString();
    participant.dialect = details["dialect"_L1].toString();
    participant.notes = details["notes"_L1].toString();
    participant.attributes = textsFromJson(json(details["attributes"_L1])).value_or(QMap<QString, QString>());
    participant.safety = safetyFromJson(details["safety"_L1].toObject());
    if (const auto hours = parseWeekHours(details["availability"_L1].toString()))
        participant.availability = *hours;
    return participant;
}

void SamplePerson::at(qint64 utc)
{
    m_workspace.setClock(qMin(utc, m_course.now));
}

WallTime SamplePerson::wallTime(const QJsonObject &plan) const
{
    return {m_course.firstMonday.addDays(plan["day"_L1].toInt()),
            QTime::fromString(plan["time"_L1].toString(), u"HH:mm"_s),
            m_workspace.study().zone,
            {}};
}

Outcome SamplePerson::live(const QJsonObject &course)
{
    if (const Outcome done = enquire(course); !done)
        return done;
    for (const QJsonValue &attempt : course["contacts"_L1].toArray()) {
        if (const Outcome done = contact(attempt.toObject()); !done)
            return done;
    }
    if (const Outcome done = call(course["call"_L1].toObject()); !done)
        return done;
    if (const Outcome done = screen(course); !done)
        return done;
    if (const Outcome done = inform(course["inform"_L1].toObject()); !done)
        return done;
    if (const Outcome done = consent(course["consent"_L1].toObject()); !done)
        return done;
    for (const QJsonValue &plan : course["interviews"_L1].toArray()) {
        if (const Outcome done = book(plan.toObject()); !done)
            return done;
    }
    if (const Outcome done = withdraw(course["withdraw"_L1].toObject()); !done)
        return done;
    if (const Outcome done = close(course["close"_L1].toObject()); !done)
        return done;
    return thank(course["thanks"_L1].toString());
}

Outcome SamplePerson::enquire(const QJsonObject &course)
{
    m_enquired = m_course.now - course["enquired_days_before"_L1].toInt() * day;
    at(m_enquired);
    AddParticipant request{participantFromJson(m_details), agreed()};
    const Result<Participant> added = addParticipant(m_workspace, request);
    if (!added)
        return added.error();
    m_participant = *added;
    return {};
}

Outcome SamplePerson::contact(const QJsonObject &attempt)
{
    LogContact request;
    request.attempt.participant = m_participant.id;
    request.attempt.at = qMin(m_enquired + attempt["days_after"_L1].toInt(1) * day, m_course.now);
    request.attempt.channel = wordOr(attempt["channel"_L1], Channel::Email);
    request.attempt.outcome = wordOr(attempt["outcome"_L1], ContactAttempt::Outcome::Answered);
    request.attempt.note = attempt["note"_L1].toString();
    request.decisions = agreed();
    at(request.attempt.at);
    return logContact(m_workspace, request);
}

/// Held, with an interpreter who came, or still wanting one.
Outcome SamplePerson::call(const QJsonObject &plan)
{
    if (plan.isEmpty())
        return {};
    at(m_enquired + hour);
    ArrangeCall request;
    request.participant = m_participant.id;
    request.purpose = wordOr(plan["purpose"_L1], InterpreterBooking::Purpose::Screening);
    request.start = wallTime(plan);
    request.interpreter = interpreterAt(m_workspace, plan["interpreter"_L1]);
    request.decisions = agreed();
    const auto call = arrangeCall(m_workspace, request);
    if (!call || !plan["attended"_L1].toBool())
        return call ? Outcome() : Outcome(call.error());
    StepInterpreter step;
    step.call = call->id;
    step.accepted = YesNo::Yes;
    step.decisions = agreed();
    for (const InterpreterStep each : {InterpreterStep::Confirm, InterpreterStep::Attend}) {
        step.step = each;
        if (const Outcome taken = stepInterpreter(m_workspace, step); !taken)
            return taken;
        at(*call->callStart + *call->callMinutes * qint64(60));
    }
    return {};
}

Outcome SamplePerson::screen(const QJsonObject &course)
{
    ScreenParticipant request;
    request.participant = m_participant.id;
    request.answers = answersFromJson(json(course["screen"_L1])).value_or(QMap<QString, Answer>());
    if (request.answers.isEmpty())
        return {};
    at(m_enquired + day);
    if (const auto screened = screenParticipant(m_workspace, request); !screened)
        return screened.error();
    const QJsonObject decide = course["decide"_L1].toObject();
    request.decision = fromWord<Screening::Decision>(decide["as"_L1].toString());
    if (!request.decision)
        return {};
    request.answers.clear();
    request.reason = decide["reason"_L1].toString();
    const auto decided = screenParticipant(m_workspace, request);
    return decided ? Outcome() : Outcome(decided.error());
}

Outcome SamplePerson::inform(const QJsonObject &how)
{
    m_informed = m_enquired + day + hour;
    if (how.isEmpty())
        return {};
    at(m_informed);
    InformParticipant request;
    request.participant = m_participant.id;
    request.how = wordOr(how["how"_L1], Delivery::Email);
    request.interpreter = interpreterAt(m_workspace, how["interpreter"_L1]);
    request.decisions = agreed();
    return informParticipant(m_workspace, request);
}

/// Most were asked what is good practice to ask; some scans are yet to be attached.
void SamplePerson::addCourse(RecordConsent &request) const
{
    if (m_participant.number % 5 == 0)
        return;
    request.identityChecked = true;
    request.capacity = ConsentRecord::Capacity::Presumed;
    request.questionsAsked = true;
    request.nameSaid = request.how == ConsentRecord::How::Spoken;
    QFile scan(u":/sample/signed-form.pdf"_s);
    if (request.how != ConsentRecord::How::Signed || !scan.open(QIODevice::ReadOnly))
        return;
    request.evidence = ConsentRecord::Evidence::Scan;
    request.evidenceFile = scan.readAll();
    request.evidenceName = u"signed-form.pdf"_s;
}

Outcome SamplePerson::consent(const QJsonObject &how)
{
    if (how.isEmpty())
        return {};
    at(m_informed + 2 * day);
    RecordConsent request;
    request.participant = m_participant.id;
    request.how = wordOr(how["how"_L1], ConsentRecord::How::Signed);
    request.allRequiredYes = how["all_yes"_L1].toBool();
    request.answers = statementAnswersFromJson(json(how["answers"_L1])).value_or(QMap<int, YesNo>());
    request.interpreter = interpreterAt(m_workspace, how["interpreter"_L1]);
    request.takenBy = m_workspace.study().researcher;
    request.copyGiven = true;
    addCourse(request);
    request.decisions = agreed();
    const auto recorded = recordConsent(m_workspace, request);
    return recorded ? Outcome() : Outcome(recorded.error());
}

Outcome SamplePerson::book(const QJsonObject &plan)
{
    BookInterview request;
    request.participant = m_participant.id;
    request.start = wallTime(plan);
    request.minutes = plan["minutes"_L1].toInt(60);
    request.mode = wordOr(plan["mode"_L1], InterviewMode::Teams);
    request.place = plan["place"_L1].toString();
    request.placeType = plan["place_type"_L1].toString();
    request.buddy = plan["buddy"_L1].toString();
    request.proposed = plan["state"_L1] == u"proposed"_s;
    request.continues = plan["continues"_L1].toBool();
    request.interpreter = interpreterAt(m_workspace, plan["interpreter"_L1]);
    request.interpreterWanted = !request.interpreter && m_participant.interpreterWanted == YesNo::Yes;
    request.decisions = agreed();
    const auto start = resolve(request.start);
    if (!start)
        return start.error();
    if (!request.buddy.isEmpty())
        request.dueOut = wallTimeAt(start->utc + (request.minutes + 30) * 60, m_workspace.study().zone);
    at(qMax(m_informed + hour, qMin(start->utc - 6 * day, m_course.now - 2 * hour)));
    const Result<Interview> booked = bookInterview(m_workspace, request);
    if (!booked)
        return booked.error();
    if (const Outcome answered = answerInterpreter(plan, *booked); !answered)
        return answered;
    return go(plan, *booked);
}

Outcome SamplePerson::answerInterpreter(const QJsonObject &plan, const Interview &interview)
{
    const QString state = plan["interpreter_state"_L1].toString();
    if (state != "confirmed"_L1 && state != "declined"_L1)
        return {};
    StepInterpreter step;
    step.interview = interview.id;
    step.step = state == "confirmed"_L1 ? InterpreterStep::Confirm : InterpreterStep::Decline;
    step.decisions = agreed();
    return stepInterpreter(m_workspace, step);
}

Outcome SamplePerson::go(const QJsonObject &plan, const Interview &interview)
{
    const QString state = plan["state"_L1].toString();
    if (state == "moved_to"_L1)
        return move(plan["moved_to"_L1].toObject(), interview);
    if (state == "cancelled"_L1) {
        at(interview.start.utc - 2 * day);
        return cancelInterview(m_workspace, {interview.id, Interview::By::Participant,
                                             plan["reason"_L1].toString(u"Can't make it"_s), agreed()});
    }
    if (state == "proposed"_L1 || state == "confirmed"_L1)
        return {};
    return finish(plan, interview);
}

Outcome SamplePerson::move(const QJsonObject &plan, const Interview &interview)
{
    at(interview.start.utc - day - hour);
    MoveInterview request;
    request.interview = interview.id;
    request.start = wallTime(plan);
    request.reason = plan["reason"_L1].toString(u"Another time suits better"_s);
    request.decisions = agreed();
    const Result<Interview> moved = moveInterview(m_workspace, request);
    if (!moved)
        return moved.error();
    if (const Outcome answered = answerInterpreter(plan, *moved); !answered)
        return answered;
    return go(plan, *moved);
}

Outcome SamplePerson::finish(const QJsonObject &plan, const Interview &interview)
{
    FinishInterview request;
    request.interview = interview.id;
    request.outcome = wordOr(plan["state"_L1], Interview::State::Completed);
    request.distress = wordOr(plan["distress"_L1], Interview::Distress::None);
    request.supportSheet =
        request.distress != Interview::Distress::None || m_participant.group == "client"_L1;
    request.decisions = agreed();
    const int minutes = plan["outcome_minutes"_L1].toInt(interview.minutes);
    if (request.outcome != Interview::State::NoShow) {
        at(interview.start.utc);
        if (const Outcome started = startInterview(m_workspace, {interview.id, {}, true, agreed()}); !started)
            return started;
        request.minutes = minutes;
    }
    at(interview.start.utc + minutes * 60);
    return finishInterview(m_workspace, request);
}

Outcome SamplePerson::withdraw(const QJsonObject &how)
{
    if (how.isEmpty())
        return {};
    at(m_course.now - day);
    WithdrawParticipant request;
    request.participant = m_participant.id;
    for (const QJsonValue &scope : how["scopes"_L1].toArray())
        request.scopes << wordOr(scope, Withdrawal::Scope::Interview);
    request.reason = how["reason"_L1].toString();
    const auto withdrawn = withdrawParticipant(m_workspace, request);
    return withdrawn ? Outcome() : Outcome(withdrawn.error());
}

Outcome SamplePerson::close(const QJsonObject &how)
{
    const auto as = fromWord<Participant::ClosedAs>(how["as"_L1].toString());
    if (!as)
        return {};
    at(m_enquired + 5 * day);
    return closeParticipant(m_workspace, {m_participant.id, as, how["reason"_L1].toString()});
}

Outcome SamplePerson::thank(const QString &state)
{
    if (state.isEmpty() || state == "due"_L1)
        return {};
    at(m_course.now - 2 * hour);
    if (state == "declined"_L1)
        return declineThanks(m_workspace, m_participant.id);
    SendThanks request;
    request.participant = m_participant.id;
    if (m_participant.group == "client"_L1)
        request.serial = u"SAMPLE-%1"_s.arg(4100 + m_participant.number * 7);
    if (const auto sent = sendThanks(m_workspace, request); !sent)
        return sent.error();
    at(m_course.now - hour);
    return state == "acknowledged"_L1
               ? acknowledgeThanks(m_workspace, m_participant.id, Thanks::Receipt::Email)
               : Outcome();
}

} // namespace colloquy
