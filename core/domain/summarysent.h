// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/terms.h"

namespace colloquy {

struct Participant;

/// That somebody got the summary of findings they had asked for.
struct SummarySent {
    Id<SummarySent> id;
    Id<Participant> participant;
    qint64 at = 0;
    Delivery how = Delivery::Email;

    bool operator==(const SummarySent &) const = default;
};

} // namespace colloquy
