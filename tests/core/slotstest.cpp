// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/slots.h"

#include "core/actions/busyindex.h"
#include "core/actions/holidays.h"
#include "core/actions/participants.h"
#include "core/domain/busycalendar.h"
#include "core/rules/slots.h"
#include "tests/support/interviewcases.h"
#include "tests/support/rulecases.h"

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QDate tuesday(2026, 12, 1);

qint64 at(QDate date, QTime time)
{
    return cases::london(date, time);
}

FindSlots onTuesday(const Participant &person)
{
    FindSlots request;
    request.participant = person.id;
    request.from = tuesday;
    request.to = tuesday;
    return request;
}

QList<FoundSlot> found(StudyDesk &desk, const FindSlots &request)
{
    const auto slots = findSlots(desk.workspace(), request);
    REQUIRE(slots);
    return *slots;
}

/// "10:00 10:15 ..." in London.
QString starts(const QList<FoundSlot> &slots)
{
    QStringList list;
    for (const FoundSlot &slot : slots)
        list << wallTimeAt(slot.span.start, "Europe/London").time.toString(u"HH:mm"_s);
    return list.join(u' ');
}

void change(StudyDesk &desk, void (*fill)(Study &))
{
    Study study = desk.workspace().study();
    fill(study);
    keep(desk, study);
}

/// From ten to three, with nothing kept free around.
void shortDays(Study &study)
{
    study.hours = *parseWeekHours(u"mon-fri 10:00-15:00"_s);
    study.gridMinutes = 30;
    study.buffers.clear();
    study.travelMinutes = 0;
    study.noticeHours = 0;
    study.dayCap = 0;
    study.weekCap = 0;
    study.consentTaken = Study::ConsentTaken::Before;
}

void import(StudyDesk &desk, const QString &source, const QList<TimeSpan> &times)
{
    BusyCalendar calendar;
    calendar.id = Id<BusyCalendar>::create();
    calendar.source = source;
    calendar.times = times;
    for (const TimeSpan &time : times)
        calendar.longest = std::max(calendar.longest, time.end - time.start);
    keep(desk, calendar);
}

QStringList codesOf(const FoundSlot &slot)
{
    QStringList codes;
    for (const Finding &finding : slot.warnings)
        codes << codeText(finding.code);
    return codes;
}

} // namespace

TEST_CASE("Slots lie on the grid, within working hours and the dates asked for")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = consentedClient(desk);
    CHECK(starts(found(desk, onTuesday(person))) ==
          u"10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00"_s);
    FindSlots request = onTuesday(person);
    request.minutes = 45;
    request.most = 3;
    CHECK(starts(found(desk, request)) == u"10:00 10:30 11:00"_s);
    request.from = tuesday.addDays(4);
    request.to = tuesday.addDays(5);
    CHECK(found(desk, request).isEmpty());
    request.from = {2027, 7, 1};
    request.to = {2027, 7, 30};
    CHECK(found(desk, request).isEmpty()); // the study is over
    request.from = {2026, 11, 1};
    request.to = {2026, 11, 30};
    CHECK(starts(found(desk, request)) == u"10:00 10:30 11:00"_s); // nothing before this Monday morning
}

TEST_CASE("The buffers of both neighbours keep slots apart, and travel around those face to face")
{
    StudyDesk desk;
    change(desk, [](Study &study) {
        shortDays(study);
        study.buffers = {
            {InterviewMode::Teams, 15}, {InterviewMode::Phone, 15}, {InterviewMode::FaceToFace, 0}};
        study.travelMinutes = 60;
    });
    const Participant other = consentedClient(desk);
    REQUIRE(bookInterview(desk.workspace(), [&] {
        BookInterview request = booking(other);
        request.start = {tuesday, {12, 0}, "Europe/London", {}};
        return request;
    }()));
    FindSlots request = onTuesday(consentedClient(desk));
    request.mode = InterviewMode::Phone;
    CHECK(starts(found(desk, request)) == u"10:00 10:30 13:30 14:00"_s);
    request.mode = InterviewMode::FaceToFace;
    request.minutes = 30;
    CHECK(starts(found(desk, request)) == u"10:00 10:30 14:00 14:30"_s); // an hour's way, as booking asks
}

