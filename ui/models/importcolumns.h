// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/exchange.h"
#include "core/domain/participant.h"
#include "ui/models/valuetablemodel.h"

namespace colloquy {

/// New, possible duplicate or problem, with sign and word.
Badge badgeOf(ImportRow::State state);

/// A row of a file as it would be added, and why it would not. \a groups: key -> title.
QList<TableColumn<ImportRow>> importColumns(const QMap<QString, QString> &groups);

/// Stands for the row's number, for tables go by ids.
QUuid importRowId(const ImportRow &row);

} // namespace colloquy
