// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"
#include "tests/support/rulecases.h"

using namespace colloquy;
using namespace colloquy::cases;
using namespace colloquy::rules;
using namespace Qt::StringLiterals;

namespace {

using Codes = QList<Code>;

Codes found(const BookingCase &booking)
{
    return codes(checkTimes(booking));
}

BookingCase bookingAt(const Moment &start, int minutes = 60)
{
    BookingCase booking = aBooking();
    booking.planned.start = start;
    booking.planned.minutes = minutes;
    return booking;
}

WeekHours hours(const QString &text)
{
    return *parseWeekHours(text);
}

} // namespace

TEST_CASE("An interview is as long as the study allows and no longer")
{
    struct Case {
        int minutes;
        bool interpreted;
        Codes expected;
    };
    const QList<Case> table = {{0, false, {Code::NumberOutOfRange}},
                               {-30, false, {Code::NumberOutOfRange}},
                               {1, false, {}},
                               {60, false, {}},
                               {61, false, {Code::InterviewTooLong}},
                               {61, true, {}},
                               {90, true, {}},
                               {91, true, {Code::InterviewTooLong}}};
    for (const Case &one : table) {
        BookingCase booking = bookingAt(londonMoment({2026, 12, 1}, {10, 0}), one.minutes);
        booking.study.longestInterpretedMinutes = 90;
        booking.interpreterWanted = one.interpreted;
        INFO(one.minutes);
        CHECK(found(booking) == one.expected);
    }
    const Findings findings = checkTimes(bookingAt(londonMoment({2026, 12, 1}, {10, 0}), 75));
    CHECK(findings == Findings{blocks(Code::InterviewTooLong, u"C07"_s, {u"75"_s, u"60"_s})});
}

TEST_CASE("No part of an interview lies outside the study's dates, as its zone counts days")
{
    struct Case {
        Moment start;
        Codes expected;
    };
    const QList<Case> table = {
        {londonMoment({2026, 9, 30}, {23, 59}), {Code::InterviewBeforeOpening}},
        {londonMoment({2026, 10, 1}, {0, 0}), {}},
        {londonMoment({2027, 7, 31}, {22, 59}), {}},
        {londonMoment({2027, 7, 31}, {23, 0}), {}}, // to midnight
        {londonMoment({2027, 7, 31}, {23, 1}), {Code::InterviewAfterEnd}},
        {londonMoment({2027, 8, 1}, {0, 0}), {Code::InterviewAfterEnd}},
    };
    for (const Case &one : table) {
        BookingCase booking = bookingAt(one.start);
        booking.now = london({2026, 9, 1}, {0, 0});
        INFO(utcText(one.start.utc).toStdString());
        CHECK(found(booking) == one.expected);
    }
    // 00:30 in Karachi on 1 August is still 31 July in London.
    CHECK(found(bookingAt(*resolve({{2027, 8, 1}, {0, 30}, "Asia/Karachi", {}}))).isEmpty());
}

TEST_CASE("A leap day is a day like any other")
{
    BookingCase booking = bookingAt(londonMoment({2028, 2, 29}, {10, 0}));
    booking.study.ends = QDate(2028, 2, 29);
    CHECK(found(booking).isEmpty());
    booking.study.ends = QDate(2028, 2, 28);
    CHECK(found(booking) == Codes{Code::InterviewAfterEnd});
}

TEST_CASE("Touching interviews don't clash")
{
    const QList<std::pair<QTime, Codes>> table = {{{9, 0}, {}},
                                                  {{9, 1}, {Code::ClashResearcher}},
                                                  {{10, 0}, {Code::ClashResearcher}},
                                                  {{10, 59}, {Code::ClashResearcher}},
                                                  {{11, 0}, {}}};
    for (const auto &[start, expected] : table) {
        BookingCase booking = aBooking();
        booking.neighbours = {neighbourAt(start)};
        CHECK(found(booking) == expected);
    }
    BookingCase booking = aBooking();
    booking.neighbours = {neighbourAt({10, 30})};
    CHECK(checkTimes(booking) == Findings{blocks(Code::ClashResearcher, u"P02"_s, {u"2026-12-01T10:30"_s})});
}