TEST_CASE("Somebody's own interview doesn't stand in the way of its move, and proposed ones do of others")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant mover = consentedClient(desk);
    BookInterview request = booking(mover);
    request.start = {tuesday, {10, 30}, "Europe/London", {}};
    request.proposed = true;
    request.mode = InterviewMode::Zoom;
    request.minutes = 30;
    REQUIRE(bookInterview(desk.workspace(), request));
    CHECK(starts(found(desk, onTuesday(mover))) ==
          u"10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30"_s);
    CHECK(starts(found(desk, onTuesday(consentedClient(desk)))) ==
          u"11:00 11:30 12:00 12:30 13:00 13:30 14:00"_s);
}

TEST_CASE("Imported busy times take slots away, and warn whoever types such a time")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = consentedClient(desk);
    import(desk, u"Work"_s,
           {{at(tuesday.addDays(-3), {9, 0}), at(tuesday, {10, 15})},
            { at(tuesday, {12, 0}),
              at(tuesday, {13, 0}) }});
    import(desk, u"Home"_s,
           {{at(tuesday, {12, 30}), at(tuesday, {13, 30})},
            { at(tuesday, {15, 0}),
              at(tuesday, {16, 0}) }});
    CHECK(starts(found(desk, onTuesday(person))) == u"10:30 11:00 13:30 14:00"_s);

    BookInterview request = booking(person);
    request.start = {tuesday, {12, 0}, "Europe/London", {}};
    const Findings findings = checkBooking(desk.workspace(), request);
    REQUIRE(contains(findings, Code::ClashBusy));
    const auto clash = std::ranges::find(findings, Code::ClashBusy, &Finding::code);
    CHECK(clash->severity == Severity::Warns);
    CHECK(clash->details == QStringList{u"2026-12-01T12:00"_s, u"2026-12-01T13:30"_s});
    request.start.time = {13, 30};
    CHECK_FALSE(contains(checkBooking(desk.workspace(), request), Code::ClashBusy));
}

TEST_CASE("The participant's availability holds a slot, in their own zone, and none recorded means any time")
{
    StudyDesk desk;
    change(desk, shortDays);
    Participant person = consentedClient(desk);
    person.zone = "Asia/Karachi"; // five hours ahead
    person.availability = *parseWeekHours(u"tue 16:30-18:00"_s);
    keep(desk, person);
    CHECK(starts(found(desk, onTuesday(person))) == u"11:30 12:00"_s);
}

TEST_CASE("Each slot says what it would warn about")
{
    StudyDesk desk;
    change(desk, [](Study &study) {
        shortDays(study);
        study.noticeHours = 28; // from Monday at eight
        study.dayCap = 1;
        study.consentTaken = Study::ConsentTaken::AtStart;
        study.buffers = {{InterviewMode::Teams, 15}};
    });
    const Participant person = eligibleClient(desk);
    REQUIRE(bookInterview(desk.workspace(), [&] {
        BookInterview request = booking(consentedClient(desk));
        request.start = {tuesday.addDays(1), {10, 0}, "Europe/London", {}};
        return request;
    }()));
    FindSlots request = onTuesday(person);
    request.to = tuesday.addDays(1);
    const QList<FoundSlot> slots = found(desk, request);
    REQUIRE(slots.size() > 9);
    CHECK(codesOf(slots.first()) == QStringList{u"notice.short"_s});
    CHECK(codesOf(slots[4]).isEmpty()); // Tuesday at noon
    CHECK(wallTimeAt(slots[9].span.start, "Europe/London").time == QTime(11, 30));
    CHECK(codesOf(slots[9]) ==
          QStringList{u"buffer.short"_s, u"day.full"_s}); // the consent talk needs its time
    request.mode = InterviewMode::Phone;
    keep(desk, [&] {
        Participant choosy = person;
        choosy.modes = {InterviewMode::Teams};
        return choosy;
    }());
    CHECK(codesOf(found(desk, request).first()).contains(u"mode.unwanted"_s));
}

TEST_CASE("An interpreter's hours and interviews with their briefings hold a slot")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = urduSpeaker(desk);
    Interpreter early;
    early.availability = *parseWeekHours(u"tue 10:00-13:00"_s);
    const Interpreter interpreter = anInterpreter(desk, early);
    BookInterview taken = booking(urduSpeaker(desk));
    taken.start = {tuesday, {10, 0}, "Europe/London", {}};
    taken.minutes = 30;
    taken.interpreter = interpreter.id;
    taken.decisions.overrideAll = u"A test"_s;
    REQUIRE(bookInterview(desk.workspace(), taken));
    FindSlots request = onTuesday(person);
    request.interpreter = interpreter.id;
    request.minutes = 30;
    const QList<FoundSlot> slots = found(desk, request);
    CHECK(starts(slots) == u"11:00 11:30 12:00 12:30"_s);
    REQUIRE(slots.first().interpreter);
    CHECK(slots.first().interpreter->id == interpreter.id);
}

