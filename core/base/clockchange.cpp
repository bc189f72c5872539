// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clockchange.h"

#include "core/base/zones.h"

#include <QTimeZone>

#include <algorithm>

namespace colloquy {

namespace {

constexpr int dayMinutes = 24 * 60;

QDateTime wallAt(const QDateTime &utc, int offset)
{
    return utc.addSecs(offset);
}

/// Nothing skipped and nothing repeated where a zone only changes its name.
ClockChange changeAt(const QTimeZone &zone, const QDateTime &utc)
{
    const int before = zone.offsetFromUtc(utc.addSecs(-1));
    const int after = zone.offsetFromUtc(utc);
    const QDateTime start = wallAt(utc, std::min(before, after));
    ClockChange change;
    change.date = start.date();
    change.from = start.time().msecsSinceStartOfDay() / 60000;
    change.to = std::min(dayMinutes, change.from + std::abs(after - before) / 60);
    change.repeats = after < before;
    return change;
}

} // namespace

QList<ClockChange> clockChanges(const QByteArray &zone, QDate first, QDate last)
{
    const QTimeZone timeZone = zoneNamed(zone);
    if (!timeZone.isValid())
        return {};
    QList<ClockChange> changes;
    const QDateTime from(first.addDays(-1), QTime(0, 0), Qt::UTC);
    const QDateTime to(last.addDays(2), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData &data : timeZone.transitions(from, to)) {
        const ClockChange change = changeAt(timeZone, data.atUtc.toUTC());
        if (change.from < change.to && change.date >= first && change.date <= last)
            changes << change;
    }
    return changes;
}

std::optional<ClockChange> clockChangeNear(qint64 utc, const QByteArray &zone)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    const QDate day = wallAt(time, zoneNamed(zone).offsetFromUtc(time)).date();
    const QList<ClockChange> changes = clockChanges(zone, day.addDays(-7), day.addDays(7));
    const auto nearest = std::ranges::min_element(
        changes, {}, [&](const ClockChange &change) { return std::abs(day.daysTo(change.date)); });
    return nearest == changes.end() ? std::nullopt : std::optional(*nearest);
}

QString zoneAbbreviation(qint64 utc, const QByteArray &zone)
{
    return zoneNamed(zone).abbreviation(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

} // namespace colloquy
