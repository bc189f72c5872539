// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace colloquy {

/// The one sentence that says what stands in the way and how to mend it. Plain text.
QString sentence(const Finding &finding);
QString sentence(const Error &error);

/// The command line's form: "block interview.too_long: sentence".
QString line(const Finding &finding);

/// What an action is called in "Undo ...", from its stable word, such as "interview.move" -> "Move
/// interview".
QString actionText(const QByteArray &action);

} // namespace colloquy
