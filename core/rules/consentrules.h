// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/interpreter.h"
#include "core/rules/documentrules.h"

#include <functional>

namespace colloquy::rules {

/// Whether this statement needs an explicit yes, given whether an interpreter takes part or video is used.
bool isRequired(const Statement &statement, bool interpreter, bool video);

/// What somebody took back by now, or is asked for anew.
struct TakenBack {
    bool consent = false; ///< the scopes `interview` and `everything`
    bool recording = false;
    bool askedAgain = false; ///< asksAgain()
};

/// Whether a new version was judged to need consent again after \a record was taken, on another form than
/// that version. \a marks in the order in which they were made: the newest for a document counts.
bool asksAgain(const QList<VersionMark> &marks, const ConsentRecord &record);

/// Whether somebody is still to be told of a new version: marked "inform", or to consent again on what they
/// were not told of, and given nothing since. \a isSheet: of the document of a mark.
bool isToBeTold(const QList<VersionMark> &marks, const std::optional<qint64> &informedAt,
                const std::function<bool(const Id<Document> &)> &isSheet);

/// Where the consent of somebody in \a group stands after the newest record. \a form is the version it was
/// given on; one of another group asked about other things, and counts for nothing. Only a valid consent
/// permits anything; recording only until that is withdrawn by itself. \a interpreted: an interpreter takes
/// part in the interview, whoever was there when consent was taken.
/// Where no statement had to be agreed to, none was, and all are open.
/// A taking that was stopped over a concern about capacity is incomplete, with no statement open.
ConsentStanding standingOf(const std::optional<ConsentRecord> &record, const Document &form,
                           const QString &group, const TakenBack &takenBack = {}, bool interpreted = false);

bool wasStopped(const ConsentStanding &standing);

/// Whether \a withdrawal takes back this one permission and leaves the consent: the recording, or being
/// written to.
bool takesBack(const Withdrawal &withdrawal, Statement::Permits permission);
/// Since when a permission is taken back by itself; nothing where it isn't.
std::optional<qint64> takenBackAt(const QList<Withdrawal> &withdrawals, Statement::Permits permission);

/// All that decides whether consent may be taken, judged at `record.takenAt`.
struct ConsentCase {
    Study study;
    Participant participant;
    bool withdrawn = false;
    ConsentRecord record;
    Document form;
    std::optional<Document> newestMaster; ///< of a translated form: rules::newestMasterOf
    QList<Document> masters;              ///< its older versions, and what `marks` are about
    QList<InformationGiven> given;
    QList<Document> givenDocuments; ///< the same length and order as `given`
    QList<VersionMark> marks;       ///< in the order in which they were made
    std::optional<Interpreter> interpreter;
    qint64 now = 0;
};

/// form.*, document.wrong_kind, document.no_language, consent.no_information, consent.too_early,
/// participant.withdrawn, statement.unknown, time.future, interpreter.not_cleared, evidence.unreadable,
/// text.*. An incomplete consent is no finding: it is recorded as what it is.
Findings checkConsent(const ConsentCase &consent);

/// When data can still be withdrawn: to the end of the study's window after the interview, that is
/// before this second.
std::optional<qint64> withdrawableUntil(const Study &study, const std::optional<qint64> &interviewEnded);

} // namespace colloquy::rules
