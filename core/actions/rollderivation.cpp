// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rollderivation.h"

#include "core/actions/interpreters.h"
#include "core/domain/json.h"
#include "core/rules/consentrules.h"
#include "core/rules/eligibilityrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/stagerules.h"
#include "core/store/store.h"

namespace colloquy {

namespace {

bool isOneOf(const std::optional<Thanks::State> &state, std::initializer_list<Thanks::State> states)
{
    return state && std::ranges::find(states, *state) != states.end();
}

/// The few columns that standing and version follow from; its attachment stays closed.
Document readDocument(const Workspace &workspace, const QByteArray &id)
{
    Query query = workspace.store().prepare(
        "SELECT kind, study_group, version, statements FROM document WHERE id = ?1");
    query.bind(id);
    Document document;
    document.id = Id<Document>::fromBytes(id);
    if (!query.step())
        return document;
    document.kind = fromWord<Document::Kind>(query.text(0)).value_or(Document::Kind::Script);
    document.group = query.text(1);
    document.version = query.text(2);
    document.statements = statementsFromJson(query.bytes(3).toByteArray()).value_or(QList<Statement>());
    return document;
}

bool asksAgain(const RollTrace &trace, const DistinctTexts &texts)
{
    if (trace.marks.isEmpty() || !trace.consent)
        return false;
    ConsentRecord record;
    record.takenAt = trace.consentAt;
    record.form = Id<Document>::fromBytes(texts.bytes(trace.form));
    return rules::asksAgain(trace.marks, record);
}

bool isBookedInterpreted(const RollTrace &trace)
{
    InterpreterBooking booking;
    if (trace.booking)
        booking.state = *trace.booking;
    return trace.booking && isInterpreted(booking);
}

void takeMeeting(ParticipantFacts &facts, const RollTrace &trace, qint64 now)
{
    using State = InterpreterBooking::State;
    if (!trace.meeting)
        return;
    const RollTrace::Meeting &meeting = *trace.meeting;
    facts.interview = meeting.state;
    facts.underWay = meeting.isLive() && meeting.startedAt && !meeting.endedAt;
    facts.past = meeting.isLive() && meeting.end <= now;
    facts.interpreterAsked = trace.booking == State::Asked || trace.booking == State::Reconfirm;
    facts.interpreterConfirmed = trace.booking == State::Confirmed || trace.booking == State::Attended;
}

void takeThanks(ParticipantFacts &facts, const RollTrace &trace, Thanks::Kind kind)
{
    using State = Thanks::State;
    // A voucher is money and wants its receipt; nobody acknowledges a certificate.
    const bool given =
        isOneOf(trace.thanks, {State::Sent, State::Acknowledged, State::Declined, State::Reissued});
    const bool settled = isOneOf(trace.thanks, {State::Acknowledged, State::Declined});
    facts.thanksDone = settled || kind == Thanks::Kind::None || (given && kind == Thanks::Kind::Certificate);
    facts.thanksDue = trace.began && !given && kind != Thanks::Kind::None;
}

} // namespace

int DistinctTexts::number(QByteArrayView text)
{
    const auto textOf = [](QByteArrayView bytes) {
        return std::string_view(bytes.data(), static_cast<size_t>(bytes.size()));
    };
    const auto known = m_numbers.find(textOf(text));
    if (known != m_numbers.end())
        return known->second;
    const int number = static_cast<int>(m_bytes.size());
    m_bytes << text.toByteArray();
    m_strings << QString::fromUtf8(text);
    m_numbers.emplace(textOf(m_bytes.constLast()), number);
    return number;
}

std::pair<int, qint64> RollTrace::Meeting::standing() const
{
    switch (state) {
    case Interview::State::Proposed:
    case Interview::State::Confirmed:
        return {3, start};
    case Interview::State::Completed:
    case Interview::State::Partial:
    case Interview::State::Stopped:
        return {2, start};
    case Interview::State::Cancelled:
    case Interview::State::NoShow:
        return {1, start};
    case Interview::State::Moved:
        break;
    }
    return {0, start};
}

RollDerivation::RollDerivation(const Workspace &workspace, DistinctTexts &texts)
    : m_workspace(workspace)
    , m_texts(texts)
    , m_study(workspace.study())
    , m_now(workspace.now())
{}

void RollDerivation::derive(RollEntry &entry, const RollTrace &trace)
{
    ParticipantFacts &facts = entry.facts;
    facts.eligibility = eligibilityOf(trace);
    facts.informed = trace.informed;
    entry.toInform = isToBeTold(trace);
    entry.consent = consentOf(trace);
    facts.consent = entry.consent.state;
    if (entry.consent.record)
        entry.formVersion = documentOf(trace.form).version;
    facts.interpreterNeeded = needsInterpreter(trace);
    entry.interpreterNeeded = facts.interpreterNeeded ? YesNo::Yes : trace.interpreterWanted;
    facts.withdrawn = trace.withdrawn;
    takeMeeting(facts, trace, m_now);
    takeThanks(facts, trace, groupOf(trace.group).thanks);
    if (trace.meeting)
        entry.interviewAt = trace.meeting->start;
    entry.progress = rules::progressOf(facts, m_study.consentTaken, entry.toInform);
}

bool RollDerivation::isSheetFor(int document, int group)
{
    const std::pair key(document, group);
    const auto known = m_sheets.constFind(key);
    if (known != m_sheets.cend())
        return *known;
    const Document &given = documentOf(document);
    const bool is = given.kind == Document::Kind::Sheet && rules::isForGroup(given, m_texts.string(group));
    m_sheets.insert(key, is);
    return is;
}

const StudyGroup &RollDerivation::groupOf(int key)
{
    const auto known = m_groups.find(key);
    if (known != m_groups.end())
        return *known;
    return *m_groups.insert(key, m_workspace.group(m_texts.string(key)).value_or(StudyGroup()));
}

const Document &RollDerivation::documentOf(int id)
{
    const auto known = m_documents.find(id);
    return known == m_documents.end() ? *m_documents.insert(id, readDocument(m_workspace, m_texts.bytes(id)))
                                      : *known;
}

Eligibility::Outcome RollDerivation::eligibilityOf(const RollTrace &trace)
{
    const int decision = trace.decision ? static_cast<int>(*trace.decision) + 1 : 0;
    const std::pair key(trace.group * 8 + decision * 2 + trace.tooYoung, trace.screening);
    const auto known = m_eligibility.constFind(key);
    if (known != m_eligibility.cend())
        return *known;
    Participant participant;
    participant.tooYoung = trace.tooYoung;
    std::optional<Screening> screening;
    if (trace.screening >= 0) {
        screening.emplace();
        screening->answers =
            answersFromJson(m_texts.bytes(trace.screening)).value_or(QMap<QString, Answer>());
        screening->decision = trace.decision;
    }
    const auto outcome = rules::eligibilityOf(groupOf(trace.group), participant, screening).outcome;
    m_eligibility.insert(key, outcome);
    return outcome;
}

/// Nobody is told of a new version after their interview.
bool RollDerivation::isToBeTold(const RollTrace &trace)
{
    const bool took = trace.meeting && trace.meeting->standing().first == 2;
    if (trace.marks.isEmpty() || took)
        return false;
    return rules::isToBeTold(trace.marks, trace.informedAt, [this](const Id<Document> &document) {
        return documentOf(m_texts.number(document.bytes())).kind == Document::Kind::Sheet;
    });
}

ConsentStanding RollDerivation::consentOf(const RollTrace &trace)
{
    const auto joined = [](int high, int low) {
        return static_cast<quint64>(static_cast<quint32>(high)) << 32 | static_cast<quint32>(low);
    };
    const bool interpreted =
        trace.consentInterpreted || needsInterpreter(trace) || isBookedInterpreted(trace);
    const int signs = trace.stopped * 64 + trace.consent.has_value() * 32 + asksAgain(trace, m_texts) * 16 +
                      interpreted * 8 + trace.videoUsed * 4 + trace.consentWithdrawn * 2 +
                      trace.recordingWithdrawn;
    const std::pair key(joined(trace.form, trace.statementAnswers), joined(trace.group, signs));
    auto known = m_consent.constFind(key);
    if (known == m_consent.cend())
        known = m_consent.insert(key, judgeConsent(trace, interpreted));
    ConsentStanding standing = *known;
    if (standing.record)
        standing.record = trace.consent;
    return standing;
}

ConsentStanding RollDerivation::judgeConsent(const RollTrace &trace, bool interpreted)
{
    const QString &group = m_texts.string(trace.group);
    const rules::TakenBack takenBack{trace.consentWithdrawn, trace.recordingWithdrawn,
                                     asksAgain(trace, m_texts)};
    if (!trace.consent)
        return rules::standingOf(std::nullopt, Document(), group, takenBack);
    ConsentRecord record;
    record.answers =
        statementAnswersFromJson(m_texts.bytes(trace.statementAnswers)).value_or(QMap<int, YesNo>());
    record.videoUsed = trace.videoUsed;
    if (trace.stopped)
        record.capacity = ConsentRecord::Capacity::Concern;
    return rules::standingOf(record, documentOf(trace.form), group, takenBack, interpreted);
}

bool RollDerivation::needsInterpreter(const RollTrace &trace)
{
    if (trace.interpreterWanted != YesNo::NotAsked)
        return trace.interpreterWanted == YesNo::Yes;
    const auto known = m_foreign.constFind(trace.language);
    if (known != m_foreign.cend())
        return *known;
    Participant participant;
    participant.spokenLanguage = m_texts.string(trace.language);
    const bool foreign = rules::needsInterpreter(m_study, participant);
    m_foreign.insert(trace.language, foreign);
    return foreign;
}

} // namespace colloquy
