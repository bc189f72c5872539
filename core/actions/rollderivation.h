// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/roll.h"
#include "core/domain/document.h"
#include "core/domain/interpreter.h"
#include "core/domain/thanks.h"

#include <string_view>
#include <unordered_map>

namespace colloquy {

/// Texts that many rows repeat: kept once, and known by a number.
class DistinctTexts {
public:
    int number(QByteArrayView text);
    const QByteArray &bytes(int number) const { return m_bytes[number]; }
    const QString &string(int number) const { return m_strings[number]; }

private:
    std::unordered_map<std::string_view, int> m_numbers; ///< over m_bytes, whose bytes stay where they are
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

        bool isLive() const
        {
            return state == Interview::State::Proposed || state == Interview::State::Confirmed;
        }
        /// The live one comes before one that took place, and that before one that didn't; then the latest.
        std::pair<int, qint64> standing() const;
    };

    int group = -1; ///< numbers of texts; of the key, the language, the screening's answers ...
    int language = -1;
    YesNo interpreterWanted = YesNo::NotAsked;
    bool tooYoung = false;
    int screening = -1;
    std::optional<Screening::Decision> decision;
    bool informed = false;
    std::optional<qint64> informedAt; ///< the latest
    QList<VersionMark> marks;
    std::optional<Id<ConsentRecord>> consent;
    qint64 consentAt = 0;
    int form = -1; ///< ... of the form's id
    int statementAnswers = -1;
    bool consentInterpreted = false;
    bool videoUsed = false;
    bool stopped = false;   ///< taking consent was
    bool withdrawn = false; ///< from taking part
    bool consentWithdrawn = false;
    bool recordingWithdrawn = false;
    std::optional<Meeting> meeting;
    bool began = false; ///< any interview did
    std::optional<InterpreterBooking::State> booking;
    std::optional<Thanks::State> thanks;
};

/// Makes facts and progress of traces, by the rules alone. Remembers what equal traces led to.
class RollDerivation {
public:
    RollDerivation(const Workspace &workspace, DistinctTexts &texts);

    void derive(RollEntry &entry, const RollTrace &trace);

    /// Whether the document with this number is an information sheet for that group.
    bool isSheetFor(int document, int group);

private:
    const StudyGroup &groupOf(int key);
    const Document &documentOf(int id);
    Eligibility::Outcome eligibilityOf(const RollTrace &trace);
    bool isToBeTold(const RollTrace &trace);
    ConsentStanding consentOf(const RollTrace &trace);
    ConsentStanding judgeConsent(const RollTrace &trace, bool interpreted);
    bool needsInterpreter(const RollTrace &trace);

    const Workspace &m_workspace;
    DistinctTexts &m_texts;
    Study m_study;
    qint64 m_now;
    QHash<int, StudyGroup> m_groups;
    QHash<int, Document> m_documents;
    QHash<std::pair<int, int>, bool> m_sheets;
    QHash<std::pair<int, int>, Eligibility::Outcome> m_eligibility;
    QHash<std::pair<quint64, quint64>, ConsentStanding> m_consent;
    QHash<int, bool> m_foreign;
};

} // namespace colloquy
