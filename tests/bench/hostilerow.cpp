// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"
#include "tests/bench/rows.h"

#include "core/base/workprogress.h"
#include "core/formats/icsreader.h"

#include <algorithm>
#include <map>

namespace colloquy::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr double mostSeconds = 2;
constexpr double mostMemory = 200; ///< MiB

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nDTSTART:20260601T090000Z\n" + lines + "\nEND:VEVENT\n";
}

QByteArray untilFull(const QByteArray &piece, qsizetype size)
{
    return piece.repeated(size / piece.size());
}

/// What a calendar can be made of to keep its reader busy, by a word for it; up to \a size bytes.
QByteArray hostile(const QString &kind, qsizetype size)
{
    if (kind == u"series"_s)
        return untilFull(event("RRULE:FREQ=SECONDLY"), size);
    if (kind == u"entries"_s)
        return untilFull(event("SUMMARY:x"), size);
    if (kind == u"exceptions"_s)
        return event("RRULE:FREQ=DAILY\nEXDATE:" + untilFull("20260601T090000Z,", size) + "20260601T090000Z");
    if (kind == u"line"_s)
        return "X:" + QByteArray(size, 'a') + '\n';
    return "X:" + untilFull("\n a", size) + '\n'; // folds
}

const QStringList kinds{u"series"_s, u"entries"_s, u"exceptions"_s, u"line"_s, u"folds"_s};

} // namespace

int hostileAlone(const QStringList &arguments)
{
    const QByteArray text = "BEGIN:VCALENDAR\n" +
                            hostile(arguments.value(0), arguments.value(1).toLongLong()) + "END:VCALENDAR\n";
    const auto at = [](int year) { return QDateTime({year, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch(); };
    WorkProgress progress;
    tell(secondsOf([&] { // read, or refused as too much
        (void)readBusyTimes(text, {{at(2026), at(2028)}, "Europe/London"}, progress);
    }));
    return 0;
}

void benchHostile(Bench &bench)
{
    const qsizetype size = bench.scale.goals ? 10 * mebibyte : mebibyte / 16;
    bench.report.heading(u"Calendars that mean harm, of %L1 KiB each"_s.arg(size / 1024));
    for (const QString &kind : kinds) {
        const Measured found = measuredAlone({u"hostile"_s, kind, QString::number(size)});
        bench.report.add(
            {kind,
             found.seconds * 1000,
             u"ms"_s,
             {{u"what is allowed"_s, mostSeconds * 1000, found.seconds / mostSeconds, bench.goal(1)}}});
        bench.report.add({u"its memory, file included"_s,
                          found.memory,
                          u"MiB"_s,
                          {{u"what is allowed"_s, mostMemory, found.memory / mostMemory, bench.goal(1)}}});
    }
}

} // namespace colloquy::bench