TEST_CASE("Somebody can't be in two interviews at once")
{
    BookingCase booking = aBooking();
    booking.neighbours = {neighbourAt({10, 30})};
    booking.neighbours.first().participant = booking.participant.id;
    CHECK(found(booking) == Codes{Code::ClashResearcher, Code::ClashParticipant});

    BookingCase own = aBooking();
    own.earlier = {anInterview(own.participant, londonMoment({2026, 12, 1}, {10, 30}))};
    CHECK(found(own) == Codes{Code::ClashParticipant});
    own.earlier.first().state = Interview::State::Cancelled;
    CHECK(found(own).isEmpty());
}

TEST_CASE("Imported busy time is a warning, and touching it is none")
{
    BookingCase booking = aBooking();
    booking.busy = {{london({2026, 12, 1}, {9, 0}), london({2026, 12, 1}, {10, 0})},
                    {london({2026, 12, 1}, {11, 0}), london({2026, 12, 1}, {12, 0})}};
    CHECK(found(booking).isEmpty());
    booking.busy.first().end += 60;
    CHECK(checkTimes(booking) ==
          Findings{warns(Code::ClashBusy, u"C07"_s, {u"2026-12-01T09:00"_s, u"2026-12-01T10:01"_s})});
}

TEST_CASE("The buffers of both neighbours are added")
{
    struct Case {
        QTime neighbour;
        Codes expected;
    };
    // 10 minutes for Teams and 15 for the phone: 25 between them.
    const QList<Case> table = {{{11, 24}, {Code::BufferShort}},
                               {{11, 25}, {}},
                               {{11, 0}, {Code::BufferShort}},
                               {{8, 35}, {}},
                               {{8, 36}, {Code::BufferShort}}};
    for (const Case &one : table) {
        BookingCase booking = aBooking();
        booking.study.buffers = {{InterviewMode::Teams, 10}, {InterviewMode::Phone, 15}};
        booking.neighbours = {neighbourAt(one.neighbour)};
        booking.neighbours.first().mode = InterviewMode::Phone;
        INFO(one.neighbour.toString().toStdString());
        CHECK(found(booking) == one.expected);
    }
}

TEST_CASE("Briefing, debriefing and the consent talk lengthen the block, and only warn")
{
    BookingCase booking = aBooking();
    booking.neighbours = {neighbourAt({9, 0}), neighbourAt({11, 0})};
    CHECK(blockOf(booking) == booking.planned.span());
    CHECK(found(booking).isEmpty());

    booking.consent = consentThat(ConsentStanding::State::Missing);
    CHECK(blockOf(booking).minutes() == 75);
    CHECK(checkTimes(booking) == Findings{warns(Code::BufferShort, u"P02"_s, {u"0"_s, u"0"_s})});

    booking.interpreterWanted = true;
    CHECK(blockOf(booking).minutes() == 60 + 10 + 30 + 10);
    CHECK(blockOf(booking).end == booking.planned.span().end + 600);
    CHECK(found(booking) == Codes{Code::BufferShort, Code::BufferShort});

    booking.study.consentTaken = Study::ConsentTaken::Before;
    CHECK(blockOf(booking).minutes() == 80);

    BookingCase plain = aBooking();
    plain.neighbours = {neighbourAt({11, 0})};
    plain.neighbours.first().minutesBefore = 15;
    CHECK(found(plain) == Codes{Code::BufferShort});
    plain.neighbours = {neighbourAt({9, 0})};
    plain.neighbours.first().minutesAfter = 1;
    CHECK(found(plain) == Codes{Code::BufferShort});
}

