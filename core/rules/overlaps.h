// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <vector>

namespace colloquy::rules {

/// Sets of spans that all overlap, each as large as can be: at most one of a set fits. Their positions,
/// sorted.
std::vector<std::vector<int>> cliquesOf(const std::vector<TimeSpan> &spans);

/// How many of them fit side by side at most.
int mostOf(std::vector<TimeSpan> spans);

} // namespace colloquy::rules
