// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/domain/consent.h"
#include "core/domain/interpreter.h"

namespace colloquy {

struct ParticipantRecord;

struct RecordConsent {
    Id<Participant> participant;
    std::optional<Id<Document>> form; ///< none: the form in use in their language
    std::optional<QString> language;  ///< to choose the form by
    ConsentRecord::How how = ConsentRecord::How::Signed;
    QMap<int, YesNo> answers;
    bool allRequiredYes = false; ///< before `answers`
    QString takenBy;
    std::optional<qint64> at;
    std::optional<Id<Interpreter>> interpreter;
    bool readAloud = false;
    bool copyGiven = false;
    std::optional<Delivery> copyHow;
    bool identityChecked = false;
    ConsentRecord::Capacity capacity = ConsentRecord::Capacity::NotAsked; ///< a concern stops the taking
    bool questionsAsked = false;                                          ///< and answered
    bool nameSaid = false; ///< name, date and time, on the recording
    ConsentRecord::Evidence evidence = ConsentRecord::Evidence::None;
    QByteArray evidenceFile; ///< of a typed signature the name, in UTF-8
    QString evidenceName;
    bool videoUsed = false;                    ///< some statements are required only then
    std::optional<Id<ConsentRecord>> corrects; ///< that was taken down wrongly
    QString reason;                            ///< of the correction
    Decisions decisions;
};

/// Every form of their group that was in use then; scripts, too, where consent is spoken. Those in their own
/// languages come first.
QList<Document> consentForms(const Workspace &workspace, const RecordConsent &request);

/// Whether what was left open on the consent that counts may be asked for alone: its form must be in use
/// still.
bool canCompleteConsent(const Workspace &workspace, const ParticipantRecord &record);

/// The form that would be used, or document.no_language.
Result<Document> consentForm(const Workspace &workspace, const RecordConsent &request);
Findings checkConsent(const Workspace &workspace, const RecordConsent &request);
/// The numbers of the statements that need a yes from this person on \a form.
QSet<int> requiredStatements(const Workspace &workspace, const Document &form, const RecordConsent &request);
/// Where consent would stand; changes nothing.
Result<ConsentStanding> foreseeConsent(const Workspace &workspace, const RecordConsent &request);

/// What is said to somebody who consents by word of mouth, in the language of their form. Nothing where no
/// such script was in use.
std::optional<Document> consentScript(const Workspace &workspace, const RecordConsent &request);

/// Whether taking it was stopped over a concern about capacity: nothing that was said counts.
bool wasStopped(const ConsentStanding &standing);

/// Incomplete is recorded, too, and says what is open; so is what was stopped.
Result<ConsentStanding> recordConsent(Workspace &workspace, const RecordConsent &request);

} // namespace colloquy
