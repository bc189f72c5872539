// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clockchange.h"
#include "core/base/isotext.h"
#include "core/base/moment.h"
#include "core/base/zoneoffsets.h"
#include "core/rules/timerules.h"
#include "tests/support/print.h"

#include <QTimeZone>

#include <random>

using namespace colloquy;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;
constexpr int step = 10 * 60; ///< divides every shift of a clock between 2024 and 2035

qint64 offsetOf(const QTimeZone &zone, qint64 utc)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

QDateTime asIfUtc(qint64 local)
{
    return QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
}

/// The seconds at which clocks in \a zone change from 2024 to 2035.
QList<qint64> changesOf(const QTimeZone &zone)
{
    QList<qint64> changes;
    const auto from = QDateTime({2024, 1, 2}, {0, 0}, Qt::UTC);
    const auto to = QDateTime({2035, 12, 30}, {0, 0}, Qt::UTC);
    for (const QTimeZone::OffsetData &data : zone.transitions(from, to)) {
        const qint64 utc = data.atUtc.toSecsSinceEpoch();
        if (offsetOf(zone, utc) != offsetOf(zone, utc - 1))
            changes << utc;
    }
    return changes;
}

/// Every zone whose clocks change from 2024 to 2035: by half hours and by two hours, at midnight, backwards
/// in Ramadan, in southern summers, for the last time. And two that never do.
const QByteArrayList &zones()
{
    static const QByteArrayList names = [] {
        QByteArrayList changing{"UTC", "Asia/Kolkata"};
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            if (!changesOf(QTimeZone(name)).isEmpty())
                changing << name;
        }
        return changing;
    }();
    return names;
}

/// What clocks show around a change, found by looking at them every ten minutes: the instants of each wall
/// time.
QMap<qint64, QList<qint64>> shown(const QTimeZone &zone, qint64 change)
{
    QMap<qint64, QList<qint64>> instants;
    for (qint64 utc = change - 8 * hour; utc < change + 8 * hour; utc += step)
        instants[utc + offsetOf(zone, utc)] << utc;
    return instants;
}

/// Wall times that nobody sees, or sees twice, as stretches of one day.
QList<ClockChange> oddStretches(const QTimeZone &zone, qint64 change)
{
    const auto instants = shown(zone, change);
    const qint64 middle = change + offsetOf(zone, change);
    QList<ClockChange> stretches;
    for (qint64 local = middle - 4 * hour; local < middle + 4 * hour; local += step) {
        const qsizetype count = instants.value(local).size();
        if (count == 1)
            continue;
        const QDateTime wall = asIfUtc(local);
        const int minute = wall.time().msecsSinceStartOfDay() / 60000;
        ClockChange *last = stretches.isEmpty() ? nullptr : &stretches.last();
        if (last && last->date == wall.date() && last->to == minute && last->repeats == (count == 2))
            last->to += step / 60;
        else
            stretches << ClockChange{wall.date(), minute, minute + step / 60, count == 2};
    }
    return stretches;
}

WallTime wallOf(qint64 local, const QByteArray &zone)
{
    const QDateTime wall = asIfUtc(local);
    return {wall.date(), wall.time(), zone, {}};
}

/// A wall time is resolved to what clocks showed, refused where nobody saw it, and asked for where it came
/// twice.
void checkResolved(WallTime wall, const QList<qint64> &expected)
{
    INFO(wall.zone.toStdString() << ' ' << wall.date.toString(Qt::ISODate).toStdString() << ' '
                                 << wall.time.toString(u"HH:mm"_s).toStdString());
    REQUIRE(instantsOf(wall) == expected);
    const Result<Moment> plain = resolve(wall);
    REQUIRE(plain.has_value() == (expected.size() == 1));
    if (expected.size() == 1) {
        REQUIRE(plain->utc == expected.first());
        return;
    }
    const Finding finding = plain.error().findings.value(0);
    const Code code = expected.isEmpty() ? Code::TimeMissing : Code::TimeTwice;
    REQUIRE(finding.code == code);
    REQUIRE(finding.severity == (expected.isEmpty() ? Severity::Blocks : Severity::Asks));
    for (const Fold fold : {Fold::First, Fold::Second}) {
        wall.fold = fold;
        const Result<Moment> chosen = resolve(wall);
        REQUIRE(chosen.has_value() == !expected.isEmpty());
        if (chosen)
            REQUIRE(*chosen == Moment{expected.value(fold == Fold::First ? 0 : 1), wall});
    }
}

} // namespace

TEST_CASE("Every zone in which people may live is known, and many of them change their clocks")
{
    int changes = 0;
    for (const QByteArray &zone : zones()) {
        INFO(zone.toStdString());
        CHECK(isKnownZone(zone));
        changes += static_cast<int>(changesOf(QTimeZone(zone)).size());
    }
    CHECK(zones().size() > 100);
    CHECK(changes > 3000);
    for (const char *name : {"Europe/London", "Africa/Casablanca", "America/Havana", "Antarctica/Troll",
                             "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Gaza", "America/Nuuk"})
        CHECK(zones().contains(name));
}

