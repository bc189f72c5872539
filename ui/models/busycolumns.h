// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/busytimes.h"
#include "ui/models/valuetablemodel.h"

namespace colloquy {

QUuid busySourceId(const BusySource &source);
/// Imported calendars; days are those of \a zone.
QList<TableColumn<BusySource>> busyColumns(const QByteArray &zone);

} // namespace colloquy
