// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/participants.h"

#include "core/actions/deviations.h"
#include "core/actions/documents.h"
#include "core/actions/overview.h"
#include "core/actions/people.h"
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
    findings += rules::checkInDate(*document, documentOutlines(workspace), given.at);
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
                         rules::checkFollows(attempt.callBackAt.value_or(attempt.at), attempt.at,
                                             u"call_back"_s, u"before_contact"_s) +
                         checkMessage(workspace, participant, attempt));
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

Result<QStringList> informWithin(Transaction &transaction, const Workspace &workspace,
                                 const InformParticipant &request)
{
    const Result<Informing> result = informing(workspace, request);
    if (!result)
        return result.error();
    auto reasons = settleFact(transaction, workspace, result->findings, request.decisions,
                              {request.participant, result->given.id.bytes()}, hard);
    if (reasons)
        transaction.put(result->given);
    return reasons;
}

Result<QStringList> logWithin(Transaction &transaction, const Workspace &workspace, const LogContact &request,
                              const Participant &person)
{
    const ContactAttempt attempt = attemptOf(workspace, request);
    auto reasons = settleFact(transaction, workspace, judged(workspace, person, attempt), request.decisions,
                              {person.id, attempt.id.bytes()}, hard);
    if (reasons)
        transaction.put(attempt);
    return reasons;
}

Result<QStringList> closeWithin(Transaction &transaction, const Workspace &workspace,
                                const CloseParticipant &request, Participant person)
{
    if (const Findings findings = checkClosing(workspace, request, person); !findings.isEmpty())
        return Error::refused(findings);
    person.closedAs = request.as;
    person.closedAt = request.as ? std::optional(workspace.now()) : std::nullopt;
    person.closeReason = normalised(request.reason);
    transaction.put(person);
    return QStringList();
}

InformParticipant forPerson(InformParticipant request, const Id<Participant> &person)
{
    request.participant = person;
    return request;
}

LogContact forPerson(LogContact request, const Id<Participant> &person)
{
    request.attempt.participant = person;
    return request;
}

/// Each once; most name the person.
Findings withoutDoubles(const Findings &findings)
{
    Findings once;
    for (const Finding &finding : findings) {
        if (!once.contains(finding))
            once << finding;
    }
    return once;
}

template <class Check>
Findings foundFor(const People &people, const Check &check)
{
    Findings findings;
    for (const Id<Participant> &person : people)
        findings += check(person);
    return rules::sorted(withoutDoubles(findings));
}

/// \a part for everybody in one step, or for nobody; it gives back the codes that were overridden.
template <class Part>
Outcome together(Workspace &workspace, const People &people, const QByteArray &action, const Part &part)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    QStringList codes, reasons;
    Findings refused;
    for (const Id<Participant> &id : people) {
        const auto person = workspace.store().find(id);
        const Result<QStringList> done =
            person ? part(transaction, *person) : Error::notFound(u"participant"_s);
        if (!done && done.error().kind != Error::Kind::Refused)
            return done.error();
        if (done)
            reasons += *done;
        else
            refused += done.error().findings;
        codes << (person ? person->code : QString());
    }
    if (!refused.isEmpty())
        return Error::refused(rules::sorted(withoutDoubles(refused)));
    reasons.removeDuplicates();
    const auto only = people.size() == 1 ? std::optional(people.first()) : std::nullopt;
    return workspace.finish(transaction, {action, codesText(codes), only, reasons});
}

} // namespace

QString codesText(QStringList codes)
{
    constexpr qsizetype most = 4;
    if (codes.size() > most)
        codes = codes.first(most) << u"..."_s;
    return codes.join(u", "_s);
}

QList<Code> hardForContact()
{
    return hard;
}

QList<Document> informationSheets(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto person = workspace.store().find(participant);
    const QList<Document> all = documents(workspace);
    QList<Document> sheets = person ? all : QList<Document>();
    sheets.removeIf([&](const Document &document) {
        return document.kind != Document::Kind::Sheet || document.state != Document::State::InUse ||
               !rules::isForGroup(document, person->group) ||
               !rules::checkInDate(document, all, workspace.now()).isEmpty();
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

Findings checkInform(const Workspace &workspace, const People &people, const InformParticipant &request)
{
    return foundFor(people, [&](const Id<Participant> &person) {
        return checkInform(workspace, forPerson(request, person));
    });
}

Outcome informParticipant(Workspace &workspace, const InformParticipant &request)
{
    return informParticipants(workspace, {request.participant}, request);
}

Outcome informParticipants(Workspace &workspace, const People &people, const InformParticipant &request)
{
    return together(workspace, people, "participant.inform",
                    [&](Transaction &transaction, const Participant &person) {
                        return informWithin(transaction, workspace, forPerson(request, person.id));
                    });
}

Findings checkLogContact(const Workspace &workspace, const LogContact &request)
{
    const auto participant = workspace.store().find(request.attempt.participant);
    if (!participant)
        return Error::notFound(u"participant"_s).findings;
    return judged(workspace, *participant, attemptOf(workspace, request));
}

Findings checkLogContact(const Workspace &workspace, const People &people, const LogContact &request)
{
    return foundFor(people, [&](const Id<Participant> &person) {
        return checkLogContact(workspace, forPerson(request, person));
    });
}

Outcome logContact(Workspace &workspace, const LogContact &request)
{
    return logContacts(workspace, {request.attempt.participant}, request);
}

Outcome logContacts(Workspace &workspace, const People &people, const LogContact &request)
{
    return together(workspace, people, "participant.contact",
                    [&](Transaction &transaction, const Participant &person) {
                        return logWithin(transaction, workspace, forPerson(request, person.id), person);
                    });
}

Outcome closeParticipant(Workspace &workspace, const CloseParticipant &request)
{
    return closeParticipants(workspace, {request.participant}, request);
}

Outcome closeParticipants(Workspace &workspace, const People &people, const CloseParticipant &request)
{
    const QByteArray action = request.as ? "participant.close" : "participant.open";
    return together(workspace, people, action, [&](Transaction &transaction, const Participant &person) {
        return closeWithin(transaction, workspace, request, person);
    });
}

} // namespace colloquy
