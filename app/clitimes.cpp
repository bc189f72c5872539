// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clitimes.h"

#include "core/base/clockchange.h"
#include "core/base/zones.h"

#include <QDateTime>

namespace colloquy {

using namespace Qt::StringLiterals;

Fields timeFields(const Study &study, const QByteArray &theirZone, qint64 utc)
{
    const bool elsewhere = !theirZone.isEmpty() && theirZone != study.zone;
    auto change = clockChangeNear(utc, study.zone);
    if (!change && elsewhere)
        change = clockChangeNear(utc, theirZone);
    const QJsonValue day = change ? QJsonValue(change->date.toString(Qt::ISODate)) : QJsonValue();
    const QJsonValue theirs =
        elsewhere ? QJsonValue(QDateTime::fromSecsSinceEpoch(utc, zoneNamed(theirZone)).toString(Qt::ISODate))
                  : QJsonValue();
    return {{u"clock_change"_s, day}, {u"their_time"_s, theirs}};
}

} // namespace colloquy
