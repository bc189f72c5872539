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
};
// clang-format on

/// Fields whose own words say it: listed here for translators.
[[maybe_unused]] constexpr const char *plainFields[] = {
    QT_TRANSLATE_NOOP("Wording", "bank holidays"),
    QT_TRANSLATE_NOOP("Wording", "busy calendar"),
    QT_TRANSLATE_NOOP("Wording", "closed as"),
    QT_TRANSLATE_NOOP("Wording", "closed at"),
    QT_TRANSLATE_NOOP("Wording", "consent record"),
    QT_TRANSLATE_NOOP("Wording", "contact attempt"),
    QT_TRANSLATE_NOOP("Wording", "enquired at"),
    QT_TRANSLATE_NOOP("Wording", "first name"),
    QT_TRANSLATE_NOOP("Wording", "information given"),
    QT_TRANSLATE_NOOP("Wording", "interpreter"),
    QT_TRANSLATE_NOOP("Wording", "interpreter booking"),
    QT_TRANSLATE_NOOP("Wording", "interpreter gender"),
    QT_TRANSLATE_NOOP("Wording", "interview"),
    QT_TRANSLATE_NOOP("Wording", "modes"),
    QT_TRANSLATE_NOOP("Wording", "no contact"),
    QT_TRANSLATE_NOOP("Wording", "override"),
    QT_TRANSLATE_NOOP("Wording", "participant"),
    QT_TRANSLATE_NOOP("Wording", "screening"),
    QT_TRANSLATE_NOOP("Wording", "sealed notes"),
    QT_TRANSLATE_NOOP("Wording", "state"),
    QT_TRANSLATE_NOOP("Wording", "study"),
    QT_TRANSLATE_NOOP("Wording", "surname"),
    QT_TRANSLATE_NOOP("Wording", "withdrawal"),
    QT_TRANSLATE_NOOP("Wording", "reason"),
    QT_TRANSLATE_NOOP("Wording", "group"),
    QT_TRANSLATE_NOOP("Wording", "name"),
    QT_TRANSLATE_NOOP("Wording", "title"),
    QT_TRANSLATE_NOOP("Wording", "zone"),
    QT_TRANSLATE_NOOP("Wording", "version"),
    QT_TRANSLATE_NOOP("Wording", "serial"),
    QT_TRANSLATE_NOOP("Wording", "prefix"),
    QT_TRANSLATE_NOOP("Wording", "notes"),
    QT_TRANSLATE_NOOP("Wording", "minutes"),
    QT_TRANSLATE_NOOP("Wording", "attachment"),
    QT_TRANSLATE_NOOP("Wording", "approval reference"),
    QT_TRANSLATE_NOOP("Wording", "text"),
    QT_TRANSLATE_NOOP("Wording", "taken by"),
    QT_TRANSLATE_NOOP("Wording", "stop phrase"),
    QT_TRANSLATE_NOOP("Wording", "statements"),
    QT_TRANSLATE_NOOP("Wording", "start"),
    QT_TRANSLATE_NOOP("Wording", "source"),
    QT_TRANSLATE_NOOP("Wording", "short name"),
    QT_TRANSLATE_NOOP("Wording", "scope"),
    QT_TRANSLATE_NOOP("Wording", "safe hours"),
    QT_TRANSLATE_NOOP("Wording", "researcher"),
    QT_TRANSLATE_NOOP("Wording", "register number"),
    QT_TRANSLATE_NOOP("Wording", "reference"),
    QT_TRANSLATE_NOOP("Wording", "recording device"),
    QT_TRANSLATE_NOOP("Wording", "rate"),
    QT_TRANSLATE_NOOP("Wording", "place"),
    QT_TRANSLATE_NOOP("Wording", "passphrase"),
    QT_TRANSLATE_NOOP("Wording", "outcome"),
    QT_TRANSLATE_NOOP("Wording", "others present"),
    QT_TRANSLATE_NOOP("Wording", "note"),
    QT_TRANSLATE_NOOP("Wording", "language"),
    QT_TRANSLATE_NOOP("Wording", "hours"),
    QT_TRANSLATE_NOOP("Wording", "follow up"),
    QT_TRANSLATE_NOOP("Wording", "document"),
    QT_TRANSLATE_NOOP("Wording", "dialects"),
    QT_TRANSLATE_NOOP("Wording", "dialect"),
    QT_TRANSLATE_NOOP("Wording", "decision"),
    QT_TRANSLATE_NOOP("Wording", "contact lines"),
    QT_TRANSLATE_NOOP("Wording", "buddy"),
    QT_TRANSLATE_NOOP("Wording", "agreed on"),
    QT_TRANSLATE_NOOP("Wording", "agency"),
    QT_TRANSLATE_NOOP("Wording", "age"),
    QT_TRANSLATE_NOOP("Wording", "address"),
    QT_TRANSLATE_NOOP("Wording", "access needs"),
    QT_TRANSLATE_NOOP("Wording", "phone"),
    QT_TRANSLATE_NOOP("Wording", "gender"),
};

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
