// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace colloquy {

class TimeField;
class Workspace;

/// When something happened, as typed in the field's zone; nothing where it was left empty: now. Of an hour
/// that occurs twice the one that was chosen.
Result<std::optional<qint64>> happenedAt(const TimeField &field);

/// Empty, in the study's zone, and reading dates as of the study's today.
TimeField *happenedField(const QString &name, const Workspace &workspace);

} // namespace colloquy
