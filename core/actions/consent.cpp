// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consent.h"

#include "core/actions/deviations.h"
#include "core/actions/evidence.h"
#include "core/actions/interpreters.h"
#include "core/actions/overview.h"
#include "core/base/text.h"
#include "core/rules/consentrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

/// What no reason excuses: it can't be kept, isn't there, or hasn't happened yet.
const QList<Code> hard{Code::TextEmpty,         Code::TextTooLong,        Code::TextControl,
                       Code::StatementUnknown,  Code::RecordNotFound,     Code::TimeFuture,
                       Code::DocumentWrongKind, Code::EvidenceUnreadable, Code::TextUnknown};

qint64 timeOf(const Workspace &workspace, const RecordConsent &request)
{
    return request.at.value_or(workspace.now());
}

/// Each document in the state that it had then.
QList<Document> documentsAt(const Workspace &workspace, qint64 at)
{
    QList<Document> all = documents(workspace);
    for (Document &document : all) {
        if (rules::isInUseAt(document, at))
            document.state = Document::State::InUse;
        else if (document.state == Document::State::InUse)
            document.state = Document::State::Approved;
    }
    return all;
}

/// A form; for spoken consent a script where there is no form.
std::optional<Document> usualForm(const Workspace &workspace, const RecordConsent &request,
                                  const Participant &participant)
{
    Participant reader = participant;
    if (request.language)
        reader.readingLanguage = *request.language;
    const QList<Document> all = documentsAt(workspace, timeOf(workspace, request));
    const Study study = workspace.study();
    const auto form = rules::documentFor(study, reader, Document::Kind::Form, all);
    if (form || request.how != ConsentRecord::How::Spoken)
        return form;
    return rules::documentFor(study, reader, Document::Kind::Script, all);
}

Result<Document> chosenForm(const Workspace &workspace, const RecordConsent &request,
                            const Participant &participant)
{
    const auto form =
        request.form ? workspace.store().find(*request.form) : usualForm(workspace, request, participant);
    if (!form && request.form)
        return Error::notFound(u"document"_s);
    // As it is stored now, whatever state it was looked up in.
    const auto stored = form ? workspace.store().find(form->id) : std::nullopt;
    if (stored)
        return *stored;
    return Error::refused(rules::noDocument(workspace.study(), participant, request.language));
}

/// How it was taken, beside the answers.
void takeCourse(ConsentRecord &record, const RecordConsent &request)
{
    record.interpreter = request.interpreter;
    record.readAloud = request.readAloud;
    record.videoUsed = request.videoUsed;
    record.copyHow = request.copyHow;
    if (request.copyGiven || request.copyHow)
        record.copyGivenAt = record.takenAt;
    record.identityChecked = request.identityChecked;
    record.capacity = request.capacity;
    record.questionsAsked = request.questionsAsked;
    record.nameSaid = request.nameSaid;
    record.evidence = request.evidence;
    if (record.evidence != ConsentRecord::Evidence::None) {
        record.evidenceFile = request.evidenceFile;
        record.evidenceName = normalised(request.evidenceName);
    }
}

ConsentRecord recordOf(const Workspace &workspace, const RecordConsent &request, const Document &form)
{
    ConsentRecord record;
    record.id = Id<ConsentRecord>::create();
    record.participant = request.participant;
    record.form = form.id;
    record.language = form.language;
    record.how = request.how;
    record.takenAt = timeOf(workspace, request);
    takeCourse(record, request);
    record.takenBy = normalised(request.takenBy);
    record.corrects = request.corrects;
    record.reason = normalised(request.reason);
    if (request.allRequiredYes) {
        for (const int number : requiredStatements(workspace, form, request))
            record.answers[number] = YesNo::Yes;
    }
    record.answers.insert(request.answers);
    record.answers.removeIf([](const auto &entry) { return entry.value() == YesNo::NotAsked; });
    return record;
}

/// Those that count against this consent: whoever withdrew later had not withdrawn then.
bool hadWithdrawn(const Workspace &workspace, const Id<Participant> &participant, qint64 at,
                  bool (Withdrawal::*counts)() const)
{
    const auto withdrawals =
        workspace.store().list<Withdrawal>("participant = ?1 AND at <= ?2", participant, at);
    return std::ranges::any_of(withdrawals, counts);
}

bool isTheirs(const Workspace &workspace, const std::optional<Id<ConsentRecord>> &consent,
              const Id<Participant> &participant)
{
    if (!consent)
        return true;
    const auto record = workspace.store().find(*consent);
    return record && record->participant == participant;
}

void addInformation(rules::ConsentCase &consent, const Workspace &workspace)
{
    const Store &store = workspace.store();
    for (const InformationGiven &given :
         store.list<InformationGiven>("participant = ?1 ORDER BY at", consent.participant.id)) {
        consent.given << given;
        consent.givenDocuments << store.find(given.document).value_or(Document());
    }
}

Result<rules::ConsentCase> consentCase(const Workspace &workspace, const RecordConsent &request)
{
    const Store &store = workspace.store();
    const auto participant = store.find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    if (!isTheirs(workspace, request.corrects, request.participant))
        return Error::notFound(u"corrected_consent"_s);
    const Result<Document> form = chosenForm(workspace, request, *participant);
    if (!form)
        return form.error();
    rules::ConsentCase consent;
    if (request.interpreter) {
        consent.interpreter = store.find(*request.interpreter);
        if (!consent.interpreter)
            return Error::notFound(u"interpreter"_s);
    }
    consent.study = workspace.study();
    consent.participant = *participant;
    consent.form = *form;
    consent.record = recordOf(workspace, request, *form);
    consent.withdrawn =
        hadWithdrawn(workspace, participant->id, consent.record.takenAt, &Withdrawal::endsTakingPart);
    consent.masters = documentsAt(workspace, consent.record.takenAt);
    consent.newestMaster = rules::newestMasterOf(*form, consent.masters);
    consent.marks = store.list<VersionMark>("participant = ?1 ORDER BY rowid", participant->id);
    consent.now = workspace.now();
    addInformation(consent, workspace);
    return consent;
}

