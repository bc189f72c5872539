// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace colloquy {

/// Every reason that Colloquy gives for refusing, warning or asking. The text is the stable name that
/// scripts, overrides and the audit trail use; sentences live in core/rules/wording.
#define COLLOQUY_CODES(X)                                                                                    \
    X(InterviewTooLong, "interview.too_long")                                                                \
    X(InterviewAfterEnd, "interview.after_end")                                                              \
    X(InterviewBeforeOpening, "interview.before_opening")                                                    \
    X(InterviewWrongState, "interview.wrong_state")                                                          \
    X(InterviewSecond, "interview.second")                                                                   \
    X(InterviewEarly, "interview.early")                                                                     \
    X(InterviewUnchanged, "interview.unchanged")                                                             \
    X(RecordNotFound, "record.not_found")                                                                    \
    X(RecordChanged, "record.changed")                                                                       \
    X(RecordWrongState, "record.wrong_state")                                                                \
    X(RecordUnfit, "record.unfit")                                                                           \
    X(ParticipantUnavailable, "participant.unavailable")                                                     \
    X(InterpreterAbsent, "interpreter.absent")                                                               \
    X(ModeUnwanted, "mode.unwanted")                                                                         \
    X(TimePast, "time.past")                                                                                 \
    X(TimeFuture, "time.future")                                                                             \
    X(TextEmpty, "text.empty")                                                                               \
    X(TextTooLong, "text.too_long")                                                                          \
    X(TextControl, "text.control")                                                                           \
    X(TextUnknown, "text.unknown")                                                                           \
    X(NumberOutOfRange, "number.out_of_range")                                                               \
    X(DateMalformed, "date.malformed")                                                                       \
    X(LanguageUnknown, "language.unknown")                                                                   \
    X(ContactMalformed, "contact.malformed")                                                                 \
    X(ClashParticipant, "clash.participant")                                                                 \
    X(ClashResearcher, "clash.researcher")                                                                   \
    X(ClashInterpreter, "clash.interpreter")                                                                 \
    X(ClashBusy, "clash.busy")                                                                               \
    X(ParticipantIneligible, "participant.ineligible")                                                       \
    X(ParticipantUndecided, "participant.undecided")                                                         \
    X(ParticipantWithdrawn, "participant.withdrawn")                                                         \
    X(ParticipantClosed, "participant.closed")                                                               \
    X(ParticipantGroup, "participant.group")                                                                 \
    X(ParticipantNoContact, "participant.no_contact")                                                        \
    X(ContactUnsafe, "contact.unsafe")                                                                       \
    X(ContactHours, "contact.hours")                                                                         \
    X(ContactEnough, "contact.enough")                                                                       \
    X(ConsentReconsentDue, "consent.reconsent_due")                                                          \
    X(ConsentWithdrawn, "consent.withdrawn")                                                                 \
    X(ConsentMissing, "consent.missing")                                                                     \
    X(ConsentTooEarly, "consent.too_early")                                                                  \
    X(ConsentNoInformation, "consent.no_information")                                                        \
    X(DocumentNoLanguage, "document.no_language")                                                            \
    X(DocumentFrozen, "document.frozen")                                                                     \
    X(DocumentSampleOnly, "document.sample_only")                                                            \
    X(DocumentTwice, "document.twice")                                                                       \
    X(DocumentWrongKind, "document.wrong_kind")                                                              \
    X(FormNotApproved, "form.not_approved")                                                                  \
    X(FormReplaced, "form.replaced")                                                                         \
    X(FormOutOfDate, "form.out_of_date")                                                                     \
    X(RecordingRefused, "recording.refused")                                                                 \
    X(InterpreterRecording, "interpreter.recording")                                                         \
    X(InterpreterNeeded, "interpreter.needed")                                                               \
    X(InterpreterNotCleared, "interpreter.not_cleared")                                                      \
    X(InterpreterKnown, "interpreter.known")                                                                 \
    X(InterpreterGender, "interpreter.gender")                                                               \
    X(InterpreterDialect, "interpreter.dialect")                                                             \
    X(InterpreterLate, "interpreter.late")                                                                   \
    X(BufferShort, "buffer.short")                                                                           \
    X(TravelShort, "travel.short")                                                                           \
    X(HoursOutside, "hours.outside")                                                                         \
    X(DayFull, "day.full")                                                                                   \
    X(NoticeShort, "notice.short")                                                                           \
    X(TimeMissing, "time.missing")                                                                           \
    X(TimeTwice, "time.twice")                                                                               \
    X(TimeUnread, "time.unread")                                                                             \
    X(TimeUnclear, "time.unclear")                                                                           \
    X(CalendarUnreadable, "calendar.unreadable")                                                             \
    X(CalendarTooMuch, "calendar.too_much")                                                                  \
    X(CalendarSkipped, "calendar.skipped")                                                                   \
    X(CalendarGuessed, "calendar.guessed")                                                                   \
    X(InterpreterNone, "interpreter.none")                                                                   \
    X(ConsentStopped, "consent.stopped")                                                                     \
    X(EvidenceUnreadable, "evidence.unreadable")                                                             \
    X(EvidenceMissing, "evidence.missing")                                                                   \
    X(StudyClosed, "study.closed")                                                                           \
    X(LinksKept, "links.kept")                                                                               \
    X(LinksDestroyed, "links.destroyed")                                                                     \
    X(InterpreterBanned, "interpreter.banned")                                                               \
    X(InterpreterNotAccepted, "interpreter.not_accepted")                                                    \
    X(InterpreterSecond, "interpreter.second")                                                               \
    X(InterpreterFilming, "interpreter.filming")                                                             \
    X(InterpreterMode, "interpreter.mode")                                                                   \
    X(TemplateMissing, "template.missing")                                                                   \
    X(PlanNoTime, "plan.no_time")                                                                            \
    X(PlanTaken, "plan.taken")                                                                               \
    X(PlanTooLarge, "plan.too_large")                                                                        \
    X(SafetyNoBuddy, "safety.no_buddy")                                                                      \
    X(ThanksNotDue, "thanks.not_due")                                                                        \
    X(ThanksTwice, "thanks.twice")                                                                           \
    X(ThanksWrongKind, "thanks.wrong_kind")                                                                  \
    X(DuplicateSuspected, "duplicate.suspected")                                                             \
    X(CriterionUnknown, "criterion.unknown")                                                                 \
    X(CriterionOpen, "criterion.open")                                                                       \
    X(AgeBelowMinimum, "age.below_minimum")                                                                  \
    X(StatementUnknown, "statement.unknown")                                                                 \
    X(DeviationReason, "deviation.reason")                                                                   \
    X(PassphraseWrong, "passphrase.wrong")                                                                   \
    X(StudyLocked, "study.locked")                                                                           \
    X(StudyDates, "study.dates")                                                                             \
    X(FileNotStudy, "file.not_study")                                                                        \
    X(FileNewer, "file.newer")                                                                               \
    X(FileDamaged, "file.damaged")                                                                           \
    X(FileExists, "file.exists")                                                                             \
    X(FileMissing, "file.missing")                                                                           \
    X(FileUnreadable, "file.unreadable")                                                                     \
    X(FileUnwritable, "file.unwritable")                                                                     \
    X(FileFull, "file.full")                                                                                 \
    X(FileExposed, "file.exposed")                                                                           \
    X(FileBusy, "file.busy")                                                                                 \
    X(MemoryShort, "memory.short")                                                                           \
    X(ImportRow, "import.row")                                                                               \
    X(ImportColumn, "import.column")                                                                         \
    X(ImportQuote, "import.quote")                                                                           \
    X(ImportBytes, "import.bytes")                                                                           \
    X(ImportLong, "import.long")                                                                             \
    X(UndoNothing, "undo.nothing")                                                                           \
    X(WorkCancelled, "work.cancelled")                                                                       \
    X(AuditBroken, "audit.broken")                                                                           \
    X(AuditRow, "audit.row")                                                                                 \
    X(AuditHead, "audit.head")                                                                               \
    X(BlobDamaged, "blob.damaged")                                                                           \
    X(SlotsFew, "slots.few")

enum class Code {
#define COLLOQUY_CODE(name, text) name,
    COLLOQUY_CODES(COLLOQUY_CODE)
#undef COLLOQUY_CODE
};

/// The stable name, such as "interview.too_long".
QString codeText(Code code);
std::optional<Code> codeFromText(QStringView text);
QList<Code> allCodes();

enum class Severity {
    Blocks, ///< refuses
    Warns,  ///< going on takes a reason, which is kept
    Asks,   ///< two answers are possible; the request must say which
};

/// One thing that stands in the way, or should be known. `subject` names the thing meant (a field, a
/// code, a column); `details` fill the sentence (times, minutes, numbers). Neither ever holds a name or
/// a contact, for findings go to standard error and into logs.
struct Finding {
    Severity severity = Severity::Blocks;
    Code code = Code::RecordNotFound;
    QString subject;
    QStringList details;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

Finding blocks(Code code, const QString &subject = {}, const QStringList &details = {});
Finding warns(Code code, const QString &subject = {}, const QStringList &details = {});
Finding asks(Code code, const QString &subject = {}, const QStringList &details = {});

bool contains(const Findings &findings, Code code);
bool anyBlocks(const Findings &findings);

} // namespace colloquy
