// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace colloquy {

/// The one sentence that says what stands in the way and how to mend it. Plain text.
QString sentence(const Finding &finding);

/// Of each, in their order.
QStringList sentences(const Findings &findings);

/// The sentences of all its findings, one a line; a general one where it has none.
QString sentence(const Error &error);

/// The command line's form: "block interview.too_long: sentence".
QString line(const Finding &finding);

/// What an action is called, from its stable word, such as "interview.move" -> "Move interview".
QString actionText(const QByteArray &action);

/// A step as it follows "Undo": "Move C07" from its stable word and its subject, which may be empty.
QString stepText(const QByteArray &action, const QString &subject);

/// What a field of a finding is called on screen, such as "reading_language" -> "reading language".
QString fieldText(const QString &field);

} // namespace colloquy
