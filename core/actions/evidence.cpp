// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/evidence.h"

#include "core/actions/corrections.h"
#include "core/actions/exporttarget.h"
#include "core/base/safefile.h"
#include "core/base/text.h"
#include "core/rules/evidencerules.h"
#include "core/rules/fieldrules.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

using Evidence = ConsentRecord::Evidence;

Result<ConsentRecord> consentThatCounts(const Workspace &workspace, const Id<Participant> &participant)
{
    const auto record = workspace.store().first<ConsentRecord>(
        "participant = ?1 AND " + uncorrected() + " ORDER BY taken_at DESC, rowid DESC", participant);
    return record ? Result<ConsentRecord>(*record) : Result<ConsentRecord>(Error::notFound(u"consent"_s));
}

Result<ConsentRecord> attached(const Workspace &workspace, const AttachEvidence &request)
{
    Result<ConsentRecord> record = consentThatCounts(workspace, request.participant);
    if (!record || record->sealState != SealState::Open)
        return record;
    record->corrects = record->id;
    record->id = Id<ConsentRecord>::create();
    record->revision = {};
    record->reason = normalised(request.reason);
    record->evidence = Evidence::Scan;
    record->evidenceFile = request.file;
    record->evidenceName = normalised(request.name);
    record->evidenceHash = evidenceHash(request.file);
    return record;
}

Findings checkRecord(const Workspace &workspace, const ConsentRecord &record)
{
    const auto person = workspace.store().find(record.participant);
    return rules::checkEvidence(record, workspace.study(), person ? person->code : QString()) +
           checkText(u"reason"_s, record.reason, rules::limits::reason, Lines::Many);
}

} // namespace

QByteArray evidenceHash(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

bool isEvidence(QByteArrayView bytes)
{
    return rules::evidenceFormat(bytes).has_value();
}

QString evidenceSuffix(const ConsentRecord &record)
{
    if (record.evidence == Evidence::Typed)
        return u"txt"_s;
    switch (rules::evidenceFormat(record.evidenceFile).value_or(rules::EvidenceFormat::Pdf)) {
    case rules::EvidenceFormat::Png:
        return u"png"_s;
    case rules::EvidenceFormat::Jpeg:
        return u"jpg"_s;
    case rules::EvidenceFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

Findings checkAttach(const Workspace &workspace, const AttachEvidence &request)
{
    const auto record = attached(workspace, request);
    return record ? checkRecord(workspace, *record) : record.error().findings;
}

Outcome attachEvidence(Workspace &workspace, const AttachEvidence &request)
{
    if (workspace.isLocked())
        return Error::locked();
    Transaction transaction(workspace.store());
    const auto record = attached(workspace, request);
    if (!record)
        return record.error();
    if (const Findings findings = checkRecord(workspace, *record); !findings.isEmpty())
        return Error::refused(findings);
    transaction.put(*record);
    const auto person = workspace.store().find(record->participant);
    return workspace.finish(transaction,
                            {"consent.attach", person ? person->code : QString(), record->participant, {}});
}

Result<ConsentRecord> keptEvidence(const Workspace &workspace, const Id<Participant> &participant)
{
    if (workspace.isLocked())
        return Error::locked();
    const auto record = consentThatCounts(workspace, participant);
    if (!record)
        return record;
    const auto person = workspace.store().find(participant);
    const QString code = person ? person->code : QString();
    if (record->sealState != SealState::Open)
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, code);
    // An erased person's form is gone, and only its hash is left.
    if (record->evidence == Evidence::None || record->evidenceFile.isEmpty())
        return Error::refused(blocks(Code::EvidenceMissing, code));
    if (evidenceHash(record->evidenceFile) != record->evidenceHash)
        return Error::of(Error::Kind::Damaged, Code::BlobDamaged, code);
    return record;
}

Outcome exportEvidence(Workspace &workspace, const Id<Participant> &participant, const QString &path)
{
    const auto record = keptEvidence(workspace, participant);
    if (!record)
        return record.error();
    if (const Outcome allowed = checkExportTarget(workspace, path); !allowed)
        return allowed;
    SafeFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(record->evidenceFile); !written)
        return written;
    if (const Outcome flushed = file.flush(); !flushed)
        return flushed;
    Transaction transaction(workspace.store());
    transaction.touch(record->id);
    const auto person = workspace.store().find(participant);
    if (const Outcome kept = workspace.finish(
            transaction, {"export.evidence", person ? person->code : QString(), participant, {}});
        !kept)
        return kept;
    return file.commit();
}

} // namespace colloquy
