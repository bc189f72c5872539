// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zoneoffsets.h"

#include <QDateTime>

namespace colloquy {

namespace {

constexpr int mostZones = 1000; ///< more than there are; a damaged file may name any number

} // namespace

std::optional<qint64> ZoneOffsets::at(QByteArrayView zone, qint64 utc)
{
    if (!m_last || zone != m_zone) {
        if (m_stretches.size() >= mostZones)
            m_stretches.clear();
        m_zone = zone.toByteArray();
        auto found = m_stretches.find(m_zone);
        if (found == m_stretches.end())
            found = m_stretches.insert(m_zone, Stretch(QTimeZone(m_zone)));
        m_last = &*found;
    }
    if (utc < m_last->from || utc >= m_last->until)
        m_last->moveTo(utc);
    return m_last->offset;
}

void ZoneOffsets::Stretch::moveTo(qint64 utc)
{
    from = std::numeric_limits<qint64>::min();
    until = std::numeric_limits<qint64>::max();
    if (!zone.isValid())
        return;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    offset = zone.offsetFromUtc(time);
    if (!zone.hasTransitions())
        return;
    const QTimeZone::OffsetData before = zone.previousTransition(time.addSecs(1));
    const QTimeZone::OffsetData after = zone.nextTransition(time);
    if (before.atUtc.isValid())
        from = before.atUtc.toSecsSinceEpoch();
    if (after.atUtc.isValid())
        until = after.atUtc.toSecsSinceEpoch();
}

} // namespace colloquy