TEST_CASE("Travel is needed on each side of an interview face to face")
{
    struct Case {
        InterviewMode own;
        InterviewMode neighbour;
        QTime start;
        Codes expected;
    };
    using Mode = InterviewMode;
    const QList<Case> table = {
        {Mode::Teams, Mode::Teams, {11, 0}, {}},
        {Mode::FaceToFace, Mode::Teams, {11, 29}, {Code::TravelShort}},
        {Mode::FaceToFace, Mode::Teams, {11, 30}, {}},
        {Mode::Teams, Mode::FaceToFace, {8, 31}, {Code::TravelShort}},
        {Mode::Teams, Mode::FaceToFace, {8, 30}, {}},
        {Mode::FaceToFace, Mode::FaceToFace, {11, 59}, {Code::TravelShort}},
        {Mode::FaceToFace, Mode::FaceToFace, {12, 0}, {}},
    };
    for (const Case &one : table) {
        BookingCase booking = aBooking();
        booking.study.travelMinutes = 30;
        booking.planned.mode = one.own;
        booking.neighbours = {neighbourAt(one.start)};
        booking.neighbours.first().mode = one.neighbour;
        INFO(one.start.toString().toStdString());
        CHECK(found(booking) == one.expected);
    }
}

TEST_CASE("A day and a week hold only so many interviews")
{
    BookingCase booking = aBooking();
    booking.study.dayCap = 2;
    booking.neighbours = {neighbourAt({14, 0})};
    CHECK(found(booking).isEmpty());
    booking.neighbours << neighbourAt({16, 0});
    CHECK(checkTimes(booking) == Findings{warns(Code::DayFull, u"2026-12-01"_s, {u"2"_s, u"day"_s})});
    booking.neighbours.last() = neighbourAt({0, 0}, {2026, 12, 2});
    CHECK(found(booking).isEmpty());

    booking.study.dayCap = 0;
    booking.study.weekCap = 1;
    booking.neighbours = {neighbourAt({10, 0}, {2026, 12, 6})}; // Sunday of that week
    CHECK(checkTimes(booking) == Findings{warns(Code::DayFull, u"2026-11-30"_s, {u"1"_s, u"week"_s})});
    booking.neighbours = {neighbourAt({10, 0}, {2026, 12, 7}), neighbourAt({10, 0}, {2026, 11, 29})};
    CHECK(found(booking).isEmpty());
}

TEST_CASE("A time in the past and short notice are warnings")
{
    BookingCase booking = aBooking();
    const qint64 start = booking.planned.start.utc;
    booking.study.noticeHours = 24;
    booking.now = start - 24 * 3600;
    CHECK(found(booking).isEmpty());
    booking.now += 1;
    CHECK(checkTimes(booking) == Findings{warns(Code::NoticeShort, u"C07"_s, {u"24"_s})});
    booking.now = start;
    CHECK(found(booking) == Codes{Code::NoticeShort});
    booking.now = start + 1;
    CHECK(checkTimes(booking) == Findings{warns(Code::TimePast, u"C07"_s)});
    booking.study.noticeHours = 0;
    booking.now = start;
    CHECK(found(booking).isEmpty());
}

TEST_CASE("An interview lies inside working hours from first to last minute")
{
    const QList<std::pair<QTime, Codes>> table = {{{8, 59}, {Code::HoursOutside}},
                                                  {{9, 0}, {}},
                                                  {{11, 0}, {}},
                                                  {{11, 30}, {Code::HoursOutside}},
                                                  {{13, 0}, {}}};
    for (const auto &[start, expected] : table) {
        BookingCase booking = bookingAt(londonMoment({2026, 12, 1}, start));
        booking.study.hours = hours(u"mon-fri 09:00-12:00,13:00-17:00"_s);
        CHECK(found(booking) == expected);
    }
    BookingCase sunday = bookingAt(londonMoment({2026, 12, 6}, {10, 0}));
    sunday.study.hours = hours(u"mon-fri 09:00-12:00"_s);
    CHECK(found(sunday) == Codes{Code::HoursOutside});
}

