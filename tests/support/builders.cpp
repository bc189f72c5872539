// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/actions/consent.h"
#include "core/actions/participants.h"

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

QList<Statement> statements()
{
    using Need = Statement::Need;
    using Permits = Statement::Permits;
    return {{1, u"I agree to take part."_s, Need::Required, Permits::TakePart},
            {2, u"The interview may be recorded."_s, Need::Optional, Permits::Audio},
            {3, u"An interpreter may take part."_s, Need::WhenInterpreter, Permits::Nothing}};
}

/// A "no" to a flag speaks for a person, a "yes" to everything else.
QMap<QString, Answer> favourable(Workspace &workspace, const QString &group)
{
    QMap<QString, Answer> answers;
    for (const StudyGroup &each : workspace.groups()) {
        for (const Criterion &criterion : each.key == group ? each.criteria : QList<Criterion>())
            answers[criterion.id] = criterion.flag ? Answer::No : Answer::Yes;
    }
    return answers;
}

Participant stored(StudyDesk &desk, const Id<Participant> &id)
{
    const auto participant = desk.store().find(id);
    REQUIRE(participant);
    return *participant;
}

} // namespace

ParticipantBuilder &ParticipantBuilder::in(const QString &group)
{
    m_participant.group = group;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::named(const QString &name)
{
    m_participant.name = name;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::at(const QString &email)
{
    m_participant.email = email;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::callable(const QString &phone)
{
    m_participant.phone = phone;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::speaking(const QString &language)
{
    m_participant.spokenLanguage = language;
    return reading(language);
}

ParticipantBuilder &ParticipantBuilder::reading(const std::optional<QString> &language)
{
    m_participant.readingLanguage = language;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::aged(int age)
{
    m_participant.age = age;
    return *this;
}

ParticipantBuilder &ParticipantBuilder::wanting(YesNo interpreter)
{
    m_participant.interpreterWanted = interpreter;
    return *this;
}

ParticipantBuilder aParticipant()
{
    return ParticipantBuilder().in(u"client"_s);
}

Participant added(StudyDesk &desk, const ParticipantBuilder &builder)
{
    const auto participant = addParticipant(desk.workspace(), {builder.value(), {}});
    REQUIRE(participant);
    return *participant;
}

Participant eligible(StudyDesk &desk, const ParticipantBuilder &builder)
{
    const Participant participant = added(desk, builder);
    ScreenParticipant request;
    request.participant = participant.id;
    request.answers = favourable(desk.workspace(), participant.group);
    const auto found = screenParticipant(desk.workspace(), request);
    REQUIRE(found);
    REQUIRE(found->outcome == Eligibility::Outcome::Eligible);
    return participant;
}

Participant eligibleClient(StudyDesk &desk)
{
    return eligible(desk);
}

Document inUse(StudyDesk &desk, Document::Kind kind, const Participant &participant)
{
    Document document;
    document.kind = kind;
    document.group = participant.group;
    document.language = participant.readingLanguage.value_or(participant.spokenLanguage);
    const auto present =
        desk.store().first<Document>("kind = ?1 AND study_group = ?2 AND language = ?3 AND state = 'in_use'",
                                     word(kind), document.group, document.language);
    if (present)
        return *present;
    document.id = Id<Document>::create();
    document.version = u"of the desk"_s;
    document.state = Document::State::InUse;
    document.approvedOn = QDate(2026, 9, 15);
    document.inUseFrom = StudyDesk::monday() - 60 * 24 * hour;
    if (kind == Document::Kind::Form)
        document.statements = statements();
    keep(desk, document);
    return document;
}

Participant informed(StudyDesk &desk, const Participant &participant)
{
    InformParticipant request;
    request.participant = participant.id;
    request.document = inUse(desk, Document::Kind::Sheet, participant).id;
    request.at = StudyDesk::monday() - 48 * hour;
    REQUIRE(informParticipant(desk.workspace(), request));
    return stored(desk, participant.id);
}

Participant consented(StudyDesk &desk, const Participant &participant)
{
    informed(desk, participant);
    RecordConsent request;
    request.participant = participant.id;
    request.form = inUse(desk, Document::Kind::Form, participant).id;
    request.answers = {{1, YesNo::Yes}, {2, YesNo::Yes}, {3, YesNo::Yes}};
    request.at = StudyDesk::monday() - hour;
    const auto standing = recordConsent(desk.workspace(), request);
    REQUIRE(standing);
    REQUIRE(standing->state == ConsentStanding::State::Valid);
    return stored(desk, participant.id);
}

Participant consentedClient(StudyDesk &desk)
{
    return consented(desk, eligibleClient(desk));
}

namespace {

Interview anInterview(const Participant &participant, int hoursAhead)
{
    Interview interview;
    interview.id = Id<Interview>::create();
    interview.uid = interview.id.bytes();
    interview.participant = participant.id;
    interview.start = momentAt(StudyDesk::monday() + hoursAhead * hour, "Europe/London");
    return interview;
}

} // namespace

Interview booked(StudyDesk &desk, const Participant &participant, int hoursAhead)
{
    const Interview interview = anInterview(participant, hoursAhead);
    keep(desk, interview);
    return interview;
}

Interview interviewed(StudyDesk &desk, const Participant &participant, int hoursAhead)
{
    Interview interview = anInterview(participant, hoursAhead);
    interview.state = Interview::State::Completed;
    interview.startedAt = interview.start.utc;
    interview.endedAt = interview.span().end;
    keep(desk, interview);
    return interview;
}

} // namespace colloquy
