// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// Which of the two copies of a consent record: the participant's has the name, and neither code nor a word
/// of the audit trail; the file copy has the code and the head of the trail, and no name.
struct ConsentCopy {
    Q_GADGET

public:
    enum class For { Participant, File };
    Q_ENUM(For)
};

/// The consent that counts, as PDF. record.not_found where none is; consent.stopped, and text.empty without a
/// name, of the participant's copy. Needs a QGuiApplication.
Result<QByteArray> consentCopy(const Workspace &workspace, const Id<Participant> &participant,
                               ConsentCopy::For whom);

/// Writes it to a file, whole or not at all, and an entry in the audit trail.
Outcome exportConsent(Workspace &workspace, const Id<Participant> &participant, ConsentCopy::For whom,
                      const QString &path);

/// The consent that counts as an HL7 FHIR R4 Consent, by code and without names: research in scope, the
/// statements as provisions, a withdrawal as status and end of the period.
Result<QByteArray> consentAsFhir(const Workspace &workspace, const Id<Participant> &participant);
Outcome exportConsentAsFhir(Workspace &workspace, const Id<Participant> &participant, const QString &path);

struct ExportedConsents {
    int copies = 0;
    int signatures = 0; ///< signed forms beside them
};
/// The file copies of everybody and the signatures that are kept, into a folder that is made where there is
/// none: "consent-C07.pdf", "consent-C07-signed.png". All of them or none; files of these names are replaced.
Result<ExportedConsents> exportAllConsents(Workspace &workspace, const QString &folder);

/// What a copy is usually called: the participant's says no code.
QString consentCopyName(const Workspace &workspace, const Id<Participant> &participant,
                        ConsentCopy::For whom);

} // namespace colloquy
