// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <span>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What a stable word is called on screen.
struct Name {
    const char *word;
    const char *text;
};

// clang-format off
constexpr Name actions[] = {
    {"study.create", QT_TRANSLATE_NOOP("Wording", "Create study")},
    {"study.set", QT_TRANSLATE_NOOP("Wording", "Change study settings")},
    {"participant.add", QT_TRANSLATE_NOOP("Wording", "Add participant")},
    {"participant.set", QT_TRANSLATE_NOOP("Wording", "Change participant")},
    {"participant.screen", QT_TRANSLATE_NOOP("Wording", "Record screening")},
    {"participant.inform", QT_TRANSLATE_NOOP("Wording", "Record information given")},
    {"participant.contact", QT_TRANSLATE_NOOP("Wording", "Record contact")},
    {"participant.close", QT_TRANSLATE_NOOP("Wording", "Close participant")},
    {"participant.open", QT_TRANSLATE_NOOP("Wording", "Open participant again")},
    {"participant.withdraw", QT_TRANSLATE_NOOP("Wording", "Record withdrawal")},
    {"withdrawal.tick", QT_TRANSLATE_NOOP("Wording", "Tick what a withdrawal asks for")},
    {"withdrawal.decide", QT_TRANSLATE_NOOP("Wording", "Record decision on a withdrawal")},
    {"withdrawal.void", QT_TRANSLATE_NOOP("Wording", "Void a withdrawal recorded by mistake")},
    {"participant.erase", QT_TRANSLATE_NOOP("Wording", "Erase who somebody is")},
    {"incident.add", QT_TRANSLATE_NOOP("Wording", "Record incident")},
    {"incident.set", QT_TRANSLATE_NOOP("Wording", "Change incident")},
    {"incident.close", QT_TRANSLATE_NOOP("Wording", "Close incident")},
    {"incident.open", QT_TRANSLATE_NOOP("Wording", "Open incident again")},
    {"summary.send", QT_TRANSLATE_NOOP("Wording", "Record summary sent")},
    {"study.close", QT_TRANSLATE_NOOP("Wording", "Close study")},
    {"study.reopen", QT_TRANSLATE_NOOP("Wording", "Open study again")},
    {"study.evidence", QT_TRANSLATE_NOOP("Wording", "Confirm that evidence of consent is kept")},
    {"study.destroy_links", QT_TRANSLATE_NOOP("Wording", "Destroy the link list")},
    {"study.erase_due", QT_TRANSLATE_NOOP("Wording", "Erase who never joined")},
    {"participants.import", QT_TRANSLATE_NOOP("Wording", "Import participants")},
    {"consent.record", QT_TRANSLATE_NOOP("Wording", "Record consent")},
    {"consent.mark", QT_TRANSLATE_NOOP("Wording", "Judge new version")},
    {"consent.attach", QT_TRANSLATE_NOOP("Wording", "Attach signed form")},
    {"document.add", QT_TRANSLATE_NOOP("Wording", "Add document")},
    {"document.edit", QT_TRANSLATE_NOOP("Wording", "Edit document")},
    {"document.remove", QT_TRANSLATE_NOOP("Wording", "Remove draft")},
    {"document.progress", QT_TRANSLATE_NOOP("Wording", "Record progress of translation")},
    {"document.approve", QT_TRANSLATE_NOOP("Wording", "Approve document")},
    {"document.use", QT_TRANSLATE_NOOP("Wording", "Bring document into use")},
    {"interview.book", QT_TRANSLATE_NOOP("Wording", "Book interview")},
    {"interview.confirm", QT_TRANSLATE_NOOP("Wording", "Confirm interview")},
    {"interview.move", QT_TRANSLATE_NOOP("Wording", "Move interview")},
    {"interview.cancel", QT_TRANSLATE_NOOP("Wording", "Cancel interview")},
    {"interview.set", QT_TRANSLATE_NOOP("Wording", "Change interview")},
    {"interview.start", QT_TRANSLATE_NOOP("Wording", "Start interview")},
    {"interview.finish", QT_TRANSLATE_NOOP("Wording", "Finish interview")},
    {"interview.arrive", QT_TRANSLATE_NOOP("Wording", "Check in at the place")},
    {"interview.leave", QT_TRANSLATE_NOOP("Wording", "Check out of the place")},
    {"message.draft", QT_TRANSLATE_NOOP("Wording", "Draft message")},
    {"plan.apply", QT_TRANSLATE_NOOP("Wording", "Take over the plan")},
    {"interpreter.add", QT_TRANSLATE_NOOP("Wording", "Add interpreter")},
    {"interpreter.set", QT_TRANSLATE_NOOP("Wording", "Change interpreter")},
    {"interpreter.ask", QT_TRANSLATE_NOOP("Wording", "Ask interpreter")},
    {"interpreter.confirm", QT_TRANSLATE_NOOP("Wording", "Confirm interpreter")},
    {"interpreter.decline", QT_TRANSLATE_NOOP("Wording", "Record that the interpreter declined")},
    {"interpreter.release", QT_TRANSLATE_NOOP("Wording", "Release interpreter")},
    {"interpreter.attend", QT_TRANSLATE_NOOP("Wording", "Record that the interpreter came")},
    {"interpreter.name", QT_TRANSLATE_NOOP("Wording", "Name the interpreter")},
    {"interpreter.absent", QT_TRANSLATE_NOOP("Wording", "Record that no interpreter came")},
    {"interpreter.call", QT_TRANSLATE_NOOP("Wording", "Arrange interpreted call")},
    {"interpreter.booking", QT_TRANSLATE_NOOP("Wording", "Change interpreter's booking")},
    {"interpreter.write", QT_TRANSLATE_NOOP("Wording", "Mark message to interpreter as written")},
    {"interpreter.request", QT_TRANSLATE_NOOP("Wording", "Draft message to interpreter")},
    {"thanks.send", QT_TRANSLATE_NOOP("Wording", "Send thanks")},
    {"thanks.acknowledge", QT_TRANSLATE_NOOP("Wording", "Record that thanks arrived")},
    {"thanks.decline", QT_TRANSLATE_NOOP("Wording", "Record that thanks were declined")},
    {"thanks.request", QT_TRANSLATE_NOOP("Wording", "Record that a voucher was requested")},
    {"thanks.bounce", QT_TRANSLATE_NOOP("Wording", "Record that thanks came back")},
    {"thanks.void", QT_TRANSLATE_NOOP("Wording", "Record that thanks are void")},
    {"availability.set", QT_TRANSLATE_NOOP("Wording", "Change availability")},
    {"busy.import", QT_TRANSLATE_NOOP("Wording", "Import busy times")},
    {"busy.remove", QT_TRANSLATE_NOOP("Wording", "Remove busy times")},
    {"export.schedule", QT_TRANSLATE_NOOP("Wording", "Export schedule")},
    {"export.invitation", QT_TRANSLATE_NOOP("Wording", "Export invitation")},
    {"export.calendar", QT_TRANSLATE_NOOP("Wording", "Export calendar")},
    {"export.certificate", QT_TRANSLATE_NOOP("Wording", "Export certificate")},
    {"export.day_sheet", QT_TRANSLATE_NOOP("Wording", "Export day sheet")},
    {"export.consent", QT_TRANSLATE_NOOP("Wording", "Export consent record")},
    {"export.consents", QT_TRANSLATE_NOOP("Wording", "Export all consent records")},
    {"export.mailing", QT_TRANSLATE_NOOP("Wording", "Export mailing list")},
    {"export.evidence", QT_TRANSLATE_NOOP("Wording", "Export signed form")},
    {"undo", QT_TRANSLATE_NOOP("Wording", "Undo")},
    {"redo", QT_TRANSLATE_NOOP("Wording", "Redo")},
};

