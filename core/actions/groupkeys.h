// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"

namespace colloquy {

/// In the order of the study's groups.
inline QStringList groupKeys(const Workspace &workspace)
{
    QStringList keys;
    for (const StudyGroup &group : workspace.groups())
        keys << group.key;
    return keys;
}

} // namespace colloquy
