// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "tests/support/studydesk.h"

namespace colloquy {

/// A participant in words: aParticipant().named(u"Ama Example"_s).speaking(u"ur"_s).
class ParticipantBuilder {
public:
    ParticipantBuilder &in(const QString &group);
    ParticipantBuilder &named(const QString &name);
    ParticipantBuilder &at(const QString &email);
    ParticipantBuilder &callable(const QString &phone);
    /// Reads it, too.
    ParticipantBuilder &speaking(const QString &language);
    ParticipantBuilder &reading(const std::optional<QString> &language);
    ParticipantBuilder &aged(int age);
    ParticipantBuilder &wanting(YesNo interpreter);

    const Participant &value() const { return m_participant; }

private:
    Participant m_participant;
};
ParticipantBuilder aParticipant();

/// Each writes through the desk's workspace and gives back what it then holds.
Participant added(StudyDesk &desk, const ParticipantBuilder &builder = aParticipant());
/// Added, and every criterion of the group answered in their favour.
Participant eligible(StudyDesk &desk, const ParticipantBuilder &builder = aParticipant());
Participant eligibleClient(StudyDesk &desk);

/// In use since recruitment opened, for the person's group and in their reading language, else the spoken
/// one. A form asks: 1 to take part, 2 (optional) to be recorded, 3 (with an interpreter) to be interpreted.
Document inUse(StudyDesk &desk, Document::Kind kind, const Participant &participant);
/// Got the sheet two days ago.
Participant informed(StudyDesk &desk, const Participant &participant);
/// Informed, and said yes to every statement an hour ago.
Participant consented(StudyDesk &desk, const Participant &participant);
Participant consentedClient(StudyDesk &desk);

/// Writes one record as it is, past every rule and whatever it was read from.
template <class T>
void keep(StudyDesk &desk, const T &value)
{
    T made = value;
    if constexpr (requires { made.revision; })
        made.revision = {};
    Transaction transaction(desk.store());
    transaction.put(made);
    REQUIRE(desk.workspace().finish(transaction, {"test.keep", {}, {}, {}}));
}

/// A confirmed video call of an hour, so many hours after the desk's Monday morning; no rule is asked.
Interview booked(StudyDesk &desk, const Participant &participant, int hoursAhead);
/// The same, over an hour after it began; \a hoursAhead is below -1.
Interview interviewed(StudyDesk &desk, const Participant &participant, int hoursAhead);

} // namespace colloquy
