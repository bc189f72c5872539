// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/vault/slot.h"

namespace colloquy {

/// One way into the study, as stored.
struct SlotRecord {
    Id<SlotRecord> id;
    Slot slot;
};

} // namespace colloquy