TEST_CASE(
    "With any interpreter each slot says who has the time, and the one with the least against comes first")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = urduSpeaker(desk);
    FindSlots request = onTuesday(person);
    request.anyInterpreter = true;
    const auto nobody = findSlots(desk.workspace(), request);
    REQUIRE_FALSE(nobody);
    CHECK(contains(nobody.error().findings, Code::InterpreterNone));

    Interpreter slow;
    slow.leadDays = 3;
    slow.availability = *parseWeekHours(u"tue 10:00-12:00"_s);
    Interpreter quick;
    quick.availability = *parseWeekHours(u"tue 11:00-13:00"_s);
    Interpreter foreign;
    foreign.languages = {u"pl"_s};
    for (const Interpreter &each : {slow, quick, foreign})
        anInterpreter(desk, each);
    QStringList who;
    const QList<FoundSlot> slots = found(desk, request);
    for (const FoundSlot &slot : slots)
        who << slot.interpreter->code;
    CHECK(starts(slots) == u"10:00 10:30 11:00 11:30 12:00"_s);
    CHECK(who == QStringList{u"I01"_s, u"I01"_s, u"I02"_s, u"I02"_s, u"I02"_s});
}

TEST_CASE("What no time can mend is said instead of slots")
{
    StudyDesk desk;
    const Participant person = urduSpeaker(desk);
    Interpreter polish;
    polish.languages = {u"pl"_s};
    FindSlots request = onTuesday(person);
    request.interpreter = anInterpreter(desk, polish).id;
    const auto other = findSlots(desk.workspace(), request);
    REQUIRE_FALSE(other);
    CHECK(contains(other.error().findings, Code::InterpreterNotCleared));
    request.interpreter.reset();
    request.minutes = 61;
    const auto tooLong = findSlots(desk.workspace(), request);
    REQUIRE_FALSE(tooLong);
    CHECK(contains(tooLong.error().findings, Code::InterviewTooLong));
    request.participant = Id<Participant>::create();
    CHECK(findSlots(desk.workspace(), request).error().kind == Error::Kind::NotFound);
}

TEST_CASE("No time is offered to whoever can't be interviewed, and the reason is said")
{
    StudyDesk desk;
    Workspace &workspace = desk.workspace();
    const auto refusal = [&](const Participant &person) {
        const auto slots = findSlots(workspace, onTuesday(person));
        return slots ? Code() : slots.error().findings.first().code;
    };
    Participant young = eligibleClient(desk);
    young.tooYoung = true;
    keep(desk, young);
    CHECK(refusal(young) == Code::ParticipantIneligible);
    const Participant withdrawn = eligibleClient(desk);
    REQUIRE(withdrawParticipant(workspace, {withdrawn.id, {Withdrawal::Scope::Interview}, {}, {}, {}}));
    CHECK(refusal(withdrawn) == Code::ParticipantWithdrawn);
    const Participant done = eligibleClient(desk);
    const Interview held = interviewed(desk, done, -3);
    CHECK(refusal(done) == Code::InterviewSecond);
    Interview early = stored(desk, held.id);
    early.state = Interview::State::Partial;
    keep(desk, early);
    CHECK_FALSE(found(desk, onTuesday(done)).isEmpty()); // it may go on
}

TEST_CASE("Who isn't screened yet may be looked for, and each time says so")
{
    StudyDesk desk;
    const auto slots = found(desk, onTuesday(added(desk)));
    REQUIRE_FALSE(slots.isEmpty());
    CHECK(contains(slots.first().warnings, Code::ParticipantUndecided));
}

