// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datetext.h"

#include "core/base/clockchange.h"
#include "core/base/moment.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace colloquy::datetext {

QString day(qint64 utc, const QByteArray &zone)
{
    return QLocale().toString(wallTimeAt(utc, zone).date, u"ddd d MMM yyyy"_s);
}

QString dayTime(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    return QLocale().toString(wall.date, u"ddd d MMM yyyy"_s) + u", "_s +
           QLocale().toString(wall.time, u"HH:mm"_s);
}

QString clock(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    return wall.fold ? exactClock(utc, zone) : QLocale().toString(wall.time, u"HH:mm"_s);
}

QString exactClock(qint64 utc, const QByteArray &zone)
{
    return u"%1 %2"_s.arg(QLocale().toString(wallTimeAt(utc, zone).time, u"HH:mm"_s),
                          zoneAbbreviation(utc, zone));
}

QString brief(qint64 utc, const QByteArray &zone)
{
    return QLocale().toString(wallTimeAt(utc, zone).date, u"d MMM yyyy"_s);
}

} // namespace colloquy::datetext
