// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace colloquy {

/// The zone of this IANA name, looked up once in each thread, for that costs far more than asking it. Invalid
/// for an unknown name.
QTimeZone zoneNamed(const QByteArray &name);

} // namespace colloquy
