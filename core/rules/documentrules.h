// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "core/domain/study.h"

namespace colloquy::rules {

/// What a document is called in a finding, such as "ur 2": language and version.
QString documentText(const Document &document);

/// Had come into use by then, and not been replaced.
bool isInUseAt(const Document &document, qint64 at);

/// Whether it ever was; a draft may still change.
bool wasApproved(const Document &document);

/// form.not_approved or form.replaced, judged at \a at: also where the document is another group's.
Findings checkInUse(const Document &document, const Participant &participant, qint64 at);

/// Whether a translation may no longer be used beside its newest master. Versions recorded as
/// "translations unaffected" are followed back through \a masters; where the chain breaks, it is out of date.
bool isOutOfDate(const Document &translation, const std::optional<Document> &newestMaster,
                 const QList<Document> &masters = {});

/// The version in use of what \a translation renders: same group, kind and language as its master.
std::optional<Document> newestMasterOf(const Document &translation, const QList<Document> &documents);

/// The version in use that took the place of \a held: of a translation whose master moved on, the newest
/// master; nothing where it may still be used.
std::optional<Document> successorOf(const Document &held, const QList<Document> &documents);

/// Whether it speaks to the people of this group; one without a group speaks to everybody.
bool isForGroup(const Document &document, const QString &group);

/// In their reading or spoken language.
bool isInLanguageOf(const Participant &participant, const Document &document);

/// The document in use for this person: in their reading language; for somebody who reads none, in
/// their spoken language; else English where oral translation is approved. Nothing: document.no_language.
std::optional<Document> documentFor(const Study &study, const Participant &participant, Document::Kind kind,
                                    const QList<Document> &documents);

/// document.no_language: what to do about it depends on whether the study approved oral translation. \a
/// language is the one that was looked for; none: the person's.
Finding noDocument(const Study &study, const Participant &participant,
                   const std::optional<QString> &language = {});

/// document.no_language: the document chosen is in another language than theirs.
Finding otherLanguage(const Participant &participant, const Document &document);

/// How somebody is told who reads no written language: read aloud or played.
bool isHeard(Delivery how);

/// form.out_of_date: at that time a newer master of \a translation was in use.
Findings checkInDate(const Document &translation, const QList<Document> &documents, qint64 at);

/// Whether this document, given this way, serves this person: form.*, document.wrong_kind,
/// document.no_language.
Findings checkInformation(const Study &study, const Participant &participant, const Document &document,
                          const InformationGiven &given);

/// Drafting and changing.
Findings checkDraft(const Document &document);
Findings checkEdit(const Document &document);

/// A translation goes from draft over ordered, translated and back-translated to approved; a step back mends
/// a slip. \a document says who did it.
Findings checkProgress(const Document &document, Document::State to);

/// Approving, of a translation once it came and its master is approved; bringing into use, which approves at
/// once what isn't approved yet. \a documents: all, with the masters of a translation among them.
Findings checkApprove(const Document &document, const Study &study, const QList<Document> &documents);
Findings checkBringIntoUse(const Document &document, const Study &study, const QList<Document> &documents);

} // namespace colloquy::rules