TEST_CASE("Around each change of the clocks a wall time names the instants at which clocks show it")
{
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        for (const qint64 change : changesOf(zone)) {
            const auto instants = shown(zone, change);
            const qint64 middle = change + offsetOf(zone, change);
            for (qint64 local = middle - 3 * hour; local <= middle + 3 * hour; local += step)
                checkResolved(wallOf(local, name), instants.value(local));
        }
    }
}

TEST_CASE("An instant around a change of the clocks keeps its fold, and its wall time leads back to it")
{
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        for (const qint64 change : changesOf(zone)) {
            for (qint64 utc = change - 3 * hour; utc <= change + 3 * hour; utc += step) {
                const WallTime wall = wallTimeAt(utc, name);
                INFO(name.toStdString() << ' ' << utcText(utc).toStdString());
                REQUIRE(wall == WallTime{asIfUtc(utc + offsetOf(zone, utc)).date(),
                                         asIfUtc(utc + offsetOf(zone, utc)).time(), name, wall.fold});
                const Result<Moment> back = resolve(wall);
                REQUIRE(back);
                REQUIRE(*back == Moment{utc, wall});
            }
        }
    }
}

TEST_CASE("The calendar's list of clock changes holds what clocks skip and repeat, day by day")
{
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        for (const qint64 change : changesOf(zone)) {
            const QList<ClockChange> expected = oddStretches(zone, change);
            const QDate day = asIfUtc(change + offsetOf(zone, change)).date();
            INFO(name.toStdString() << ' ' << utcText(change).toStdString());
            REQUIRE(expected.size() == 1);
            CHECK(clockChanges(name, day.addDays(-2), day.addDays(2)) == expected);
            const QDate odd = expected.first().date;
            CHECK(clockChanges(name, odd, odd) == expected);
            CHECK(clockChanges(name, odd.addDays(1), odd.addDays(7)).isEmpty());
            CHECK(clockChanges(name, odd.addDays(-7), odd.addDays(-1)).isEmpty());
        }
    }
}

TEST_CASE("A day begins with its own first second, even where its midnight comes twice")
{
    for (const QByteArray &name : zones()) {
        const QTimeZone zone(name);
        QList<QDate> days{{2024, 2, 29}, {2026, 12, 31}, {2028, 2, 29}, {2035, 1, 1}};
        for (const qint64 change : changesOf(zone)) {
            const QDate day = asIfUtc(change + offsetOf(zone, change)).date();
            days << day.addDays(-1) << day << day.addDays(1);
        }
        for (const QDate &day : std::as_const(days)) {
            INFO(name.toStdString() << ' ' << day.toString(Qt::ISODate).toStdString());
            const qint64 start = startOfDay(day, name);
            REQUIRE(dayOf(start, name) == day);
            REQUIRE(dayOf(start - 1, name) == day.addDays(-1));
        }
    }
}

TEST_CASE("Offsets are those of the zone, in whatever order times and zones are asked for")
{
    std::mt19937 random(2024);
    const qint64 first = QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch();
    QList<std::pair<QByteArray, qint64>> asked;
    for (const QByteArray &name : zones()) {
        for (const qint64 change : changesOf(QTimeZone(name)))
            asked << std::pair(name, change - 1) << std::pair(name, change);
        for (int i = 0; i < 20; ++i)
            asked << std::pair(name, first + static_cast<qint64>(random() % (12U * 366 * 24 * hour)));
    }
    std::ranges::shuffle(asked, random);
    ZoneOffsets offsets;
    for (const auto &[name, utc] : std::as_const(asked)) {
        INFO(name.toStdString() << ' ' << utcText(utc).toStdString());
        REQUIRE(offsets.at(name, utc) == offsetOf(QTimeZone(name), utc));
        REQUIRE(offsets.at("Europe/Nowhere", utc) == std::nullopt);
    }
}

TEST_CASE("A time is written like Qt writes it, from the first year to the last")
{
    std::mt19937_64 random(9999);
    const qint64 first = QDateTime({1, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch();
    const qint64 last = QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC).toSecsSinceEpoch();
    QList<qint64> times{first, first + 1, -1, 0, 1, 951782400, 4107542399, last};
    for (int i = 0; i < 20000; ++i)
        times << std::uniform_int_distribution<qint64>(first, last)(random);
    for (const qint64 utc : std::as_const(times)) {
        const IsoUtc text(utc);
        REQUIRE(QString::fromLatin1(text.text()) == utcText(utc));
        const auto clock = clockText(utc / 60);
        const auto minutes = ((utc / 60) % 1440 + 1440) % 1440;
        REQUIRE(QString::fromLatin1(clock.data(), std::ssize(clock)) ==
                QTime(0, 0).addSecs(static_cast<int>(minutes) * 60).toString(u"HH:mm"_s));
    }
    CHECK(IsoUtc(last + 1).text().isEmpty());
    CHECK(IsoUtc(std::numeric_limits<qint64>::min()).text().isEmpty());
    CHECK(IsoUtc(std::numeric_limits<qint64>::max()).text().isEmpty());
}
