// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

namespace colloquy {

/// With a key and a code of their own, past every rule.
Participant enrolled(StudyDesk &desk, Participant person);

/// A confirmed interview of an hour by Teams at this wall time in London; not yet stored.
Interview planned(const Participant &participant, QDate date, QTime time,
                  const QByteArray &zone = "Europe/London");

/// A form in use with an audio statement (2, optional); stored.
Document formInUse(StudyDesk &desk, const QString &group, const QString &version);

ConsentRecord consentOn(const Document &form, const Participant &participant,
                        const QMap<int, YesNo> &answers);

/// At least two records in every table that the audit trail covers.
void fillEveryTable(StudyDesk &desk);

} // namespace colloquy
