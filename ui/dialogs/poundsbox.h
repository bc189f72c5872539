// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QDoubleSpinBox;

namespace colloquy {

/// A sum of money up to \a most pounds; nought stands for one that isn't known.
QDoubleSpinBox *poundsBox(int most, std::optional<int> pence);
std::optional<int> penceOf(const QDoubleSpinBox &box);

} // namespace colloquy
