// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/overview.h"

/// Somebody in one line, as dialogs about their interview say it.
namespace colloquy::whomtext {

QString codeAndName(const QString &code, const QString &name); ///< "C07 Ama Example"

/// "C01, C02, C03 and 5 more": several people in the title of a dialog.
QString codes(const QList<Participant> &people);

/// "Ama Example - speaks Urdu - available fri 10:00-16:00 - by phone, mon-fri 18:00-20:00". What differs from
/// the study's zone is said, and how they are reached safely always.
QString about(const ParticipantRecord &record, const Study &study);

/// "Thu 26 Nov 2026, 18:00 to 19:00"
QString spanText(const Interview &interview, const QByteArray &zone);

} // namespace colloquy::whomtext
