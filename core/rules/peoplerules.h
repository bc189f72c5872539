// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/study.h"
#include "core/rules/fieldrules.h"
#include "core/rules/studyrules.h"
#include "core/rules/thanksrules.h"

namespace colloquy::rules {

/// text.*, language.unknown, contact.malformed, number.out_of_range: input that can't be kept. Nothing is
/// required but a language: an enquiry may be no more than a number on a slip of paper.
Findings checkParticipant(const Participant &participant, const StudyGroup &group);

/// Whether the age that they said is below the study's minimum.
bool isTooYoung(const Participant &participant, const Study &study);

/// What two enquiries by the same person share, in the form that it is compared in. Empty: says nothing.
struct IdentityKeys {
    QString email;
    QString phone;
    QString name;
};
IdentityKeys identityKeys(const Participant &participant);

/// duplicate.suspected, naming the code of each other participant with the same e-mail, phone or name.
Findings checkDuplicates(const Participant &participant, const QList<Participant> &others);

/// What hangs on the group that somebody is about to leave.
struct Regrouping {
    QString code;
    bool interviewed = false; ///< an interview began, or there are thanks
    bool screened = false;
    bool informed = false;
    bool consented = false;
    bool booked = false;
};
/// participant.group: blocks once an interview began, else warns of each thing that is to be done anew.
Findings checkRegrouping(const Regrouping &regrouping);

/// Whether a message may go out: participant.no_contact, contact.unsafe, contact.hours, contact.enough.
/// What comes in is never judged.
struct ContactCase {
    Study study;
    Participant participant;
    bool contactWithdrawn = false;
    ContactAttempt attempt;
    QList<ContactAttempt> earlier;
};
Findings checkContact(const ContactCase &contact);

} // namespace colloquy::rules
