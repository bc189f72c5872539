// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/print.h"

namespace colloquy {

/// Where pictures to look at are kept: where COLLOQUY_PICTURES says. Empty, with a word about it, where it
/// says nothing; then none are made.
inline QString picturesFolder()
{
    const QString folder = qEnvironmentVariable("COLLOQUY_PICTURES");
    if (folder.isEmpty())
        WARN("No pictures are made, for COLLOQUY_PICTURES doesn't say where to keep them.");
    return folder;
}

} // namespace colloquy
