// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/studyrules.h"
#include "tests/support/chance.h"
#include "tests/support/print.h"
#include "tests/support/rulecases.h"
#include "tests/support/studydesk.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

// Rules about times, judged once more by somebody who has nothing but a calendar of minutes and a pencil.

namespace {

constexpr int dayMinutes = 1440;
/// 00:00 of Monday 30 November 2026; London is on UTC all that week.
qint64 weekStart()
{
    return london({2026, 11, 30}, {0, 0});
}

bool holds(const TimeSpan &span, qint64 minute)
{
    return span.start <= minute && minute < span.end;
}

/// Minutes that lie in neither, from the first to the last of both; nothing where one lies in both.
std::optional<int> freeBetween(const TimeSpan &one, const TimeSpan &other)
{
    int free = 0;
    for (qint64 at = std::min(one.start, other.start); at < std::max(one.end, other.end); at += 60) {
        if (holds(one, at) && holds(other, at))
            return std::nullopt;
        free += holds(one, at) || holds(other, at) ? 0 : 1;
    }
    return free;
}

bool shareMinute(const TimeSpan &one, const TimeSpan &other)
{
    return !freeBetween(one, other);
}

const QList<InterviewMode> modes{InterviewMode::Zoom, InterviewMode::Teams, InterviewMode::Phone,
                                 InterviewMode::FaceToFace};

/// On Monday to Wednesday between 08:00 and 18:00, to five minutes.
qint64 someStart(Chance &chance)
{
    return weekStart() + 60 * (chance.below(3) * dayMinutes + 480 + 5 * chance.below(120));
}

BookingCase someBooking(Chance &chance)
{
    BookingCase booking = aBooking();
    booking.now = weekStart();
    Study &study = booking.study;
    for (const InterviewMode mode : modes)
        study.buffers[mode] = 5 * chance.below(5);
    study.travelMinutes = 15 * chance.below(4);
    study.dayCap = chance.below(4);
    study.weekCap = chance.below(6);
    study.consentTaken = chance.oneIn(2) ? Study::ConsentTaken::Before : Study::ConsentTaken::AtStart;
    if (chance.oneIn(2))
        booking.consent = consentThat(ConsentStanding::State::Incomplete);
    booking.interpreterWanted = chance.oneIn(3);
    booking.planned.mode = chance.of(modes);
    booking.planned.minutes = 5 * (1 + chance.below(12));
    booking.planned.start = momentAt(someStart(chance), "Europe/London");
    for (int i = chance.below(5); i > 0; --i) {
        Neighbour neighbour;
        neighbour.code = u"P%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        neighbour.participant = Id<Participant>::create();
        const qint64 start = someStart(chance);
        neighbour.span = {start, start + 300 * (1 + chance.below(12))};
        neighbour.mode = chance.of(modes);
        neighbour.minutesBefore = 5 * chance.below(9);
        neighbour.minutesAfter = 10 * chance.below(2);
        booking.neighbours << neighbour;
    }
    for (int i = chance.below(3); i > 0; --i) {
        const qint64 start = someStart(chance);
        booking.busy << TimeSpan{start, start + 1800};
    }
    return booking;
}

/// What the planned interview takes from the calendar, counted from the study's own figures.
TimeSpan takenBy(const BookingCase &booking)
{
    const bool interpreted = booking.interpreterWanted;
    const bool talks = booking.consent.state != ConsentStanding::State::Valid &&
                       booking.study.consentTaken == Study::ConsentTaken::AtStart;
    const int talk = interpreted ? 30 : 15;
    TimeSpan taken = booking.planned.span();
    taken.start -= 60 * ((talks ? talk : 0) + (interpreted ? 10 : 0));
    taken.end += interpreted ? 600 : 0;
    return taken;
}

int wayTo(const Study &study, InterviewMode mode)
{
    return mode == InterviewMode::FaceToFace ? study.travelMinutes : 0;
}

void judgeNeighbour(QStringList &found, const BookingCase &booking, const Neighbour &neighbour)
{
    if (shareMinute(booking.planned.span(), neighbour.span)) {
        found << u"block clash.researcher "_s + neighbour.code;
        return;
    }
    const TimeSpan theirs{neighbour.span.start - 60 * neighbour.minutesBefore,
                          neighbour.span.end + 60 * neighbour.minutesAfter};
    const auto free = freeBetween(takenBy(booking), theirs);
    const Study &study = booking.study;
    const int buffer = study.buffers[booking.planned.mode] + study.buffers[neighbour.mode];
    const int way = wayTo(study, booking.planned.mode) + wayTo(study, neighbour.mode);
    if (!free || *free < buffer)
        found << u"warn buffer.short "_s + neighbour.code;
    if (way > 0 && (!free || *free < way))
        found << u"warn travel.short "_s + neighbour.code;
}

QDate dayAt(qint64 utc)
{
    return QDate(2026, 11, 30).addDays((utc - weekStart()) / 86400);
}

void judgeCaps(QStringList &found, const BookingCase &booking)
{
    QMap<QDate, int> days;
    int week = 0;
    for (const Neighbour &neighbour : booking.neighbours) {
        ++days[dayAt(neighbour.span.start)];
        ++week;
    }
    const QDate day = dayAt(booking.planned.start.utc);
    const Study &study = booking.study;
    if (study.dayCap > 0 && days[day] + 1 > study.dayCap)
        found << u"warn day.full "_s + day.toString(Qt::ISODate);
    if (study.weekCap > 0 && week + 1 > study.weekCap)
        found << u"warn day.full 2026-11-30"_s;
}

QStringList judged(const BookingCase &booking)
{
    QStringList found;
    for (const Neighbour &neighbour : booking.neighbours)
        judgeNeighbour(found, booking, neighbour);
    for (const TimeSpan &busy : booking.busy) {
        if (shareMinute(busy, booking.planned.span()))
            found << u"warn clash.busy C07"_s;
    }
    judgeCaps(found, booking);
    found.sort();
    return found;
}

QStringList told(const Findings &findings)
{
    QStringList told;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Blocks ? u"block"_s : u"warn"_s;
        told << severity + u' ' + codeText(finding.code) + u' ' + finding.subject;
    }
    told.sort();
    return told;
}

