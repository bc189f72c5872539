// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "tests/ui/studysession.h"
#include "ui/widgets/signaturepad.h"

#include <QtTest/QTest>

#include <cmath>

namespace colloquy {

constexpr int clientStatements = 14; ///< of the sample's form for clients

/// Somebody of the sample's clients who had the information two days ago, selected.
inline Participant informed(Session &session, const QString &language)
{
    Participant client;
    const bool urdu = language == QLatin1StringView("ur");
    client.name = urdu ? QStringLiteral("آمنہ مثال") : QStringLiteral("Ama Example");
    client.group = QStringLiteral("client");
    client.spokenLanguage = language;
    client.readingLanguage = language;
    client.interpreterWanted = YesNo::No;
    const Participant added = addedTo(session, client);
    ScreenParticipant screening;
    screening.participant = added.id;
    const StudyGroup clients = session.workspace().groups().first();
    for (const Criterion &criterion : clients.criteria)
        screening.answers[criterion.id] = criterion.flag ? Answer::No : Answer::Yes;
    REQUIRE(screenParticipant(session.workspace(), screening));
    InformParticipant information;
    information.participant = added.id;
    information.at = session.workspace().now() - 48 * 3600;
    REQUIRE(informParticipant(session.workspace(), information));
    return added;
}

inline void takeTypedNames(Session &session)
{
    ChangeStudy changed{session.workspace().study(), session.workspace().groups()};
    changed.study.typedSignature = true;
    REQUIRE(changeStudy(session.workspace(), changed));
}

inline ParticipantRecord recordOf(Session &session, const Participant &participant)
{
    const auto record = participantRecord(session.workspace(), participant.id);
    REQUIRE(record);
    return *record;
}

/// Strokes of the mouse that look like a name.
inline void sign(SignaturePad &pad)
{
    const QPoint start(pad.width() / 6, pad.height() / 2);
    QTest::mousePress(&pad, Qt::LeftButton, {}, start);
    for (int x = 0; x < pad.width() / 2; x += 6)
        QTest::mouseMove(&pad, start + QPoint(x, static_cast<int>(24 * std::sin(x / 11.0))));
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, start + QPoint(pad.width() / 2, 0));
}

} // namespace colloquy
