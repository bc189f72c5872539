// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consent.h"
#include "core/actions/overview.h"
#include "core/actions/versionmarks.h"

#include <QString>

/// The sentences about one consent, as the dialog, the list and the details say them.
namespace colloquy::consentwords {

/// "Urdu, version 1.0"; a script says that it is one.
QString formTitle(const Document &form);

/// "2, 6"
QString numbers(const QList<int> &statements);

/// "On record: signed form, Tue 24 Nov 2026, 09:40. Statements 2 and 6 are open."
QString onRecord(const ParticipantRecord &record, const QByteArray &zone);

/// "Information given Sun 22 Nov 2026, 10:40 (47 h ago). Consent from Mon 23 Nov 2026, 10:40."
QString information(const ParticipantRecord &record, const Workspace &workspace);

/// Which required statements lack a yes; those answered no by themselves.
QString incomplete(const QList<int> &open, const QMap<int, YesNo> &answers, int required);
QString complete(const ConsentStanding &standing);

/// That taking it stops here, over a concern about capacity.
QString stopped();
/// What a good record has beside the answers, as far as it isn't there: "Not there yet: identity checked."
QString notYetThere(const RecordConsent &request, const Participant &participant);

/// "Consent of C07 recorded: complete."
QString recorded(const QString &code, const ConsentStanding &standing);

/// "Information sheet 1.1: consent again, because the risks changed"
QString judged(const JudgedVersion &version);

/// What a "yes" allows: "Audio recording".
QString permission(Statement::Permits permits);
/// Those answered yes: "Audio recording, quotations".
QString permitted(const ConsentStanding &standing);

} // namespace colloquy::consentwords