// Actions in one breath with their subject.
constexpr Name steps[] = {
    {"participant.add", QT_TRANSLATE_NOOP("Wording", "Add %1")},
    {"participant.set", QT_TRANSLATE_NOOP("Wording", "Change %1")},
    {"participant.screen", QT_TRANSLATE_NOOP("Wording", "Screen %1")},
    {"participant.inform", QT_TRANSLATE_NOOP("Wording", "Inform %1")},
    {"participant.contact", QT_TRANSLATE_NOOP("Wording", "Log contact with %1")},
    {"participant.close", QT_TRANSLATE_NOOP("Wording", "Close %1")},
    {"participant.open", QT_TRANSLATE_NOOP("Wording", "Open %1 again")},
    {"participant.withdraw", QT_TRANSLATE_NOOP("Wording", "Withdraw %1")},
    {"withdrawal.tick", QT_TRANSLATE_NOOP("Wording", "Tick for the withdrawal of %1")},
    {"withdrawal.decide", QT_TRANSLATE_NOOP("Wording", "Decision on the withdrawal of %1")},
    {"withdrawal.void", QT_TRANSLATE_NOOP("Wording", "Void the withdrawal of %1")},
    {"incident.add", QT_TRANSLATE_NOOP("Wording", "Record incident of %1")},
    {"incident.set", QT_TRANSLATE_NOOP("Wording", "Change incident of %1")},
    {"incident.close", QT_TRANSLATE_NOOP("Wording", "Close incident of %1")},
    {"incident.open", QT_TRANSLATE_NOOP("Wording", "Open incident of %1 again")},
    {"summary.send", QT_TRANSLATE_NOOP("Wording", "Summary sent to %1")},
    {"consent.record", QT_TRANSLATE_NOOP("Wording", "Record consent of %1")},
    {"consent.mark", QT_TRANSLATE_NOOP("Wording", "Judge new version for %1")},
    {"consent.attach", QT_TRANSLATE_NOOP("Wording", "Attach signed form of %1")},
    {"interview.book", QT_TRANSLATE_NOOP("Wording", "Book %1")},
    {"interview.confirm", QT_TRANSLATE_NOOP("Wording", "Confirm %1")},
    {"interview.move", QT_TRANSLATE_NOOP("Wording", "Move %1")},
    {"interview.cancel", QT_TRANSLATE_NOOP("Wording", "Cancel %1")},
    {"interview.set", QT_TRANSLATE_NOOP("Wording", "Change interview of %1")},
    {"interview.start", QT_TRANSLATE_NOOP("Wording", "Start %1")},
    {"interview.finish", QT_TRANSLATE_NOOP("Wording", "Finish %1")},
    {"interview.arrive", QT_TRANSLATE_NOOP("Wording", "Check in for %1")},
    {"interview.leave", QT_TRANSLATE_NOOP("Wording", "Check out from %1")},
    {"interpreter.add", QT_TRANSLATE_NOOP("Wording", "Add interpreter %1")},
    {"interpreter.set", QT_TRANSLATE_NOOP("Wording", "Change interpreter %1")},
    {"interpreter.ask", QT_TRANSLATE_NOOP("Wording", "Ask interpreter for %1")},
    {"interpreter.confirm", QT_TRANSLATE_NOOP("Wording", "Confirm interpreter for %1")},
    {"interpreter.decline", QT_TRANSLATE_NOOP("Wording", "Decline of interpreter for %1")},
    {"interpreter.release", QT_TRANSLATE_NOOP("Wording", "Release interpreter for %1")},
    {"interpreter.attend", QT_TRANSLATE_NOOP("Wording", "Coming of interpreter to %1")},
    {"interpreter.name", QT_TRANSLATE_NOOP("Wording", "Name interpreter for %1")},
    {"interpreter.absent", QT_TRANSLATE_NOOP("Wording", "Absence of interpreter for %1")},
    {"interpreter.call", QT_TRANSLATE_NOOP("Wording", "Arrange call with %1")},
    {"interpreter.booking", QT_TRANSLATE_NOOP("Wording", "Change interpreter's booking for %1")},
    {"interpreter.write", QT_TRANSLATE_NOOP("Wording", "Message to interpreter for %1")},
    {"thanks.send", QT_TRANSLATE_NOOP("Wording", "Send thanks to %1")},
    {"thanks.acknowledge", QT_TRANSLATE_NOOP("Wording", "Thanks received by %1")},
    {"thanks.decline", QT_TRANSLATE_NOOP("Wording", "Thanks declined by %1")},
    {"thanks.request", QT_TRANSLATE_NOOP("Wording", "Voucher requested for %1")},
    {"thanks.bounce", QT_TRANSLATE_NOOP("Wording", "Thanks to %1 came back")},
    {"thanks.void", QT_TRANSLATE_NOOP("Wording", "Thanks to %1 made void")},
};

