// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

/// Points in time as the window writes them, in the reader's locale.
namespace colloquy::datetext {

QString day(qint64 utc, const QByteArray &zone);     ///< "Tue 24 Nov 2026"
QString dayTime(qint64 utc, const QByteArray &zone); ///< "Tue 24 Nov 2026, 18:00"

QString clock(qint64 utc, const QByteArray &zone);      ///< "18:00", and "01:30 BST" where that comes twice
QString exactClock(qint64 utc, const QByteArray &zone); ///< "18:00 GMT"

/// For tables: "24 Nov 2026".
QString brief(qint64 utc, const QByteArray &zone);

/// The longest that \a text says of any weekday in any month, for the widths of columns; looked for once it
/// is asked for.
std::function<QStringList()> longest(const std::function<QString(qint64 utc)> &text);

} // namespace colloquy::datetext