TEST_CASE("Somebody's availability is meant in their own zone")
{
    BookingCase booking = aBooking(); // 10:00 in London, 15:00 in Karachi
    booking.participant.availability = hours(u"tue 15:00-16:00"_s);
    CHECK(found(booking) == Codes{Code::ParticipantUnavailable});
    booking.participant.zone = "Asia/Karachi";
    CHECK(found(booking).isEmpty());
}

TEST_CASE("Clocks that change during an interview don't bend its hours")
{
    struct Case {
        const char *hours;
        Moment start;
        int minutes;
        bool open;
    };
    // On 28 March 2027 clocks skip 01:00 to 02:00, on 25 October 2026 they repeat it.
    const Moment spring = londonMoment({2027, 3, 28}, {0, 30});
    const Moment first = londonMoment({2026, 10, 25}, {1, 30}, Fold::First);
    const Moment second = londonMoment({2026, 10, 25}, {1, 30}, Fold::Second);
    const QList<Case> table = {
        {"sun 00:30-01:00,02:00-02:30", spring, 60, true},
        {"sun 00:30-01:00,02:00-02:30", spring, 61, false},
        {"sun 00:30-01:30", spring, 60, false},
        {"sun 01:00-02:00", first, 60, true},
        {"sun 01:30-02:30", first, 60, false}, // runs on from 01:00 again
        {"sun 01:30-02:30", second, 60, true},
        {"sat 23:00-24:00; sun 00:00-01:00", londonMoment({2026, 12, 5}, {23, 30}), 60, true},
        {"sat 23:00-24:00", londonMoment({2026, 12, 5}, {23, 0}), 60, true},
        {"sat 23:00-24:00", londonMoment({2026, 12, 5}, {23, 30}), 60, false},
    };
    for (const Case &one : table) {
        INFO(one.hours << " " << one.minutes);
        const TimeSpan span{one.start.utc, one.start.utc + one.minutes * 60};
        CHECK(isOpen(hours(QString::fromLatin1(one.hours)), span, "Europe/London") == one.open);
    }
}

TEST_CASE("A day begins where clocks skip midnight, too")
{
    CHECK(utcText(startOfDay({2026, 12, 1}, "Europe/London")) == u"2026-12-01T00:00:00Z"_s);
    CHECK(utcText(startOfDay({2026, 7, 1}, "Europe/London")) == u"2026-06-30T23:00:00Z"_s);
    // Beirut went from 24:00 on 30 March to 01:00 on 31 March 2024.
    CHECK(utcText(startOfDay({2024, 3, 31}, "Asia/Beirut")) == u"2024-03-30T22:00:00Z"_s);
    CHECK(dayOf(london({2026, 7, 1}, {0, 0}), "Europe/London") == QDate(2026, 7, 1));
}

TEST_CASE("What has happened doesn't lie ahead")
{
    CHECK(checkHappened(100, 100).isEmpty());
    CHECK(checkHappened(101, 100, u"consent"_s) == Findings{blocks(Code::TimeFuture, u"consent"_s)});
}

TEST_CASE("Between two interviews lie both buffers, or both ways where those take longer")
{
    using Mode = InterviewMode;
    Study study;
    study.buffers = {{Mode::Zoom, 10}, {Mode::FaceToFace, 30}};
    study.travelMinutes = 60;
    CHECK(rules::minutesApart(study, Mode::Zoom, Mode::Zoom) == 20);
    CHECK(rules::minutesApart(study, Mode::Zoom, Mode::FaceToFace) == 60); // not 10 + 60
    CHECK(rules::minutesApart(study, Mode::FaceToFace, Mode::FaceToFace) == 120);
    study.travelMinutes = 15;
    CHECK(rules::minutesApart(study, Mode::Zoom, Mode::FaceToFace) == 40);
    CHECK(rules::minutesApart(study, Mode::Phone, Mode::Phone) == 0);
}
