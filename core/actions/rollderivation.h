// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/roll.h"
#include "core/domain/document.h"
#include "core/domain/interpreter.h"
#include "core/domain/thanks.h"

namespace colloquy {

/// Texts that many rows repeat: kept once, and known by a number.
class DistinctTexts
{
public:
    int number(QByteArrayView text);
    QByteArray bytes(int number) const { return m_bytes.value(number); }
    QString shared(QByteArrayView text) { return m_strings[number(text)]; }

private:
    QHash<QByteArray, int> m_numbers;
    QByteArrayList m_bytes;
    QStringList m_strings;
};

/// What stands in one participant's rows, before anything is made of it.
struct RollTrace {
    struct Meeting {
        QUuid id;
        Interview::State state = Interview::State::Confirmed;
        qint64 start = 0;
        qint64 end = 0;
        std::optional<qint64> startedAt;
        std::optional<qint64> endedAt;

        bool isLive() const { return state == Interview::State::Proposed || state == Interview::State::Confirmed; }
        /// The live one comes before one that took place, and that before one that didn't; then the latest.
        std::pair<int, qint64> standing() const;
    };

    YesNo interpreterWanted = YesNo::NotAsked;
    bool tooYoung = false;
    int screening = -1; ///< number of the answers' text
    std::optional<Screening::Decision> decision;
    QList<QUuid> information; ///< documents
    std::optional<Id<ConsentRecord>> consent;
    qint64 consentAt = 0;
    QUuid form;
    int statementAnswers = -1;
    int reconsent = -1;
    bool consentInterpreted = false;
    bool videoUsed = false;
    bool withdrawn = false;
    bool recordingWithdrawn = false;
    std::optional<Meeting> meeting;
    bool began = false; ///< any interview did
    std::optional<InterpreterBooking::State> booking;
    std::optional<Thanks::State> thanks;
};

/// Makes facts and progress of traces, by the rules alone. Remembers what equal traces led to.
class RollDerivation
{
public:
    RollDerivation(const Workspace &workspace, const DistinctTexts &texts);

    void derive(RollEntry &entry, const RollTrace &trace);

private:
    const StudyGroup &groupOf(const QString &key) const;
    const Document &documentOf(const QUuid &id);
    Eligibility::Outcome eligibilityOf(const RollEntry &entry, const RollTrace &trace);
    ConsentStanding consentOf(const RollTrace &trace);
    bool isInformed(const RollEntry &entry, const RollTrace &trace);
    bool needsInterpreter(const RollEntry &entry, const RollTrace &trace);

    const Workspace &m_workspace;
    const DistinctTexts &m_texts;
    Study m_study;
    QHash<QString, StudyGroup> m_groups;
    qint64 m_now;
    QHash<QUuid, Document> m_documents;
    QHash<QByteArray, Eligibility::Outcome> m_eligibility;
    QHash<QByteArray, ConsentStanding> m_consent;
    QHash<QString, bool> m_foreign;
};

} // namespace colloquy