TEST_CASE("Where no time fits, what stands in the way is named")
{
    StudyDesk desk;
    change(desk, shortDays);
    Participant person = eligibleClient(desk);
    const auto reasons = [&](const FindSlots &request) {
        CHECK(found(desk, request).isEmpty());
        QStringList codes;
        for (const Finding &finding : whyNoSlots(desk.workspace(), request))
            codes << codeText(finding.code);
        return codes;
    };
    FindSlots sunday = onTuesday(person);
    sunday.from = sunday.to = QDate(2026, 12, 6);
    CHECK(reasons(sunday) == QStringList{u"hours.outside"_s});
    sunday.participant.reset();
    CHECK(reasons(sunday) == QStringList{u"hours.outside"_s});
    person.availability = *parseWeekHours(u"evenings"_s);
    keep(desk, person);
    CHECK(reasons(onTuesday(person)) == QStringList{u"participant.unavailable"_s, u"hours.outside"_s});
    person.availability = {};
    keep(desk, person);
    import(desk, u"University"_s, {{ at(tuesday, QTime(0, 0)), at(tuesday, QTime(23, 0)) }});
    CHECK(reasons(onTuesday(person)).first() == u"clash.busy"_s);
    FindSlots after = onTuesday(person);
    after.from = after.to = QDate(2027, 7, 1);
    CHECK(reasons(after) == QStringList{u"interview.after_end"_s});
    FindSlots turned = onTuesday(person);
    turned.to = turned.from.addDays(-1);
    CHECK(reasons(turned) == QStringList{u"date.malformed"_s});
}

TEST_CASE("Any interpreter for somebody who needs none is nobody, where there is none for their language")
{
    StudyDesk desk;
    FindSlots request = onTuesday(eligibleClient(desk));
    request.anyInterpreter = true;
    const auto slots = found(desk, request);
    REQUIRE_FALSE(slots.isEmpty());
    CHECK_FALSE(slots.first().interpreter);
}

TEST_CASE("Without anybody in mind slots are those of the study")
{
    StudyDesk desk;
    change(desk, shortDays);
    FindSlots request;
    request.from = tuesday;
    request.to = tuesday;
    request.most = 2;
    const QList<FoundSlot> slots = found(desk, request);
    CHECK(starts(slots) == u"10:00 10:30"_s);
    CHECK(codesOf(slots.first()).isEmpty());
}

TEST_CASE("An hour that comes twice gives its slots twice, and one that clocks skip none")
{
    StudyDesk desk;
    change(desk, [](Study &study) {
        shortDays(study);
        study.hours = *parseWeekHours(u"sun 00:30-03:00"_s);
    });
    keep(desk, [&] {
        Study study = desk.workspace().study();
        study.ends = {2027, 12, 31};
        return study;
    }());
    FindSlots request;
    request.from = request.to = {2027, 3, 28};
    request.minutes = 30;
    CHECK(starts(found(desk, request)) == u"00:30 02:00 02:30"_s);
    request.from = request.to = {2027, 10, 31};
    CHECK(starts(found(desk, request)) == u"00:30 01:00 01:30 01:00 01:30 02:00 02:30"_s);
}

TEST_CASE("Slots are found while the study is locked, and finding them writes nothing")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = consentedClient(desk);
    desk.workspace().lock();
    const auto before = desk.rows();
    CHECK(found(desk, onTuesday(person)).size() == 9);
    CHECK(desk.rows() == before);
}

TEST_CASE("A search that nobody waits for any longer ends, and says that it was called off")
{
    StudyDesk desk;
    change(desk, shortDays);
    const Participant person = eligibleClient(desk);
    desk.store().progress().cancel();
    const auto slots = findSlots(desk.workspace(), onTuesday(person));
    REQUIRE_FALSE(slots);
    CHECK(contains(slots.error().findings, Code::WorkCancelled));
}

TEST_CASE("Busy times are looked up in their index, never by going through all of them")
{
    StudyDesk desk;
    Query plan = desk.store().prepare(QByteArray("EXPLAIN QUERY PLAN ") + BusyTimes::sql);
    plan.bind(0, 1);
    QStringList steps;
    while (plan.step())
        steps << plan.text(3);
    REQUIRE(steps.size() == 1);
    CHECK(steps.first().startsWith(u"SEARCH busy_time USING PRIMARY KEY (start_utc>? AND start_utc<?)"_s));
}

TEST_CASE("The first slots of a year read only the busy times around them")
{
    StudyDesk desk;
    change(desk, shortDays);
    QList<TimeSpan> times;
    const qint64 start = at(tuesday, {0, 0});
    for (int i = 0; i < 20000; ++i)
        times << TimeSpan{start + i * 600, start + i * 600 + 300};
    import(desk, u"Work"_s, times);
    BusyTimes busy(desk.store(), {start, start + 366 * 86400});
    const qint64 later = start + 100 * 86400;
    const auto next = busy.next(later);
    REQUIRE(next);
    CHECK(next->end > later - 600); // the days before were left out
    CHECK(busyWithin(desk.store(), {later, later + 1200}).size() == 2);
}
