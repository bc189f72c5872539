// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/vault/recoverykey.h"

namespace colloquy {

/// How hard a passphrase is to guess, roughly: a hint while one types, never a refusal.
enum class Strength { None, Weak, Fair, Strong };

Strength passphraseStrength(const QString &passphrase);

/// Opens a study that a thread has just made. Its recovery key takes no time, and its maker, who chose the
/// passphrase a moment ago, acts under that.
Result<std::unique_ptr<Workspace>> openCreated(const QString &path, QByteArrayView recoveryKey);

} // namespace colloquy
