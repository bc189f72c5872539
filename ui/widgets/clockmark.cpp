// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clockmark.h"

#include "core/base/clockchange.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ClockMark)
};

} // namespace

QString changeMark(qint64 utc, const QByteArrayList &zones)
{
    QStringList marks;
    for (const QByteArray &zone : zones) {
        const auto change = clockChangeNear(utc, zone);
        if (!change)
            continue;
        const QString text = change->repeats ? Words::tr("Clocks go back on %1 (%2).")
                                             : Words::tr("Clocks go forward on %1 (%2).");
        marks << text.arg(QLocale().toString(change->date, u"dddd d MMMM"_s), QString::fromLatin1(zone));
    }
    return marks.join(u' ');
}

QString briefChangeMark(qint64 utc, const QByteArray &zone)
{
    const auto change = clockChangeNear(utc, zone);
    return change ? Words::tr("clocks change %1").arg(QLocale().toString(change->date, u"d MMM"_s))
                  : QString();
}

} // namespace colloquy
