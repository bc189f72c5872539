// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/consent.h"
#include "core/domain/interpreter.h"

namespace colloquy {

struct RecordConsent {
    Id<Participant> participant;
    std::optional<Id<Document>> form; ///< none: the form in use in their language
    std::optional<QString> language;  ///< to choose the form by
    ConsentRecord::How how = ConsentRecord::How::Signed;
    QMap<int, YesNo> answers;
    bool allRequiredYes = false;      ///< before `answers`
    QString takenBy;
    std::optional<qint64> at;
    std::optional<Id<Interpreter>> interpreter;
    bool readAloud = false;
    bool copyGiven = false;
    bool videoUsed = false;           ///< some statements are required only then
    Decisions decisions;
};

/// The form that would be used, or document.no_language.
Result<Document> consentForm(const Workspace &workspace, const RecordConsent &request);
Findings checkConsent(const Workspace &workspace, const RecordConsent &request);

/// Incomplete is recorded, too, and says what is open.
Result<ConsentStanding> recordConsent(Workspace &workspace, const RecordConsent &request);

} // namespace colloquy
