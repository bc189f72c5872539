// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clifields.h"

namespace colloquy {

/// All that may be said of a participant, in the order of the help.
const QList<Field<Participant>> &participantFields();

} // namespace colloquy
