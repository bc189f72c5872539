// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interview.h"

namespace colloquy::rules {

/// The first link in the place of a video call that may be opened: https, zoommtg or msteams, with no user
/// name in it that would disguise where it leads. Nothing where there is none.
std::optional<QString> joinLink(const Interview &interview);

/// From a quarter of an hour before a live interview until it ends.
bool isTimeToJoin(const Interview &interview, qint64 now);

} // namespace colloquy::rules
