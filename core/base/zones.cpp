// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zones.h"

#include <QHash>

namespace colloquy {

namespace {

constexpr int mostZones = 1000; ///< more than there are; a damaged file may name any number

} // namespace

QTimeZone zoneNamed(const QByteArray &name)
{
    thread_local QHash<QByteArray, QTimeZone> zones;
    const auto known = zones.constFind(name);
    if (known != zones.constEnd())
        return *known;
    if (zones.size() >= mostZones)
        zones.clear();
    return *zones.insert(name, QTimeZone(name));
}

} // namespace colloquy
