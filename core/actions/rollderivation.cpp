// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rollderivation.h"

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
Document readDocument(const Workspace &workspace, const QUuid &id)
{
    Query query = workspace.store().prepare("SELECT kind, study_group, version, statements FROM document WHERE id = ?1");
    query.bind(id.toRfc4122());
    Document document;
    document.id.uuid = id;
    if (!query.step())
        return document;
    document.kind = fromWord<Document::Kind>(query.text(0)).value_or(Document::Kind::Script);
    document.group = query.text(1);
    document.version = query.text(2);
    document.statements = statementsFromJson(query.bytes(3).toByteArray()).value_or(QList<Statement>());
    return document;
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
    const bool given = isOneOf(trace.thanks, {State::Sent, State::Acknowledged, State::Declined, State::Reissued});
    const bool settled = isOneOf(trace.thanks, {State::Acknowledged, State::Declined});
    facts.thanksDone = settled || kind == Thanks::Kind::None || (given && kind == Thanks::Kind::Certificate);
    facts.thanksDue = trace.began && !given && kind != Thanks::Kind::None;
}

} // namespace

int DistinctTexts::number(QByteArrayView text)
{
    const auto known = m_numbers.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_numbers.cend())
        return *known;
    const int number = static_cast<int>(m_bytes.size());
    m_bytes << text.toByteArray();
    m_strings << QString::fromUtf8(text);
    m_numbers.insert(m_bytes.last(), number);
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

RollDerivation::RollDerivation(const Workspace &workspace, const DistinctTexts &texts)
    : m_workspace(workspace)
    , m_texts(texts)
    , m_study(workspace.study())
    , m_now(workspace.now())
{
    for (const StudyGroup &group : workspace.groups())
        m_groups.insert(group.key, group);
}

void RollDerivation::derive(RollEntry &entry, const RollTrace &trace)
{
    ParticipantFacts &facts = entry.facts;
    facts.eligibility = eligibilityOf(entry, trace);
    facts.informed = isInformed(entry, trace);
    entry.consent = consentOf(trace);
    facts.consent = entry.consent.state;
    if (trace.consent)
        entry.formVersion = documentOf(trace.form).version;
    facts.interpreterNeeded = needsInterpreter(entry, trace);
    entry.interpreterNeeded = facts.interpreterNeeded ? YesNo::Yes : trace.interpreterWanted;
    facts.withdrawn = trace.withdrawn;
    takeMeeting(facts, trace, m_now);
    takeThanks(facts, trace, groupOf(entry.group).thanks);
    if (trace.meeting)
        entry.interviewAt = trace.meeting->start;
    entry.progress = rules::progressOf(facts, m_study.consentTaken);
}

const StudyGroup &RollDerivation::groupOf(const QString &key) const
{
    static const StudyGroup none;
    const auto found = m_groups.constFind(key);
    return found == m_groups.cend() ? none : *found;
}

const Document &RollDerivation::documentOf(const QUuid &id)
{
    const auto known = m_documents.find(id);
    return known == m_documents.end() ? *m_documents.insert(id, readDocument(m_workspace, id)) : *known;
}

Eligibility::Outcome RollDerivation::eligibilityOf(const RollEntry &entry, const RollTrace &trace)
{
    const int decision = trace.decision ? static_cast<int>(*trace.decision) : -1;
    const QByteArray key = entry.group.toUtf8() + ' ' + QByteArray::number(trace.screening) + ' '
        + QByteArray::number(decision) + (trace.tooYoung ? " young" : "");
    const auto known = m_eligibility.constFind(key);
    if (known != m_eligibility.cend())
        return *known;
    Participant participant;
    participant.tooYoung = trace.tooYoung;
    std::optional<Screening> screening;
    if (trace.screening >= 0) {
        screening.emplace();
        screening->answers = answersFromJson(m_texts.bytes(trace.screening)).value_or(QMap<QString, Answer>());
        screening->decision = trace.decision;
    }
    const auto outcome = rules::eligibilityOf(groupOf(entry.group), participant, screening).outcome;
    m_eligibility.insert(key, outcome);
    return outcome;
}

ConsentStanding RollDerivation::consentOf(const RollTrace &trace)
{
    const QByteArray key = trace.form.toRfc4122() + QByteArray::number(trace.statementAnswers) + ' '
        + QByteArray::number(trace.reconsent) + (trace.consent ? "c" : "") + (trace.consentInterpreted ? "i" : "")
        + (trace.videoUsed ? "v" : "") + (trace.withdrawn ? "w" : "") + (trace.recordingWithdrawn ? "r" : "");
    auto known = m_consent.constFind(key);
    if (known == m_consent.cend()) {
        std::optional<ConsentRecord> record;
        if (trace.consent) {
            record.emplace();
            record->answers =
                statementAnswersFromJson(m_texts.bytes(trace.statementAnswers)).value_or(QMap<int, YesNo>());
            if (trace.consentInterpreted)
                record->interpreter.emplace();
            record->videoUsed = trace.videoUsed;
            if (trace.reconsent >= 0)
                record->reconsent = QString::fromUtf8(m_texts.bytes(trace.reconsent));
        }
        const Document form = record ? documentOf(trace.form) : Document();
        known = m_consent.insert(key, rules::standingOf(record, form, trace.withdrawn, trace.recordingWithdrawn));
    }
    ConsentStanding standing = *known;
    standing.record = trace.consent;
    return standing;
}

bool RollDerivation::isInformed(const RollEntry &entry, const RollTrace &trace)
{
    return std::ranges::any_of(trace.information, [&](const QUuid &id) {
        const Document &document = documentOf(id);
        return document.kind == Document::Kind::Sheet
            && (document.group.isEmpty() || document.group == entry.group);
    });
}

bool RollDerivation::needsInterpreter(const RollEntry &entry, const RollTrace &trace)
{
    if (trace.interpreterWanted != YesNo::NotAsked)
        return trace.interpreterWanted == YesNo::Yes;
    const auto known = m_foreign.constFind(entry.spokenLanguage);
    if (known != m_foreign.cend())
        return *known;
    Participant participant;
    participant.spokenLanguage = entry.spokenLanguage;
    const bool foreign = rules::needsInterpreter(m_study, participant);
    m_foreign.insert(entry.spokenLanguage, foreign);
    return foreign;
}

} // namespace colloquy
