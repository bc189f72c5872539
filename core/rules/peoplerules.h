// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/study.h"
#include "core/domain/thanks.h"

namespace colloquy::rules {

/// text.*, language.unknown, contact.malformed, number.out_of_range: input that can't be kept.
Findings checkParticipant(const Participant &participant, const StudyGroup &group);

/// duplicate.suspected, naming the code of each other participant with the same e-mail, phone or name.
Findings checkDuplicates(const Participant &participant, const QList<Participant> &others);

/// Whether a message may go out: participant.no_contact, contact.unsafe, contact.hours, contact.enough.
struct ContactCase {
    Study study;
    Participant participant;
    bool contactWithdrawn = false;
    ContactAttempt attempt;
    QList<ContactAttempt> earlier;
};
Findings checkContact(const ContactCase &contact);

/// text.*, number.out_of_range, study.dates: settings that can't be kept.
Findings checkStudy(const Study &study, const QList<StudyGroup> &groups);

/// All that decides whether thanks may be sent.
struct ThanksCase {
    StudyGroup group;
    QString code;                    ///< the participant's
    bool interviewStarted = false;
    std::optional<Thanks> existing;
    std::optional<QString> serial;
    QStringList serialsInUse;
};
Findings checkSendThanks(const ThanksCase &thanks);
Findings checkCloseThanks(const ThanksCase &thanks);

} // namespace colloquy::rules