ConsentStanding standingOf(const Workspace &workspace, const rules::ConsentCase &consent)
{
    const Participant &participant = consent.participant;
    const bool withdrawn =
        hadWithdrawn(workspace, participant.id, consent.record.takenAt, &Withdrawal::takesBackConsent);
    return rules::standingOf(consent.record, consent.form, participant.group,
                             {withdrawn, false, rules::asksAgain(consent.marks, consent.record)},
                             isInterpreted(workspace, participant));
}

} // namespace

QList<Code> hardForConsent(const Workspace &workspace, const RecordConsent &request)
{
    if (timeOf(workspace, request) >= workspace.now())
        return allCodes();
    const auto consent = consentCase(workspace, request);
    const bool approved = consent && rules::wasApproved(consent->form);
    return approved ? hard : hard + QList<Code>{Code::FormNotApproved};
}

QList<Document> consentForms(const Workspace &workspace, const RecordConsent &request)
{
    const auto participant = workspace.store().find(request.participant);
    const bool spoken = request.how == ConsentRecord::How::Spoken;
    const QList<Document> all = documentsAt(workspace, timeOf(workspace, request));
    QList<Document> forms = participant ? all : QList<Document>();
    forms.removeIf([&](const Document &document) {
        const bool asks =
            document.kind == Document::Kind::Form || (spoken && document.kind == Document::Kind::Script);
        return !rules::isForGroup(document, participant->group) || !asks ||
               document.state != Document::State::InUse ||
               !rules::checkInDate(document, all, timeOf(workspace, request)).isEmpty();
    });
    std::ranges::stable_sort(forms, std::greater<>(),
                             [&](const Document &form) { return rules::isInLanguageOf(*participant, form); });
    return forms;
}

bool canCompleteConsent(const Workspace &workspace, const ParticipantRecord &record)
{
    if (record.consent.state != ConsentStanding::State::Incomplete || record.consents.isEmpty() ||
        wasStopped(record.consent))
        return false;
    const ConsentRecord &earlier = record.consents.first();
    RecordConsent now;
    now.participant = record.participant.id;
    now.how = earlier.how;
    const QList<Document> forms = consentForms(workspace, now);
    return std::ranges::find(forms, earlier.form, &Document::id) != forms.cend();
}

Result<Document> consentForm(const Workspace &workspace, const RecordConsent &request)
{
    const auto participant = workspace.store().find(request.participant);
    if (!participant)
        return Error::notFound(u"participant"_s);
    return chosenForm(workspace, request, *participant);
}

Findings checkConsent(const Workspace &workspace, const RecordConsent &request)
{
    const auto consent = consentCase(workspace, request);
    return consent ? rules::checkConsent(*consent) : consent.error().findings;
}

QSet<int> requiredStatements(const Workspace &workspace, const Document &form, const RecordConsent &request)
{
    const auto participant = workspace.store().find(request.participant);
    const bool interpreted = request.interpreter || (participant && isInterpreted(workspace, *participant));
    QSet<int> required;
    for (const Statement &statement : form.statements) {
        if (rules::isRequired(statement, interpreted, request.videoUsed))
            required << statement.number;
    }
    return required;
}

Result<ConsentStanding> foreseeConsent(const Workspace &workspace, const RecordConsent &request)
{
    const auto consent = consentCase(workspace, request);
    if (!consent)
        return consent.error();
    return standingOf(workspace, *consent);
}

std::optional<Document> consentScript(const Workspace &workspace, const RecordConsent &request)
{
    const auto participant = workspace.store().find(request.participant);
    const Result<Document> form = consentForm(workspace, request);
    if (!participant || !form || form->kind == Document::Kind::Script)
        return form ? std::optional(*form) : std::nullopt;
    Participant listener = *participant;
    listener.readingLanguage = form->language;
    const auto script = rules::documentFor(workspace.study(), listener, Document::Kind::Script,
                                           documentsAt(workspace, timeOf(workspace, request)));
    return script && script->language == form->language ? script : std::nullopt;
}

bool wasStopped(const ConsentStanding &standing)
{
    return rules::wasStopped(standing);
}

Result<ConsentStanding> recordConsent(Workspace &workspace, const RecordConsent &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    auto consent = consentCase(workspace, request);
    if (!consent)
        return consent.error();
    if (consent->record.evidence != ConsentRecord::Evidence::None)
        consent->record.evidenceHash = evidenceHash(consent->record.evidenceFile);
    const Participant &participant = consent->participant;
    const auto reasons =
        settleFact(transaction, workspace, rules::checkConsent(*consent), request.decisions,
                   {participant.id, consent->record.id.bytes()}, hardForConsent(workspace, request));
    if (!reasons)
        return reasons.error();
    transaction.put(consent->record);
    if (const auto done =
            workspace.finish(transaction, {"consent.record", participant.code, participant.id, *reasons});
        !done)
        return done.error();
    return standingOf(workspace, *consent);
}

} // namespace colloquy
