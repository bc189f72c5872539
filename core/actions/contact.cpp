// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"

#include "core/actions/deviations.h"
#include "core/actions/overview.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/rules/documentrules.h"
#include "core/rules/interpreterrules.h"
#include "core/rules/peoplerules.h"
#include "core/rules/timerules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What no reason excuses in a fact: it hasn't happened yet, or can't be kept.
const QList<Code> hard{Code::TimeFuture,     Code::TextTooLong,       Code::TextControl,
                       Code::RecordNotFound, Code::DocumentWrongKind, Code::DateMalformed};

bool isContactWithdrawn(const Workspace &workspace, const Id<Participant> &participant)
{
    for (const Withdrawal &withdrawal : workspace.store().list<Withdrawal>("participant = ?1", participant)) {
        if (withdrawal.has(Withdrawal::Scope::Contact) || withdrawal.has(Withdrawal::Scope::Everything))
            return true;
    }
    return false;
}

Findings checkMessage(const Workspace &workspace, const Participant &participant,
                      const ContactAttempt &attempt)
{
    rules::ContactCase contact;
    contact.study = workspace.study();
    contact.participant = participant;
    contact.contactWithdrawn = isContactWithdrawn(workspace, participant.id);
    contact.attempt = attempt;
    contact.earlier =
        workspace.store().list<ContactAttempt>("participant = ?1 ORDER BY at, rowid", participant.id);
    return rules::checkContact(contact);
}

/// The message by which documents go out; nothing where they are handed over or read aloud.
std::optional<ContactAttempt> messageOf(const InformationGiven &given)
{
    if (given.how != Delivery::Email && given.how != Delivery::Post)
        return std::nullopt;
    ContactAttempt message;
    message.participant = given.participant;
    message.at = given.at;
    message.channel = given.how == Delivery::Email ? Channel::Email : Channel::Post;
    return message;
}

struct Informing {
    Participant participant;
    InformationGiven given;
    Findings findings;
};

/// With the sheet in their language where none is named.
Result<Document> documentToGive(const Workspace &workspace, const InformParticipant &request,
                                const Participant &participant)
{
    if (request.document) {
        const auto found = workspace.store().find(*request.document);
        return found ? Result<Document>(*found) : Error::notFound(u"document"_s);
    }
    const auto fitting =
        rules::documentFor(workspace.study(), participant, Document::Kind::Sheet, documents(workspace));
    if (fitting)
        return *fitting;
    return Error::refused(rules::noDocument(workspace.study(), participant));
}

Result<Informing> informing(const Workspace &workspace, const InformParticipant &request)
{
    const auto participant = workspace.store().find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    const Result<Document> document = documentToGive(workspace, request, *participant);
    if (!document)
        return document.error();
    Informing informing{*participant, {}, {}};
    InformationGiven &given = informing.given;
    given = {Id<InformationGiven>::create(),       participant->id, document->id,
             request.at.value_or(workspace.now()), request.how,     request.interpreter};
    Findings &findings = informing.findings;
    if (request.interpreter) {
        const auto interpreter = workspace.store().find(*request.interpreter);
        if (!interpreter)
            return Error::notFound(u"interpreter"_s);
        findings += rules::checkCleared(*interpreter, participant->spokenLanguage);
    }
    findings += rules::checkHappened(given.at, workspace.now(), u"information"_s);
    findings += rules::checkInformation(workspace.study(), *participant, *document, given);
    if (const auto message = messageOf(given))
        findings += checkMessage(workspace, *participant, *message);
    findings = rules::sorted(findings);
    return informing;
}

ContactAttempt attemptOf(const Workspace &workspace, const LogContact &request)
{
    ContactAttempt attempt = request.attempt;
    attempt.id = Id<ContactAttempt>::create();
    attempt.note = normalised(attempt.note);
    if (attempt.at == 0)
        attempt.at = workspace.now();
    return attempt;
}

