// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy {

/// As languageName(), and in English whatever language the program speaks: for lists of other people's.
QString englishLanguageName(const QString &tag);

} // namespace colloquy
