// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace colloquy {

class TimeField;
class Workspace;

/// When something happened, as typed in the study's zone; nothing where the field was left empty: now. Of an
/// hour that occurs twice the first is taken, for no record of the past is that exact.
Result<std::optional<qint64>> happenedAt(const TimeField &field, const Workspace &workspace);

/// Empty, and reading dates as of the study's today.
TimeField *happenedField(const QString &name, const Workspace &workspace);

} // namespace colloquy