Findings judged(const Workspace &workspace, const Participant &participant, const ContactAttempt &attempt)
{
    return rules::sorted(checkText(u"note"_s, attempt.note, rules::limits::notes, Lines::Many) +
                         rules::checkHappened(attempt.at, workspace.now(), u"contact"_s) +
                         checkMessage(workspace, participant, attempt));
                         rules::checkFollows(attempt.callBackAt.value_or(attempt.at), attempt.at,
                                             u"call_back"_s, u"before_contact"_s) +
}

Findings checkClosing(const Workspace &workspace, const CloseParticipant &request,
                      const Participant &participant)
{
    if (!request.as && !participant.closedAs)
        return {blocks(Code::RecordWrongState, participant.code)};
    if (!request.as)
        return checkText(u"reason"_s, request.reason, rules::limits::reason, Lines::Many);
    Findings findings = rules::checkReason(u"close_reason"_s, request.reason);
    // Whoever is booked gets a cancellation first: an interview is nothing to be dropped in silence.
    for (const Interview &interview : workspace.store().list<Interview>(
             "participant = ?1 AND state IN ('proposed', 'confirmed')", participant.id))
        findings << blocks(Code::InterviewWrongState, participant.code,
                           {word(interview.state), u"closing"_s});
    return findings;
}

} // namespace

QList<Code> hardForContact()
{
    return hard;
}

QList<Document> informationSheets(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto person = workspace.store().find(participant);
    QList<Document> sheets = person ? documents(workspace) : QList<Document>();
    sheets.removeIf([&](const Document &document) {
        return document.kind != Document::Kind::Sheet || document.state != Document::State::InUse ||
               !rules::isForGroup(document, person->group);
    });
    std::ranges::stable_sort(sheets, std::greater<>(),
                             [&](const Document &sheet) { return rules::isInLanguageOf(*person, sheet); });
    return sheets;
}

Findings checkInform(const Workspace &workspace, const InformParticipant &request)
{
    const Result<Informing> result = informing(workspace, request);
    return result ? result->findings : result.error().findings;
}

Outcome informParticipant(Workspace &workspace, const InformParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const Result<Informing> result = informing(workspace, request);
    if (!result)
        return result.error();
    const Participant &participant = result->participant;
    const auto reasons = settleFact(transaction, workspace, result->findings, request.decisions,
                                    {participant.id, result->given.id.bytes()}, hard);
    if (!reasons)
        return reasons.error();
    transaction.put(result->given);
    return workspace.finish(transaction, {"participant.inform", participant.code, participant.id, *reasons});
}

Findings checkLogContact(const Workspace &workspace, const LogContact &request)
{
    const auto participant = workspace.store().find(request.attempt.participant);
    if (!participant)
        return Error::notFound(u"participant"_s).findings;
    return judged(workspace, *participant, attemptOf(workspace, request));
}

Outcome logContact(Workspace &workspace, const LogContact &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto participant = workspace.store().find(request.attempt.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    const ContactAttempt attempt = attemptOf(workspace, request);
    const auto reasons = settleFact(transaction, workspace, judged(workspace, *participant, attempt),
                                    request.decisions, {participant->id, attempt.id.bytes()}, hard);
    if (!reasons)
        return reasons.error();
    transaction.put(attempt);
    return workspace.finish(transaction,
                            {"participant.contact", participant->code, participant->id, *reasons});
}

Outcome closeParticipant(Workspace &workspace, const CloseParticipant &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto participant = workspace.store().find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    if (const Findings findings = checkClosing(workspace, request, *participant); !findings.isEmpty())
        return Error::refused(findings);
    participant->closedAs = request.as;
    participant->closedAt = request.as ? std::optional(workspace.now()) : std::nullopt;
    participant->closeReason = normalised(request.reason);
    transaction.put(*participant);
    const QByteArray action = request.as ? "participant.close" : "participant.open";
    return workspace.finish(transaction, {action, participant->code, participant->id, {}});
}

} // namespace colloquy
