// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy {

/// The first e-mail address among \a words; empty where none stands there.
QString emailIn(const QString &words);

/// \a words without that address and the signs around it: "Crossing Words <jobs@example.org>" is
/// "Crossing Words".
QString withoutEmail(const QString &words);

} // namespace colloquy
