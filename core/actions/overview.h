// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/stage.h"
#include "core/domain/thanks.h"

namespace colloquy {

/// One line of the list of participants. Name, e-mail and phone are empty while locked.
struct ParticipantSummary {
    Id<Participant> id;
    QString code;
    int number = 0;
    QString group;
    QString spokenLanguage;
    std::optional<QString> readingLanguage;
    qint64 enquiredAt = 0;
    QString name;
    QString email;
    QString phone;
    SealState sealState = SealState::Open;
    ParticipantFacts facts;
    Progress progress;
    std::optional<qint64> interviewAt; ///< of the live interview, else the latest

    bool operator==(const ParticipantSummary &) const = default;
};

/// Everybody, in the order of groups and numbers. With \a identified the names are opened, on two threads.
QList<ParticipantSummary> participants(const Workspace &workspace, bool identified);

/// One interview with what belongs to it: a line of the schedule.
struct InterviewSummary {
    Interview interview;
    QString code; ///< the participant's
    QString group;
    QString language; ///< spoken
    YesNo interpreterNeeded = YesNo::NotAsked;
    std::optional<InterpreterBooking> booking; ///< the newest
    QString interpreterCode;
    ConsentStanding::State consent = ConsentStanding::State::Missing;
    QString formVersion;
    std::optional<bool> recording;
    std::optional<qint64> movedFrom; ///< UTC start of the interview that was moved

    bool operator==(const InterviewSummary &) const = default;
};

/// Interviews that start in [from, to), by start. No bound where there is none.
QList<InterviewSummary> interviews(const Workspace &workspace, std::optional<qint64> from,
                                   std::optional<qint64> to);
QList<InterviewSummary> interviewsOf(const Workspace &workspace, const Id<Participant> &participant);

/// What a document or consent is about, for lists.
struct GivenInformation {
    InformationGiven given;
    Document document;
};

/// Everything that is known of one participant, newest first.
struct ParticipantRecord {
    Participant participant;
    StudyGroup group;
    ParticipantFacts facts;
    Progress progress;
    Eligibility eligibility;
    QList<Screening> screenings;
    QList<GivenInformation> information;
    std::optional<qint64> earliestConsent;
    ConsentStanding consent;
    QList<ConsentRecord> consents; ///< the one that counts first, corrected ones last
    std::optional<Document> form;  ///< that the newest consent was given on
    QList<InterviewSummary> interviews;
    QList<Withdrawal> withdrawals;
    QList<ContactAttempt> attempts;
    QList<Override> overrides;
    std::optional<Thanks> thanks;
    bool thanksDue = false;
};
Result<ParticipantRecord> participantRecord(const Workspace &workspace, const Id<Participant> &id);

/// The newest standing of consent, from the records alone.
ConsentStanding consentStanding(const Workspace &workspace, const Id<Participant> &participant);
Eligibility eligibility(const Workspace &workspace, const Participant &participant);

QList<Interpreter> interpreters(const Workspace &workspace);
QList<Document> documents(const Workspace &workspace);

/// How many in each stage.
struct GroupCount {
    QString group;
    int people = 0;
    QMap<QString, int> stages; ///< by the stage's word; only those above 0
};
QList<GroupCount> groupCounts(const Workspace &workspace);

} // namespace colloquy