// Fields whose words alone would puzzle.
constexpr Name fields[] = {
    {"email", QT_TRANSLATE_NOOP("Wording", "e-mail")},
    {"place_type", QT_TRANSLATE_NOOP("Wording", "the kind of place")},
    {"at", QT_TRANSLATE_NOOP("Wording", "the time")},
    {"spoken_language", QT_TRANSLATE_NOOP("Wording", "the language they speak")},
    {"reading_language", QT_TRANSLATE_NOOP("Wording", "the language they read")},
    {"own_languages", QT_TRANSLATE_NOOP("Wording", "your own languages")},
    {"languages", QT_TRANSLATE_NOOP("Wording", "the languages they interpret")},
    {"longest_minutes", QT_TRANSLATE_NOOP("Wording", "longest interview (minutes)")},
    {"longest_interpreted_minutes", QT_TRANSLATE_NOOP("Wording", "longest interpreted interview (minutes)")},
    {"consent_talk_minutes", QT_TRANSLATE_NOOP("Wording", "consent talk (minutes)")},
    {"consent_talk_interpreted_minutes", QT_TRANSLATE_NOOP("Wording", "interpreted consent talk (minutes)")},
    {"travel", QT_TRANSLATE_NOOP("Wording", "travel time (minutes)")},
    {"grid", QT_TRANSLATE_NOOP("Wording", "minutes between times on offer")},
    {"day_cap", QT_TRANSLATE_NOOP("Wording", "most interviews a day")},
    {"week_cap", QT_TRANSLATE_NOOP("Wording", "most interviews a week")},
    {"keep_unjoined_days", QT_TRANSLATE_NOOP("Wording", "days that people who never joined are kept")},
    {"keep_contact_days", QT_TRANSLATE_NOOP("Wording", "days that contacts are kept")},
    {"keep_consent_days", QT_TRANSLATE_NOOP("Wording", "days that evidence of consent is kept")},
    {"keep_links_days", QT_TRANSLATE_NOOP("Wording", "days that the link list is kept")},
    {"done", QT_TRANSLATE_NOOP("Wording", "what was done")},
    {"kind", QT_TRANSLATE_NOOP("Wording", "what it was")},
    {"told_how", QT_TRANSLATE_NOOP("Wording", "how they said so")},
    {"told", QT_TRANSLATE_NOOP("Wording", "who was told")},
    {"attempt_limit", QT_TRANSLATE_NOOP("Wording", "attempts before a warning")},
    {"buddy_places", QT_TRANSLATE_NOOP("Wording", "places that need a buddy")},
    {"rate_pence", QT_TRANSLATE_NOOP("Wording", "what an hour costs (pence)")},
    {"cost_pence", QT_TRANSLATE_NOOP("Wording", "what it cost (pence)")},
    {"least_minutes", QT_TRANSLATE_NOOP("Wording", "what is charged at least (minutes)")},
    {"agency_reference", QT_TRANSLATE_NOOP("Wording", "the agency's reference")},
    {"bands", QT_TRANSLATE_NOOP("Wording", "cancellation bands")},
    {"voucher_pence", QT_TRANSLATE_NOOP("Wording", "the voucher's value (pence)")},
    {"if_someone_else", QT_TRANSLATE_NOOP("Wording", "what to say if someone else answers")},
    {"translations_unaffected", QT_TRANSLATE_NOOP("Wording", "why translations stay in date")},
    {"kdf_ops", QT_TRANSLATE_NOOP("Wording", "passphrase rounds")},
    {"kdf_memory_mib", QT_TRANSLATE_NOOP("Wording", "passphrase memory (MiB)")},
    {"kdf_memory_kib", QT_TRANSLATE_NOOP("Wording", "passphrase memory (KiB)")},
    {"study_group", QT_TRANSLATE_NOOP("Wording", "group")},
    {"instance", QT_TRANSLATE_NOOP("Wording", "the study's own mark")},
    {"sample", QT_TRANSLATE_NOOP("Wording", "whether it is the sample study")},
    {"opens", QT_TRANSLATE_NOOP("Wording", "first day of recruitment")},
    {"ends", QT_TRANSLATE_NOOP("Wording", "last day of the study")},
    {"consent_taken", QT_TRANSLATE_NOOP("Wording", "when consent is taken")},
    {"notice_hours", QT_TRANSLATE_NOOP("Wording", "notice (hours)")},
    {"withdrawal_days", QT_TRANSLATE_NOOP("Wording", "days to withdraw")},
    {"oral_translation", QT_TRANSLATE_NOOP("Wording", "whether sheets may be translated aloud")},
    {"evidence_exported_at", QT_TRANSLATE_NOOP("Wording", "evidence of consent exported at")},
    {"links_destroyed_at", QT_TRANSLATE_NOOP("Wording", "link list destroyed at")},
    {"sealed_contact", QT_TRANSLATE_NOOP("Wording", "contact lines (sealed)")},
    {"target_least", QT_TRANSLATE_NOOP("Wording", "target (at least)")},
    {"target_most", QT_TRANSLATE_NOOP("Wording", "target (at most)")},
    {"criteria", QT_TRANSLATE_NOOP("Wording", "screening questions")},
    {"not_interpreters", QT_TRANSLATE_NOOP("Wording", "interpreters not to be asked")},
    {"filming", QT_TRANSLATE_NOOP("Wording", "whether filming is all right")},
    {"knows_researcher", QT_TRANSLATE_NOOP("Wording", "whether they know the researcher")},
    {"sealed_identity", QT_TRANSLATE_NOOP("Wording", "name and contacts (sealed)")},
    {"sealed_safety", QT_TRANSLATE_NOOP("Wording", "how to reach them safely (sealed)")},
    {"channel", QT_TRANSLATE_NOOP("Wording", "way of contact")},
    {"sealed_note", QT_TRANSLATE_NOOP("Wording", "note (sealed)")},
    {"sealed_reason", QT_TRANSLATE_NOOP("Wording", "reason (sealed)")},
    {"renders", QT_TRANSLATE_NOOP("Wording", "the document it translates")},
    {"replaces", QT_TRANSLATE_NOOP("Wording", "the document it replaces")},
    {"sample_only", QT_TRANSLATE_NOOP("Wording", "whether it is for the sample study only")},
    {"attachment_hash", QT_TRANSLATE_NOOP("Wording", "checksum of the attached file")},
    {"sealed_attachment", QT_TRANSLATE_NOOP("Wording", "attached file (sealed)")},
    {"how", QT_TRANSLATE_NOOP("Wording", "in what way")},
    {"video_used", QT_TRANSLATE_NOOP("Wording", "whether there was video")},
    {"copy_how", QT_TRANSLATE_NOOP("Wording", "how the copy was given")},
    {"capacity", QT_TRANSLATE_NOOP("Wording", "capacity to decide")},
    {"questions_asked", QT_TRANSLATE_NOOP("Wording", "whether there was time for questions")},
    {"name_said", QT_TRANSLATE_NOOP("Wording", "whether they said their name")},
    {"evidence", QT_TRANSLATE_NOOP("Wording", "evidence of consent")},
    {"evidence_hash", QT_TRANSLATE_NOOP("Wording", "checksum of the evidence")},
    {"corrects", QT_TRANSLATE_NOOP("Wording", "the record it corrects")},
    {"sealed_taking", QT_TRANSLATE_NOOP("Wording", "who took it, and why (sealed)")},
    {"sealed_evidence", QT_TRANSLATE_NOOP("Wording", "evidence (sealed)")},
    {"mark", QT_TRANSLATE_NOOP("Wording", "what the new version asks for")},
    {"scopes", QT_TRANSLATE_NOOP("Wording", "what is withdrawn")},
    {"after_window", QT_TRANSLATE_NOOP("Wording", "whether the time to withdraw was over")},
    {"start_utc", QT_TRANSLATE_NOOP("Wording", "start (UTC)")},
    {"end_utc", QT_TRANSLATE_NOOP("Wording", "end (UTC)")},
    {"wall_time", QT_TRANSLATE_NOOP("Wording", "agreed time")},
    {"fold", QT_TRANSLATE_NOOP("Wording", "which of two equal hours")},
    {"mode", QT_TRANSLATE_NOOP("Wording", "way to talk")},
    {"due_out_at", QT_TRANSLATE_NOOP("Wording", "time to be out by")},
    {"support_sheet", QT_TRANSLATE_NOOP("Wording", "whether the support sheet was given")},
    {"notes_done", QT_TRANSLATE_NOOP("Wording", "whether the notes are written")},
    {"moved_from", QT_TRANSLATE_NOOP("Wording", "the interview it was moved from")},
    {"moved_by", QT_TRANSLATE_NOOP("Wording", "who moved it")},
    {"cancelled_by", QT_TRANSLATE_NOOP("Wording", "who cancelled it")},
    {"continues", QT_TRANSLATE_NOOP("Wording", "the interview it continues")},
    {"sequence", QT_TRANSLATE_NOOP("Wording", "number of the invitation's version")},
    {"sealed_place", QT_TRANSLATE_NOOP("Wording", "place (sealed)")},
    {"agreement_on", QT_TRANSLATE_NOOP("Wording", "agreement signed on")},
    {"agreement", QT_TRANSLATE_NOOP("Wording", "whose agreement it is")},
    {"lead_days", QT_TRANSLATE_NOOP("Wording", "notice (days)")},
    {"known_to", QT_TRANSLATE_NOOP("Wording", "participants who know them")},
    {"agreement_hash", QT_TRANSLATE_NOOP("Wording", "checksum of the agreement")},
    {"sealed_agreement", QT_TRANSLATE_NOOP("Wording", "agreement (sealed)")},
    {"call_start", QT_TRANSLATE_NOOP("Wording", "start of the call")},
    {"call_minutes", QT_TRANSLATE_NOOP("Wording", "length of the call (minutes)")},
    {"briefing_minutes", QT_TRANSLATE_NOOP("Wording", "briefing (minutes)")},
    {"debriefing_minutes", QT_TRANSLATE_NOOP("Wording", "debriefing (minutes)")},
    {"accepted", QT_TRANSLATE_NOOP("Wording", "whether the participant accepts them")},
    {"second", QT_TRANSLATE_NOOP("Wording", "whether it is a second interpreter")},
    {"sealed_agency", QT_TRANSLATE_NOOP("Wording", "agency and reference (sealed)")},
    {"longest", QT_TRANSLATE_NOOP("Wording", "longest busy time")},
    {"times", QT_TRANSLATE_NOOP("Wording", "busy times")},
    {"sealed_source", QT_TRANSLATE_NOOP("Wording", "source (sealed)")},
    {"pence", QT_TRANSLATE_NOOP("Wording", "amount (pence)")},
    {"delivered", QT_TRANSLATE_NOOP("Wording", "how it was delivered")},
    {"receipt", QT_TRANSLATE_NOOP("Wording", "how receipt was confirmed")},
    {"sealed_serial", QT_TRANSLATE_NOOP("Wording", "serial number (sealed)")},
    {"subject", QT_TRANSLATE_NOOP("Wording", "what it is about")},
    {"sealed_words", QT_TRANSLATE_NOOP("Wording", "what was done and who was told (sealed)")},
    {"entity", QT_TRANSLATE_NOOP("Wording", "kind of record")},
    {"version_mark", QT_TRANSLATE_NOOP("Wording", "judgement of a new version")},
};
// clang-format on