QString written(const TimeSpan &span)
{
    return utcText(span.start) + u'/' + utcText(span.end);
}

/// Hours made of quarters, some of them over midnight, a date closed or added now and then.
WeekHours someHours(Chance &chance, QDate date)
{
    QStringList entries;
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const auto clock = [](int quarter) {
        return u"%1:%2"_s.arg(quarter / 4, 2, 10, QLatin1Char('0'))
            .arg(quarter % 4 * 15, 2, 10, QLatin1Char('0'));
    };
    const auto span = [&] {
        const int start = chance.below(96);
        return clock(start) + u'-' + clock(chance.oneIn(3) ? 96 : start + 1 + chance.below(96 - start));
    };
    for (const QString &day : days)
        entries << day + u' ' + (chance.oneIn(3) ? u"00:00-24:00"_s : span());
    if (chance.oneIn(3))
        entries << date.toString(Qt::ISODate) + u" closed"_s;
    if (chance.oneIn(3))
        entries << date.toString(Qt::ISODate) + u' ' + span();
    const auto hours = parseWeekHours(entries.join(u"; "_s));
    REQUIRE(hours);
    return *hours;
}

bool isOpenAt(const WeekHours &hours, const WallTime &wall)
{
    const int minute = wall.time.msecsSinceStartOfDay() / 60000;
    const DatedHours dated = hours.dated.value(wall.date);
    QList<MinuteSpan> spans = dated.spans;
    if (!dated.closed)
        spans += hours.weekly[static_cast<std::size_t>(wall.date.dayOfWeek() - 1)];
    return std::ranges::any_of(
        spans, [&](const MinuteSpan &span) { return span.start <= minute && minute < span.end; });
}

} // namespace

TEST_CASE("Clashes, buffers, ways and caps are what counting minutes finds, case by case")
{
    Chance chance(20261130);
    QMap<QString, int> seen;
    for (int round = 0; round < 4000; ++round) {
        const BookingCase booking = someBooking(chance);
        const QStringList expected = judged(booking);
        INFO("round " << round << ": " << written(booking.planned.span()).toStdString());
        REQUIRE(told(checkTimes(booking)) == expected);
        REQUIRE(blockOf(booking) == takenBy(booking));
        for (const QString &line : expected)
            ++seen[line.section(u' ', 1, 1)];
        if (expected.isEmpty())
            ++seen[u"nothing"_s];
    }
    for (const QString &what : {u"nothing"_s, u"clash.researcher"_s, u"clash.busy"_s, u"buffer.short"_s,
                                u"travel.short"_s, u"day.full"_s}) {
        INFO(what.toStdString());
        CHECK(seen.value(what) > 100);
    }
}

