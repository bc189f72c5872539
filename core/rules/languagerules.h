// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace colloquy::rules {

/// Whether two BCP 47 tags mean one language for people: regions don't matter ("en-GB" is "en"), and a
/// script only where both name one ("pa-Guru" isn't "pa-Arab", but serves "pa").
bool isSameLanguage(const QString &one, const QString &other);

} // namespace colloquy::rules
