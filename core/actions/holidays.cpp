// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/holidays.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

QList<QDate> readDays(const QString &list)
{
    QFile file(u":/holidays/%1.json"_s.arg(list));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QDate> days;
    for (const QJsonValue &day : QJsonDocument::fromJson(file.readAll())["days"_L1].toArray())
        days << QDate::fromString(day.toString(), Qt::ISODate);
    return days;
}

QMap<QString, QList<QDate>> readLists()
{
    QMap<QString, QList<QDate>> lists;
    for (const QString &file : QDir(u":/holidays"_s).entryList({u"*.json"_s})) {
        const QString list = file.chopped(5);
        lists.insert(list, readDays(list));
    }
    return lists;
}

const QMap<QString, QList<QDate>> &lists()
{
    static const QMap<QString, QList<QDate>> all = readLists();
    return all;
}

} // namespace

QStringList holidayLists()
{
    return lists().keys();
}

QList<QDate> bankHolidays(const QString &list)
{
    return lists().value(list);
}

WeekHours workingHours(const Study &study)
{
    WeekHours hours = study.hours;
    for (const QDate &day : bankHolidays(study.bankHolidays))
        hours.dated[day].closed = true;
    return hours;
}

} // namespace colloquy