TEST_CASE("Whether two interviews clash doesn't depend on which of them is planned")
{
    Chance chance(7);
    for (int round = 0; round < 2000; ++round) {
        BookingCase one = someBooking(chance);
        one.consent = consentThat(ConsentStanding::State::Valid);
        one.interpreterWanted = false;
        one.busy.clear();
        one.study.dayCap = one.study.weekCap = 0;
        Neighbour there;
        there.code = one.participant.code;
        there.participant = Id<Participant>::create();
        const qint64 start = someStart(chance);
        there.span = {start, start + 60 * (5 + chance.below(56))};
        there.mode = chance.of(modes);
        one.neighbours = {there};

        BookingCase other = one;
        other.planned.start = momentAt(there.span.start, "Europe/London");
        other.planned.minutes = there.span.minutes();
        other.planned.mode = there.mode;
        other.neighbours.first().span = one.planned.span();
        other.neighbours.first().mode = one.planned.mode;
        INFO(written(one.planned.span()).toStdString() << " and " << written(there.span).toStdString());
        REQUIRE(told(checkTimes(one)) == told(checkTimes(other)));
    }
}

TEST_CASE("An interview lies in its hours where every one of its minutes does, whatever clocks do meanwhile")
{
    struct Night {
        const char *zone;
        QDate date;
    };
    const QList<Night> nights{{"Europe/London", {2026, 10, 25}},       {"Europe/London", {2027, 3, 28}},
                              {"America/New_York", {2026, 11, 1}},     {"America/St_Johns", {2027, 3, 14}},
                              {"Australia/Lord_Howe", {2026, 10, 4}},  {"Australia/Lord_Howe", {2027, 4, 4}},
                              {"Antarctica/Troll", {2027, 3, 28}},     {"Africa/Casablanca", {2027, 2, 7}},
                              {"America/Santiago", {2026, 9, 6}},      {"America/Nuuk", {2027, 3, 27}},
                              {"Pacific/Chatham", {2026, 9, 27}},      {"Asia/Karachi", {2026, 12, 1}},
                              {"America/Scoresbysund", {2027, 3, 28}}, {"Asia/Beirut", {2027, 3, 28}}};
    Chance chance(25);
    int open = 0;
    int rounds = 0;
    for (const Night &night : nights) {
        const qint64 noon = resolve({night.date, {12, 0}, night.zone, {}})->utc;
        for (int round = 0; round < 150; ++round) {
            const WeekHours hours = someHours(chance, night.date);
            const qint64 start = noon + 900 * (chance.below(144) - 72);
            const TimeSpan span{start, start + 900 * (1 + chance.below(8))};
            bool expected = true;
            for (qint64 at = span.start; at < span.end; at += 300)
                expected = expected && isOpenAt(hours, wallTimeAt(at, night.zone));
            INFO(night.zone << ' ' << written(span).toStdString() << ' ' << hours.toText().toStdString());
            REQUIRE(isOpen(hours, span, night.zone) == expected);
            open += expected ? 1 : 0;
            ++rounds;
        }
    }
    CHECK(open > rounds / 5);
    CHECK(open < rounds * 4 / 5);
}

TEST_CASE("A study's dates hold an interview where every one of its minutes lies on one of their days")
{
    Chance chance(31);
    for (const QByteArray &zone : {QByteArray("Europe/London"), QByteArray("Pacific/Kiritimati"),
                                   QByteArray("America/Los_Angeles"), QByteArray("Asia/Kathmandu")}) {
        Study study = aStudy();
        study.zone = zone;
        study.opens = QDate(2026, 12, 2);
        study.ends = QDate(2026, 12, 3);
        const qint64 middle = resolve({{2026, 12, 3}, {0, 0}, zone, {}})->utc;
        for (int round = 0; round < 400; ++round) {
            const qint64 start = middle + 300 * (chance.below(900) - 450);
            const TimeSpan span{start, start + 300 * (1 + chance.below(20))};
            INFO(zone.toStdString() << ' ' << written(span).toStdString());
            BookingCase booking = aBooking();
            booking.study = study;
            booking.now = start - 86400;
            booking.planned.start = momentAt(span.start, zone);
            booking.planned.minutes = std::min(span.minutes(), study.longestMinutes);
            const bool refused = contains(checkTimes(booking), Code::InterviewAfterEnd) ||
                                 contains(checkTimes(booking), Code::InterviewBeforeOpening);
            bool inside = true;
            for (qint64 at = span.start; at < booking.planned.span().end; at += 300) {
                const QDate day = wallTimeAt(at, zone).date;
                inside = inside && day >= *study.opens && day <= study.ends;
            }
            REQUIRE(refused == !inside);
        }
    }
}
