// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/consent.h"

namespace colloquy {

/// A signed form that came after consent was recorded.
struct AttachEvidence {
    Id<Participant> participant;
    QByteArray file;
    QString name;   ///< of the file
    QString reason; ///< why only now; may be left empty
};

Findings checkAttach(const Workspace &workspace, const AttachEvidence &request);
/// A new record that says the same, holds the form and names the one that it takes the place of.
/// evidence.unreadable; record.not_found where there is no consent.
Outcome attachEvidence(Workspace &workspace, const AttachEvidence &request);

/// The consent that counts, with the signature that is kept of it. evidence.missing; blob.damaged where the
/// file is no longer the one that was kept.
Result<ConsentRecord> keptEvidence(const Workspace &workspace, const Id<Participant> &participant);

/// "png", "jpg", "pdf"; of a typed name "txt".
QString evidenceSuffix(const ConsentRecord &record);

/// Writes the kept signature to a file, whole or not at all, and an entry in the audit trail.
Outcome exportEvidence(Workspace &workspace, const Id<Participant> &participant, const QString &path);

/// Whether this may be kept as a signed form: a picture or a PDF, by its content.
bool isEvidence(QByteArrayView bytes);

/// SHA-256, as it is kept beside a signed form.
QByteArray evidenceHash(QByteArrayView bytes);

} // namespace colloquy
