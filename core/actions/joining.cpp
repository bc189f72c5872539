// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/joining.h"

#include "core/rules/joinrules.h"
#include "core/store/store.h"

namespace colloquy {

std::optional<QString> linkToJoin(const Workspace &workspace, const Interview &interview)
{
    return rules::isTimeToJoin(interview, workspace.now()) ? rules::joinLink(interview) : std::nullopt;
}

std::optional<QString> linkToJoin(const Workspace &workspace, const Id<Interview> &id)
{
    const auto interview = workspace.store().find(id);
    return interview ? linkToJoin(workspace, *interview) : std::nullopt;
}

} // namespace colloquy
