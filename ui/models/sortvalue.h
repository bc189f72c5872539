// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollatorSortKey>
#include <QString>

#include <variant>

namespace colloquy {

/// What a cell is sorted by: a number, or text in natural order (C2 before C10). Nothing comes last, also
/// when the order is turned round.
using SortValue = std::variant<std::monostate, qint64, QCollatorSortKey>;

SortValue naturalOrder(const QString &text);

/// Below, equal or above; \a descending turns round everything but nothing.
int compare(const SortValue &one, const SortValue &other, bool descending);

} // namespace colloquy
