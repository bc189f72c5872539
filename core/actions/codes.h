// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy {

/// The prefix of interpreters' codes, which no group may have.
inline const QString interpreterPrefix = QStringLiteral("I");

/// How the code of a person or an interpreter is written: "C07", "I01", "C123".
inline QString codeOf(const QString &prefix, int number)
{
    return prefix + QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace colloquy
