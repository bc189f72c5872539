// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace colloquy::bench {

/// How often this program has asked the disk to keep what was written, SQLite's calls included.
int flushes();

} // namespace colloquy::bench
