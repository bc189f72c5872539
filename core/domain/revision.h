// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace colloquy {

/// Which state of a stored record a value was read from. Saving the value is refused once somebody else has
/// saved the record since, be it in another window. Says nothing of the record itself: values that differ in
/// it alone are equal.
struct Revision {
    std::optional<size_t> stamp; ///< none: made, not read

    bool operator==(const Revision &) const { return true; }
};

} // namespace colloquy
