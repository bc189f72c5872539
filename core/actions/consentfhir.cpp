// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/consent.h"
#include "core/actions/consentcopies.h"
#include "core/actions/evidence.h"
#include "core/actions/exporttarget.h"
#include "core/actions/overview.h"
#include "core/base/safefile.h"
#include "core/formats/fhirconsent.h"
#include "core/rules/consentrules.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Status = FhirConsent::Status;

Status statusOf(const ConsentStanding &standing)
{
    switch (standing.state) {
    case ConsentStanding::State::Valid:
        return Status::Active;
    case ConsentStanding::State::Withdrawn:
    case ConsentStanding::State::ReconsentDue:
        return Status::Inactive;
    case ConsentStanding::State::Incomplete:
    case ConsentStanding::State::Missing:
        break;
    }
    return wasStopped(standing) ? Status::Rejected : Status::Proposed;
}

/// While locked the file itself isn't known; its hash is.
QString contentTypeOf(const ConsentRecord &consent)
{
    if (consent.evidence == ConsentRecord::Evidence::None)
        return {};
    if (consent.evidenceFile.isEmpty())
        return u"application/octet-stream"_s;
    const QString suffix = evidenceSuffix(consent);
    if (suffix == "pdf"_L1)
        return u"application/pdf"_s;
    return suffix == "txt"_L1 ? u"text/plain"_s : suffix == "png"_L1 ? u"image/png"_s : u"image/jpeg"_s;
}

/// When the first withdrawal took it back.
std::optional<qint64> withdrawnAt(const ParticipantRecord &record)
{
    std::optional<qint64> first;
    for (const Withdrawal &withdrawal : record.withdrawals) {
        if (withdrawal.takesBackConsent())
            first = first ? std::min(*first, withdrawal.at) : withdrawal.at;
    }
    return first;
}

/// What was answered, unless another statement or a withdrawal says no to the same.
FhirConsent::Provision provisionOf(const ParticipantRecord &record, const Statement &statement)
{
    const bool yes = record.consents.first().answer(statement.number) == YesNo::Yes;
    const bool outweighed = record.consent.permits.value(statement.permits, YesNo::Yes) == YesNo::No;
    const auto since = yes ? rules::takenBackAt(record.withdrawals, statement.permits) : std::nullopt;
    return {statement.number, statement.text, statement.permits, yes && !outweighed && !since, since};
}

FhirConsent consentOf(const Workspace &workspace, const ParticipantRecord &record)
{
    const ConsentRecord &consent = record.consents.first();
    const Document form = record.form.value_or(Document());
    const Study study = workspace.study();
    FhirConsent fhir;
    fhir.id = consent.id.text();
    fhir.status = statusOf(record.consent);
    fhir.code = record.participant.code;
    fhir.study = study.title;
    fhir.reference = study.reference;
    fhir.form = u"%1, version %2 (%3)"_s.arg(form.title, form.version, form.language);
    fhir.language = form.language;
    fhir.takenAt = consent.takenAt;
    fhir.withdrawnAt = withdrawnAt(record);
    fhir.identityChecked = consent.identityChecked;
    fhir.contentType = contentTypeOf(consent);
    fhir.evidenceHash = consent.evidenceHash;
    for (const Statement &statement : form.statements) {
        const YesNo answer = consent.answer(statement.number);
        if (answer != YesNo::NotAsked)
            fhir.provisions << provisionOf(record, statement);
    }
    return fhir;
}

} // namespace

Result<QByteArray> consentAsFhir(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto record = participantRecord(workspace, participant);
    if (!record)
        return record.error();
    if (record->consents.isEmpty())
        return Error::notFound(u"consent"_s);
    return fhirText(consentOf(workspace, *record));
}

Outcome exportConsentAsFhir(Workspace &workspace, const Id<Participant> &participant, const QString &path)
{
    if (workspace.isLocked())
        return Error::locked();
    const auto text = consentAsFhir(workspace, participant);
    if (!text)
        return text.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(*text); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    const auto record = participantRecord(workspace, participant);
    Transaction transaction(workspace.store());
    transaction.touch(record->consents.first().id);
    if (const Outcome kept =
            workspace.finish(transaction, {"export.consent", record->participant.code, participant, {}});
        !kept)
        return kept;
    return file.commit();
}

} // namespace colloquy
