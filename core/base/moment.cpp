// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include "core/base/zones.h"

#include <QTimeZone>

#include <algorithm>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86400;

qint64 asIfUtc(const WallTime &wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toSecsSinceEpoch();
}

qint64 offsetAt(const QTimeZone &zone, qint64 utc)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

} // namespace

// QDateTime silently takes one of two hours and lets a skipped one pass as invalid, so the
// offsets of the day before and the day after are tried instead.
QList<qint64> instantsOf(const WallTime &wall)
{
    const QTimeZone zone = zoneNamed(wall.zone);
    if (!zone.isValid() || !wall.date.isValid() || !wall.time.isValid())
        return {};
    const qint64 local = asIfUtc(wall);
    QList<qint64> instants;
    for (const qint64 offset : {offsetAt(zone, local - daySeconds), offsetAt(zone, local + daySeconds)}) {
        const qint64 utc = local - offset;
        if (offsetAt(zone, utc) == offset && !instants.contains(utc))
            instants << utc;
    }
    std::ranges::sort(instants);
    return instants;
}

Result<Moment> resolve(const WallTime &wall)
{
    const QList<qint64> instants = instantsOf(wall);
    const QString said = u"%1 %2"_s.arg(wall.date.toString(Qt::ISODate), wall.time.toString(u"HH:mm"_s));
    if (instants.isEmpty())
        return Error::refused(blocks(Code::TimeMissing, said, {QString::fromLatin1(wall.zone)}));
    WallTime agreed = wall;
    if (instants.size() == 1) {
        agreed.fold.reset();
        return Moment{instants.first(), agreed};
    }
    if (!wall.fold)
        return Error::refused(asks(Code::TimeTwice, said, {QString::fromLatin1(wall.zone)}));
    return Moment{wall.fold == Fold::First ? instants.first() : instants.last(), agreed};
}

WallTime wallTimeAt(qint64 utc, const QByteArray &zone)
{
    const QTimeZone timeZone = zoneNamed(zone);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utc + offsetAt(timeZone, utc), Qt::UTC);
    WallTime wall{local.date(), local.time(), zone, std::nullopt};
    const QList<qint64> instants = instantsOf(wall);
    if (instants.size() == 2)
        wall.fold = instants.first() == utc ? Fold::First : Fold::Second;
    return wall;
}

bool isKnownZone(const QByteArray &zone)
{
    return !zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone);
}

QString utcText(qint64 utc)
{
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

} // namespace colloquy
