// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datetext.h"

#include "core/base/clockchange.h"
#include "core/base/moment.h"
#include "ui/termwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy::datetext {

QString day(qint64 utc, const QByteArray &zone)
{
    return QLocale().toString(wallTimeAt(utc, zone).date, u"ddd d MMM yyyy"_s);
}

QString dayTime(qint64 utc, const QByteArray &zone)
{
    const WallTime wall = wallTimeAt(utc, zone);
    return termwords::listed(
        {QLocale().toString(wall.date, u"ddd d MMM yyyy"_s), QLocale().toString(wall.time, u"HH:mm"_s)});
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

std::function<QStringList()> longest(const std::function<QString(qint64 utc)> &text)
{
    return [text] {
        constexpr qsizetype most = 16; // more letters aren't always wider
        QStringList texts;
        for (int month = 1; month <= 12; ++month) {
            for (int day = 20; day < 27; ++day)
                texts << text(QDateTime(QDate(2026, month, day), QTime(20, 0), Qt::UTC).toSecsSinceEpoch());
        }
        std::ranges::sort(texts, std::ranges::greater(), &QString::size);
        return texts.first(most);
    };
}

} // namespace colloquy::datetext