std::optional<QString> foundIn(std::span<const Name> names, QByteArrayView word)
{
    const auto name = std::ranges::find_if(names, [&](const Name &n) { return word == n.word; });
    if (name == names.end())
        return std::nullopt;
    return QCoreApplication::translate("Wording", name->text);
}

QString nameOf(std::span<const Name> names, QByteArrayView word)
{
    if (const auto name = foundIn(names, word))
        return *name;
    const QByteArray plain = word.toByteArray().replace('_', ' ').replace('.', ' ');
    return QCoreApplication::translate("Wording", plain.constData());
}

} // namespace

QString actionText(const QByteArray &action)
{
    const qsizetype colon = action.indexOf(':'); // "undo:interview.book": what was taken back
    if (colon < 0)
        return nameOf(actions, action);
    return nameOf(actions, action.left(colon)) + u": "_s + nameOf(actions, action.mid(colon + 1));
}

QString stepText(const QByteArray &action, const QString &subject)
{
    const auto text = foundIn(steps, action);
    if (text && !subject.isEmpty())
        return text->arg(subject);
    const QString general = actionText(action);
    return subject.isEmpty() ? general : general + u' ' + subject;
}

QString fieldText(const QString &field)
{
    return nameOf(fields, field.toUtf8());
}

} // namespace colloquy
