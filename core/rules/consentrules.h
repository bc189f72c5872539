// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// Whether this statement needs an explicit yes, given whether an interpreter takes part or video is used.
bool isRequired(const Statement &statement, bool interpreter, bool video);

/// Where consent stands after the newest record. \a form is the version it was given on; \a withdrawn
/// covers the scopes `interview` and `everything`.
ConsentStanding standingOf(const std::optional<ConsentRecord> &record, const Document &form, bool withdrawn);

/// All that decides whether consent may be taken, judged at `record.takenAt`.
struct ConsentCase {
    Study study;
    Participant participant;
    bool withdrawn = false;
    ConsentRecord record;
    Document form;
    std::optional<Document> master;       ///< that the form renders
    std::optional<Document> newestMaster; ///< in use in the same group, kind and master's language
    QList<InformationGiven> given;
    QList<Document> givenDocuments;       ///< the same length and order as `given`
    std::optional<Interpreter> interpreter;
    qint64 now = 0;
};

/// form.*, consent.no_information, consent.too_early, participant.*, statement.unknown, time.future, interpreter.not_cleared.
Findings checkConsent(const ConsentCase &consent);

/// Whether a translation may still be used beside its newest master.
bool isOutOfDate(const Document &translation, const std::optional<Document> &newestMaster);

/// The document in use for this person: in their reading language; for somebody who reads none, in
/// their spoken language; else English where oral translation is approved. Nothing: document.no_language.
std::optional<Document> documentFor(const Study &study, const Participant &participant, Document::Kind kind,
                                    const QList<Document> &documents);

/// Whether this document, given this way, serves this person; document.no_language where not.
Findings checkInformation(const Study &study, const Participant &participant, const Document &document,
                          const InformationGiven &given);

/// Drafting, approving and bringing into use.
Findings checkDraft(const Document &document, const Study &study);
Findings checkBringIntoUse(const Document &document, const Study &study, const std::optional<Document> &newestMaster);

/// When data can still be withdrawn: to the end of the study's window after the interview.
std::optional<qint64> withdrawableUntil(const Study &study, const std::optional<qint64> &interviewEnded);

} // namespace colloquy::rules
