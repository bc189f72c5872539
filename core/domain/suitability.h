// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QMetaType>

namespace colloquy {

/// How far somebody suits an interview or a call as its interpreter: everything that is weighed, each with
/// how it stands. Derived, never stored.
struct Suitability {
    Q_GADGET

public:
    /// In the order in which somebody would ask.
    enum class Aspect {
        Language,
        Cleared,
        Free,
        Dialect,
        WishedGender,
        Mode,
        LeadTime,
        Recording,
        Filming,
        Known,    ///< to the participant
        Banned,   ///< the participant asked not to have them
        Accepted, ///< the participant's word on this very person
        Met,      ///< has interpreted for the participant before
        Cost,
    };
    Q_ENUM(Aspect)
    /// `Open`: nothing is known, or nothing depends on it.
    enum class Standing { Suits, Open, Against, RulesOut };
    Q_ENUM(Standing)

    struct Reason {
        Aspect aspect = Aspect::Language;
        Standing standing = Standing::Open;

        bool operator==(const Reason &) const = default;
    };

    Findings findings;     ///< what asking them would say, blocks first
    QList<Reason> reasons; ///< one for each aspect
    bool met = false;
    bool wishedAgain = false;     ///< met, and the participant wants the same one
    bool declined = false;        ///< this very interview or call
    bool refused = false;         ///< by the participant, in general or this time
    std::optional<int> costPence; ///< of coming, as far as the rate is known
    int ahead = 0;                ///< interviews and calls that they are asked for already
    int number = 0;               ///< of the code

    bool isPossible() const { return !anyBlocks(findings); }
    bool operator==(const Suitability &) const = default;
};

} // namespace colloquy
