// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace colloquy {

/// "Clocks go back on Sunday 25 October (Europe/London)." for every zone of which that is so within a week of
/// \a utc; nothing where none changes.
QString changeMark(qint64 utc, const QByteArrayList &zones);

/// The same for one zone in a word or two: "clocks change 25 Oct".
QString briefChangeMark(qint64 utc, const QByteArray &zone);

} // namespace colloquy
