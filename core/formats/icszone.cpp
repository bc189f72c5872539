// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icszone.h"

#include <QTimeZone>

namespace colloquy::ics {

using namespace Qt::StringLiterals;

namespace {

QByteArray stamp(const QDateTime &time)
{
    return time.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

/// "+0100", with seconds only where there are some.
QByteArray offsetText(int seconds)
{
    const int size = qAbs(seconds);
    const int rest = size % 60;
    const QByteArray text =
        (seconds < 0 ? "-" : "+") + QByteArray::number(10000 + size / 3600 * 100 + size / 60 % 60).sliced(1);
    return rest == 0 ? text : text + QByteArray::number(100 + rest).sliced(1);
}

/// From when on clocks show what.
struct Observance {
    QDateTime begins; ///< as clocks showed it before
    int from = 0;
    int to = 0;
    bool daylight = false;
    QString name;
};

QList<QByteArray> lines(const Observance &observance)
{
    const QByteArray kind = observance.daylight ? "DAYLIGHT" : "STANDARD";
    QList<QByteArray> all{"BEGIN:" + kind, "DTSTART:" + stamp(observance.begins),
                          "TZOFFSETFROM:" + offsetText(observance.from),
                          "TZOFFSETTO:" + offsetText(observance.to)};
    if (!observance.name.isEmpty())
        all << "TZNAME:" + observance.name.toUtf8();
    return all << "END:" + kind;
}

Observance observance(const QTimeZone &zone, const QTimeZone::OffsetData &change)
{
    const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
    return {change.atUtc.toUTC().addSecs(before), before, change.offsetFromUtc, change.daylightTimeOffset > 0,
            change.abbreviation};
}

/// What holds at \a from, since the last change; since 1970 where there was none, or long before.
Observance inForce(const QTimeZone &zone, const QDateTime &from)
{
    const QTimeZone::OffsetData last = zone.previousTransition(from.addSecs(1));
    const QDateTime epoch(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    if (last.atUtc.isValid() && last.atUtc > epoch)
        return observance(zone, last);
    const QTimeZone::OffsetData now = zone.offsetData(from);
    return {epoch, now.offsetFromUtc, now.offsetFromUtc, now.daylightTimeOffset > 0, now.abbreviation};
}

} // namespace

bool isUtc(const QByteArray &zone)
{
    return zone == "UTC" || zone == "Etc/UTC";
}

QByteArray utcStamp(qint64 utc)
{
    return stamp(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC)) + 'Z';
}

QByteArray localStamp(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    return stamp(QDateTime(wall.date, wall.time, Qt::UTC));
}

QList<QByteArray> timeZone(const QByteArray &zone, const TimeSpan &span)
{
    const QTimeZone rules(zone);
    const int first = wallTimeAt(span.start, zone).date.year();
    const int last = wallTimeAt(span.end, zone).date.year();
    // A day more on each side, for the years are those of the zone.
    const QDateTime from(QDate(first, 1, 1).addDays(-1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(last, 12, 31).addDays(1), QTime(0, 0), Qt::UTC);
    QList<QByteArray> all{"BEGIN:VTIMEZONE", "TZID:" + zone};
    all += lines(inForce(rules, from));
    for (const QTimeZone::OffsetData &change : rules.transitions(from.addSecs(1), to)) {
        const Observance each = observance(rules, change);
        if (each.from != each.to)
            all += lines(each);
    }
    return all << "END:VTIMEZONE";
}

} // namespace colloquy::ics
