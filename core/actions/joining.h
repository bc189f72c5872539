// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/interview.h"

namespace colloquy {

/// The link by which one joins the interview, from a quarter of an hour before until it ends; nothing at
/// other times, while locked, and where the place holds none that may be opened.
std::optional<QString> linkToJoin(const Workspace &workspace, const Interview &interview);
std::optional<QString> linkToJoin(const Workspace &workspace, const Id<Interview> &interview);

} // namespace colloquy
