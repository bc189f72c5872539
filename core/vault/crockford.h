// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace colloquy {

/// Five bits each, the highest first. \a count at most what the bytes fill.
QList<int> crockfordValues(QByteArrayView bytes, qsizetype count);

/// In Crockford's base 32: no I, L, O or U.
QString crockfordText(const QList<int> &values);

/// What someone typed: either case, O for 0, I and L for 1, with blanks and hyphens anywhere. Nothing where
/// another sign is among them.
std::optional<QList<int>> parseCrockford(QStringView text);

} // namespace colloquy
