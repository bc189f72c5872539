// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interpreters.h"
#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "tests/ui/openeddialog.h"
#include "tests/ui/studysession.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/findinglist.h"

#include <QLineEdit>

namespace colloquy {

/// Somebody who may be booked, selected. Speaks \a language and reads it.
inline Participant eligibleIn(Session &session, Participant participant = {})
{
    if (participant.spokenLanguage != QStringLiteral("en"))
        participant.readingLanguage = participant.spokenLanguage;
    const Participant added = addedTo(session, participant);
    ScreenParticipant request;
    request.participant = added.id;
    const StudyGroup group = session.workspace().groups().first();
    for (const Criterion &criterion : group.criteria) {
        if (!criterion.flag)
            request.answers.insert(criterion.id, Answer::Yes);
    }
    REQUIRE(screenParticipant(session.workspace(), request));
    return added;
}

inline Participant urduSpeakerIn(Session &session)
{
    Participant participant;
    participant.name = QStringLiteral("Ama Example");
    participant.spokenLanguage = QStringLiteral("ur");
    return eligibleIn(session, participant);
}

/// Cleared for Urdu; half the fee from 24 hours before.
inline Interpreter interpreterIn(Session &session, const QString &language = QStringLiteral("ur"))
{
    Interpreter interpreter;
    interpreter.name = QStringLiteral("Sara Example");
    interpreter.languages = {language};
    interpreter.agreementOn = QDate(2026, 10, 2);
    interpreter.agreesToRecording = YesNo::Yes;
    interpreter.bands = {{24, 50}};
    const auto added = addInterpreter(session.workspace(), interpreter);
    REQUIRE(added);
    return *added;
}

/// Wednesday at ten for an hour on Teams, selected.
inline Interview bookedIn(Session &session, const Participant &participant,
                          std::optional<Id<Interpreter>> interpreter = {})
{
    BookInterview request;
    request.participant = participant.id;
    request.start = {QDate(2026, 12, 2), QTime(10, 0), "Europe/London", {}};
    request.interpreter = interpreter;
    const auto booked = bookInterview(session.workspace(), request);
    REQUIRE(booked);
    session.selectInterview(booked->id);
    return *booked;
}

/// Everybody's, by start.
inline QList<InterviewSummary> interviewsIn(Session &session)
{
    return interviews(session.workspace(), {}, {});
}

inline QList<Override> overridesOf(Session &session, const Id<Participant> &participant)
{
    return participantRecord(session.workspace(), participant)->overrides;
}

inline Findings shownIn(const OpenedDialog &opened)
{
    opened.dialog->checkNow();
    return opened.dialog->findChild<FindingList *>()->findings();
}

/// The reason to go on although \a code warns.
inline void giveReason(const OpenedDialog &opened, Code code, const QString &reason)
{
    auto *field = opened.dialog->findChild<FindingList *>()->findChild<QLineEdit *>(codeText(code));
    REQUIRE(field);
    QTest::keyClicks(field, reason);
}

} // namespace colloquy
