// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/summarysent.h"
#include "core/store/tables.h"

namespace colloquy {

template <>
const Table<SummarySent> &tableOf<SummarySent>();

} // namespace colloquy
