// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"
#include "tests/bench/rawstudy.h"

namespace colloquy::bench {

/// Reads everybody's sealed identity and wrapped key, and on two threads unwraps, opens and decodes name,
/// e-mail and phone: SQLite, libsodium and QString, with nothing in between. Gives how many names there were.
qsizetype openRaw(const RawFile &file, const Secret &studyKey);

} // namespace colloquy::bench
